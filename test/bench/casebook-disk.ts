import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../bed/find-browser.ts';

/**
 * Part of `npm run bench:casebook`: 10,000 requests with their letters in the casebook of a real Chromium: how long it
 * takes to list them, to open one, and to write one decision. The middle one of nine is shown.
 */
const KEPT = 10_000;
const RUNS = 9;
const ROOT = join(import.meta.dirname, '../..');
const PAGE =
  '<!doctype html><title>Bench</title><script type="importmap">{"imports":{"dexie":"/node_modules/dexie/dist/modern/dexie.mjs"}}</script>';

function serve(url: string): { readonly type: string; readonly body: string } {
  if (url === '/') return { type: 'text/html', body: PAGE };
  if (!/^\/(?:lib|node_modules\/dexie)\//u.test(url)) return { type: 'text/plain', body: '' };
  const source = readFileSync(join(ROOT, url), 'utf8');
  return { type: 'text/javascript', body: url.endsWith('.ts') ? stripTypeScriptTypes(source) : source };
}

/** What runs in the page: milliseconds of each act. */
const measure = async ({ kept, runs }: { kept: number; runs: number }) => {
  const load = (path: string) => import(path);
  const { openCasebook } = await load('/lib/casebook/casebook.ts');
  const letter =
    'Dear Council, under the Freedom of Information Act I would like to know the following. '.repeat(25);
  const request = (at: number) => ({
    id: `letter-${at}`,
    subject: `Street lamps, bins and benches in ward ${at}`,
    from: { name: `Requester ${at}`, address: `requester-${at}@example.org` },
    received: '2026-03-02T10:00',
    due: '2026-03-31',
    kind: 'uk-foia',
    nature: 'request',
    questions: [1, 2, 3, 4].map((nth) => ({
      id: `q-${nth}`,
      words: `How many street lamps of kind ${nth} were repaired in ward ${at} since 2024?`,
    })),
    prompts: ['s12(1)', 's43(2)', 's40(2)'],
    decided: [{ provision: 'uk-foia:43(2)', question: 'q-1', decision: 'accepted' }],
    state: 'new',
    work: {
      version: 2,
      work: {
        decisions: {
          suggestions: { 's-1': { decision: 'accepted' } },
          ticked: { 'i-1': true },
          notes: {},
          notPersonalData: [],
        },
        edits: [],
        added: [],
        about: { 's-1': 'uk-foia:43(2)' },
      },
    },
    text: letter,
    keptAt: '2026-03-02T11:00:00Z',
    lastChanged: new Date(Date.UTC(2026, 2, 2) + at * 1000).toISOString(),
  });
  const times: Record<string, number[]> = {};
  const timed = async (name: string, act: () => Promise<unknown>) => {
    const start = performance.now();
    await act();
    times[name] = [...(times[name] ?? []), performance.now() - start];
  };
  const filled = openCasebook('bench');
  await timed('keep 10,000 at once', () =>
    filled.putAll(Array.from({ length: kept }, (_, at) => request(at))),
  );
  for (let run = 0; run < runs; run++) {
    // A new connection each time, as a panel that opens has one.
    const book = openCasebook('bench');
    await timed('list all for the inbox', () => new Promise((resolve) => book.subscribe(resolve, resolve)));
    await timed('read all', () => book.list());
    await timed('open one, with its letter', () => book.get(`letter-${run * 7}`));
    await timed('write one decision', () =>
      book.change(`letter-${run}`, (now: object) => ({ ...now, state: 'drafting' })),
    );
    await timed('see whether anything changed', () => book.stamp());
  }
  await filled.destroy();
  return times;
};

const server = createServer((asked, answer) => {
  const { type, body } = serve(asked.url ?? '/');
  answer.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
  answer.end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
const times = await page.evaluate(measure, { kept: KEPT, runs: RUNS });
await browser.close();
server.close();

console.log(`The casebook with ${KEPT} requests and letters in Chromium (middle of ${RUNS}, milliseconds)`);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, all]) => {
      const sorted = all.toSorted((a, b) => a - b);
      return [
        name,
        {
          ms: (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1),
          slowest: (sorted.at(-1) ?? 0).toFixed(1),
        },
      ];
    }),
  ),
);
