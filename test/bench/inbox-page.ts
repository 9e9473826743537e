import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { InboxEntry } from '../../lib/inbox/entry.ts';
import type { ListRow } from '../../lib/model/list-row.ts';
import { findBrowser } from '../bed/find-browser.ts';

/**
 * `npm run bench:inbox-page`: a list of 50 rows, read and badged in a real Chromium by the modules of the page's script;
 * and 10,000 mails, sorted, indexed and searched as the Inbox tab does it. The middle one of five runs is shown.
 */
const ROOT = join(import.meta.dirname, '../..');
const RUNS = 5;
const ROWS = 50;
const MAILS = 10_000;

const row = (nth: number): string =>
  `<tr class="message unread" id="rcmrow${nth}"><td class="subject"><span class="fromto"><span class="rcmContactAddress" title="w${nth}@post.example">Writer ${nth}</span></span><span class="date">2026-11-${10 + (nth % 18)} 09:14</span><span class="subject"><a href="#${nth}"><span>FOI request ${nth} on street lamps</span></a></span></td></tr>`;
const PAGE = `<!doctype html><html lang="en-GB"><title>Bench</title><body><div style="height:600px;overflow:auto"><table id="messagelist" style="width:900px"><tbody>${Array.from({ length: ROWS }, (_, nth) => row(nth)).join('')}</tbody></table></div></body></html>`;

/** The project's own modules, as the browser can run them. */
function serve(url: string): { readonly type: string; readonly body: string } {
  if (url === '/') return { type: 'text/html', body: PAGE };
  if (url === '/minisearch')
    return {
      type: 'text/javascript',
      body: readFileSync(join(ROOT, 'node_modules/minisearch/dist/es/index.js'), 'utf8'),
    };
  if (!url.startsWith('/lib/')) return { type: 'text/plain', body: '' };
  const source = readFileSync(join(ROOT, url), 'utf8').replace("'minisearch'", "'/minisearch'");
  return { type: 'text/javascript', body: stripTypeScriptTypes(source) };
}

interface Measured {
  readonly [step: string]: number;
}

/** What runs in the page: reading and badging its list. */
const badge = async (): Promise<Measured> => {
  const load = (path: string) => import(path);
  const [{ findList }, { BadgeLayer }] = await Promise.all(
    ['find-list', 'layer'].map((name) => load(`/lib/lists/${name}.ts`)),
  );
  const context = { language: 'en-GB', today: '2026-11-28' };
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
  const start = performance.now();
  const found = findList(document, context);
  const read = performance.now();
  const layer = new BadgeLayer(window);
  layer.show(
    found.rows.map(({ row: one, element, anchor }: { row: ListRow; element: Element; anchor: Element }) => ({
      element,
      anchor,
      badge: { id: one.id, label: 'foi', words: 'FOI · due 21 Dec', short: 'FOI 21 Dec' },
    })),
  );
  const shown = performance.now();
  layer.place();
  const moved = performance.now();
  return {
    rows: found.rows.length,
    'read, ms': read - start,
    'badge, ms': shown - read,
    'both, ms': shown - start,
    'again after a scroll, ms': moved - shown,
  };
};

/** What runs in the page: the tab's own work on ten thousand mails. */
const table = async (count: number): Promise<Measured> => {
  const load = (path: string) => import(path);
  const [{ sortEntries, filterEntries }, { searchOver }, { dueWeeks }] = await Promise.all(
    ['order', 'search', 'weeks'].map((name) => load(`/lib/inbox/${name}.ts`)),
  );
  const words = ['lamps', 'taxis', 'drains', 'schools', 'markets', 'bridges', 'benches', 'fountains'];
  const entries: readonly InboxEntry[] = Array.from({ length: count }, (_, nth) => ({
    id: `m${nth}`,
    label: nth % 5 === 0 ? 'environmental' : 'foi',
    subject: `Request ${nth} about ${words[nth % 8]} and ${words[(nth * 3) % 7]} in ward ${nth % 97}`,
    from: { name: `Writer ${nth % 811}`, address: `w${nth % 811}@post.example` },
    received: `2026-${String(1 + (nth % 11)).padStart(2, '0')}-${String(1 + (nth % 28)).padStart(2, '0')}`,
    due: `2026-12-${String(1 + (nth % 28)).padStart(2, '0')}`,
    unread: false,
    questions: nth % 9,
    prompts: ['s12(1)', 's40(2)'],
    state: 'new',
  }));
  const start = performance.now();
  sortEntries(filterEntries(entries, 'all'), 'due');
  dueWeeks(entries, '2026-11-28');
  const sorted = performance.now();
  const search = await searchOver(entries, true);
  const indexed = performance.now();
  const times: number[] = [];
  for (const typed of ['wr', 'la', 'lam', 'lamps', 'lamps ward', 'lamps ward 4', 'writer 7', 's40']) {
    const from = performance.now();
    search.find(typed);
    times.push(performance.now() - from);
  }
  return {
    mails: count,
    'sort, filter and chart, ms': sorted - start,
    'index, in slices, ms': indexed - sorted,
    'slowest of 8 searches, ms': Math.max(...times),
    'middle search, ms': times.sort((a, b) => a - b)[4] ?? 0,
  };
};

const middle = (runs: readonly Measured[], by: string): Measured =>
  runs.toSorted((a, b) => (a[by] ?? 0) - (b[by] ?? 0))[Math.floor(runs.length / 2)] ?? {};
const rounded = (measured: Measured): Measured =>
  Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, Math.round(value * 10) / 10]));

const server = createServer((request, response) => {
  const { type, body } = serve(request.url ?? '/');
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const badged: Measured[] = [];
  const tabled: Measured[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage();
    await page.goto(url);
    badged.push(await page.evaluate(badge));
    tabled.push(await page.evaluate(table, MAILS));
    await page.close();
  }
  console.log(`In Chromium ${browser.version()}, the middle one of ${RUNS} runs`);
  console.table([rounded(middle(badged, 'both, ms'))]);
  console.table([rounded(middle(tabled, 'slowest of 8 searches, ms'))]);
} finally {
  await browser.close();
  server.close();
}
