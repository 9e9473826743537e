import type { RequestState } from '../../lib/model/kept-request.ts';
import type { KnownMail } from '../../lib/model/known-mail.ts';
import { openedItem } from '../../lib/storage.ts';

/** Changes what is remembered, one window after the other: two at once would lose one. */
export const changeOpened = (change: (mails: readonly KnownMail[]) => readonly KnownMail[]): Promise<void> =>
  navigator.locks.request('opened', async () => {
    const before = await openedItem.getValue();
    const next = change(before);
    if (next !== before) await openedItem.setValue(next);
  });

/** Remembers these states of mails that were opened, by their ids. */
export const rememberStates = (states: ReadonlyMap<string, RequestState>): Promise<void> =>
  changeOpened((mails) =>
    mails.map((mail) => {
      const state = states.get(mail.id);
      return state === undefined ? mail : { ...mail, state };
    }),
  );
