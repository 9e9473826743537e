import type { CDPSession, Page } from 'playwright-core';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { compressed, firstLoad } from '../bed/first-load.ts';
import { EXTENSION } from '../bed/results.ts';
import { serveSampleInbox } from '../bed/sample-inbox.ts';

/**
 * `npm run bench:panel [-- PART OF A LETTER'S NAME]`, in real Chromium, on the extension as it was built (`wxt build`):
 * from the click on the toolbar button until the questions are on the screen and until a key is answered, the processor
 * time that all of the browser takes for it, and the longest task while the panel opens and is scrolled. Each run opens
 * a new panel; the first, in which the browser itself warms up, is left out. `BENCH_RUNS`: how many others (5; 3 of the long letters).
 * A run that shows nothing in a minute is told and given up, so that it always ends.
 */
const RUNS = process.env.BENCH_RUNS;
const LONG = 100_000;
const runsOf = (text: string): number => Number(RUNS ?? (text.length > LONG ? 3 : 5));

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

interface Seen {
  /** Milliseconds since 1970; 0 until then. */
  readonly shown: number;
  readonly answered: number;
  /** The longest task since it was last forgotten, and when the last one ended, in milliseconds of the panel's clock. */
  readonly longest: number;
  readonly busyUntil: number;
}

/** What the panel tells the bench, when its questions are on the screen. */
const SHOWN = 'benchQuestionsShown';

/** Runs in each panel before its own scripts: notes when questions are on the screen, when a key is answered, and every long task. */
function watch(shownName: string): void {
  if (!location.pathname.endsWith('/sidepanel.html')) return;
  const seen = { shown: 0, answered: 0, longest: 0, busyUntil: 0 };
  Object.assign(window, { seen });
  // The officer sees what a frame drew, and can do something in the first task after it.
  const afterFrame = (act: () => void) => requestAnimationFrame(() => setTimeout(act));
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.longest = Math.max(seen.longest, duration);
      seen.busyUntil = startTime + duration;
    }
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_records, observer) => {
    if (document.querySelector('.question-words') === null) return;
    observer.disconnect();
    afterFrame(() => {
      seen.shown = Date.now();
      const tell: unknown = Reflect.get(window, shownName);
      if (typeof tell === 'function') tell();
    });
  }).observe(document, { childList: true, subtree: true });
  addEventListener(
    'focusin',
    () =>
      afterFrame(() => {
        if (seen.shown > 0 && seen.answered === 0) seen.answered = Date.now();
      }),
    true,
  );
}

const seenIn = (panel: Page): Promise<Seen> => panel.evaluate('({ ...window.seen })');

/** How long a panel may take to show questions, and to come to rest, in milliseconds. */
const LONGEST_WAIT = 60_000;
const LONGEST_REST = 15_000;
/** The panel rests when there was no long task for so long. */
const REST = 600;

async function until(done: () => Promise<boolean>, longest: number): Promise<boolean> {
  const start = Date.now();
  while (Date.now() - start < longest) {
    if (await done()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Rests until no task was long for a while: what follows the first frame is measured too. */
async function settle(panel: Page): Promise<void> {
  await panel.waitForTimeout(REST);
  await until(
    () => panel.evaluate(`performance.now() - window.seen.busyUntil > ${REST}`) as Promise<boolean>,
    LONGEST_REST,
  );
}

const forget = (panel: Page): Promise<unknown> => panel.evaluate('window.seen.longest = 0');

/** Scrolls through the whole panel, a screen at a time, a frame each, as a wheel does. */
async function scroll(panel: Page): Promise<number> {
  await forget(panel);
  await panel.evaluate(async () => {
    // A panel that is not drawn has no frames.
    const frame = () =>
      new Promise((done) => {
        requestAnimationFrame(done);
        setTimeout(done, 100);
      });
    for (const to of ['down', 'up'] as const) {
      for (let step = 0, before = -1; step < 100 && window.scrollY !== before; step++) {
        before = window.scrollY;
        window.scrollBy({ top: to === 'down' ? 400 : -400, behavior: 'instant' });
        await frame();
      }
    }
  });
  await panel.waitForTimeout(200);
  return (await seenIn(panel)).longest;
}

/** Seconds of processor time that all processes of the browser have taken so far. */
async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

interface Measured {
  readonly shown: number;
  readonly answered: number;
  readonly processor: number;
  readonly opening: number;
  readonly scrolling: number;
  readonly checklist: number;
  readonly scrollingIt: number;
  readonly questions: string;
}

async function measure(
  browser: BrowserWithExtension,
  session: CDPSession,
  url: string,
): Promise<Measured | undefined> {
  const tab = await browser.context.newPage();
  try {
    await tab.goto(url);
    await tab.waitForTimeout(500);
    const before = await processorTime(session);
    const at = Date.now();
    const opened = browser.context.waitForEvent('page');
    await browser.clickToolbarButton(tab);
    const panel = await opened;
    const answered = await until(async () => (await seenIn(panel)).answered > 0, LONGEST_WAIT);
    const processor = ((await processorTime(session)) - before) * 1000;
    if (!answered) {
      console.error(`No question, or no key answered: ${(await panel.innerText('body')).slice(0, 200)}`);
      return undefined;
    }
    await settle(panel);
    const first = await seenIn(panel);
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
    return {
      shown: first.shown - at,
      answered: first.answered - at,
      processor,
      opening: first.longest,
      scrolling,
      checklist,
      scrollingIt,
      questions: count ?? '',
    };
  } finally {
    await browser.closePanels();
    await tab.close();
  }
}

const middle = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);

/** The browser tells of no task under 50 ms. */
const task = (ms: number): string | number => (ms === 0 ? 'under 50' : Math.round(ms));

function rowOf(runs: readonly Measured[]): Record<string, string | number> {
  const worst = (of: (run: Measured) => number) => task(Math.max(...runs.map(of)));
  return {
    found: runs[0]?.questions ?? 'nothing in a minute',
    shown: middle(runs.map(({ shown }) => shown)),
    'key answered': middle(runs.map(({ answered }) => answered)),
    processor: middle(runs.map(({ processor }) => processor)),
    'opening, task': worst(({ opening }) => opening),
    'scrolling, task': worst(({ scrolling }) => scrolling),
    'checklist, task': worst(({ checklist }) => checklist),
    'scrolling it, task': worst(({ scrollingIt }) => scrollingIt),
  };
}

/** Letters whose name holds this; all without it. */
const WANTED = process.argv[2] ?? '';

const paths = Object.keys(LETTERS).map((_, nth) => `/bench/${nth}`);
const inbox = await serveSampleInbox(
  Object.fromEntries(Object.values(LETTERS).map((text, nth) => [paths[nth] ?? '', page(text)])),
);
const browser = await launchWithExtension(EXTENSION, { headless: true });
try {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser closed as it started.');
  await browser.context.exposeBinding(SHOWN, ({ page: panel }) => panel.keyboard.press('Tab'));
  await browser.context.addInitScript(watch, SHOWN);
  const rows: Record<string, Record<string, string | number>> = {};
  await measure(browser, session, inbox.address + (paths[0] ?? ''));
  for (const [nth, [name, text]] of Object.entries(LETTERS).entries()) {
    if (!name.includes(WANTED)) continue;
    const runs: Measured[] = [];
    for (let run = 0; run < runsOf(text); run++) {
      const measured = await measure(browser, session, inbox.address + (paths[nth] ?? ''));
      if (measured === undefined) break;
      runs.push(measured);
      console.error(`${name}, run ${run + 1}: ${Math.round(measured.answered)} ms`);
    }
    rows[name] = rowOf(runs);
  }
  console.log(
    'The panel in Chromium, from the click, in ms: the middle of the runs; the longest task of all runs',
  );
  console.table(rows);
  const size = firstLoad(EXTENSION).reduce((sum, path) => sum + compressed(EXTENSION, path), 0);
  console.log(`First load of the panel: ${Math.round(size / 1000)} kB compressed`);
} finally {
  await browser.close();
  await inbox.close();
}
