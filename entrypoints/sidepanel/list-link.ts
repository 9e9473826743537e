import { type Browser, browser } from 'wxt/browser';
import { LIST_PORT, type ListEvent, type ListOrder } from '../../lib/list-messages.ts';
import { asListEvent } from '../../lib/list-messages-check.ts';
import type { ListRow } from '../../lib/model/list-row.ts';

/** What the page of a tab lists. `site`: '' where it shows no list. */
export interface ShownList {
  readonly site: string;
  readonly rows: readonly ListRow[];
}

/** No list is shown. */
export const NO_SHOWN: ShownList = { site: '', rows: [] };
const LIST = '/list.js';

/**
 * The panel's way to the list that one tab shows. Never rejects: a page that may not be read shows no list. The badges
 * on the page stay for as long as the link is open.
 */
export class ListLink {
  readonly tabId: number;
  readonly #listeners = new Set<() => void>();
  readonly #openers = new Set<(id: string) => void>();
  #port: Browser.runtime.Port | undefined;
  #shown = NO_SHOWN;

  constructor(tabId: number) {
    this.tabId = tabId;
    // A page of the same site that was loaded anew has no script of ours yet.
    browser.tabs.onUpdated.addListener(this.#onUpdated);
  }

  get shown(): ShownList {
    return this.#shown;
  }

  /** Calls back at each change of the list. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls back when the officer opens a message of the list on the page. */
  onOpened(listener: (id: string) => void): () => void {
    this.#openers.add(listener);
    return () => this.#openers.delete(listener);
  }

  /** Reads the list and has it badged; the click on the toolbar, or the site's permission, must allow it. */
  async connect(): Promise<void> {
    if (this.#port !== undefined) return;
    try {
      await browser.scripting.executeScript({ target: { tabId: this.tabId }, files: [LIST] });
    } catch {
      return;
    }
    if (this.#port !== undefined) return;
    const port = browser.tabs.connect(this.tabId, { name: LIST_PORT, frameId: 0 });
    this.#port = port;
    port.onMessage.addListener((raw: unknown) => {
      const event = asListEvent(raw);
      if (event !== undefined) this.#hear(event);
    });
    port.onDisconnect.addListener(() => {
      this.#port = undefined;
      this.#show(NO_SHOWN);
    });
  }

  /** Opens a message as a click on its row does. False where no list is shown. */
  open(id: string): boolean {
    return this.#order({ name: 'open', id });
  }

  /** Has every badge asked for anew. */
  again(): void {
    this.#order({ name: 'again' });
  }

  close(): void {
    browser.tabs.onUpdated.removeListener(this.#onUpdated);
    this.#port?.disconnect();
    this.#port = undefined;
  }

  #order(order: ListOrder): boolean {
    this.#port?.postMessage(order);
    return this.#port !== undefined;
  }

  #hear(event: ListEvent): void {
    if (event.event === 'rows') this.#show({ site: event.site, rows: event.rows });
    else if (event.event === 'opened') for (const listener of this.#openers) listener(event.id);
  }

  #show(shown: ShownList): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }

  readonly #onUpdated = (tabId: number, change: { readonly status?: string }): void => {
    if (tabId === this.tabId && change.status === 'complete') void this.connect();
  };
}
