import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** A browser with the extension loaded, and the few acts Playwright has no word for. */
export interface BrowserWithExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Clicks the real toolbar button over `page`: a real user gesture, a real activeTab grant. */
  clickToolbarButton(page: Page): Promise<void>;
  /** The same, and the side panel that opens, as a page. The panel of this tab must not be open. */
  openPanel(page: Page): Promise<Page>;
  /** Closes every side panel as the officer would. */
  closePanels(): Promise<void>;
  /** Loads the extension anew from its folder, as an update or the extensions page does. Its panels close. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** Chromium's own services ask the network at start; the run must not. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--test-type',
];

/**
 * Starts a browser with the extension in `folder`, loaded through the DevTools pipe: branded Chrome
 * refuses the command-line switch. Throws when there is no browser or the extension does not load.
 */
export async function launchWithExtension(
  folder: string,
  options: {
    readonly headless: boolean;
    readonly args?: readonly string[];
    readonly colourScheme?: 'light' | 'dark';
    /** A profile's folder to start with and to leave behind; a new one for this run alone where absent. */
    readonly profile?: string;
  },
): Promise<BrowserWithExtension> {
  // Without this Playwright drops the side panel, whose target type is "other".
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'request-lens-'));
  const isNew = makeProfile(profile);
  const asRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: options.headless,
    viewport: null,
    colorScheme: options.colourScheme ?? 'light',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      '--enable-unsafe-extension-debugging',
      '--window-size=1380,900',
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(options.args ?? []),
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
  };
  try {
    const session = await browserSession(context);
    const firstRun = isNew
      ? context.waitForEvent('page', (opened) => opened.url().endsWith('/welcome.html'))
      : undefined;
    const extensionId = await loadExtension(session, folder);
    // The first-run page would stay in front of the page under review; its own test opens it again.
    await (await firstRun)?.close();
    const clickToolbarButton = (page: Page) => triggerAction(session, extensionId, page);
    return {
      context,
      extensionId,
      clickToolbarButton,
      openPanel: async (page) => {
        const panel = context.waitForEvent('page', (opened) =>
          opened.url().startsWith(`chrome-extension://${extensionId}/sidepanel`),
        );
        await clickToolbarButton(page);
        const opened = await panel;
        // The browser slides the panel in: until then it has no width, and no picture can be taken of it.
        // A panel behind another window never gets one, which is no reason to fail: only a picture needs it.
        await opened
          .waitForFunction(() => window.innerWidth > 0, undefined, { polling: 100, timeout: 5_000 })
          .catch(() => undefined);
        return opened;
      },
      closePanels: async () => {
        const panels = context.pages().filter((page) => page.url().includes('/sidepanel.html'));
        await Promise.all(panels.map((panel) => closeItself(panel)));
      },
      reloadExtension: async () => {
        await loadExtension(session, folder);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Fills the folder of a new profile. False where the profile has been used before. */
function makeProfile(profile: string): boolean {
  const folder = join(profile, 'Default');
  if (existsSync(folder)) return false;
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'Preferences'),
    JSON.stringify({ credentials_enable_service: false, profile: { password_manager_enabled: false } }),
  );
  return true;
}

/** Closing the target alone would leave the browser with an empty panel that it thinks is open. */
async function closeItself(panel: Page): Promise<void> {
  const closed = panel.waitForEvent('close');
  await panel.evaluate(() => window.close()).catch(() => undefined);
  await closed;
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser closed as it started.');
  return browser.newBrowserCDPSession();
}

/** The protocol's Extensions domain is younger than Playwright's types. */
type Send = (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>;
const sender = (session: CDPSession): Send => session.send.bind(session) as unknown as Send;

async function loadExtension(session: CDPSession, folder: string): Promise<string> {
  const { id } = await sender(session)('Extensions.loadUnpacked', { path: folder });
  if (typeof id !== 'string') throw new Error(`The browser did not load the extension in ${folder}.`);
  return id;
}

async function triggerAction(session: CDPSession, extensionId: string, page: Page): Promise<void> {
  await page.bringToFront();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  // The protocol takes the tab's target, not the page's; the newest tab of this address is the one.
  const tab = targetInfos.filter((target) => target.url === page.url()).pop();
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  await sender(session)('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
}
