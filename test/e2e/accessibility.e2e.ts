import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../bed/axe.ts';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const PICTURES = resultsFolder('e2e');

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
