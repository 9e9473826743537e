import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { OverlayEye } from '../bed/overlay.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION, ROOT } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const ITEMS = [
  'How many parking fines were issued in Market Street in 2025?',
  'What was the total income from them?',
];
const LETTER = `<p>Dear Council,</p><p>Under the Freedom of Information Act please tell me:</p><ol>
  ${ITEMS.map((words) => `<li>${words}</li>`).join('')}</ol><p>Yours faithfully,</p><p>Paul Osei</p>`;
const PROSE = `<p>Dear Council,</p><p>How many benches stand in Mill Park? Who made them? What did each cost? Under
  the Freedom of Information Act please also send me the contract for their repair, and tell me when it ends.</p>
  <p>Yours faithfully,<br>Paul Osei</p>`;
const page = (body: string, style = '', head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Fines</title>${head}<style>${style}</style></head><body>${body}</body></html>`;
const article = (letter = LETTER, more = '') =>
  `<h1>Fines</h1><main><article id="letter">${letter}</article></main>${more}`;

/** Draws a list of mails anew thirty times a second, as webmails do while they scroll. */
const BUSY_LIST = `<ul id="list" role="listbox"></ul><script>
  let first = 0;
  setInterval(() => { first++; document.getElementById('list').replaceChildren(...Array.from({ length: 12 }, (_, nth) => {
    const row = document.createElement('li'); row.role = 'option'; row.textContent = 'Mail ' + (first + nth); return row; })); }, 33);
</script>`;
const GMAIL = readFileSync(join(ROOT, 'test', 'pages', 'gmail.html'), 'utf8');
const TRANSLATED = [
  'Combien d’amendes ont été émises rue du Marché en 2025 ?',
  'Quel en a été le revenu total ?',
];

const PAGES: Readonly<Record<string, string>> = {
  '/letter': page(article()),
  '/busy': page(article(LETTER, BUSY_LIST)),
  '/gmail': GMAIL,
  '/no-margin': page(article(), 'body,article,h1,p,ol{margin:0;padding:0}ol{list-style:none}'),
  '/prose': page(article(PROSE), 'body{margin:0;font:16px/1.2 serif}'),
  '/right-to-left': page(`<div dir="rtl" style="padding:0 40px">${article()}</div>`),
  '/cells': page(
    article(
      `<p>Dear Council, under the Freedom of Information Act:</p><table cellpadding="0" cellspacing="0">${ITEMS.map((words) => `<tr><td align="right">Please</td><td>${words}</td></tr>`).join('')}</table><p>Paul Osei</p>`,
    ),
  ),
  '/scroller': page(
    `<div id="pane" style="height:260px;overflow:auto;margin:40px 60px"><div style="height:400px"></div>${article()}<div style="height:900px"></div></div>`,
  ),
  '/strict': page(
    article(),
    '',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">`,
  ),
  '/nodes': page(
    article(`${LETTER}<p>${Array.from({ length: 20_000 }, (_, nth) => `<i>word${nth} </i>`).join('')}</p>`),
  ),
  '/drafts': page(
    `${article()}<div role="dialog"><div role="textbox" contenteditable="true">How many drafts did I write?</div></div>
     <textarea>How many notes did I write?</textarea><iframe id="editor" width="500" height="200"></iframe>
     <script>const inside = document.getElementById('editor').contentDocument; inside.designMode = 'on';
     inside.body.textContent = 'Dear Council, how many letters did I write? What did each of them cost? Yours faithfully, me';</script>`,
  ),
};

/** The lines of text of a page that a rectangle of the viewport covers. */
const coveredText = (
  shown: Page,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): Promise<readonly string[]> =>
  shown.evaluate((at) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const covered: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const across = Math.min(line.right, at.right) - Math.max(line.left, at.left);
        const down = Math.min(line.bottom, at.bottom) - Math.max(line.top, at.top);
        if (across > 1 && down > 4) covered.push(node.textContent ?? '');
      }
    }
    return covered;
  }, box);

describe('living pages', () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;

  const review = async (path: string): Promise<{ shown: Page; panel: Page }> => {
    const shown = await browser.context.newPage();
    await shown.goto(inbox.address + path);
    const panel = await readyPanel(browser, shown);
    await shown.waitForFunction(() => CSS.highlights.size > 0);
    await shown.bringToFront();
    return { shown, panel };
  };
  const painted = (shown: Page): Promise<number> =>
    shown.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
  const says = (panel: Page, sentence: RegExp) =>
    panel.getByText(sentence).first().waitFor({ timeout: 20_000 });

  beforeAll(async () => {
    inbox = await serveSampleInbox(PAGES);
    browser = await launchWithExtension(EXTENSION, { headless: true });
  });
  afterEach(async () => {
    await browser.closePanels();
    for (const shown of browser.context.pages()) if (shown.url().startsWith('http')) await shown.close();
  });
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  it.each(['/letter', '/no-margin', '/prose', '/right-to-left', '/cells', '/scroller'])(
    'have numbers that cover no words, also zoomed, narrow and scrolled: %s',
    async (path) => {
      const { shown } = await review(path);
      const eye = await OverlayEye.open(shown);
      const check = async (): Promise<number> => {
        await shown.waitForTimeout(400);
        const boxes = await eye.boxesOf(/^Question .*Enter shows/u);
        for (const box of boxes) expect(await coveredText(shown, box)).toEqual([]);
        return boxes.length;
      };
      if (path === '/scroller') await shown.evaluate(() => document.getElementById('pane')?.scrollTo(0, 400));
      expect(await check()).toBeGreaterThan(0);
      await shown.evaluate(() => document.getElementById('pane')?.scrollBy(0, 23));
      await check();
      await shown.evaluate(() => {
        document.body.style.zoom = '1.5';
      });
      await check();
      await shown.setViewportSize({ width: 420, height: 700 });
      await check();
    },
  );

  it('put the numbers on the right where the words run from right to left', async () => {
    const { shown } = await review('/right-to-left');
    const eye = await OverlayEye.open(shown);
    const [first] = await eye.boxesOf(/^Question 1\./u);
    const item = await shown.locator('li').first().boundingBox();
    expect(first?.left).toBeGreaterThan((item?.x ?? 0) + (item?.width ?? 0) - 1);
  });

  it('are followed when they are translated: said plainly, marks off, and back with the original', async () => {
    const { shown, panel } = await review('/letter');
    const before = await painted(shown);
    await shown.evaluate((words) => {
      document.documentElement.classList.add('translated-ltr');
      for (const [nth, item] of [...document.querySelectorAll('li')].entries()) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = words[nth] ?? '';
        outer.append(inner);
        item.dataset.original = item.textContent ?? '';
        item.replaceChildren(outer);
      }
    }, TRANSLATED);
    await says(panel, /The browser has translated this page/u);
    await says(panel, /How many parking fines/u);
    expect(await painted(shown)).toBeLessThan(before);
    await shown.evaluate(() => {
      document.documentElement.classList.remove('translated-ltr');
      for (const item of document.querySelectorAll('li')) item.textContent = item.dataset.original ?? '';
    });
    await panel.getByText(/The browser has translated this page/u).waitFor({ state: 'detached' });
    await expect.poll(() => painted(shown)).toBe(before);
  });

  it('are followed to another message of the same place, and said to be stale where none is there', async () => {
    const { shown, panel } = await review('/gmail');
    await shown.evaluate(() => {
      const text = document.querySelector('[data-message-id="#msg-f:2"] .a3s');
      const heading = document.querySelector('h2.hP');
      if (heading) heading.textContent = 'Bin rounds';
      if (text)
        text.innerHTML = '<p>Dear team,</p><p>How many bin rounds were late in May?</p><p>Bo Lindqvist</p>';
    });
    await says(panel, /How many bin rounds/u);
    await shown.evaluate(() => document.querySelector('[role=main]')?.remove());
    await says(panel, /The page has changed/u);
    expect(await shown.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('offer the other messages of a thread in a menu, the newest of the requester first', async () => {
    const { panel } = await review('/gmail');
    await panel.getByRole('button', { name: /2 messages on this page/u }).click();
    await panel.getByRole('menuitemradio', { name: /FOI team/u }).click();
    await says(panel, /Thank you for your request|No question was found|does not look like a request/u);
    await expect.poll(() => panel.locator('header').first().innerText()).toContain('FOI team');
  });

  it('pay nothing for a list beside the message that is drawn anew all the time', async () => {
    const { shown, panel } = await review('/busy');
    const before = await painted(shown);
    await shown.waitForTimeout(1_500);
    expect(await painted(shown)).toBe(before);
    expect(await panel.getByText(/The page has changed/u).count()).toBe(0);
  });

  it('lose no mark to a word that the page changes elsewhere in the letter, and say that it changed', async () => {
    const { shown, panel } = await review('/letter');
    await shown.evaluate(() => {
      const [, last] = document.querySelectorAll('li');
      if (last) last.textContent = 'What was the total cost of them?';
    });
    await says(panel, /total cost of them|The page has changed/u);
    expect(await painted(shown)).toBeGreaterThan(0);
  });

  it.each(['/strict', '/nodes'])('are marked in full: %s', async (path) => {
    const { shown, panel } = await review(path);
    expect(await painted(shown)).toBeGreaterThan(2);
    const eye = await OverlayEye.open(shown);
    expect((await eye.nodes()).some(({ name }) => name.startsWith('Question 1.'))).toBe(true);
    await says(panel, /How many parking fines/u);
  });

  it('keep to themselves what the officer is writing, in every kind of editor', async () => {
    const { shown, panel } = await review('/drafts');
    const all = await panel.locator('body').innerText();
    expect(all).toContain('How many parking fines');
    for (const draft of ['drafts did I', 'notes did I', 'letters did I']) expect(all).not.toContain(draft);
    const inEditor = await shown.evaluate(
      () =>
        (document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null)?.CSS
          .highlights.size,
    );
    expect(inEditor).toBe(0);
  });
});
