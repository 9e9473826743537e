import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { REVIEW_ASKED, type ReviewAsked } from '../lib/messages.ts';
import { MARK_KINDS, type MarkKind } from '../lib/model/mark.ts';
import { markAskedItem } from '../lib/storage.ts';
import { startBadging } from './list/badger.ts';
import { eraseExpired } from './sidepanel/erasing.ts';

const MENU = 'review';
/** What the menu offers for selected words. The browser puts several entries of ours under our name. */
const MARK_TITLES = {
  question: 'makeQuestion',
  'personal-data': 'makePersonalData',
  exemption: 'makeExemption',
} as const satisfies Readonly<Record<MarkKind, string>>;

type MenuText = typeof MENU | (typeof MARK_TITLES)[MarkKind];
/** The words of the browser's own menus, in the browser's language, as in the manifest: `public/_locales`. */
const { t } = createI18n<Record<MenuText, { substitutions: 0; plural: false }>>();

/** Firefox's sidebar, which stands in for the side panel; `undefined` in other browsers. */
interface Sidebar {
  readonly setPanel: (details: { readonly tabId: number; readonly panel: string }) => Promise<void>;
  readonly open: () => Promise<void>;
}
const sidebar = (browser as { readonly sidebarAction?: Sidebar }).sidebarAction;

/**
 * Opens the panel beside one tab, in the side panel where the browser has one, else in the sidebar; nothing happens where
 * it is open. It must open while the officer's gesture lasts, so nothing is awaited before it. The path names the tab,
 * because the panel's own window does not say which one it was opened for.
 */
function openPanel(tabId: number): void {
  const path = `sidepanel.html?tabId=${tabId}` as const;
  if (sidebar === undefined) {
    void browser.sidePanel.setOptions({ tabId, path, enabled: true });
    void browser.sidePanel.open({ tabId }).catch(report);
  } else {
    void sidebar.setPanel({ tabId, panel: browser.runtime.getURL(`/${path}`) });
    void sidebar.open().catch(report);
  }
}

function review(tabId: number): void {
  const asked: ReviewAsked = { name: REVIEW_ASKED, tabId, at: Date.now() };
  openPanel(tabId);
  // Nobody hears this while the panel is only being opened: it reads by itself when it starts.
  void browser.runtime.sendMessage(asked).catch(() => undefined);
}

/** What the officer chose for the selected words waits in storage: the panel may only be opening. */
function mark(tabId: number, kind: MarkKind): void {
  void markAskedItem.setValue({ tabId, kind, at: Date.now() });
  openPanel(tabId);
}

const report = (error: unknown): void => console.warn('Request Lens could not open its panel.', error);

const reportErasing = (error: unknown): void =>
  console.warn('Request Lens could not erase what has been kept long enough. It tries again.', error);

export default defineBackground(() => {
  startBadging();
  // Firefox would update at once and close the panel in the middle of the work; where somebody listens it waits until the
  // browser starts again. Chrome and Edge wait until nothing of the extension is open, whether anybody listens or not.
  browser.runtime.onUpdateAvailable.addListener(() => undefined);
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) review(tab.id);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    const kind = MARK_KINDS.find((name) => name === menuItemId);
    if (kind !== undefined) mark(tab.id, kind);
    else if (menuItemId === MENU) review(tab.id);
  });
  browser.runtime.onStartup.addListener(() => void eraseExpired().catch(reportErasing));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    browser.contextMenus.create({
      id: MENU,
      title: t(MENU),
      contexts: ['page', 'frame', 'selection'],
    });
    for (const kind of MARK_KINDS) {
      browser.contextMenus.create({ id: kind, title: t(MARK_TITLES[kind]), contexts: ['selection'] });
    }
  });
});
