import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type Mark from 'mark.js';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../bed/find-browser.ts';

/**
 * `npm run bench:marks`: 1,000 marks on one page of 1 MB in a real Chromium, ours beside mark.js. Each run has a page
 * of its own; the middle one of five is shown, with the longest task of all five: by the clock, which a busy machine makes
 * longer, and by the time its thread was given, from the browser's own trace.
 */
const RUNS = 5;
const MARKS = 1_000;
const ROOT = join(import.meta.dirname, '../..');

const PARAGRAPH =
  'please provide the number of <b>repairs</b> in the ward, how many were late, and what each one of them cost the council in all.';
const PAGE = `<!doctype html><title>Bench</title><body><main>${Array.from({ length: 7_600 }, (_, i) => `<p>Line ${i}: ${PARAGRAPH}</p>`).join('\n')}</main></body>`;

/** The project's own modules, as the browser can run them, and mark.js as it is published. */
function serve(url: string): { readonly type: string; readonly body: string } {
  if (url === '/') return { type: 'text/html', body: PAGE };
  if (url === '/mark.js') {
    return {
      type: 'text/javascript',
      body: readFileSync(join(ROOT, 'node_modules/mark.js/dist/mark.min.js'), 'utf8'),
    };
  }
  if (!url.startsWith('/lib/')) return { type: 'text/plain', body: '' };
  const source = readFileSync(join(ROOT, url), 'utf8');
  return { type: 'text/javascript', body: stripTypeScriptTypes(source) };
}

interface Measured {
  /** Milliseconds: reading the page once, placing and painting the marks, and until the frame after. */
  readonly read: number;
  readonly mark: number;
  readonly shown: number;
  readonly mutations: number;
  /** The longest task of the page's main thread, in milliseconds, while reading and while marking. */
  readonly longestRead: number;
  readonly longest: number;
  readonly found: number;
}

/** A run with the longest task while marking, in milliseconds of the time that its thread ran. */
interface Traced extends Measured {
  readonly longestRun: number;
}

/** What the page says to the trace when marking begins. */
const BEGINS = 'bench-marking-begins';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** How long it took of its thread's time, in microseconds. */
  readonly tdur?: number;
}

/** The longest task of the page's thread after marking began. */
function longestRun(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const begin = traceEvents.find(({ name }) => name === BEGINS);
  if (begin === undefined) return Number.NaN;
  const runs = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name.endsWith('RunTask') && pid === begin.pid && tid === begin.tid && ts >= begin.ts,
  );
  return Math.max(...runs.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** What runs in the page. `kind`: whose marks. */
const measure = async ({
  kind,
  count,
  begins,
}: {
  kind: 'ours' | 'mark.js';
  count: number;
  begins: string;
}): Promise<Measured> => {
  const load = (path: string) => import(path);
  const main = document.querySelector('main') ?? document.body;
  let longest = 0;
  let mutations = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  }).observe({ type: 'longtask' });
  const rest = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
  const spread = (length: number) =>
    Array.from({ length: count }, (_, i) => ({ start: Math.floor((i * length) / count), length: 40 }));
  const watch = () => {
    new MutationObserver((records) => {
      mutations += records.length;
    }).observe(document, { childList: true, characterData: true, subtree: true, attributes: true });
  };
  if (kind === 'mark.js') {
    await new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = '/mark.js';
      script.onload = resolve;
      document.head.append(script);
    });
    await rest();
    watch();
    longest = 0;
    performance.mark(begins);
    await rest();
    const at = performance.now();
    const Marker: typeof Mark = Reflect.get(window, 'Mark');
    const marker = new Marker(main);
    let found = 0;
    marker.markRanges(spread(main.textContent?.length ?? 0), { each: () => found++ });
    const marked = performance.now();
    await rest();
    return {
      read: 0,
      mark: marked - at,
      shown: performance.now() - at,
      mutations,
      longestRead: 0,
      longest,
      found,
    };
  }
  const [{ readInSlices }, { liveLook }, { stretchesOf }, { Painter }, { MARK_SLOTS }] = await Promise.all(
    ['read/read-text', 'read/look', 'read/ranges', 'read/paint', 'model/mark'].map((name) =>
      load(`/lib/${name}.ts`),
    ),
  );
  await rest();
  watch();
  longest = 0;
  const at = performance.now();
  const reading = await readInSlices(main, { looks: liveLook }, 25);
  const read = performance.now() - at;
  await rest();
  const longestRead = longest;
  longest = 0;
  performance.mark(begins);
  await rest();
  const painter = new Painter(window);
  await rest();
  const from = performance.now();
  const placed = spread(reading.text.length).map(({ start, length }, i) => {
    const span = { start, end: start + length };
    return { mark: { slot: MARK_SLOTS[i % MARK_SLOTS.length] }, span, stretches: stretchesOf(reading, span) };
  });
  painter.paint(placed, new Set(MARK_SLOTS));
  const marked = performance.now();
  await rest();
  const shown = performance.now() - from;
  const found = placed.filter(({ stretches }) => stretches.length > 0).length;
  return { read, mark: marked - from, shown, mutations, longestRead, longest, found };
};

async function middle(browser: Browser, url: string, kind: 'ours' | 'mark.js'): Promise<Traced> {
  const runs: Traced[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage();
    await page.goto(url);
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
    const measured = await page.evaluate(measure, { kind, count: MARKS, begins: BEGINS });
    runs.push({ ...measured, longestRun: longestRun(await browser.stopTracing()) });
    await page.close();
  }
  runs.sort((a, b) => a.mark - b.mark);
  const [run] = runs.slice(Math.floor(RUNS / 2));
  if (run === undefined) throw new Error('no run');
  const worst = (of: (run: Traced) => number) => Math.max(...runs.map(of));
  return {
    ...run,
    longestRead: worst((one) => one.longestRead),
    longest: worst((one) => one.longest),
    longestRun: worst((one) => one.longestRun),
  };
}

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
  const ours = await middle(browser, url, 'ours');
  const theirs = await middle(browser, url, 'mark.js');
  const row = (name: string, run: Traced) => ({
    marks: name,
    found: run.found,
    'read once, ms': Math.round(run.read),
    'place and paint, ms': Math.round(run.mark * 10) / 10,
    'until shown, ms': Math.round(run.shown),
    'DOM mutations': run.mutations,
    // The browser tells of no task under 50 ms.
    'longest task reading, ms': run.longestRead === 0 ? 'under 50' : Math.round(run.longestRead),
    'and marking, ms': run.longest === 0 ? 'under 50' : Math.round(run.longest),
    'of its thread, ms': Math.round(run.longestRun),
  });
  console.log(
    `${MARKS} marks on a page of ${(PAGE.length / 1e6).toFixed(2)} MB in Chromium ${browser.version()}`,
  );
  console.table([row('Request Lens', ours), row('mark.js markRanges', theirs)]);
  console.log(
    `${(theirs.mark / ours.mark).toFixed(0)} times as fast; ${(theirs.mark / (ours.mark + ours.read)).toFixed(1)} times with the reading counted in.`,
  );
} finally {
  await browser.close();
  server.close();
}
