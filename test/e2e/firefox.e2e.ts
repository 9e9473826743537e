import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxWithExtension, launchFirefox } from '../bed/firefox.ts';
import { type RecordingProxy, startRecordingProxy } from '../bed/recording-proxy.ts';
import { FIREFOX_EXTENSION, resultsFolder } from '../bed/results.ts';
import { startWebmail, type Webmail } from '../bed/webmail.ts';

const PICTURES = resultsFolder('e2e');

async function logIn(webmail: Webmail, page: Page): Promise<void> {
  await page.goto(webmail.address);
  await page.type('#rcmloginuser', webmail.user);
  await page.type('#rcmloginpwd', webmail.password);
  await page.click('#rcmloginsubmit');
  await page.waitForSelector('#messagelist tbody tr.message');
}

/** Opens a message of the list in the preview pane and gives its frame. */
async function openInPreview(page: Page, subject: string): Promise<Frame> {
  const rows = await page.$$('#messagelist td.subject a');
  for (const row of rows) {
    if ((await row.evaluate((link) => link.textContent ?? '')).includes(subject)) {
      await row.click();
      break;
    }
  }
  const frame = await (await page.waitForSelector('#messagecontframe'))?.contentFrame();
  if (!frame) throw new Error('The preview pane has no frame.');
  await frame.waitForSelector('#messagebody');
  // The webmail adds to a message once it stands there: before that its text is not yet what it stays.
  await frame.waitForFunction(() => document.body.innerText.includes('Details'));
  return frame;
}

/** The words under every painted mark of a frame. */
const markedWords = (frame: Frame): Promise<string> =>
  frame.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        }),
      )
      .join('\n'),
  );

const clipboard = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) found[type] = await (await item.getType(type)).text();
    }
    return found;
  });

describe('a request in a real webmail, in Firefox', () => {
  let webmail: Webmail;
  let proxy: RecordingProxy;
  let firefox: FirefoxWithExtension;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    webmail = startWebmail();
    proxy = await startRecordingProxy();
    firefox = await launchFirefox(FIREFOX_EXTENSION, { proxyPort: proxy.port });
    page = await firefox.browser.newPage();
    await logIn(webmail, page);
    frame = await openInPreview(page, 'Visits to three premises');
  });
  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
    webmail?.close();
  });

  it('is left alone until the officer clicks', async () => {
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('is read, split and marked after a click on the toolbar button', async () => {
    const before = await frame.evaluate(() => document.body.innerText);
    await firefox.clickToolbarButton(page);
    const shown = await firefox.sidebar.waitFor(/incident log/u);
    for (const words of ['how many times', '14 Tanner Street', '31 Tanner Street', 'refused officers entry'])
      expect(shown).toContain(words);
    await expect.poll(() => markedWords(frame), { timeout: 20_000 }).toContain('incident log');
    for (const words of ['Rowan Ashdown', 'WX3 8TL', '07700 900123'])
      expect(await markedWords(frame)).toContain(words);
    expect(await frame.evaluate(() => document.body.innerText)).toBe(before);
    writeFileSync(join(PICTURES, 'firefox-sidebar.png'), await firefox.sidebar.picture());
  });

  it('gives a checklist to tick and to copy', async () => {
    const { sidebar } = firefox;
    await sidebar.click('tab', /^Checklist/u);
    await sidebar.click('label', /Acknowledge/u);
    await expect
      .poll(() => sidebar.evaluate((window) => window.document.querySelector('input:checked') !== null))
      .toBe(true);
    writeFileSync(join(PICTURES, 'firefox-checklist.png'), await sidebar.picture());
    await sidebar.click('button', /Choose a format/u);
    await sidebar.click('menuitem', /Markdown/u);
    await sidebar.waitFor(/Copied: Markdown/u);
    const markdown = (await clipboard(page))['text/plain'] ?? '';
    expect(markdown).toMatch(/^# /mu);
    expect(markdown).toMatch(/^- \[x\] /mu);
    expect(markdown).toContain('incident log');
    await sidebar.click('button', /Choose a format/u);
    await sidebar.click('menuitem', /Rich text/u);
    await sidebar.waitFor(/Copied: Rich text/u);
    expect((await clipboard(page))['text/html']).toMatch(/<li>/u);
  });

  it('loses every mark when the sidebar closes, and keeps the ticks for when it opens again', async () => {
    await firefox.sidebar.close();
    await expect.poll(() => frame.evaluate(() => CSS.highlights.size)).toBe(0);
    await firefox.clickToolbarButton(page);
    await firefox.sidebar.waitFor(/Checklist\s*1 of/u);
  });

  it('asked the network for nothing: the browser spoke to the webmail and to nobody else', async () => {
    expect(await firefox.askedByExtension()).toEqual([]);
    expect(proxy.asked.length).toBeGreaterThan(5);
    expect(proxy.asked.filter((line) => !line.includes(new URL(webmail.address).host))).toEqual([]);
  });
});
