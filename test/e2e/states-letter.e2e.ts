import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { Looks } from '../bed/looks.ts';
import { OverlayEye } from '../bed/overlay.ts';
import { copyAs, readyPanel } from '../bed/panel.ts';
import { EXTENSION } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const looks = new Looks();
let inbox: SampleInbox;
let browser: BrowserWithExtension;
let page: Page;
let panel: Page;

beforeAll(async () => {
  inbox = await serveSampleInbox();
  browser = await launchWithExtension(EXTENSION, { headless: true });
});
afterEach(async () => {
  await browser.closePanels();
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await inbox?.close();
});

const open = async (): Promise<void> => {
  page = await browser.context.newPage();
  await page.goto(`${inbox.address}/message/1`);
  panel = await readyPanel(browser, page);
};
const button = (name: string | RegExp): Locator => panel.getByRole('button', { name }).first();
const checklist = () => panel.getByRole('tab', { name: /^Checklist/u }).click();
const showSelected = async (words: string): Promise<void> => {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
};

describe('the Request tab', () => {
  it('of a letter, with a suggestion opened, accepted and dismissed', async () => {
    await open();
    await looks.at(panel, 'request', panel.locator('.panel-head'));
    await panel.locator('.provision-title').first().click();
    await looks.at(panel, 'suggestion-open', panel.locator('.provision-law'));
    await button(/^Accept /u).click();
    await button(/^Dismiss /u).click();
    await button(/^Why .* was dismissed$/u).click();
    await looks.at(panel, 'dismissing', panel.locator('.provision-law, .dismissed').first());
  });

  it('with a question being edited, its menu, and one that was taken out', async () => {
    await open();
    await button(/^More for question/u).click();
    await looks.at(panel, 'question-menu', panel.getByRole('menu'));
    await panel.getByRole('menuitem', { name: /^Edit/u }).click();
    await looks.at(panel, 'question-editor', panel.getByRole('textbox', { name: /^Words of question/u }));
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await button('Add a question').click();
    await looks.at(panel, 'question-add', panel.locator('.question-editor'));
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await panel.locator('.question-words').last().focus();
    await panel.keyboard.press('Delete');
    await looks.at(panel, 'question-removed', panel.getByRole('list', { name: 'Marked as not a question' }));
  });

  it('with its dialogs: a provision, the copy for a department, words marked on the page', async () => {
    await open();
    await button('Add a provision').click();
    await looks.at(panel, 'provision-picker', panel.getByRole('dialog'));
    await panel.keyboard.press('Escape');
    await button('Copy for the department').click();
    await looks.at(panel, 'department-copy', panel.getByRole('dialog'));
    await panel.keyboard.press('Escape');
    await showSelected('Lantern Yard');
    const eye = await OverlayEye.open(page);
    await eye.press('Mark as personal data');
    await looks.at(panel, 'mark-data', panel.getByRole('dialog'));
  });

  it('with its clock: waiting for the requester, another day of receipt', async () => {
    await open();
    await panel.getByText('Clarification, fee or more time').click();
    await looks.at(panel, 'clock', panel.getByText('Record a wait for the requester'));
    await button('Record a wait for the requester').click();
    await looks.at(panel, 'clock-form', panel.locator('.clock-form'));
  });

  it('with keeping offered, turned on, asked to erase, and the disk full', async () => {
    await open();
    await button(/^Accept /u).click();
    await looks.at(panel, 'keeping-offer', panel.getByText('Keep requests on this computer?'));
    await button('Keep requests').click();
    await panel.getByText(/^Kept here until/u).waitFor();
    await looks.at(panel, 'kept', panel.getByText(/^Kept here until/u));
    await button('Erase').click();
    await looks.at(panel, 'erase', panel.getByRole('alertdialog'));
    await panel.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await panel.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    });
    await panel.getByLabel('State of this request').selectOption('sent');
    await looks.at(panel, 'disk-full', panel.getByText('Not kept on this computer yet.'));
  });

  it('with work that finds no place in the letter as it now stands', async () => {
    await open();
    await panel.locator('.question-words').first().focus();
    await panel.keyboard.press('F2');
    await panel.keyboard.press('Control+End');
    await panel.keyboard.type(' Please.');
    await panel.keyboard.press('Control+Enter');
    await page.bringToFront();
    await page.evaluate(() => {
      const body = document.querySelector('.body');
      if (body) body.textContent = (body.textContent ?? '').replace('been called to', 'been asked into');
    });
    await panel
      .getByText(/been asked into/u)
      .first()
      .waitFor();
    await looks.at(panel, 'not-re-attached', panel.getByRole('list', { name: 'Not applied' }));
  });
});

describe('the Checklist tab', () => {
  it('as it comes, ticked, noted, its menus, and a line of the officer’s own', async () => {
    await open();
    await checklist();
    await looks.at(panel, 'checklist', panel.getByRole('checkbox'));
    await panel.getByRole('checkbox').first().click();
    await button(/^Add a note/u).click();
    await looks.at(panel, 'checklist-note', panel.locator('.question-editor'));
    await panel.keyboard.type('Asked the night team');
    await panel.keyboard.press('Control+Enter');
    await button(/^Move or change/u).click();
    await looks.at(panel, 'line-menu', panel.getByRole('menu'));
    await panel.keyboard.press('Escape');
    await button(/^Add a line/u).click();
    await panel.keyboard.type('Tell the councillor');
    await panel.keyboard.press('Control+Enter');
    await looks.at(panel, 'own-line', panel.getByText('Tell the councillor'));
    await button('Choose a format').click();
    await looks.at(panel, 'copy-menu', panel.getByRole('menu'));
    await panel.keyboard.press('Escape');
    await copyAs(panel, 'Markdown');
    await looks.at(panel, 'copied', panel.getByText(/^Copied/u));
  });

  it('where the browser refuses the clipboard', async () => {
    await open();
    await checklist();
    await panel.evaluate(() => {
      Clipboard.prototype.write = () => Promise.reject(new DOMException('Not now', 'NotAllowedError'));
    });
    await button('Copy outline').click();
    await looks.at(panel, 'copy-failed', panel.getByText(/could not be copied|not copied/iu));
  });

  it('with the letters that go with the request', async () => {
    await open();
    await checklist();
    await panel.getByText('Letters', { exact: true }).click();
    await panel.getByRole('textbox', { name: 'Text' }).scrollIntoViewIfNeeded();
    await looks.at(panel, 'letters', panel.getByRole('textbox', { name: 'Text' }));
  });
});
