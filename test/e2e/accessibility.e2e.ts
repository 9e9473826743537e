import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../bed/axe.ts';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const PICTURES = resultsFolder('e2e');

/** A list of messages of a page that no file knows. */
const LIST = `<!doctype html><html lang="en-GB"><title>Requests</title><body><main><h1>Requests</h1><table><tbody>${[
  'FOI request - lamps',
  'Subject access request',
  'Internal review',
  'Automatic reply: lamps',
  'Hello',
]
  .map(
    (subject, nth) =>
      `<tr><td>Writer ${nth}</td><td><a href="/message/${nth + 1}">${subject}</a></td><td>1${nth} Nov 2026</td></tr>`,
  )
  .join('')}</tbody></table></main></body></html>`;

describe.each(['light', 'dark'] as const)('the panel in its %s theme', (colourScheme) => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;

  beforeAll(async () => {
    inbox = await serveSampleInbox({
      '/nothing': '<!doctype html><title>Blank</title><body></body>',
      '/list': LIST,
    });
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

  it('breaks no rule on the inbox, narrow and wide', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/list`);
    const panel = await browser.openPanel(page);
    await panel.getByRole('tab', { name: 'Inbox' }).click();
    await panel.getByRole('row', { name: /Internal review/u }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.screenshot({ path: join(PICTURES, `inbox-${colourScheme}.png`) });
    // The panel's own window keeps the browser's width; the same page in a tab takes any.
    const wide = await browser.context.newPage();
    for (const width of [320, 900]) {
      await wide.setViewportSize({ width, height: 800 });
      await wide.goto(panel.url());
      await wide.getByRole('tab', { name: 'Inbox' }).click();
      await wide.getByRole('row', { name: /Internal review/u }).waitFor();
      expect(await violations(wide)).toEqual([]);
      expect(await wide.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await wide.screenshot({ path: join(PICTURES, `inbox-${width}-${colourScheme}.png`) });
    }
    await wide.close();
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
