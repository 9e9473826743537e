import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const LETTER = `<p>Dear Council,</p><p>Under the Freedom of Information Act please tell me:</p><ol>
  <li>How many parking fines were issued in Market Street in 2025?</li>
  <li>What was the total income from them?</li></ol><p>Yours faithfully,</p><p>Paul Osei</p>`;
const ACTIVE = `<p>Dear Council,</p><p>Under the Freedom of Information Act please tell me:</p><ol>
  <li>How many &lt;img src=x onerror="globalThis.broken = 1"&gt; fines were issued in 2025?</li>
  <li>What is &lt;script&gt;globalThis.broken = 1&lt;/script&gt; and the cost of it?</li></ol><p>Paul Osei</p>`;
const page = (letter: string) =>
  `<!doctype html><html lang="en-GB"><title>Fines</title><link rel="icon" href="data:,"><body><h1>Fines</h1><div>${letter}</div></body></html>`;
const PAGES = { '/letter': page(LETTER), '/active': page(ACTIVE), '/empty': page('<p>Nothing here.</p>') };

/** Everything that a page could try to be taken for the panel or the reader by. */
const FORGED = [
  { id: 1, name: 'read', args: {} },
  { name: 'review-asked', tabId: 1, at: 1 },
  { event: 'activated', detail: { markId: 'x' } },
  { id: 1, reply: { ok: true, value: {} } },
  { name: 'list-here' },
];

describe('a hostile page', () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;
  const extension = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;
  const open = async (path: string): Promise<Page> => {
    const opened = await browser.context.newPage();
    await opened.goto(inbox.address + path);
    return opened;
  };

  beforeAll(async () => {
    inbox = await serveSampleInbox(PAGES);
    browser = await launchWithExtension(EXTENSION, { headless: true });
  });
  afterEach(() => browser.closePanels());
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  it('has no way to speak to the extension, and is not heard when it shouts', async () => {
    const letter = await open('/letter');
    const panel = await readyPanel(browser, letter);
    const before = await panel.locator('main').innerText();
    const spoke = await letter.evaluate(async (forged) => {
      for (const message of forged) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('request-lens:page', { detail: message }));
        window.dispatchEvent(new MessageEvent('message', { data: message }));
      }
      const { chrome } = globalThis as {
        chrome?: { runtime?: { sendMessage?: unknown; connect?: unknown } };
      };
      return [typeof chrome?.runtime?.sendMessage, typeof chrome?.runtime?.connect];
    }, FORGED);
    expect(spoke).toEqual(['undefined', 'undefined']);
    await letter.waitForTimeout(500);
    expect(await panel.locator('main').innerText()).toBe(before);
  });

  it('cannot load, frame or find any file of the extension', async () => {
    const { web_accessible_resources: resources, externally_connectable: connectable } = JSON.parse(
      readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(resources).toBeUndefined();
    expect(connectable).toEqual({ ids: [] });
    const empty = await open('/empty');
    for (const path of ['reader.js', 'sidepanel.html', 'icon/16.png']) {
      const reached = await empty.evaluate(async (address) => {
        const fetched = await fetch(address, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        );
        const shown = await new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = address;
        });
        return fetched || shown;
      }, extension(path));
      expect(reached, path).toBe(false);
    }
    const framed = await empty.evaluate(async (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return frame.contentDocument?.body?.innerText ?? 'closed';
    }, extension('sidepanel.html'));
    expect(framed).not.toContain('Request Lens');
    const frames = empty.frames().filter((frame) => frame.url().includes('sidepanel.html'));
    for (const frame of frames) expect(await frame.locator('main').count()).toBe(0);
  });

  it('learns from the marks that there are some, and nothing else', async () => {
    const letter = await open('/letter');
    await readyPanel(browser, letter);
    await letter.waitForFunction(() => CSS.highlights.size > 0);
    const seen = await letter.evaluate(() => ({
      names: [...CSS.highlights.keys()],
      roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
      globals: Object.keys(globalThis).filter((name) => /lens/iu.test(name)),
      words: document.documentElement.outerHTML.match(/FOIA|exempt|s40|Request Lens/giu) ?? [],
    }));
    expect(seen.names.filter((name) => !/^a\d$/u.test(name))).toEqual([]);
    expect(seen).toMatchObject({ roots: 0, globals: [], words: [] });
  });

  it('gets no markup of a letter rendered: the panel and the page show it as the words it is', async () => {
    const letter = await open('/active');
    const panel = await readyPanel(browser, letter);
    await panel.getByText('<script>globalThis.broken = 1</script>').first().waitFor();
    const inPanel = await panel.evaluate(() => ({
      broken: 'broken' in globalThis,
      images: document.querySelectorAll('img, iframe, object, embed').length,
      scripts: [...document.scripts].filter((script) => !script.src.startsWith(location.origin)).length,
    }));
    expect(inPanel).toEqual({ broken: false, images: 0, scripts: 0 });
    expect(await letter.evaluate(() => 'broken' in globalThis)).toBe(false);
  });
});
