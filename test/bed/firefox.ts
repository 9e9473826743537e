import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from './find-browser.ts';

/** The add-on id in the manifest, and the host that the tests give it. */
export const ADDON_ID = 'request-lens@request-lens.example';
const HOST = '6f1a0d52-9a44-4c43-8b6e-2d5f7c1e9a10';

/** The sidebar, which lies outside every page that WebDriver can see. */
export interface FirefoxSidebar {
  /** Its whole text, also what has to be scrolled to: Firefox leaves that out of `innerText`. */
  text(): Promise<string>;
  /** Waits until the text holds these words; throws after 30 s, with the text that is there. */
  waitFor(words: RegExp): Promise<string>;
  /** Clicks, with the mouse, the first element of this ARIA role or tag whose name or text matches. */
  click(element: string, name: RegExp): Promise<void>;
  /** Runs a function in the sidebar's own page; its arguments and answer are plain data. */
  evaluate<T>(work: (window: Window) => T): Promise<T>;
  /** A PNG of the sidebar. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Firefox with the extension installed, and the few acts puppeteer has no word for. */
export interface FirefoxWithExtension {
  readonly browser: Browser;
  readonly sidebar: FirefoxSidebar;
  /** Clicks the real toolbar button over `page`: a real activeTab grant. */
  clickToolbarButton(page: Page): Promise<void>;
  /** Addresses that the extension itself has asked the network for, in any of its pages or scripts. */
  askedByExtension(): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Options {
  /** Every request goes through the proxy at this port of 127.0.0.1. */
  readonly proxyPort?: number;
}

const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

/** Firefox's own services ask the network at start; the run must not. */
const QUIET = {
  'app.normandy.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:1/',
  'toolkit.telemetry.server': '',
};

/** The part of puppeteer's connection that is not in its types. */
interface Connection {
  readonly send: (method: string, params: object) => Promise<{ readonly result: unknown }>;
}

/** Runs an expression in Firefox's own window, where the toolbar and the sidebar are. It must give a string. */
type InWindow = (expression: string) => Promise<string>;

async function windowOf(browser: Browser): Promise<InWindow> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { readonly contexts: readonly { readonly context: string }[] };
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      target: { context: contexts[0]?.context },
      awaitPromise: true,
      userActivation: true,
      expression,
    });
    const answer = result as {
      readonly result?: { readonly value?: string };
      readonly exceptionDetails?: { readonly text: string };
    };
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value ?? '';
  };
}

/** Writes down the address of each request that any part of the extension starts. */
const WATCH = `(() => {
  globalThis.requestLensAsked = [];
  Services.obs.addObserver({
    observe(subject) {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
      const starters = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal];
      const ours = (principal) => principal?.addonId === '${ADDON_ID}' || principal?.contentScriptAddonPolicy?.id === '${ADDON_ID}';
      if (starters.some(ours)) globalThis.requestLensAsked.push(URI.spec);
    },
  }, 'http-on-modify-request');
  return '';
})()`;

const SIDEBAR = "SidebarController.browser.contentDocument.getElementById('webext-panels-browser')";

/** The text of a frame script that runs \`work\` in the sidebar's page and answers under \`name\`. */
const frameScript = (name: string, work: string): string => `(async () => {
  try { sendAsyncMessage('${name}', { value: await (${work})(content) }); }
  catch (error) { sendAsyncMessage('${name}', { error: String(error) }); }
})()`;

function sidebarOf(inWindow: InWindow): FirefoxSidebar {
  let last = 0;
  const run = async (work: string): Promise<unknown> => {
    const name = `request-lens:${++last}`;
    const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript(name, work))}`;
    const answer = await inWindow(`new Promise((resolve) => {
      const { messageManager } = ${SIDEBAR};
      messageManager.addMessageListener('${name}', ({ data }) => resolve(JSON.stringify(data)));
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`);
    const { value, error } = JSON.parse(answer) as { readonly value?: unknown; readonly error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const text = async () => String(await run('(window) => window.document.body?.textContent ?? ""'));
  const poll = async <T>(
    look: () => Promise<T | undefined>,
    otherwise: () => Promise<string>,
  ): Promise<T> => {
    const end = Date.now() + 30_000;
    for (;;) {
      const found = await look().catch(() => undefined);
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(await otherwise());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const placeOf = (element: string, name: RegExp): string => `(window) => {
    const named = (found) => (found.getAttribute('aria-label') ?? '') + ' ' + found.textContent;
    const found = [...window.document.querySelectorAll('${element}, [role="${element}"]')]
      .find((one) => ${name}.test(named(one).trim()) && one.checkVisibility());
    if (found === undefined) return null;
    found.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }`;
  return {
    text,
    waitFor: (words) =>
      poll(
        async () => {
          const now = await text();
          return words.test(now) ? now : undefined;
        },
        async () => `The sidebar never showed ${words}. It shows:\n${await text().catch(String)}`,
      ),
    async click(element, name) {
      const place = await poll(
        async () =>
          ((await run(placeOf(element, name))) ?? undefined) as { x: number; y: number } | undefined,
        async () => `The sidebar has no ${element} ${name}. It shows:\n${await text().catch(String)}`,
      );
      await inWindow(`(() => {
        const sidebar = SidebarController.browser.getBoundingClientRect();
        const inner = ${SIDEBAR}.getBoundingClientRect();
        const [x, y] = [sidebar.x + inner.x + ${place.x}, sidebar.y + inner.y + ${place.y}];
        for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]]) {
          window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount });
        }
        return '';
      })()`);
    },
    evaluate: async <T>(work: (window: Window) => T) => (await run(String(work))) as T,
    async picture() {
      const data = await inWindow(`(async () => {
        const browser = ${SIDEBAR};
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
    async close() {
      await inWindow("(SidebarController.hide(), '')");
    },
  };
}

/** Starts a new Firefox profile, headless, with the extension in `folder`. Throws where there is no Firefox. */
export async function launchFirefox(
  folder: string,
  { proxyPort }: Options = {},
): Promise<FirefoxWithExtension> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1380', '--height=900'],
    // Lets the preference below name another server for Firefox's own settings: nobody.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: HOST }),
      // The page of the test may read the clipboard without being asked.
      'dom.events.testing.asyncClipboard': true,
      ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
    },
  });
  try {
    const inWindow = await windowOf(browser);
    await inWindow(WATCH);
    await browser.installExtension(folder);
    const button = `${ADDON_ID.replace(/[^a-z0-9_-]/gu, '_')}-BAP`;
    return {
      browser,
      sidebar: sidebarOf(inWindow),
      clickToolbarButton: async (page) => {
        await page.bringToFront();
        await inWindow(`(document.getElementById('${button}').click(), '')`);
      },
      askedByExtension: async () =>
        JSON.parse(await inWindow('JSON.stringify(requestLensAsked)')) as string[],
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
