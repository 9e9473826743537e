import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Desk } from './desk.ts';
import { type ListLink, NO_SHOWN, type ShownList } from './list-link.ts';

/** How long the page is given to show a message that was opened, step by step, in milliseconds. */
const STEPS = [300, 500, 900, 1_500, 2_500];

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const shows = (desk: Desk, subject: string): boolean =>
  desk.state.phase === 'ready' &&
  desk.state.read !== undefined &&
  !desk.state.stale &&
  folded(desk.state.found?.message.subject ?? '') === folded(subject);

/** Reads the page until it shows the message of this subject. False where it does not come. */
async function follow(desk: Desk, subject: string): Promise<boolean> {
  for (const step of STEPS) {
    await new Promise((resolve) => setTimeout(resolve, step));
    // The page may have said by itself that it shows another message.
    if (shows(desk, subject)) return true;
    await desk.read();
    if (shows(desk, subject)) return true;
  }
  return false;
}

const nothing = () => () => undefined;

/** The list of the page, and the way to follow what the officer opens on it. */
export function useList(
  list: ListLink | undefined,
  desk: Desk,
): { readonly shown: ShownList; readonly followed: (subject: string) => Promise<boolean> } {
  const shown = useSyncExternalStore(list?.subscribe ?? nothing, () => list?.shown ?? NO_SHOWN);
  useEffect(
    () =>
      list?.onOpened((id) => {
        const row = list.shown.rows.find((one) => one.id === id);
        // With a letter open the page tells by itself that it shows another: a click may only have ticked a row.
        if (row !== undefined && desk.state.read === undefined) void follow(desk, row.subject);
      }),
    [list, desk],
  );
  const followed = useCallback((subject: string) => follow(desk, subject), [desk]);
  return { shown, followed };
}
