import { readFileSync } from 'node:fs';
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

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly unknown[];
}

/** Every rule of WCAG 2.2 AA that the page breaks, each with the first element that breaks it. */
async function violations(panel: Page): Promise<readonly string[]> {
  await panel.evaluate(AXE);
  const result = (await panel.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as AxeResult;
  expect(result.passes.length).toBeGreaterThan(5);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe.each(['light', 'dark'] as const)('the panel in its %s theme', (colourScheme) => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;

  beforeAll(async () => {
    inbox = await serveSampleInbox({ '/nothing': '<!doctype html><title>Blank</title><body></body>' });
    browser = await launchWithExtension(EXTENSION, { headless: true, colourScheme });
  });
  afterEach(() => browser.closePanels());
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  const open = async (path: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(inbox.address + path);
    return path === '/nothing' || path === '/message/9' ? browser.openPanel(page) : readyPanel(browser, page);
  };

  it('breaks no rule on a request and on its checklist', async () => {
    const panel = await open('/message/1');
    expect(await violations(panel)).toEqual([]);
    await panel.screenshot({ path: join(PICTURES, `request-${colourScheme}.png`) });
    await panel.getByRole('tab', { name: /^Checklist/u }).click();
    expect(await violations(panel)).toEqual([]);
    await panel.screenshot({ path: join(PICTURES, `checklist-${colourScheme}.png`) });
  });

  it('breaks no rule on what is not a request', async () => {
    const panel = await open('/message/9');
    await panel
      .getByText(/does not look like a request/u)
      .first()
      .waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.screenshot({ path: join(PICTURES, `not-a-request-${colourScheme}.png`) });
  });

  it('breaks no rule where nothing could be read', async () => {
    const panel = await open('/nothing');
    await panel
      .getByText(/No message was found|has no text/u)
      .first()
      .waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.screenshot({ path: join(PICTURES, `nothing-${colourScheme}.png`) });
  });
});
