import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_TEAM_FILE } from '../../lib/team/example-file.ts';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const HARBOUR = {
  '/harbour': `<!doctype html><html lang="en-GB"><title>Harbour</title><body><h1>Harbour</h1><div><p>Dear Council,</p>
    <p>Under the Freedom of Information Act please tell me what harbour dues each yacht paid in 2025.</p>
    <p>Yours faithfully,</p><p>Paul Osei</p></div></body></html>`,
};
const WHY = /Harbour dues are set out in a contract with each berth holder/u;

describe("a team's own rules", () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;
  let options: Page;

  const open = (text: string) =>
    options
      .getByLabel('Open a file of rules')
      .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  beforeAll(async () => {
    inbox = await serveSampleInbox(HARBOUR);
    browser = await launchWithExtension(EXTENSION, { headless: true });
    options = await browser.context.newPage();
    await options.setViewportSize({ width: 360, height: 800 });
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  it('are told what to mend when a file is wrong, and nothing is lost', async () => {
    await open(EXAMPLE_TEAM_FILE.replace('uk-foia:43(2)', 'uk-foia:99'));
    await options.getByText('"uk-foia:99" is no provision and no interest').waitFor();
    await options.getByText('Sign 1 (Harbour dues), reaches strong 1').waitFor();
    await options.getByText('0 signs of your own').waitFor();
    await options.screenshot({ path: join(resultsFolder('e2e'), 'team-faults.png'), fullPage: true });
  });

  it('point at law in an open letter as soon as they are opened, and stand in the Rule Book as yours', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/harbour`);
    const panel = await browser.openPanel(page);
    await panel.getByText('harbour dues').first().waitFor();
    expect(await panel.getByText(WHY).count()).toBe(0);
    await open(EXAMPLE_TEAM_FILE);
    await panel.getByText(WHY).first().waitFor();
    await options.getByText('1 sign of your own').waitFor();
    await options.bringToFront();
    await options.getByText('Open the Rule Book').click();
    await options.getByLabel('Section, title or words').fill('berth agreement');
    await options.getByText('Harbour dues (yours)').first().waitFor();
    await options.screenshot({ path: join(resultsFolder('e2e'), 'team-rules.png'), fullPage: true });
  });

  it('go when they are taken out', async () => {
    await options.getByRole('button', { name: 'Take these rules out' }).click();
    await options.getByText('0 signs of your own').waitFor();
  });
});
