/** Runs an expression in Firefox's own window, where the toolbar and the sidebar are. It must give a string. */
export type InWindow = (expression: string) => Promise<string>;

/** A page of the extension, worked with the mouse as the officer does: WebDriver sees neither the sidebar nor such a tab. */
export interface ExtensionPage {
  /** Its whole text, also what has to be scrolled to: Firefox leaves that out of `innerText`. */
  text(): Promise<string>;
  /** Waits until the text holds these words; throws after 30 s, with the text that is there. */
  waitFor(words: RegExp): Promise<string>;
  /** Clicks, with the mouse, the first element of this ARIA role or tag whose name or text matches. */
  click(element: string, name: RegExp): Promise<void>;
  /** Clicks a field, or its label, and puts `words` in place of what is in it. */
  fill(element: string, name: RegExp, words: string): Promise<void>;
  /** Chooses an option, by its value, of the select under this label. */
  choose(label: RegExp, value: string): Promise<void>;
  /** Runs a function beside the page's own script; its answer is plain data. */
  evaluate<T>(work: (window: Window) => T): Promise<T>;
  /** A PNG of it. */
  picture(): Promise<Buffer>;
}

/** Where Firefox's window holds a page: expressions for the browser element, and for its left and top in the window. */
interface Seat {
  readonly called: string;
  readonly browser: string;
  readonly corner: string;
}

const SIDEBAR_BROWSER = "SidebarController.browser.contentDocument.getElementById('webext-panels-browser')";

/** The sidebar lies in a document within the window. */
export const SIDEBAR: Seat = {
  called: 'sidebar',
  browser: SIDEBAR_BROWSER,
  corner: `[SidebarController.browser, ${SIDEBAR_BROWSER}].map((one) => one.getBoundingClientRect()).reduce(([left, top], { x, y }) => [left + x, top + y], [0, 0])`,
};

/** The tab that shows this address. It is in front while it is worked. */
export const tabAt = (address: string): Seat => {
  const browser = `gBrowser.browsers.find(({ currentURI }) => currentURI.spec === '${address}')`;
  return {
    called: address,
    browser,
    corner: `[${browser}.getBoundingClientRect()].map(({ x, y }) => [x, y])[0]`,
  };
};

/** The text of a frame script that runs `work` in the page and answers under `name`. */
const frameScript = (name: string, work: string): string => `(async () => {
  try { sendAsyncMessage('${name}', { value: await (${work})(content) }); }
  catch (error) { sendAsyncMessage('${name}', { error: String(error) }); }
})()`;

/** The middle of the first visible element of a tag or role with this name, scrolled to; null where there is none. */
const placeOf = (element: string, name: RegExp): string => `(window) => {
  const named = (found) => (found.getAttribute('aria-label') ?? '') + ' ' + found.textContent;
  const found = [...window.document.querySelectorAll('${element}, [role="${element}"]')]
    .find((one) => ${name}.test(named(one).trim()) && one.checkVisibility());
  if (found === undefined) return null;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}`;

/** Puts words in place of what the focused field holds, as typing does: the page hears of it. */
const typed = (words: string): string => `(window) => {
  const field = window.document.activeElement;
  field.select();
  return window.document.execCommand('insertText', false, ${JSON.stringify(words)});
}`;

const chosen = (label: RegExp, value: string): string => `(window) => {
  const found = [...window.document.querySelectorAll('select')].find((one) =>
    ${label}.test([one.getAttribute('aria-label') ?? '', ...[...one.labels].map((own) => own.textContent)].join(' ').trim()));
  if (found === undefined) return false;
  found.value = ${JSON.stringify(value)};
  return found.dispatchEvent(new window.Event('change', { bubbles: true }));
}`;

let scripts = 0;

/** The page that Firefox's window holds in this seat. */
export function pageIn(inWindow: InWindow, { called, browser, corner }: Seat): ExtensionPage {
  const run = async (work: string): Promise<unknown> => {
    const name = `request-lens:${++scripts}`;
    const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript(name, work))}`;
    const answer = await inWindow(`new Promise((resolve) => {
      const { messageManager } = ${browser};
      messageManager.addMessageListener('${name}', ({ data }) => resolve(JSON.stringify(data)));
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`);
    const { value, error } = JSON.parse(answer) as { readonly value?: unknown; readonly error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const text = async () => String(await run('(window) => window.document.body?.textContent ?? ""'));
  const poll = async <T>(look: () => Promise<T | undefined>, missing: string): Promise<T> => {
    const end = Date.now() + 30_000;
    for (;;) {
      const found = await look().catch(() => undefined);
      if (found !== undefined) return found;
      if (Date.now() > end)
        throw new Error(`The ${called} ${missing}. It shows:\n${await text().catch(String)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const click = async (element: string, name: RegExp): Promise<void> => {
    const place = await poll(
      async () => ((await run(placeOf(element, name))) ?? undefined) as { x: number; y: number } | undefined,
      `has no ${element} ${name}`,
    );
    await inWindow(`(() => {
      const [left, top] = ${corner};
      for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]]) {
        window.synthesizeMouseEvent(type, left + ${place.x}, top + ${place.y}, { button: 0, clickCount });
      }
      return '';
    })()`);
  };
  return {
    text,
    click,
    waitFor: (words) =>
      poll(async () => {
        const now = await text();
        return words.test(now) ? now : undefined;
      }, `never showed ${words}`),
    async fill(element, name, words) {
      await click(element, name);
      await poll(async () => ((await run(typed(words))) === true ? true : undefined), `has no field ${name}`);
    },
    async choose(label, value) {
      await poll(
        async () => ((await run(chosen(label, value))) === true ? true : undefined),
        `has no choice ${label}`,
      );
    },
    evaluate: async <T>(work: (window: Window) => T) => (await run(String(work))) as T,
    async picture() {
      const data = await inWindow(`(async () => {
        const browser = ${browser};
        const { width, height } = browser.getBoundingClientRect();
        const drawn = await browser.browsingContext.currentWindowGlobal
          .drawSnapshot(new DOMRect(0, 0, width, height), 2, 'white');
        const canvas = new OffscreenCanvas(drawn.width, drawn.height);
        canvas.getContext('2d').drawImage(drawn, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return bytes.toBase64();
      })()`);
      return Buffer.from(data, 'base64');
    },
  };
}
