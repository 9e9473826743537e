import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { EXTENSION } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const ASK =
  'Please send me a copy of the cleaning contract for the leisure centre, and the price paid each year.';
const message = (body: string): string =>
  `<!doctype html><html lang="en-GB"><title>A message</title><body><main><h1>Cleaning contract</h1><p>From <a href="mailto:a@post.example">A Writer</a></p><article>${body}</article></main></body></html>`;
/** A long story with the request at its end, as some requesters write it. */
const STORY =
  'The hall was cleaned twice that week and the floor was still grey when the children came in for their lesson.';
const megabyte = message(
  `${Array.from({ length: 9_000 }, (_, index) => `<p>Day ${index}. ${STORY}</p>`).join('')}<p>${ASK}</p>`,
);
const PAGES: Readonly<Record<string, string>> = {
  '/megabyte': megabyte,
  '/redraws': message(`<p>Dear team,</p><p id="moving">${ASK}</p><script>
    const article = document.querySelector('article');
    setInterval(() => { const copy = article.cloneNode(true); article.replaceChildren(...copy.childNodes); article.append(String(Math.random())); }, 50);
  </script>`),
  '/hostile': message(`<script>
    Array.prototype.map = () => { throw new Error('replaced') };
    setInterval(() => CSS.highlights.clear(), 100);
  </script><p>Dear team,</p><p>${ASK}</p>`),
  '/deep': message(`${'<div>'.repeat(5_000)}<p>${ASK}</p>${'</div>'.repeat(5_000)}`),
  '/nothing': '<!doctype html><title>Blank</title><body></body>',
};

describe('a page that is hard to read', () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;
  const faults: string[] = [];

  const review = async (path: string): Promise<{ page: Page; panel: Page }> => {
    const page = await browser.context.newPage();
    await page.goto(inbox.address + path);
    const panel = await browser.openPanel(page);
    panel.on('pageerror', (error) => faults.push(String(error)));
    return { page, panel };
  };
  const says = (panel: Page, sentence: RegExp) =>
    panel.getByText(sentence).first().waitFor({ timeout: 20_000 });

  beforeAll(async () => {
    inbox = await serveSampleInbox(PAGES);
    browser = await launchWithExtension(EXTENSION, { headless: true });
  });
  afterEach(() => browser.closePanels());
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  it('says so when the message is empty', async () => {
    const { panel } = await review('/message/15');
    await says(panel, /This message has no text|No message was found/u);
  });

  it('says so when the message holds only a picture', async () => {
    const { panel } = await review('/message/14');
    await says(panel, /only a picture|No message was found/u);
  });

  it('says so when there is no message', async () => {
    const { panel } = await review('/nothing');
    await says(panel, /No message was found|This message has no text/u);
  });

  it('reads a message of one megabyte', async () => {
    const { panel } = await review('/megabyte');
    await panel
      .getByText(/cleaning contract/u)
      .first()
      .waitFor({ timeout: 20_000 });
  });

  it('reads a page that redraws while it is read, or says that it keeps changing', async () => {
    const { panel } = await review('/redraws');
    await says(panel, /keeps changing|kept changing|cleaning contract/u);
  });

  it('reads a page that replaces the language under it', async () => {
    const { panel } = await review('/hostile');
    await says(panel, /cleaning contract/u);
  });

  it('reads a message nested five thousand deep', async () => {
    const { panel } = await review('/deep');
    await says(panel, /cleaning contract/u);
  });

  it('says so when the tab was closed', async () => {
    const { page, panel } = await review('/message/2');
    await panel.getByRole('list', { name: 'Questions' }).first().waitFor();
    const closed = panel.waitForEvent('close', { timeout: 5_000 }).then(
      () => 'panel closed with its tab',
      () => 'panel stayed',
    );
    await page.close();
    if ((await closed) === 'panel stayed') await says(panel, /tab with the message was closed/u);
  });

  it('throws nothing in the panel', () => {
    expect(faults).toEqual([]);
  });
});
