import { requestToKeep } from '../../lib/decisions/request-to-keep.ts';
import { knownFrom } from '../../lib/model/known-mail.ts';
import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import { changeOpened } from './opened-mails.ts';

/** Mails remembered at most; each takes less than a kilobyte of the browser's memory. */
const MOST = 500;

/**
 * Remembers the result of each letter that is on the desk until the browser closes, so that its row in the inbox keeps
 * it; nothing of its words. `changed` is called after each change. Gives the way to stop.
 */
export function rememberOpened(desk: Desk, changed: () => void): () => void {
  let last: Pick<DeskState, 'found' | 'history'> | undefined;
  let line: Promise<void> = Promise.resolve();
  const put = async ({ found, history }: DeskState): Promise<void> => {
    if (found === undefined) return;
    const at = new Date().toISOString();
    const mail = knownFrom(requestToKeep(found, history.present, { parts: 'without-text', at }), false);
    const { from } = found.message;
    const opened = from === undefined ? mail : { ...mail, from };
    let isNew = false;
    await changeOpened((before) => {
      isNew = JSON.stringify(before.find(({ id }) => id === mail.id)) !== JSON.stringify(opened);
      return isNew ? [opened, ...before.filter(({ id }) => id !== mail.id)].slice(0, MOST) : before;
    });
    if (isNew) changed();
  };
  return desk.subscribe(() => {
    const { state } = desk;
    if (state.phase !== 'ready' || (last?.found === state.found && last?.history === state.history)) return;
    last = state;
    // One after another: two at once would lose one. What cannot be remembered is only less to show.
    line = line.then(() => put(state)).catch(() => undefined);
  });
}
