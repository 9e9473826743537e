import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { OverlayEye } from '../bed/overlay.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const LETTER = `<p>Dear Council,</p><p>Under the Freedom of Information Act please send me:</p><ol>
  <li>The tender that the winning bidder, Larkfield Catering, put in for the school meals.</li>
  <li>The number of complaints about late invoices in 2025.</li></ol>
  <p>The neighbour at the corner shop, known as Old Tam, says you have both. Send the minutes too.</p>
  <p>Yours faithfully,</p><p>Paul Osei</p>`;
const PAGES = {
  '/letter': `<!doctype html><html lang="en-GB"><title>School meals</title><body><h1>School meals</h1><main><article>${LETTER}</article></main><div contenteditable="true">My draft about Larkfield Catering</div></body></html>`,
};

/** The words under each kind of mark, by its name in the page's registry. */
const markedWords = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        }),
      ]),
    ),
  );
const ACCEPTED = 'a4';
const DISMISSED = 'a5';
const PERSONAL = 'a6';
const MANUAL = 'a8';

/** Selects words where they first stand, as a drag of the mouse would leave them. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
      return;
    }
    throw new Error(`The page does not hold ${sought}.`);
  }, words);

describe('marks of the officer', () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;

  const review = async (): Promise<{ page: Page; panel: Page; eye: OverlayEye }> => {
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/letter`);
    const panel = await readyPanel(browser, page);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.bringToFront();
    return { page, panel, eye: await OverlayEye.open(page) };
  };
  const questions = (panel: Page) => panel.getByRole('list', { name: 'Questions' }).first().innerText();

  beforeAll(async () => {
    inbox = await serveSampleInbox(PAGES);
    browser = await launchWithExtension(EXTENSION, { headless: true });
  });
  afterEach(async () => {
    await browser.closePanels();
    for (const page of browser.context.pages()) if (page.url().endsWith('/letter')) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  it('make selected words a question, which can be undone', async () => {
    const { page, panel, eye } = await review();
    await select(page, 'known as Old Tam');
    await eye.press('Add as question');
    await expect.poll(() => questions(panel)).toContain('known as Old Tam');
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => questions(panel)).not.toContain('known as Old Tam');
  });

  it('make selected words personal data, left out of the copy for the department', async () => {
    const { page, panel, eye } = await review();
    await select(page, 'Larkfield Catering');
    await eye.press('Mark as personal data');
    const dialog = panel.getByRole('dialog', { name: 'Mark as personal data' });
    await dialog.getByText('Requester', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Mark', exact: true }).click();
    await expect.poll(async () => (await markedWords(page))[PERSONAL]).toContain('Larkfield Catering');
    await panel.getByRole('button', { name: 'Copy for the department' }).click();
    const copy = await panel.getByRole('textbox', { name: 'The copy' }).inputValue();
    expect(copy).toContain('complaints about late invoices');
    expect(copy).not.toContain('Larkfield');
  });

  it('tie an exemption to selected words, and are there again when the panel is closed and opened', async () => {
    const { page, panel, eye } = await review();
    await select(page, 'winning bidder');
    await eye.press('Suggest an exemption for this');
    const dialog = panel.getByRole('dialog', { name: 'Add a provision to question 1' });
    await dialog.getByText('winning bidder').waitFor();
    await dialog.getByRole('searchbox').fill('confidence');
    await dialog.getByRole('list', { name: 'Provisions' }).getByRole('button').first().click();
    await expect.poll(async () => (await markedWords(page))[MANUAL]).toEqual(['winning bidder']);
    expect(await questions(panel)).toContain('winning bidder. Added by you.');
    await browser.closePanels();
    expect(await markedWords(page)).toEqual({});
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await readyPanel(browser, page);
    await expect.poll(async () => (await markedWords(page))[MANUAL]).toEqual(['winning bidder']);
  });

  it('come from the browser’s own menu too', async () => {
    const { page, panel } = await review();
    await select(page, 'Old Tam');
    const [worker] = browser.context.serviceWorkers();
    // The browser's own menu cannot be pressed without a display; this is what it tells the extension.
    await worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'personal-data' }, tab))`);
    await panel.getByRole('dialog', { name: 'Mark as personal data' }).getByText('Old Tam').waitFor();
  });

  it('wait for a panel that is only being opened, which reads the letter whole', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/letter`);
    await page.bringToFront();
    await select(page, 'The neighbour at the corner shop, known as Old Tam');
    const [worker] = browser.context.serviceWorkers();
    await worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.storage.session.set({ 'mark-asked': { tabId: tab.id, kind: 'exemption', at: Date.now() } }))`);
    const panel = await browser.openPanel(page);
    await panel.getByRole('dialog', { name: 'Add a provision to the whole request' }).waitFor();
    await panel.keyboard.press('Escape');
    expect(await questions(panel)).toContain('complaints about late invoices');
  });

  it('are not offered in a draft, nor where the officer switched the offer or all marks off', async () => {
    const { page, eye } = await review();
    await page.locator('[contenteditable]').click();
    await page.keyboard.press('Control+a');
    await page.waitForTimeout(500);
    expect(await eye.placeOf('Add as question')).toBeUndefined();
    await eye.press(/^Marks/u);
    await eye.press(/^Offer to mark/u);
    await select(page, 'complaints about late invoices');
    await page.waitForTimeout(500);
    expect(await eye.placeOf('Add as question')).toBeUndefined();
    await eye.press(/^Offer to mark/u);
    await select(page, 'about late invoices');
    await expect.poll(() => eye.placeOf('Add as question')).toBeDefined();
    await eye.press('All marks');
    await expect.poll(() => eye.placeOf('Add as question')).toBeUndefined();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('are reached by keyboard: Alt+Shift+M, the arrows, Enter; Escape puts the bar away', async () => {
    const { page, panel, eye } = await review();
    await select(page, 'known as Old Tam');
    await expect.poll(() => eye.placeOf('Add as question')).toBeDefined();
    await page.keyboard.press('Alt+Shift+KeyM');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => questions(panel)).toContain('known as Old Tam');
    await page.bringToFront();
    await select(page, 'about late invoices');
    await expect.poll(() => eye.placeOf('Add as question')).toBeDefined();
    await page.keyboard.press('Escape');
    expect(await eye.placeOf('Add as question')).toBeUndefined();
  });

  it('accept and dismiss a suggestion in its card by keyboard, and the page and the panel show it', async () => {
    const { page, panel, eye } = await review();
    await page.locator('h1').click();
    const onSuggestion = async () => (await eye.placeOf(/^Accept:/u)) !== undefined;
    for (let step = 0; step < 30 && !(await onSuggestion()); step++)
      await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await markedWords(page))[ACCEPTED]?.length).toBe(1);
    await panel.getByText('Accepted', { exact: true }).first().waitFor();
    // The focus is back on the mark, whose buttons are now others.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await markedWords(page))[DISMISSED]?.length).toBe(1);
    expect((await markedWords(page))[ACCEPTED]).toBeUndefined();
  });
});
