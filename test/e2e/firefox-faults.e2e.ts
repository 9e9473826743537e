import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxWithExtension, launchFirefox } from '../bed/firefox.ts';
import { FIREFOX_EXTENSION } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

/** What Firefox does that Chromium does not, of the faults of `test/faults.test.ts`. */
describe('nothing is lost in Firefox', () => {
  let inbox: SampleInbox;
  let firefox: FirefoxWithExtension;

  beforeAll(async () => {
    inbox = await serveSampleInbox();
    firefox = await launchFirefox(FIREFOX_EXTENSION);
  });
  afterAll(async () => {
    await firefox?.close();
    await inbox?.close();
  });

  it('when there is an update: it waits until the browser starts again', async () => {
    await expect.poll(() => firefox.updateWaits(), { timeout: 10_000 }).toBe(true);
  });

  it('in a private window, where nothing is kept and the panel says so', async () => {
    const options = await firefox.openOwnPage('options');
    await options.click('label', /Keep requests on this computer/u);
    await options.waitFor(/Stop keeping|No request is kept|What is kept/u);
    const window = await firefox.openPrivateWindow();
    await window.review(`${inbox.address}/message/1`);
    await window.sidebar.waitFor(/incident log/u);
    await window.sidebar.click('button', /^Accept /u);
    await window.sidebar.waitFor(/Private window: not kept after the browser closes/u);
    expect(await window.sidebar.text()).not.toMatch(/Kept here until|Not kept on this computer yet/u);
  });
});
