import { useEffect } from 'react';
import { t } from '../../lib/words/t.ts';
import type { Desk } from './desk.ts';

/** True in a field, which has an undo of its own. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');

/** Undo and redo by the usual keys, outside fields, which have an undo of their own. */
export function useUndoKeys(desk: Desk, say: (sentence: string) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      const { past, future } = desk.state.history;
      if ((isRedo ? future : past).length === 0) return;
      if (isRedo) desk.redo();
      else desk.undo();
      say(t(isRedo ? 'app.redone' : 'app.undone'));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [desk, say]);
}
