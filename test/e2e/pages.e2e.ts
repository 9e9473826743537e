import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION, ROOT } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const FOLDER = join(ROOT, 'test', 'pages');
const REBUILT = readdirSync(FOLDER).map((file) => file.replace('.html', ''));
const LETTER = `<p>Dear Council,</p><p>Under the Freedom of Information Act please tell me:</p><ol>
  <li>How many parking fines were issued in Market Street in 2025?</li>
  <li>What was the total income from them?</li></ol><p>Yours faithfully,</p><p>Paul Osei</p>`;
const DRAFT = '<div contenteditable="true">How many words are in my draft?</div>';
const living = (letter: string): string =>
  `<!doctype html><html lang="en-GB"><title>Fines</title><body><h1>Fines</h1><div id="place"><div id="letter">${letter}</div></div>${DRAFT}</body></html>`;
const framed = (attributes: string): string =>
  `<!doctype html><title>Framed</title><h1>Fines</h1><iframe width="700" height="400" ${attributes} srcdoc='${LETTER}'></iframe>`;

const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    REBUILT.map((name) => [`/${name}`, readFileSync(join(FOLDER, `${name}.html`), 'utf8')]),
  ),
  '/living': living(LETTER),
  '/right-to-left': living(`<div dir="rtl"><p>מועצה נכבדה,</p>${LETTER}</div>`),
  '/framed': framed(''),
  '/closed': framed('sandbox'),
};

/** How many stretches are painted in each kind of mark, and how many elements stand beside the body. */
const traces = (page: Page): Promise<{ readonly painted: number; readonly elements: number }> =>
  page.evaluate(() => ({
    painted: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    elements: document.documentElement.children.length - 2,
  }));

describe('pages', () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;

  const open = async (path: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(inbox.address + path);
    return page;
  };
  const heading = (panel: Page, words: RegExp) => panel.getByText(words).first().waitFor({ timeout: 20_000 });

  beforeAll(async () => {
    inbox = await serveSampleInbox(PAGES);
    browser = await launchWithExtension(EXTENSION, { headless: true });
  });
  afterEach(() => browser.closePanels());
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  it.each(REBUILT)('reads and marks the request on %s', async (name) => {
    const page = await open(`/${name}`);
    const panel = await readyPanel(browser, page);
    await heading(panel, /how many street lights were out/u);
    await heading(panel, /Ada Wren/u);
    const frame = page.frames().at(-1) ?? page.mainFrame();
    // Asked from outside: a sandboxed frame runs no timers of its own, so it cannot wait for anything.
    await expect
      .poll(() => frame.evaluate(() => CSS.highlights.size), { timeout: 20_000 })
      .toBeGreaterThan(0);
  });

  it('reads a letter in a frame, and says so when the browser keeps the frame closed', async () => {
    await heading(await readyPanel(browser, await open('/framed')), /total income/u);
    await browser.closePanels();
    await heading(await browser.openPanel(await open('/closed')), /frame that the browser keeps closed/u);
  });

  it('leaves no trace when the panel is closed, and never touches a draft or the text', async () => {
    const page = await open('/living');
    const before = await page.evaluate(() => document.body.innerHTML);
    await readyPanel(browser, page);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    expect(
      await page.evaluate(() => {
        const draft = document.querySelector('[contenteditable]');
        return [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].filter((range) => draft?.contains(range.startContainer)),
        ).length;
      }),
    ).toBe(0);
    await browser.closePanels();
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect(await traces(page)).toEqual({ painted: 0, elements: 0 });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('keeps its marks when the page draws the same words anew, and puts them back when they are wiped', async () => {
    const page = await open('/living');
    await readyPanel(browser, page);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const { painted } = await traces(page);
    await page.evaluate(() => {
      const place = document.getElementById('place');
      if (place)
        place.innerHTML = place.innerHTML
          .replaceAll('<li>', '<li><font>')
          .replaceAll('</li>', '</font></li>');
    });
    await page.waitForTimeout(1_000);
    expect((await traces(page)).painted).toBe(painted);
    await page.evaluate(() => CSS.highlights.clear());
    await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 5_000 });
  });

  it('goes through the marks by keyboard and shows each in the panel', async () => {
    const page = await open('/right-to-left');
    const panel = await readyPanel(browser, page);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.bringToFront();
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => document.activeElement !== document.body);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('prints nothing of its own', async () => {
    const page = await open('/living');
    await readyPanel(browser, page);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.emulateMedia({ media: 'print' });
    const marked = await page.screenshot();
    await page.evaluate(() => CSS.highlights.clear());
    expect(marked.equals(await page.screenshot())).toBe(true);
  });
});
