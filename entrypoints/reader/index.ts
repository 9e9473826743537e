import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_PORT } from '../../lib/messages.ts';

/** The only code in other people's pages. Injected into each frame by the panel, after the officer's click. */
export default defineUnlistedScript(() => {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_PORT) return;
    port.onMessage.addListener(() => undefined);
  });
});
