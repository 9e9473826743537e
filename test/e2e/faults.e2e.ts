import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { copiedText, readyPanel } from '../bed/panel.ts';
import { EXTENSION } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

/** The faults of `test/faults.test.ts` as a real browser brings them, and the service worker stopped over and over. */

const TIMES_STOPPED = 50;

/** What these tests call in the extension's own pages. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: {
    readonly session: {
      get(): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

let inbox: SampleInbox;
let browser: BrowserWithExtension | undefined;
const profiles: string[] = [];

beforeAll(async () => {
  inbox = await serveSampleInbox();
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});
afterAll(async () => {
  await inbox?.close();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
});

function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'request-lens-kept-'));
  profiles.push(profile);
  return profile;
}

async function start(profile?: string): Promise<BrowserWithExtension> {
  browser = await launchWithExtension(EXTENSION, {
    headless: true,
    ...(profile === undefined ? {} : { profile }),
  });
  return browser;
}

/** A tab with the first sample letter, and the panel beside it. */
async function review(started: BrowserWithExtension): Promise<{ readonly page: Page; readonly panel: Page }> {
  const page = await started.context.newPage();
  await page.goto(`${inbox.address}/message/1`);
  return { page, panel: await readyPanel(started, page) };
}

/** How often the click is tried on an extension that is only starting, and how long a panel is waited for, in ms. */
const CLICKS = 5;
const PANEL_WAIT = 4_000;

/** The same where the extension has only just been loaded again: a click that comes before it listens is lost. */
async function reviewAnew(started: BrowserWithExtension): Promise<Page> {
  const page = await started.context.newPage();
  await page.goto(`${inbox.address}/message/1`);
  const opened = () => started.context.pages().find((one) => one.url().includes('/sidepanel.html'));
  for (let click = 0; click < CLICKS && opened() === undefined; click++) {
    await started.clickToolbarButton(page);
    for (let waited = 0; waited < PANEL_WAIT && opened() === undefined; waited += 200)
      await page.waitForTimeout(200);
  }
  const panel = opened();
  if (panel === undefined) throw new Error('No panel opened.');
  await panel.getByRole('list', { name: 'Questions' }).first().waitFor();
  return panel;
}

const state = (panel: Page) => panel.getByLabel('State of this request');
const turnOnKeeping = async (panel: Page): Promise<void> => {
  await panel.getByRole('button', { name: 'Keep requests' }).click();
  await panel.getByText(/^Kept here until/u).waitFor();
};

/** Accepts the first suggestion, sets a state, ticks the first task and writes a note on it. */
async function doTheMainJob(panel: Page): Promise<void> {
  await panel
    .getByRole('button', { name: /^Accept /u })
    .first()
    .click();
  await panel
    .getByRole('button', { name: /^Take back /u })
    .first()
    .waitFor();
  await state(panel).selectOption('drafting');
}
async function expectTheMainJob(panel: Page): Promise<void> {
  await panel
    .getByRole('button', { name: /^Take back /u })
    .first()
    .waitFor();
  expect(await state(panel).inputValue()).toBe('drafting');
}

/** The id of the extension's service worker among the browser's targets; undefined where it is not running. */
async function workerOf({ context, extensionId }: BrowserWithExtension): Promise<string | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser is closed.');
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  const own = `chrome-extension://${extensionId}/`;
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(own))?.targetId;
}

/** Stops the extension's service worker as the browser does when it is idle. False where it was not running. */
async function stopServiceWorker(started: BrowserWithExtension): Promise<boolean> {
  const targetId = await workerOf(started);
  if (targetId === undefined) return false;
  const session = await started.context.browser()?.newBrowserCDPSession();
  await session?.send('Target.closeTarget', { targetId });
  await session?.detach();
  return true;
}

/** A message to the extension's service worker starts it; nobody answers it. */
const wakeServiceWorker = (panel: Page): Promise<void> =>
  panel.evaluate(async () => {
    await chrome.runtime.sendMessage({ name: 'nobody-hears-this' }).catch(() => undefined);
  });

/** Makes the panel's database refuse every write as a full disk does, or lets it write again. */
const refuseWriting = (panel: Page, refuse: boolean): Promise<void> =>
  panel.evaluate((refused) => {
    const prototype = IDBObjectStore.prototype as IDBObjectStore & { written?: IDBObjectStore['put'] };
    prototype.written ??= prototype.put;
    prototype.put = refused
      ? () => {
          throw new DOMException('The disk is full.', 'QuotaExceededError');
        }
      : prototype.written;
  }, refuse);

describe('nothing is lost in a real browser', () => {
  it(`when the service worker is stopped ${TIMES_STOPPED} times during the main job`, async () => {
    const started = await start();
    const { page, panel } = await review(started);
    const ticks = panel.getByRole('checkbox');
    await doTheMainJob(panel);
    await panel.getByRole('tab', { name: /^Checklist/u }).click();
    const tasks = Math.min(await ticks.count(), 10);
    let stopped = 0;
    for (let turn = 0; stopped < TIMES_STOPPED && turn < 3 * TIMES_STOPPED; turn++) {
      await wakeServiceWorker(panel);
      if (await stopServiceWorker(started)) stopped++;
      await ticks.nth(turn % tasks).click();
    }
    expect(stopped).toBe(TIMES_STOPPED);
    await ticks.first().setChecked(true);
    const ticked = await ticks.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
    await stopServiceWorker(started);
    await started.closePanels();
    const again = await readyPanel(started, page);
    await expectTheMainJob(again);
    await again.getByRole('tab', { name: /^Checklist/u }).click();
    await expect
      .poll(() =>
        again
          .getByRole('checkbox')
          .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)),
      )
      .toEqual(ticked);
    const pasted = await copiedText(started, again, page, inbox.address, 'Markdown');
    expect(pasted).toContain('[x]');
  });

  it('when the browser is closed and started again, where requests are kept', async () => {
    const profile = newProfile();
    const first = await start(profile);
    const before = await review(first);
    await doTheMainJob(before.panel);
    await turnOnKeeping(before.panel);
    await first.close();
    const second = await start(profile);
    const panel = await reviewAnew(second);
    await expectTheMainJob(panel);
    await panel.getByText(/^Kept here until/u).waitFor();
  });

  it('when the extension is reloaded, where requests are kept', async () => {
    const started = await start();
    const { panel } = await review(started);
    await doTheMainJob(panel);
    await turnOnKeeping(panel);
    await started.closePanels();
    const before = await workerOf(started);
    await started.reloadExtension();
    const isAnew = async () => ![undefined, before].includes(await workerOf(started));
    await expect.poll(isAnew, { timeout: 15_000 }).toBe(true);
    // The tab from before belongs to the extension as it was; a new one is the reloaded one's.
    await expectTheMainJob(await reviewAnew(started));
  });

  it('when the tab crashes: the letter and the work stay in the panel', async () => {
    const started = await start();
    const { page, panel } = await review(started);
    await doTheMainJob(panel);
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await expectTheMainJob(panel);
    await state(panel).selectOption('sent');
    expect(await state(panel).inputValue()).toBe('sent');
  });

  it('when two panels are open on one letter: both show what is done in either', async () => {
    const started = await start();
    const { panel } = await review(started);
    const other = await started.context.newPage();
    await other.goto(panel.url());
    await other.getByRole('list', { name: 'Questions' }).first().waitFor();
    // The browser shows a panel beside its own tab only: behind another tab it is worked without being seen.
    await panel
      .getByRole('button', { name: /^Accept /u })
      .first()
      .dispatchEvent('click');
    await state(other).selectOption('clarifying');
    await other
      .getByRole('button', { name: /^Take back /u })
      .first()
      .waitFor();
    await expect.poll(() => state(panel).inputValue()).toBe('clarifying');
    await panel
      .getByRole('button', { name: /^Take back /u })
      .first()
      .waitFor();
  });

  it('when the disk is full: the panel says so, and keeps the work once there is room', async () => {
    const started = await start();
    const { panel } = await review(started);
    await doTheMainJob(panel);
    await turnOnKeeping(panel);
    await refuseWriting(panel, true);
    await state(panel).selectOption('sent');
    await panel.getByText('Not kept on this computer yet.').waitFor();
    expect(await state(panel).inputValue()).toBe('sent');
    await refuseWriting(panel, false);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText(/^Kept here until/u).waitFor();
  });

  it('when what was kept is damaged: the panel says so and the letter can be worked on', async () => {
    const started = await start();
    const { page, panel } = await review(started);
    await doTheMainJob(panel);
    await panel.evaluate(async () => {
      const { storage } = chrome;
      const works = async () =>
        Object.entries(await storage.session.get()).filter(([key]) => key.startsWith('work-'));
      // Not before the last of the work is there: it would be written over the damage.
      while (!JSON.stringify(await works()).includes('"state":"drafting"'))
        await new Promise((resolve) => setTimeout(resolve, 50));
      const keys = (await works()).map(([key]) => key);
      await storage.session.set(Object.fromEntries(keys.map((key) => [key, 'damaged'])));
    });
    await started.closePanels();
    const again = await readyPanel(started, page);
    await again.getByText('Earlier work was not found again.').waitFor();
    await state(again).selectOption('sent');
    expect(await state(again).inputValue()).toBe('sent');
  });
});
