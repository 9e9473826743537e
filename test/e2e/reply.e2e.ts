import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { Looks } from '../bed/looks.ts';
import { clipboard, readyPanel } from '../bed/panel.ts';
import { EXTENSION } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const looks = new Looks();

/** An answer of ours to the first message of the sample inbox: one part old in its numbers, and no way to complain. */
const REPLY = `1 February 2027

Dear Rowan Ashdown,

Our officers were called to The Copper Kettle 14 times in the last 12 months.

The incident logs for each visit are withheld. Section 40(3) of the Freedom of Information Act applies, because they name the neighbours who called, and section 31 applies as well. Some of it falls outside the scope of section 35.`;

describe('checking a reply', () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;

  beforeAll(async () => {
    inbox = await serveSampleInbox();
    browser = await launchWithExtension(EXTENSION, { headless: true });
  });
  afterEach(() => browser.closePanels());
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  const open = async (): Promise<{ readonly page: Page; readonly panel: Page }> => {
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/message/1`);
    const panel = await readyPanel(browser, page);
    await panel.setViewportSize({ width: 360, height: 800 });
    return { page, panel };
  };

  it('tells what became of each question, what the notice lacks, and hands the result on', async () => {
    const { page, panel } = await open();
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Check a reply' }).click();
    await panel.getByLabel(/Text of the reply/u).fill(REPLY);
    await looks.at(panel, 'reply', panel.getByLabel(/Text of the reply/u));
    await panel.getByRole('button', { name: 'Check this reply' }).click();

    const notice = panel.getByRole('region', { name: 'The notice' });
    await notice.waitFor();
    await expectLine(notice, 'FOIA s17(7)(a)', 'Not found');
    await expectLine(notice, 'FOIA s17(7)(b)', 'Not found');
    const sections = panel.getByRole('region', { name: 'Sections' });
    await expectLine(sections, 'FOIA s40(3)', '40(3A)(a)');
    await expectLine(sections, 'FOIA s35', 'Only mentioned');
    await looks.at(panel, 'reply-checked', notice);

    await panel.getByRole('button', { name: /called to The Copper Kettle 14 times/u }).click();
    const words = panel.getByRole('region', { name: 'The reply' }).locator('mark');
    expect(await words.textContent()).toBe(
      'Our officers were called to The Copper Kettle 14 times in the last 12 months.',
    );
    await looks.at(panel, 'reply-words', words);

    await panel.getByRole('button', { name: 'Copy result' }).click();
    await panel
      .getByText(/^Copied/u)
      .first()
      .waitFor();
    const copied = await clipboard(browser, page, inbox.address);
    expect(copied['text/html']).toContain('<li>☐ The reply gives the authority’s complaints procedure');
    expect(copied['text/plain']).toContain('FOIA s40(3): relied on');
  });

  it('is done without a pointer, and keeps the reply while the officer looks at the request', async () => {
    const { panel } = await open();
    await panel.getByRole('button', { name: 'More', exact: true }).focus();
    await panel.keyboard.press('Enter');
    await panel.getByRole('menuitem', { name: 'Check a reply' }).focus();
    await panel.keyboard.press('Enter');
    await panel.getByLabel(/Text of the reply/u).waitFor();
    await panel.keyboard.insertText(REPLY);
    for (let tabs = 0; tabs < 4; tabs++) {
      await panel.keyboard.press('Tab');
      if ((await panel.locator(':focus').textContent()) === 'Check this reply') break;
    }
    await panel.keyboard.press('Enter');
    await panel.getByRole('region', { name: 'The notice' }).waitFor();
    expect(await panel.locator(':focus').textContent()).toBe('Check a reply');
    // Past "Change the reply" to "Back to the request".
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await panel.getByRole('list', { name: 'Questions' }).first().waitFor();
    await panel.getByRole('button', { name: 'More', exact: true }).focus();
    await panel.keyboard.press('Enter');
    await panel.getByRole('menuitem', { name: 'Check a reply' }).focus();
    await panel.keyboard.press('Enter');
    await panel.getByRole('region', { name: 'The notice' }).waitFor();
  });
});

/** The line that begins with these words says this too. */
async function expectLine(region: ReturnType<Page['locator']>, begins: string, says: string): Promise<void> {
  const line = region.getByRole('listitem').filter({ hasText: begins }).first();
  expect(await line.textContent()).toContain(says);
}
