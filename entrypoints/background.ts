import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { REVIEW_ASKED, type ReviewAsked } from '../lib/messages.ts';

const MENU = 'review';

/**
 * Opens the panel for one tab. `open` must be called while the officer's gesture lasts, so nothing is awaited before
 * it; the path names the tab, because the panel's own window does not say which one it was opened for.
 */
function review(tabId: number): void {
  const asked: ReviewAsked = { name: REVIEW_ASKED, tabId, at: Date.now() };
  void browser.sidePanel.setOptions({ tabId, path: `sidepanel.html?tabId=${tabId}`, enabled: true });
  void browser.sidePanel.open({ tabId }).catch(report);
  // Nobody hears this while the panel is only being opened: it reads by itself when it starts.
  void browser.runtime.sendMessage(asked).catch(() => undefined);
}

const report = (error: unknown): void => console.warn('Request Lens could not open its panel.', error);

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) review(tab.id);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.id !== undefined) review(tab.id);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    browser.contextMenus.create({
      id: MENU,
      title: 'Review this request',
      contexts: ['page', 'frame', 'selection'],
    });
  });
});
