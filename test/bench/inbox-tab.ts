import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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
  questions: [{ id: 'q1', words: 'How many lamps were out?' }],
  prompts: ['s12(1)', 's40(2)'],
  decided: [],
  state: 'new',
  work: {},
  keptAt: '2026-11-20T09:00:00Z',
  lastChanged: '2026-11-20T09:00:00Z',
});

/** Fills the casebook's own table, which the panel made when it opened. */
const fill = (page: Page, requests: readonly KeptRequest[]): Promise<void> =>
  page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('casebook');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const act = opening.result.transaction('requests', 'readwrite');
          for (const row of rows) act.objectStore('requests').put(row);
          act.onerror = () => reject(act.error);
          act.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    requests,
  );

/** Milliseconds in the page from an act to the frame in which `wanted` first matches. */
const timed = (page: Page, act: 'open' | 'search'): Promise<number> =>
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
      if (count() !== before && lines() > 0) return performance.now() - from;
      if (performance.now() - from > 20_000) throw new Error(`No line came: ${before} ${count()} ${lines()}`);
    }
  }, act);

const middle = (times: readonly number[]): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);

const profile = mkdtempSync(join(tmpdir(), 'request-lens-bench-'));
const browser = await launchWithExtension(EXTENSION, { headless: true, profile });
try {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByRole('checkbox', { name: 'Keep requests on this computer' }).click();
  const panel = `chrome-extension://${browser.extensionId}/sidepanel.html?tabId=999999`;
  await page.goto(panel);
  await page.getByRole('tab', { name: 'Inbox' }).click();
  await page.waitForTimeout(1_000);
  for (let from = 0; from < MAILS; from += 1_000)
    await fill(
      page,
      Array.from({ length: 1_000 }, (_, nth) => kept(from + nth)),
    );
  const opened: number[] = [];
  const searched: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto(panel);
    await page.getByRole('tab', { name: 'Inbox' }).waitFor();
    await page.waitForTimeout(500);
    opened.push(await timed(page, 'open'));
    await page.waitForTimeout(3_000);
    searched.push(await timed(page, 'search'));
  }
  console.log(`${MAILS} kept requests in Chromium ${browser.context.browser()?.version()}`);
  console.table([{ 'tab opens, ms': middle(opened), 'search shows its lines, ms': middle(searched) }]);
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
