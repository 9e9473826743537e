import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LIST_PORT, type ListAsk, type ListEvent } from '../../lib/list-messages.ts';
import { ListSession } from '../../lib/lists/session.ts';
import { asAlways, asBadges, asListOrder } from './page-side.ts';

declare global {
  /** Whether a list script that can still reach the extension listens in this page. */
  var requestLensList: (() => boolean) | undefined;
}

/** False once the extension was updated or switched off under a page that is still open. */
const reachable = (): boolean => browser.runtime?.id !== undefined;

/**
 * The script over a list of messages. Sent by the panel after the officer's click, or by the browser on a site that the
 * officer wants it on always. Does nothing until one of them wants badges; leaves no trace when neither does any more.
 */
export default defineUnlistedScript(() => {
  if (globalThis.requestLensList?.()) return;
  globalThis.requestLensList = reachable;
  const panels = new Set<Browser.runtime.Port>();
  let session: ListSession | undefined;
  let shown: ListEvent | undefined;

  const ask = (what: ListAsk): Promise<unknown> => browser.runtime.sendMessage(what);
  const tell = (event: ListEvent): void => {
    for (const panel of panels) panel.postMessage(event);
  };
  const start = (): void => {
    session ??= new ListSession(window, {
      ask: async (rows) => asBadges(await ask({ name: 'list-rows', rows })),
      changed: (site, rows) => {
        shown = { event: 'rows', site, rows };
        tell(shown);
      },
      opened: (id) => tell({ event: 'opened', id }),
    });
  };
  const stop = (): void => {
    session?.stop();
    session = undefined;
    shown = undefined;
  };
  /** Starts or ends by what is wanted now. */
  const settle = async (): Promise<void> => {
    const always = panels.size === 0 && asAlways(await ask({ name: 'list-here' }).catch(() => undefined));
    if (panels.size > 0 || always) start();
    else stop();
  };

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== LIST_PORT || port.sender?.id !== browser.runtime.id) return;
    panels.add(port);
    port.onMessage.addListener((raw: unknown) => {
      const order = asListOrder(raw);
      if (order?.name === 'again') session?.again();
      else if (order?.name === 'open' && session?.open(order.id) === false)
        tell({ event: 'gone', id: order.id });
    });
    port.onDisconnect.addListener(() => {
      panels.delete(port);
      void settle();
    });
    if (shown === undefined) start();
    else port.postMessage(shown);
  });
  // Settings, the language and the sites that are always on: what the badges say and whether they are wanted.
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'local') return;
    session?.again();
    void settle();
  });
  void settle();
});
