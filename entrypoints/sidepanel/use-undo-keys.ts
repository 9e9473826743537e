import { useEffect } from 'react';
import { keyAmong } from '../../lib/model/keys.ts';
import { t } from '../../lib/words/t.ts';
import type { Desk } from './desk.ts';

/** True in a field, which has an undo of its own. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');

/** Undo and redo by the usual keys, outside fields, which have an undo of their own. */
export function useUndoKeys(desk: Desk, say: (sentence: string) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = isTyping(event.target) ? undefined : keyAmong(['undo', 'redo'], event);
      if (key === undefined) return;
      event.preventDefault();
      const { past, future } = desk.state.history;
      if ((key === 'redo' ? future : past).length === 0) return;
      desk[key]();
      say(t(key === 'redo' ? 'app.redone' : 'app.undone'));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [desk, say]);
}
