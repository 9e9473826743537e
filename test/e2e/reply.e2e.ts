import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { clipboard, readyPanel } from '../bed/panel.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = resultsFolder('e2e');

/** An answer of ours to the first message of the sample inbox: one part old in its numbers, and no way to complain. */
const REPLY = `1 February 2027

Dear Rowan Ashdown,

Our officers were called to The Copper Kettle 14 times in the last 12 months.

The incident logs for each visit are withheld. Section 40(3) of the Freedom of Information Act applies, because they name the neighbours who called, and section 31 applies as well. Some of it falls outside the scope of section 35.`;

async function violations(panel: Page): Promise<readonly string[]> {
  await panel.evaluate(AXE);
  const result = (await panel.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
  };
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe.each(['light', 'dark'] as const)('checking a reply, %s', (colourScheme) => {
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
    expect(await violations(panel)).toEqual([]);
    await panel.screenshot({ path: join(PICTURES, `reply-paste-${colourScheme}.png`) });
    await panel.getByRole('button', { name: 'Check this reply' }).click();

    const notice = panel.getByRole('region', { name: 'The notice' });
    await notice.waitFor();
    await expectLine(notice, 'FOIA s17(7)(a)', 'Not found');
    await expectLine(notice, 'FOIA s17(7)(b)', 'Not found');
    const sections = panel.getByRole('region', { name: 'Sections' });
    await expectLine(sections, 'FOIA s40(3)', '40(3A)(a)');
    await expectLine(sections, 'FOIA s35', 'Only mentioned');
    expect(await violations(panel)).toEqual([]);
    await panel.screenshot({ path: join(PICTURES, `reply-result-${colourScheme}.png`) });

    await panel.getByRole('button', { name: /called to The Copper Kettle 14 times/u }).click();
    const words = panel.getByRole('region', { name: 'The reply' }).locator('mark');
    expect(await words.textContent()).toBe(
      'Our officers were called to The Copper Kettle 14 times in the last 12 months.',
    );
    expect(await violations(panel)).toEqual([]);
    await panel.screenshot({ path: join(PICTURES, `reply-words-${colourScheme}.png`) });
    await panel.screenshot({ path: join(PICTURES, `reply-whole-${colourScheme}.png`), fullPage: true });

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
