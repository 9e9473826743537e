import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeCasebookFile } from '../../lib/casebook/casebook-file.ts';
import { packWork } from '../../lib/decisions/kept-work.ts';
import { NO_WORK } from '../../lib/decisions/work.ts';
import type { KeptRequest } from '../../lib/model/kept-request.ts';
import { launchWithExtension } from '../bed/browser.ts';
import { EXTENSION } from '../bed/results.ts';

/**
 * `npm run bench:inbox-tab`, after a build: the Inbox tab of the real panel over 10,000 kept requests in a real
 * Chromium: from the click on the tab to its first line, and from the last key of a search to the lines that it found.
 * The middle one of five.
 */
const RUNS = 5;
const MAILS = 10_000;

const kept = (nth: number): KeptRequest => ({
  id: `letter-${nth}`,
  subject: `Request ${nth} about ${['lamps', 'taxis', 'drains', 'schools', 'markets'][nth % 5]} in ward ${nth % 97}`,
  from: { name: `Writer ${nth % 811}`, address: `w${nth % 811}@post.example` },
  received: `2026-${String(1 + (nth % 11)).padStart(2, '0')}-${String(1 + (nth % 28)).padStart(2, '0')}`,
  due: `2026-12-${String(1 + (nth % 28)).padStart(2, '0')}`,
  kind: nth % 5 === 0 ? 'uk-eir' : 'uk-foia',
  nature: 'request',
  questions: [1, 2, 3, 4].map((one) => ({
    id: `q${one}`,
    words: `How many of kind ${one} were out in ward ${nth}?`,
  })),
  prompts: ['s12(1)', 's40(2)'],
  decided: [{ provision: 'uk-foia:43(2)', question: 'q1', decision: 'accepted' }],
  state: 'new',
  work: packWork(NO_WORK),
  text: 'Dear Council, under the Freedom of Information Act I would like to know the following. '.repeat(15),
  keptAt: '2026-11-20T09:00:00Z',
  lastChanged: `2026-11-20T09:${String(nth % 60).padStart(2, '0')}:00Z`,
});

/** Imports them as an officer would, from a file. */
async function fill(page: Page, requests: readonly KeptRequest[], folder: string): Promise<void> {
  const file = join(folder, 'casebook.json');
  writeFileSync(file, writeCasebookFile({ requests, log: [] }, '2026-11-20T09:00:00Z'));
  await page.getByLabel('Import requests from a file').setInputFiles(file);
  await page.getByText(/^10,?000 requests kept/u).waitFor({ timeout: 120_000 });
}

interface Took {
  readonly wall: number;
  /** Of the page's own thread. */
  readonly cpu: number;
}

/** Milliseconds in the page from an act to its first line. */
async function timed(page: Page, act: 'open' | 'search'): Promise<Took> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const before = await busy();
  const wall = await shown(page, act);
  const cpu = (await busy()) - before;
  await session.detach();
  return { wall, cpu };
}

const shown = (page: Page, act: 'open' | 'search'): Promise<number> =>
  page.evaluate(async (what) => {
    const count = () => document.querySelector('table[role=grid]')?.getAttribute('aria-rowcount');
    const lines = () => document.querySelectorAll('table[role=grid] tbody tr').length;
    const before = count();
    const from = performance.now();
    if (what === 'open') document.querySelector<HTMLElement>('#tab-inbox')?.click();
    else {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (field === null) throw new Error('There is no search field.');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(field, field.value === '' ? 'taxis ward 1' : '');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const grown = what === 'search' || Number(count() ?? 0) > 10_000;
      if (grown && count() !== before && lines() > 0) return performance.now() - from;
      if (performance.now() - from > 20_000) throw new Error(`No line came: ${before} ${count()} ${lines()}`);
    }
  }, act);

const middle = (all: readonly Took[], of: keyof Took): number =>
  Math.round(all.map((took) => took[of]).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);

const profile = mkdtempSync(join(tmpdir(), 'request-lens-bench-'));
const browser = await launchWithExtension(EXTENSION, { headless: true, profile });
try {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByRole('checkbox', { name: 'Keep requests on this computer' }).click();
  await fill(
    page,
    Array.from({ length: MAILS }, (_, nth) => kept(nth)),
    profile,
  );
  const panel = `chrome-extension://${browser.extensionId}/sidepanel.html?tabId=999999`;
  const opened: Took[] = [];
  const searched: Took[] = [];
  const atOnce: Took[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto(panel);
    await page.getByRole('tab', { name: 'Inbox' }).waitFor();
    atOnce.push(await timed(page, 'open'));
    await page.goto(panel);
    await page.getByRole('tab', { name: 'Inbox' }).waitFor();
    await page.waitForTimeout(2_000);
    opened.push(await timed(page, 'open'));
    await page.waitForTimeout(3_000);
    searched.push(await timed(page, 'search'));
  }
  console.log(`${MAILS} kept requests in Chromium ${browser.context.browser()?.version()}`);
  console.table(
    Object.entries({
      'the tab opens, all mails listed': opened,
      'the same, clicked as soon as the panel is drawn': atOnce,
      'a search shows its lines': searched,
    }).map(([what, took]) => ({
      what,
      ms: middle(took, 'wall'),
      'ms of its own thread': middle(took, 'cpu'),
    })),
  );
  console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`);
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
