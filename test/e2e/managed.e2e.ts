import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { type FirefoxWithExtension, launchFirefox } from '../bed/firefox.ts';
import { Looks } from '../bed/looks.ts';
import { chromiumPolicy, examplePolicy, firefoxPolicy, type MachinePolicy } from '../bed/policy.ts';
import { EXTENSION, FIREFOX_EXTENSION, ROOT } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const HARBOUR = {
  '/harbour': `<!doctype html><html lang="en-GB"><title>Harbour</title><body><h1>Harbour</h1><div><p>Dear Council,</p>
    <p>Under the Freedom of Information Act please tell me what harbour dues each yacht paid in 2025.</p>
    <p>Yours faithfully,</p><p>Paul Osei</p></div></body></html>`,
};
const WHY = /Harbour dues are set out in contracts with each berth holder/u;
const OURS = /Set by your organisation/u;
/** The browser looks at its policies every few seconds. */
const LIVE = { timeout: 30_000 };
const looks = new Looks();

describe.each([
  ['chrome', EXTENSION],
  ['edge', join(ROOT, '.output', 'edge-mv3')],
] as const)('the policy of an organisation, with the example for %s', (name, folder) => {
  let policy: MachinePolicy;
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;
  let options: Page;
  let example: { '3rdparty': { extensions: Record<string, { locked: Record<string, unknown> }> } };

  beforeAll(async () => {
    policy = chromiumPolicy();
    inbox = await serveSampleInbox(HARBOUR);
    browser = await launchWithExtension(folder, { headless: true });
    example = JSON.parse(examplePolicy(name).replace('EXTENSION_ID', browser.extensionId));
    options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await options.getByLabel('Kind of authority').waitFor();
  });
  afterAll(async () => {
    policy?.remove();
    await browser?.close();
    await inbox?.close();
  });

  it('arrives while the settings are open, and fixes what is locked', async () => {
    expect(await options.getByText(OURS).count()).toBe(0);
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/harbour`);
    const panel = await browser.openPanel(page);
    await panel.getByText('harbour dues').first().waitFor();
    expect(await panel.getByText(WHY).count()).toBe(0);

    policy.write(example);
    await options.getByText(OURS).first().waitFor(LIVE);
    const kind = options.getByLabel('Kind of authority');
    expect(await kind.inputValue()).toBe('council');
    expect(await kind.isDisabled()).toBe(true);
    expect(await options.getByLabel('Name of the authority (optional)').inputValue()).toBe(
      'Wexborough Borough Council',
    );
    // Suggested: the officer may still change it.
    expect(await options.getByLabel('Acknowledge by working day').inputValue()).toBe('1');
    expect(await options.getByText('Suggested by your organisation').count()).toBe(1);
    await looks.at(options, `policy-${name}`, options.getByText(OURS));
    // The panel that was open analyses the letter again, with the organisation's own sign.
    await panel.getByText(WHY).first().waitFor(LIVE);
    await browser.closePanels();
  });

  it('limits how long requests are kept', async () => {
    await options.getByLabel('Keep requests on this computer').check();
    const days = options.getByLabel(/Erase a request this many days/u);
    expect(await days.inputValue()).toBe('60');
    expect(await days.getAttribute('max')).toBe('90');
    await options.getByLabel('Keep requests on this computer').uncheck();
  });

  it('says what in it cannot be used, and lets go when it is taken away', async () => {
    const held = Object.values(example['3rdparty'].extensions)[0];
    if (held === undefined) throw new Error('The example holds no policy.');
    held.locked.sites = ['mail.wexborough.example'];
    policy.write(example);
    await options.getByText(/locked, sites 1/u).waitFor(LIVE);
    await options.getByText(/is no site\. Write it as https:/u).waitFor();
    policy.remove();
    await options
      .getByText(OURS)
      .first()
      .waitFor({ ...LIVE, state: 'detached' });
    expect(await options.getByLabel('Kind of authority').isDisabled()).toBe(false);
  });
});

describe('the policy of an organisation, in Firefox', () => {
  let policy: MachinePolicy;
  let inbox: SampleInbox;
  let firefox: FirefoxWithExtension;

  beforeAll(async () => {
    policy = firefoxPolicy();
    policy.write(JSON.parse(examplePolicy('firefox')));
    inbox = await serveSampleInbox(HARBOUR);
    firefox = await launchFirefox(FIREFOX_EXTENSION);
  });
  afterAll(async () => {
    policy?.remove();
    await firefox?.close();
    await inbox?.close();
  });

  it("brings the organisation's own sign into the sidebar", async () => {
    const page = await firefox.browser.newPage();
    await page.goto(`${inbox.address}/harbour`);
    await firefox.clickToolbarButton(page);
    await firefox.sidebar.waitFor(WHY);
  });
});
