import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = resultsFolder('e2e');

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const result = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
  };
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe.each(['light', 'dark'] as const)('letters and help, %s', (colourScheme) => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;

  beforeAll(async () => {
    inbox = await serveSampleInbox();
    browser = await launchWithExtension(EXTENSION, { headless: true, colourScheme });
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
    await options.getByText(/uses \{\{recieved\}\}, which is no field/u).waitFor();
    expect(await violations(options)).toEqual([]);
    await options.screenshot({ path: join(PICTURES, `letters-options-${colourScheme}.png`), fullPage: true });
    await text.fill('Dear {{requester}},\n\nThe bells of {{received}} have rung.');
    await options.getByText('Saved on this computer.').waitFor();
    const letter = panel.getByRole('textbox', { name: 'Text' });
    await expect.poll(() => letter.inputValue()).toContain('The bells of Monday 23 November 2026 have rung.');

    const bad = join(PICTURES, 'bad-letters.json');
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
    await help.getByRole('heading', { level: 1, name: 'Help with Request Lens' }).waitFor();
    expect(await violations(help)).toEqual([]);
    await help.setViewportSize({ width: 1280, height: 900 });
    const height = await help.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(2 * 900);
    await help.screenshot({ path: join(PICTURES, `help-${colourScheme}.png`), fullPage: true });
    await help.setViewportSize({ width: 360, height: 800 });
    await help.screenshot({ path: join(PICTURES, `help-narrow-${colourScheme}.png`), fullPage: true });
  });

  it('the first page fits on one screen and breaks no rule', async () => {
    const welcome = await own('welcome');
    await welcome.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(welcome)).toEqual([]);
    await welcome.setViewportSize({ width: 1280, height: 900 });
    expect(await welcome.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);
    await welcome.screenshot({ path: join(PICTURES, `welcome-${colourScheme}.png`) });
  });
});
