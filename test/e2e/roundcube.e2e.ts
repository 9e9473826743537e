import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { clipboard, copyAs, readyPanel } from '../bed/panel.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type Skin, startWebmail, type Webmail } from '../bed/webmail.ts';

const PICTURES = resultsFolder('e2e');

/** The words under every painted mark of a frame, all slots together, in document order. */
const markedWords = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    ),
  );

/** Opens a message of the list in the preview pane and gives its frame. */
async function openInPreview(webmail: Webmail, page: Page, subject: string): Promise<Frame> {
  // From a fresh list each time: a second click on an open message would open it in the whole window.
  await webmail.showList(page);
  await page.locator('#messagelist td.subject a', { hasText: subject }).first().click();
  const frame = await (await page.waitForSelector('#messagecontframe')).contentFrame();
  if (frame === null) throw new Error('The preview pane has no frame.');
  await frame.waitForSelector('#messagebody');
  await frame.getByText(subject).first().waitFor();
  return frame;
}

/** The texts of the questions at the top of the panel's tree. */
const questionTexts = (panel: Page): Promise<readonly string[]> =>
  panel.getByRole('list', { name: 'Questions' }).first().getByRole('listitem').allTextContents();

describe('a request in a real webmail', () => {
  let webmail: Webmail;
  let browser: BrowserWithExtension;
  let page: Page;

  beforeAll(async () => {
    webmail = startWebmail();
    browser = await launchWithExtension(EXTENSION, { headless: true });
    page = await browser.context.newPage();
    await webmail.logIn(page);
  });
  afterAll(async () => {
    await browser?.close();
    webmail?.close();
  });

  afterEach(() => browser.closePanels());

  it('is left alone until the officer clicks', async () => {
    const frame = await openInPreview(webmail, page, 'Visits to three premises');
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('is read, split, marked, ticked and copied', async () => {
    const frame = await openInPreview(webmail, page, 'Visits to three premises');
    // The webmail adds to a message once it stands there: before that its text is not yet what it stays.
    await frame.getByText('Details', { exact: true }).first().waitFor();
    const before = await frame.evaluate(() => document.body.innerText);
    const panel = await readyPanel(browser, page);

    const questions = (await questionTexts(panel)).join('\n');
    for (const words of [
      'how many times',
      '14 Tanner Street',
      '31 Tanner Street',
      'Quay Lane',
      'incident log',
      'refused officers entry',
    ]) {
      expect(questions).toContain(words);
    }
    await expect.poll(async () => (await markedWords(frame)).join('\n')).toContain('incident log');
    const marked = (await markedWords(frame)).join('\n');
    for (const words of ['Rowan Ashdown', 'WX3 8TL', '07700 900123']) expect(marked).toContain(words);
    expect(await frame.evaluate(() => document.body.innerText)).toBe(before);
    await page.screenshot({ path: join(PICTURES, 'roundcube-page.png') });
    await panel.screenshot({ path: join(PICTURES, 'roundcube-panel.png') });

    await panel.getByRole('tab', { name: /^Checklist/u }).click();
    const first = panel.getByRole('checkbox').first();
    await first.click({ force: true });
    await expect.poll(() => first.isChecked()).toBe(true);
    await panel.screenshot({ path: join(PICTURES, 'roundcube-checklist.png') });

    await copyAs(panel, 'Rich text');
    const origin = new URL(webmail.address).origin;
    const copied = await clipboard(browser, page, origin);
    expect(copied['text/html']).toMatch(/<li>/u);
    expect(copied['text/plain']).toContain('incident log');
    await copyAs(panel, 'Markdown');
    const markdown = (await clipboard(browser, page, origin))['text/plain'] ?? '';
    expect(markdown).toMatch(/^# /mu);
    expect(markdown).toMatch(/^- \[x\] /mu);
    expect(markdown).toMatch(/^- \[ \] /mu);
    expect(markdown).not.toContain('%');
  });

  it('loses every mark when the panel closes', async () => {
    const frame = await openInPreview(webmail, page, 'Town hall repairs');
    await readyPanel(browser, page);
    await expect.poll(async () => (await markedWords(frame)).length).toBeGreaterThan(3);
    await browser.closePanels();
    await expect.poll(() => frame.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('shows the numbers of a list that the page draws itself', async () => {
    await openInPreview(webmail, page, 'school meals contract');
    const panel = await readyPanel(browser, page);
    const questions = (await questionTexts(panel)).join('\n');
    for (const words of [
      'Which companies bid',
      'price per meal',
      'meals served a day',
      'complaints received',
      'legal advice',
    ]) {
      expect(questions).toContain(words);
    }
  });

  it.each([
    ['my request', /holds only a picture/u],
    ['(no words)', /This message has no text/u],
  ])('says what to do next about "%s"', async (subject, sentence) => {
    await openInPreview(webmail, page, subject);
    const panel = await browser.openPanel(page);
    await panel.getByText(sentence).first().waitFor();
  });

  it('reads nothing of what the officer is writing, nor of the letter quoted in it', async () => {
    await webmail.showList(page);
    const link = await page
      .locator('#messagelist td.subject a', { hasText: 'Town hall repairs' })
      .first()
      .getAttribute('href');
    const uid = /_uid=(\d+)/u.exec(link ?? '')?.[1];
    await page.goto(`${webmail.address}?_task=mail&_mbox=INBOX&_action=compose&_reply_uid=${uid}`);
    await expect.poll(() => page.locator('#composebody').inputValue()).toMatch(/^>/mu);
    const panel = await browser.openPanel(page);
    await panel
      .getByText(/No message was found/u)
      .first()
      .waitFor();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('says that a newsletter is not a request', async () => {
    await openInPreview(webmail, page, 'tribunal rules on vexatious');
    const panel = await browser.openPanel(page);
    await panel
      .getByText(/does not look like a request/u)
      .first()
      .waitFor();
  });
});

describe.each<Skin>(['elastic', 'larry', 'classic'])('Roundcube in its %s skin', (skin) => {
  let webmail: Webmail;
  let browser: BrowserWithExtension;

  beforeAll(async () => {
    webmail = startWebmail(skin);
    browser = await launchWithExtension(EXTENSION, { headless: true });
  });
  afterAll(async () => {
    await browser?.close();
    webmail?.close();
  });

  it('gives the subject, the sender, the date and the words of an open message', async () => {
    const page = await browser.context.newPage();
    await webmail.logIn(page);
    const link = await page
      .locator('#messagelist td.subject a', { hasText: 'parking appeals' })
      .getAttribute('href');
    const uid = /_uid=(\d+)/u.exec(link ?? '')?.[1];
    await page.goto(`${webmail.address}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
    const panel = await readyPanel(browser, page);
    const head = await panel.locator('header').first().innerText();
    expect(head).toContain('FOI request - parking appeals');
    expect(head).toContain('Priya Raman');
    expect(await panel.locator('body').innerText()).toMatch(/Due \w{3} \d+ Dec(?:ember)? 2026/u);
    expect((await questionTexts(panel)).join('\n')).toContain('how many of them were upheld');
  });
});
