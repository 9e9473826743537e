import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { convertDocument } from '../bed/libre-office.ts';
import { copyAs, readyPanel } from '../bed/panel.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const QUILL = readFileSync(createRequire(import.meta.url).resolve('quill/dist/quill.js'), 'utf8');
const NOTE = 'Asked the night team <b>twice</b>';
const PAGES: Readonly<Record<string, string>> = {
  '/bare': '<!doctype html><title>Case</title><body><div id="field" contenteditable="true"></div></body>',
  '/plain':
    '<!doctype html><title>Case</title><body><textarea id="field" rows="20" cols="90"></textarea></body>',
  '/editor': `<!doctype html><title>Case</title><body><div id="place"></div><script>${QUILL.replaceAll('</script', '<\\/script')}</script>
    <script>new Quill('#place'); document.querySelector('.ql-editor').id = 'field';</script></body>`,
};

/** What the Checklist tab shows: the beginnings of its headings, and for each line its words and what stands under it. */
interface Shown {
  readonly headings: readonly string[];
  readonly lines: readonly { readonly words: string; readonly under: readonly string[] }[];
}

describe('the outline where it is pasted', () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;
  let page: Page;
  let panel: Page;
  let shown: Shown;

  beforeAll(async () => {
    inbox = await serveSampleInbox(PAGES);
    browser = await launchWithExtension(EXTENSION, { headless: true });
    page = await browser.context.newPage();
    await page.goto(`${inbox.address}/message/1`);
    panel = await readyPanel(browser, page);
    await panel
      .getByRole('button', { name: /^Accept /u })
      .first()
      .click();
    await panel.getByRole('tab', { name: /^Checklist/u }).click();
    await panel
      .getByRole('button', { name: /^Add a note/u })
      .first()
      .click();
    await panel.keyboard.type(NOTE);
    await panel.keyboard.press('Control+Enter');
    await panel.getByRole('checkbox').nth(1).click();
    await panel.getByText(NOTE).waitFor();
    shown = await panel.evaluate(() => {
      const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
      return {
        headings: [...document.querySelectorAll('.group h2')].map((heading) => words(heading).slice(0, 60)),
        lines: [...document.querySelectorAll('.todo')].map((line) => ({
          words: words(line.querySelector('label')),
          under: [
            ...[...line.querySelectorAll('.details > li')].map(words),
            ...[...line.querySelectorAll('.todo-note')].map((note) => `Note: ${words(note)}`),
          ],
        })),
      };
    });
  });
  // The panel stands beside its own tab: behind another it cannot be clicked.
  afterEach(async () => {
    for (const other of browser.context.pages())
      if (PAGES[new URL(other.url()).pathname]) await other.close();
    await page.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  /** A page of somebody else's case system, with what the clipboard holds pasted into its field by the keyboard. */
  const pasteInto = async (path: string): Promise<Page> => {
    const system = await browser.context.newPage();
    await system.goto(inbox.address + path);
    await system.locator('#field').click();
    await system.keyboard.press('Control+V');
    return system;
  };
  /** What a page must never hold after a paste: anything that runs, loads or leads elsewhere. */
  const active = (system: Page): Promise<readonly string[]> =>
    system
      .locator('#field')
      .evaluate((field) =>
        [...field.querySelectorAll('*')].flatMap((element) =>
          /^(?:a|img|script|style|link|iframe|object|embed|form|input|button|svg|meta)$/iu.test(
            element.tagName,
          )
            ? [element.outerHTML]
            : [...element.attributes]
                .filter(({ name }) => /^(?:on|href|src)/iu.test(name))
                .map(({ name }) => name),
        ),
      );
  const expectLines = (pasted: readonly string[]): void => {
    expect(pasted).toHaveLength(shown.lines.length);
    for (const [nth, { words }] of shown.lines.entries()) expect(pasted[nth]).toContain(words);
  };

  it('is headings and lists in a bare field that takes rich text', async () => {
    await copyAs(panel, 'Rich text');
    const system = await pasteInto('/bare');
    const pasted = await system.locator('#field').evaluate((field) => {
      const words = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
      return {
        title: [...field.querySelectorAll('h1')].map(words),
        headings: [...field.querySelectorAll('h2, h3')].map(words),
        lines: [...field.querySelectorAll(':scope > ul > li')].map(words),
        under: [...field.querySelectorAll('li > ul > li')].map(words),
      };
    });
    expect(pasted.title).toEqual(['Visits to three premises on Tanner Street']);
    for (const heading of shown.headings) expect(pasted.headings.join('\n')).toContain(heading);
    expectLines(pasted.lines);
    expect(pasted.under).toEqual(shown.lines.flatMap(({ under }) => under));
    expect(pasted.lines.filter((line) => line.startsWith('☑'))).toHaveLength(1);
    expect(await active(system)).toEqual([]);
  });

  it('is headings and lists in an editor of the kind case systems have', async () => {
    await copyAs(panel, 'Rich text');
    const system = await pasteInto('/editor');
    const pasted = await system.locator('#field').evaluate((field) => {
      const words = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
      const items = [...field.querySelectorAll('li[data-list=bullet]')];
      const isUnder = (item: Element) => item.classList.contains('ql-indent-1');
      return {
        headings: [...field.querySelectorAll('h2, h3')].map(words),
        lines: items.filter((item) => !isUnder(item)).map(words),
        under: items.filter(isUnder).map(words),
      };
    });
    for (const heading of shown.headings) expect(pasted.headings.join('\n')).toContain(heading);
    expectLines(pasted.lines);
    expect(pasted.under).toEqual(shown.lines.flatMap(({ under }) => under));
    expect(await active(system)).toEqual([]);
    await system.screenshot({ path: join(resultsFolder('e2e'), 'pasted-editor.png'), fullPage: true });
  });

  it('is lines of at most eighty characters in a field for plain text', async () => {
    await copyAs(panel, 'Plain text');
    const system = await pasteInto('/plain');
    const text = await system.locator('#field').inputValue();
    const lines = text.split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    const flowing = text.replace(/\s+/gu, ' ');
    for (const { words } of shown.lines) expect(flowing).toContain(words);
    expect(flowing).toContain(NOTE);
    expect(lines.filter((line) => line.trimStart().startsWith('[x]'))).toHaveLength(1);
  });

  it('is a table where it is the table of the inbox', async () => {
    await panel.getByRole('tab', { name: 'Inbox' }).click();
    const line = panel.getByRole('row', { name: /Tanner Street/u });
    await line.waitFor();
    const rows = await panel.getByRole('row', { name: /.+/u }).count();
    await panel.getByRole('button', { name: /^Copy \d/u }).click();
    await panel.getByRole('menuitem', { name: /^Table/u }).click();
    await panel
      .getByText(/^Copied/u)
      .first()
      .waitFor();
    const system = await pasteInto('/bare');
    expect(await system.locator('#field table').count()).toBe(1);
    const cells = await system
      .locator('#field tr')
      .evaluateAll((lines) => lines.map((line) => line.querySelectorAll('th, td').length));
    // Its head is a row too, on the page and where it is pasted.
    expect(cells).toHaveLength(rows);
    expect(await system.locator('#field td').allTextContents()).toContain(
      'Visits to three premises on Tanner Street',
    );
    expect(new Set(cells).size).toBe(1);
    expect(await active(system)).toEqual([]);
  });

  it('is headings and lists with two levels in a document that LibreOffice opens', async () => {
    await panel.getByRole('tab', { name: /^Checklist/u }).click();
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Choose a format' }).click();
    await panel.getByRole('menuitem', { name: /^Word document/u }).click();
    const saved = join(resultsFolder('e2e'), 'outline.docx');
    await (await download).saveAs(saved);
    const opened = unzipSync(readFileSync(convertDocument(saved, 'odt')))['content.xml'];
    const document = new DOMParser().parseFromString(strFromU8(opened ?? new Uint8Array()), 'text/xml');
    const words = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const all = (name: string) =>
      [...document.querySelectorAll('*')].filter(({ localName }) => localName === name);
    const level = (item: Element): number => {
      let deep = 0;
      for (let at = item.parentElement; at !== null; at = at.parentElement)
        if (at.localName === 'text:list') deep++;
      return deep;
    };
    const headings = all('text:h').map((heading) => ({
      level: heading.getAttribute('text:outline-level'),
      words: words(heading),
    }));
    expect(headings[0]).toEqual({ level: '1', words: 'Visits to three premises on Tanner Street' });
    for (const heading of shown.headings)
      expect(headings.map((found) => found.words).join('\n')).toContain(heading);
    const items = all('text:p').filter((line) => line.parentElement?.localName === 'text:list-item');
    expectLines(items.filter((item) => level(item) === 1).map(words));
    expect(items.filter((item) => level(item) === 2).map(words)).toEqual(
      shown.lines.flatMap(({ under }) => under),
    );
    convertDocument(saved, 'pdf');
  });
});
