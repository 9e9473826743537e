import { asMarkAsked } from '../../lib/messages-check.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import { markAskedItem } from '../../lib/storage.ts';

/** Milliseconds after which what nobody took is no longer meant. */
const MEANT_FOR = 30_000;

/**
 * Calls back with what the officer chose in the page's menu for the selected words of this tab: what waits already, and
 * each that comes. Taken once, by whoever hears it first.
 */
export function onMarkAsked(tabId: number, listener: (kind: MarkKind) => void): () => void {
  const take = (raw: unknown): void => {
    const asked = asMarkAsked(raw);
    if (asked?.tabId !== tabId) return;
    void markAskedItem.removeValue();
    if (Date.now() - asked.at < MEANT_FOR) listener(asked.kind);
  };
  void markAskedItem.getValue().then(take);
  return markAskedItem.watch(take);
}

/** True where words of this tab wait to be marked: then the message is to be read whole, not what is selected of it. */
export async function isMarkAsked(tabId: number): Promise<boolean> {
  const asked = asMarkAsked(await markAskedItem.getValue());
  return asked?.tabId === tabId && Date.now() - asked.at < MEANT_FOR;
}
