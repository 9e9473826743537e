import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { Looks } from '../bed/looks.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const BAD = resultsFolder('e2e');
const looks = new Looks();

describe('letters and help', () => {
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

  const own = async (name: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    await page.setViewportSize({ width: 360, height: 800 });
    return page;
  };

  it('a letter changed in the options stands in the panel; a wrong field and a wrong file are told', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/message/1`);
    const panel = await readyPanel(browser, page);
    await panel.getByRole('tab', { name: /^Checklist/u }).click();
    await panel.getByText('Letters', { exact: true }).click();

    const options = await own('options');
    await options.getByText('Change the letters').click();
    const text = options.getByLabel('Text', { exact: true });
    await text.fill('Dear {{requester}},\n\nThe bells of {{recieved}} have rung.');
    await looks.at(options, 'letter-fault', options.getByText(/uses \{\{recieved\}\}, which is no field/u));
    await text.fill('Dear {{requester}},\n\nThe bells of {{received}} have rung.');
    await options.getByText('Saved on this computer.').waitFor();
    const letter = panel.getByRole('textbox', { name: 'Text' });
    await expect.poll(() => letter.inputValue()).toContain('The bells of Monday 23 November 2026 have rung.');

    const bad = join(BAD, 'bad-letters.json');
    writeFileSync(bad, '{ "version": 1, "templates": { "birthday": { "subject": "a", "body": "b" } } }');
    await options.locator('input[type=file][accept=".json"]').last().setInputFiles(bad);
    await options.getByText(/"birthday" is no letter of ours/u).waitFor();
    await options.getByRole('button', { name: 'Back to ours' }).click();
    await options.getByText('The letter is ours again.').waitFor();
    await expect.poll(() => letter.inputValue()).toContain('Thank you for your request for information');
  });

  it('help is reached from the panel, breaks no rule and is two screens long', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/message/1`);
    const panel = await readyPanel(browser, page);
    const opened = browser.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Help', exact: true }).click();
    const help = await opened;
    const title = help.getByRole('heading', { level: 1, name: 'Help with Request Lens' });
    await looks.at(help, 'help', title);
    await help.setViewportSize({ width: 1280, height: 900 });
    const height = await help.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(2 * 900);
  });

  it('the first page fits on one screen and breaks no rule', async () => {
    const welcome = await own('welcome');
    await looks.at(welcome, 'welcome', welcome.getByRole('heading', { level: 1 }));
    await welcome.setViewportSize({ width: 1280, height: 900 });
    expect(await welcome.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);
  });

  it('the settings break no rule, with the Rule Book open', async () => {
    const options = await own('options');
    await looks.at(options, 'settings', options.getByLabel('Kind of authority'));
    await options.getByText('Open the Rule Book').click();
    await options.getByLabel('Section, title or words').fill('commercial');
    await options.getByLabel('Section, title or words').scrollIntoViewIfNeeded();
    await looks.at(options, 'rule-book', options.getByRole('table').first());
  });
});
