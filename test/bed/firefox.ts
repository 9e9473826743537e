import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from './find-browser.ts';
import { type ExtensionPage, type InWindow, pageIn, SIDEBAR, tabAt } from './firefox-page.ts';

/** The add-on id in the manifest, and the host that the tests give it. */
export const ADDON_ID = 'request-lens@request-lens.example';
/** The id of its toolbar button. */
const BUTTON = `${ADDON_ID.replace(/[^a-z0-9_-]/gu, '_')}-BAP`;
const HOST = '6f1a0d52-9a44-4c43-8b6e-2d5f7c1e9a10';

export interface FirefoxSidebar extends ExtensionPage {
  close(): Promise<void>;
}

/** A page of the extension in a tab of its own. */
export interface OwnPage extends ExtensionPage {
  /** Runs a function as the page's own script, under the page's policy. Takes and gives plain data. */
  runAsItsScript(work: (words: string) => Promise<unknown>, words: string): Promise<unknown>;
}

/** A private window. */
export interface PrivateWindow {
  readonly sidebar: ExtensionPage;
  /** Shows an address in its one tab, and clicks the toolbar button over it. */
  review(address: string): Promise<void>;
}

/** Firefox with the extension installed, and the few acts puppeteer has no word for. */
export interface FirefoxWithExtension {
  readonly browser: Browser;
  readonly sidebar: FirefoxSidebar;
  /** A new folder that saved files go to without a question. */
  readonly downloads: string;
  /** Opens a page of the extension in a tab of its own, in front. */
  openOwnPage(name: 'options' | 'welcome' | 'help'): Promise<OwnPage>;
  /** Clicks the real toolbar button over `page`: a real activeTab grant. */
  clickToolbarButton(page: Page): Promise<void>;
  /** Addresses that the extension itself has asked the network for, in any of its pages or scripts. */
  askedByExtension(): Promise<readonly string[]>;
  /** True where an update of the extension would wait until Firefox starts again. */
  updateWaits(): Promise<boolean>;
  /** Lets the extension into private windows, opens one, and gives a tab and the sidebar of it. */
  openPrivateWindow(): Promise<PrivateWindow>;
  /** Asks the network in the extension's name, past its policy: what `askedByExtension` must see. */
  askAsExtension(address: string): Promise<void>;
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

/** Sends a command of WebDriver BiDi, and gives its result. */
type Send = (method: string, params: object) => Promise<unknown>;

/** Puppeteer's own connection is not in its types. */
function senderOf(browser: Browser): Send {
  const { connection } = browser as unknown as {
    readonly connection: {
      readonly send: (method: string, params: object) => Promise<{ readonly result: unknown }>;
    };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

/** What a script gave, as text. Throws what it threw. */
function answerOf(result: unknown): string {
  const answer = result as {
    readonly result?: { readonly value?: string };
    readonly exceptionDetails?: { readonly text: string };
  };
  if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value ?? '';
}

/** Firefox's windows, in the order in which they were opened. */
async function windowOf(send: Send, nth = 0): Promise<InWindow> {
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    readonly contexts: readonly { readonly context: string }[];
  };
  return async (expression) =>
    answerOf(
      await send('script.evaluate', {
        target: { context: contexts[nth]?.context },
        awaitPromise: true,
        userActivation: true,
        expression,
      }),
    );
}

async function openOwnPage(send: Send, inWindow: InWindow, name: string): Promise<OwnPage> {
  const address = `moz-extension://${HOST}/${name}.html`;
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { readonly context: string };
  // Puppeteer, and any wait, would wait for ever: an extension's page tells WebDriver nothing of its loading.
  await send('browsingContext.navigate', { context, url: address, wait: 'none' });
  const page = pageIn(inWindow, tabAt(address));
  await page.waitFor(/\S/u);
  return {
    ...page,
    runAsItsScript: async (work, words) =>
      JSON.parse(
        answerOf(
          await send('script.callFunction', {
            target: { context },
            awaitPromise: true,
            functionDeclaration: `async (words) => JSON.stringify(await (${String(work)})(words))`,
            arguments: [{ type: 'string', value: words }],
          }),
        ),
      ),
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

const UPDATE_WAITS = `(() => {
  const { AddonManagerPrivate } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  return String(AddonManagerPrivate.hasUpgradeListener('${ADDON_ID}'));
})()`;

/** As "Run in Private Windows" in Firefox's own page of the add-on does, then a private window. */
const OPEN_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${ADDON_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${ADDON_ID}')).reload();
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  return '';
})()`;

async function openPrivateWindow(send: Send, inFirst: InWindow): Promise<PrivateWindow> {
  await inFirst(OPEN_PRIVATE);
  const inWindow = await windowOf(send, 1);
  return {
    sidebar: pageIn(inWindow, SIDEBAR),
    review: async (address) => {
      await inWindow(`new Promise((resolve) => {
        const ready = { onStateChange(progress, request, flags) {
          const { STATE_STOP, STATE_IS_WINDOW } = Ci.nsIWebProgressListener;
          if (!(flags & STATE_STOP) || !(flags & STATE_IS_WINDOW) || gBrowser.currentURI.spec !== '${address}') return;
          gBrowser.removeProgressListener(ready);
          resolve('');
        } };
        gBrowser.addProgressListener(ready);
        gBrowser.loadURI(Services.io.newURI('${address}'), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
      })`);
      await inWindow(`(document.getElementById('${BUTTON}').click(), '')`);
    },
  };
}

/** A request that Firefox holds to be the extension's. It is over when it was answered or refused. */
const askAs = (address: string): string => `new Promise((resolve) => {
  const { NetUtil } = ChromeUtils.importESModule('resource://gre/modules/NetUtil.sys.mjs');
  const channel = NetUtil.newChannel({
    uri: '${address}',
    loadingPrincipal: WebExtensionPolicy.getByID('${ADDON_ID}').extension.principal,
    securityFlags: Ci.nsILoadInfo.SEC_ALLOW_CROSS_ORIGIN_SEC_CONTEXT_IS_NULL,
    contentPolicyType: Ci.nsIContentPolicy.TYPE_OTHER,
  });
  NetUtil.asyncFetch(channel, () => resolve(''));
})`;

/** Starts a new Firefox profile, headless, with the extension in `folder`. Throws where there is no Firefox. */
export async function launchFirefox(
  folder: string,
  { proxyPort }: Options = {},
): Promise<FirefoxWithExtension> {
  const downloads = mkdtempSync(join(tmpdir(), 'request-lens-saved-'));
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
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // The list of downloads would open over the sidebar and take the next click.
      'browser.download.alwaysOpenPanel': false,
      // The page of the test may read the clipboard without being asked.
      'dom.events.testing.asyncClipboard': true,
      ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
    },
  });
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  try {
    const send = senderOf(browser);
    const inWindow = await windowOf(send);
    await inWindow(WATCH);
    await browser.installExtension(folder);
    return {
      browser,
      sidebar: {
        ...pageIn(inWindow, SIDEBAR),
        close: async () => {
          await inWindow("(SidebarController.hide(), '')");
        },
      },
      downloads,
      openOwnPage: (name) => openOwnPage(send, inWindow, name),
      clickToolbarButton: async (page) => {
        await page.bringToFront();
        await inWindow(`(document.getElementById('${BUTTON}').click(), '')`);
      },
      askedByExtension: async () =>
        JSON.parse(await inWindow('JSON.stringify(requestLensAsked)')) as string[],
      updateWaits: async () => (await inWindow(UPDATE_WAITS)) === 'true',
      openPrivateWindow: () => openPrivateWindow(send, inWindow),
      askAsExtension: async (address) => {
        await inWindow(askAs(address));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
