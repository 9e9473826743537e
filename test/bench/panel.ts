import type { Page } from 'playwright-core';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { EXTENSION } from '../bed/results.ts';
import { serveSampleInbox } from '../bed/sample-inbox.ts';

/**
 * `npm run bench:panel`, in real Chromium, on the extension as it was built: from the click on the toolbar button until
 * the panel answers, and the longest task while letters of different lengths are shown and scrolled. Each run opens a
 * new panel; the middle of the runs is told. Needs `wxt build` first.
 */
const RUNS = Number(process.env.BENCH_RUNS ?? 5);

const SUBJECTS = ['lamps', 'gullies', 'bins', 'kerbs', 'bridges', 'ferries', 'benches', 'drains'];
const SENTENCES = [
  (nth: number) => `How many ${SUBJECTS[nth % 8]} were mended in ${2015 + (nth % 10)} on route ${nth}?`,
  (nth: number) => `Please send the contract for the ${SUBJECTS[nth % 8]} of district ${nth}.`,
  (nth: number) =>
    `What did the ${SUBJECTS[nth % 8]} cost in each month of ${2015 + (nth % 10)}, lot ${nth}?`,
  (nth: number) => `Who decided about the ${SUBJECTS[nth % 8]} at depot ${nth}, and when?`,
];

const questions = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, nth) => `${nth + 1}. ${SENTENCES[nth % 4]?.(nth + 1)}`);

/** Sentences that ask for nothing, about `words` words of them. */
const prose = (words: number): string =>
  Array.from(
    { length: Math.ceil(words / 14) },
    (_, nth) => `The ferry left on time on day ${nth + 1} of that year and it was full.`,
  ).join(' ');

const letter = (body: string): string => `Dear Sir or Madam,

Under the Freedom of Information Act 2000, please tell me:

${body}

Yours faithfully,
Rowan Ashdown`;

const bodyOfSize = (bytes: number): string => questions(Math.ceil(bytes / 68)).join('\n');

const LETTERS: Readonly<Record<string, string>> = {
  'a letter of 300 words': letter(`${questions(6).join('\n')}\n\n${prose(190)}`),
  '200 questions': letter(questions(200).join('\n')),
  '1 MB, one question in a page of prose': letter(
    Array.from({ length: 360 }, (_, nth) => `${questions(nth + 1).at(-1)}\n\n${prose(560)}`).join('\n\n'),
  ),
  '1 MB of questions': letter(bodyOfSize(1_000_000)),
};

const page = (text: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Message</title><main><article><h1>Request</h1>
<p>From <a href="mailto:rowan@example.org">Rowan Ashdown</a>, <time datetime="2026-11-23T09:00:00Z">23 November 2026</time></p>
<div class="body" style="white-space: pre-wrap">${text}</div></article></main>`;

/**
 * Put into each panel as soon as the browser tells of it: notes when it first shows questions, and every long task,
 * also those before. Where the questions are there by then, the panel is said to be ready now, which is late.
 */
function watch(): void {
  const seen = { ready: 0, longest: 0 };
  Object.assign(window, { seen });
  const note = () => {
    // What the officer could do first is a task after the frame that shows the questions.
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen.ready = Date.now();
      }),
    );
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const shown = () => document.querySelector('.question-words') !== null;
  if (shown()) {
    note();
    return;
  }
  new MutationObserver((_records, observer) => {
    if (!shown()) return;
    observer.disconnect();
    note();
  }).observe(document, { childList: true, subtree: true });
}

interface Seen {
  readonly ready: number;
  readonly longest: number;
}

const seenIn = (panel: Page): Promise<Seen> => panel.evaluate('({ ...window.seen })');

/** How long a panel may take to show questions, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** When the panel was ready: milliseconds since 1970. */
async function readyIn(panel: Page): Promise<number> {
  for (let waited = 0; waited < LONGEST_WAIT; waited += 100) {
    const { ready } = await seenIn(panel);
    if (ready > 0) return ready;
    await panel.waitForTimeout(100);
  }
  throw new Error(`The panel shows no question: ${(await panel.locator('body').innerText()).slice(0, 200)}`);
}

const forget = (panel: Page): Promise<unknown> => panel.evaluate('window.seen.longest = 0');

/** Rests until nothing was drawn or run for long: what follows the first frame is measured too. */
async function settle(panel: Page): Promise<void> {
  await panel.evaluate(
    () =>
      new Promise<void>((done) => requestIdleCallback(() => setTimeout(done, 1_000), { timeout: 60_000 })),
  );
}

/** Scrolls through the whole panel, a screen at a time, a frame each, as a wheel does. */
async function scroll(panel: Page): Promise<number> {
  await forget(panel);
  await panel.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (const to of ['down', 'up'] as const) {
      for (let step = 0, before = -1; step < 200 && window.scrollY !== before; step++) {
        before = window.scrollY;
        window.scrollBy({ top: to === 'down' ? 400 : -400, behavior: 'instant' });
        await frame();
      }
    }
  });
  await panel.waitForTimeout(200);
  return (await seenIn(panel)).longest;
}

interface Measured {
  readonly ready: number;
  readonly opening: number;
  readonly scrolling: number;
  readonly checklist: number;
  readonly scrollingIt: number;
  readonly questions: string;
}

async function measure(browser: BrowserWithExtension, url: string): Promise<Measured> {
  const tab = await browser.context.newPage();
  await tab.goto(url);
  const at = Date.now();
  const opened = browser.context.waitForEvent('page');
  await browser.clickToolbarButton(tab);
  const panel = await opened;
  await panel.evaluate(watch);
  const ready = (await readyIn(panel)) - at;
  await settle(panel);
  const opening = (await seenIn(panel)).longest;
  const scrolling = await scroll(panel);
  const count = await panel
    .getByRole('heading', { name: /^\d[\d,]* questions?/u })
    .first()
    .textContent();
  await forget(panel);
  await panel.getByRole('tab', { name: /^Checklist/u }).click();
  await settle(panel);
  const checklist = (await seenIn(panel)).longest;
  const scrollingIt = await scroll(panel);
  await browser.closePanels();
  await tab.close();
  return { ready, opening, scrolling, checklist, scrollingIt, questions: count ?? '' };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The browser tells of no task under 50 ms. */
const task = (ms: number): string | number => (ms === 0 ? 'under 50' : Math.round(ms));

/** Letters whose name holds this; all without it. */
const WANTED = process.argv[2] ?? '';

const paths = Object.keys(LETTERS).map((_, nth) => `/bench/${nth}`);
const inbox = await serveSampleInbox(
  Object.fromEntries(Object.values(LETTERS).map((text, nth) => [paths[nth] ?? '', page(text)])),
);
const browser = await launchWithExtension(EXTENSION, { headless: true });
try {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const [nth, name] of Object.keys(LETTERS).entries()) {
    if (!name.includes(WANTED)) continue;
    const runs: Measured[] = [];
    for (let run = 0; run < RUNS; run++)
      runs.push(await measure(browser, inbox.address + (paths[nth] ?? '')));
    const worst = (of: (run: Measured) => number) => task(Math.max(...runs.map(of)));
    rows[name] = {
      found: runs[0]?.questions ?? '',
      'click to ready, ms': middle(runs.map(({ ready }) => ready)),
      'worst task opening': worst(({ opening }) => opening),
      scrolling: worst(({ scrolling }) => scrolling),
      'opening the checklist': worst(({ checklist }) => checklist),
      'scrolling it': worst(({ scrollingIt }) => scrollingIt),
    };
  }
  console.log(
    `The panel in Chromium, ${RUNS} runs each; the middle of the times, the worst of the tasks, in ms`,
  );
  console.table(rows);
} finally {
  await browser.close();
  await inbox.close();
}
