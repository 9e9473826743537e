import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { chooseInMenu, focusIn, tabTo } from '../bed/keyboard.ts';
import { clipboard, readyPanel } from '../bed/panel.ts';
import { EXTENSION } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const LETTER = `<!doctype html><meta charset="utf-8"><title>Message</title><main><article><h1>Parking appeals</h1>
<p>From <a href="mailto:rowan@example.org">Rowan Ashdown</a>, <time datetime="2026-11-23T09:00:00Z">23 November 2026</time></p>
<div style="white-space: pre-wrap">Dear FOI Officer,

Under the Freedom of Information Act 2000, please tell me:

1. How many parking appeals were made in 2025, and how many were upheld?
2. Which streets had the most appeals?
3. Please send the contract with the parking contractor.
4. What were the contractor's unit prices?

Yours faithfully,
Rowan Ashdown
7 Almond Terrace, Wexborough WX3 8TL</div></article></main>`;

/** No step of this file moves the pointer; the click on the toolbar button is the browser's own. */
describe('the panel by keyboard alone', () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    inbox = await serveSampleInbox({ '/parking': LETTER });
    browser = await launchWithExtension(EXTENSION, { headless: true });
    page = await browser.context.newPage();
    await page.goto(`${inbox.address}/parking`);
    panel = await readyPanel(browser, page);
  });
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await panel.keyboard.press(key);
  };
  /** The words of the questions, in the order they are shown, with how deep each stands. */
  const questions = (): Promise<readonly string[]> =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.question-words > span:last-child')].map((words) => {
        let depth = -1;
        for (
          let at = words.closest('ol.questions');
          at !== null;
          at = at.parentElement?.closest('ol.questions') ?? null
        )
          depth++;
        return `${'> '.repeat(depth)}${words.textContent}`;
      }),
    );
  /** Waits until the questions are as expected, and checks that the focus is on the one of that name. */
  const showsAndFocuses = async (expected: readonly RegExp[], focus: RegExp): Promise<void> => {
    await expect
      .poll(async () => {
        const shown = await questions();
        return (
          shown.length === expected.length && expected.every((words, nth) => words.test(shown[nth] ?? ''))
        );
      })
      .toBe(true);
    await expect.poll(async () => (await focusIn(panel)).name).toMatch(focus);
  };
  const hasFocus = async (): Promise<void> =>
    expect.poll(async () => (await focusIn(panel)).lost).toBe(false);
  const undo = async (): Promise<void> => {
    await press('Control+z');
    await hasFocus();
  };
  const openTab = async (name: RegExp): Promise<void> => {
    await tabTo(panel, /^(?:Request|Checklist|Inbox)/u);
    for (let step = 0; step < 3 && !name.test((await focusIn(panel)).name); step++) await press('ArrowRight');
    expect((await focusIn(panel)).name).toMatch(name);
  };

  it('rewords, splits and merges a question', async () => {
    await tabTo(panel, /How many parking appeals/u);
    await press('F2', 'Control+End');
    await panel.keyboard.type(' Please.');
    await press('Control+Enter');
    await showsAndFocuses([/upheld\? Please\.$/u, /streets/u, /contract/u, /prices/u], /Please\.$/u);
    await undo();

    await press('F2', 'Control+Home');
    for (const _ of 'How many parking appeals were made in 2025,') await press('ArrowRight');
    await tabTo(panel, /^Split at cursor/u);
    await press('Enter');
    await showsAndFocuses(
      [/^How many.*2025,$/u, /^and how many/u, /streets/u, /contract/u, /prices/u],
      /made in 2025/u,
    );
    await tabTo(panel, /and how many were upheld/u);
    await tabTo(panel, /^More for question/u);
    await press('Enter');
    await chooseInMenu(panel, /^Merge/u);
    await showsAndFocuses([/^How many.*upheld\?$/u, /streets/u, /contract/u, /prices/u], /How many.*upheld/u);
  });

  it('indents, moves out, reorders and removes a question, and undoes it', async () => {
    await tabTo(panel, /Which streets/u);
    await press('Alt+ArrowRight');
    await showsAndFocuses([/^How many/u, /^> Which/u, /contract/u, /prices/u], /Which streets/u);
    await press('Alt+ArrowLeft');
    await showsAndFocuses([/^How many/u, /^Which/u, /contract/u, /prices/u], /Which streets/u);
    await press('Alt+ArrowDown');
    await showsAndFocuses([/^How many/u, /contract/u, /^Which/u, /prices/u], /Which streets/u);
    await press('Alt+ArrowUp');
    await showsAndFocuses([/^How many/u, /^Which/u, /contract/u, /prices/u], /Which streets/u);
    await press('Delete');
    await showsAndFocuses([/^How many/u, /contract/u, /prices/u], /contract/u);
    await tabTo(panel, /^Put back$/u);
    await press('Enter');
    await showsAndFocuses([/^How many/u, /^Which/u, /contract/u, /prices/u], /./u);
    await hasFocus();
  });

  it('adds a question, and takes it back', async () => {
    await tabTo(panel, /^Add a question$/u);
    await press('Enter');
    await panel.keyboard.type('Who hears the appeals?');
    await tabTo(panel, /^Add$/u);
    await press('Enter');
    await showsAndFocuses([/^How/u, /^Which/u, /contract/u, /prices/u, /^Who hears/u], /./u);
    await hasFocus();
    await undo();
    await showsAndFocuses([/^How/u, /^Which/u, /contract/u, /prices/u], /./u);
  });

  it('accepts and takes back a suggestion, and dismisses one with a reason', async () => {
    await tabTo(panel, /unit prices/u);
    const accept = await tabTo(panel, /^Accept /u);
    const cite = accept.name.replace('Accept ', '');
    await press('Enter');
    await expect.poll(async () => (await focusIn(panel)).name).toBe(`Take back ${cite}`);
    await press('Enter');
    await expect.poll(async () => (await focusIn(panel)).name).toBe(`Accept ${cite}`);
    await tabTo(panel, /^Dismiss /u);
    await press('Enter');
    await hasFocus();
    await tabTo(panel, /^Why .* was dismissed$/u);
    await press('Enter');
    await panel.keyboard.type('Prices are published');
    await press('Control+Enter');
    await panel.getByText('Prices are published').first().waitFor();
    await hasFocus();
    await tabTo(panel, /^Put back/u, 'Shift+Tab');
    await press('Enter');
    await panel.getByText('Prices are published').first().waitFor({ state: 'detached' });
    await hasFocus();
  });

  it('opens a suggestion to all that the law asks', async () => {
    const title = await tabTo(panel, /^(?:s|reg |Art )\d/u);
    expect(title.what).toBe('button');
    await press('Enter');
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded')))
      .toBe('true');
    await press('Enter');
  });

  it('adds a provision, and closes the picker, with the focus back in the panel', async () => {
    await tabTo(panel, /contract with the parking/u);
    await tabTo(panel, /^More for question/u);
    await press('Enter');
    await chooseInMenu(panel, /^Add a provision/u);
    await panel.getByRole('dialog').waitFor();
    await expect.poll(async () => (await focusIn(panel)).name).toBe('Search provisions');
    await panel.keyboard.type('41');
    await tabTo(panel, /41/u);
    await press('Enter');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
    await hasFocus();
    await panel.getByText('Added by you.').first().waitFor();
    await tabTo(panel, /contract with the parking/u);
    await tabTo(panel, /^More for question/u);
    await press('Enter');
    await chooseInMenu(panel, /^Add a provision/u);
    await panel.getByRole('dialog').waitFor();
    await press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
    await hasFocus();
  });

  it('copies the request for a department', async () => {
    await tabTo(panel, /^Copy for the department$/u);
    await press('Enter');
    await panel.getByRole('dialog').waitFor();
    await tabTo(panel, /^Copy$/u);
    await press('Enter');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
    await hasFocus();
    const copied = (await clipboard(browser, page, inbox.address))['text/plain'] ?? '';
    expect(copied).toContain('How many parking appeals');
    expect(copied).not.toMatch(/Rowan|Ashdown|Almond/u);
  });

  it('ticks, notes, moves and adds a line of the checklist', async () => {
    await openTab(/^Checklist/u);
    await panel.keyboard.press('Tab');
    const boxes = panel.getByRole('checkbox');
    await tabTo(panel, /^Answer promptly/u);
    await press('Space');
    await expect.poll(() => boxes.first().isChecked()).toBe(true);
    await tabTo(panel, /^Add a note: Answer promptly/u);
    await press('Enter');
    await panel.keyboard.type('Told the team');
    await press('Control+Enter');
    await expect.poll(async () => (await focusIn(panel)).name).toMatch(/^Change the note: Answer promptly/u);
    await tabTo(panel, /^Move or change: Answer promptly/u);
    await press('Alt+ArrowDown');
    await expect.poll(async () => (await focusIn(panel)).name).toMatch(/^Move or change: Answer promptly/u);
    await expect.poll(() => boxes.nth(1).isChecked()).toBe(true);
    await press('Enter');
    await chooseInMenu(panel, /^Move up/u);
    await expect.poll(() => boxes.first().isChecked()).toBe(true);
    await hasFocus();

    await tabTo(panel, /^Add a line: The reply/u);
    await press('Enter');
    await panel.keyboard.type('Send a copy to the councillor');
    await press('Control+Enter');
    await expect.poll(async () => (await focusIn(panel)).name).toBe('Send a copy to the councillor');
  });

  it.each([
    [/^Rich text/u, /^<h1>Parking appeals<\/h1>/u, 'text/html'],
    [/^Markdown/u, /^# Parking appeals\n/u, 'text/plain'],
    [/^Plain text/u, /^PARKING APPEALS\n/u, 'text/plain'],
    [/^CSV/u, /^Part,Task,/u, 'text/plain'],
    [/^JSON/u, /^\{\n/u, 'text/plain'],
  ] as const)('copies the outline: %s', async (format, begins, type) => {
    await tabTo(panel, /^Choose a format/u);
    await press('Enter');
    await chooseInMenu(panel, format);
    await hasFocus();
    await expect
      .poll(async () => (await clipboard(browser, page, inbox.address))[type] ?? '')
      .toMatch(begins);
    const copied = (await clipboard(browser, page, inbox.address))[type] ?? '';
    expect(copied).toContain('Told the team');
    expect(copied).toContain('Send a copy to the councillor');
  });

  it('copies what is about one question', async () => {
    await tabTo(panel, /^Copy what is about: 2$/u);
    await press('Enter');
    await expect
      .poll(async () => (await clipboard(browser, page, inbox.address))['text/plain'] ?? '')
      .not.toContain('contract with');
    expect((await clipboard(browser, page, inbox.address))['text/plain']).toContain('Which streets');
  });

  it('opens the settings', async () => {
    await tabTo(panel, /^More$/u);
    const opened = browser.context.waitForEvent('page');
    await press('Enter');
    await chooseInMenu(panel, /^Settings/u);
    expect((await opened).url()).toContain('/options.html');
  });
});
