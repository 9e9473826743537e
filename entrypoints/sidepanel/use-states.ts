import { useEffect, useState } from 'react';
import type { InboxEntry } from '../../lib/inbox/entry.ts';
import type { RequestState } from '../../lib/model/kept-request.ts';
import { t } from '../../lib/words/t.ts';
import type { StateChanges, StatesSet, StateTrouble } from './state-changes.ts';
import { isTyping } from './use-undo-keys.ts';

/** Setting states from the table, and taking that back. */
export interface StatesDoing {
  /** Sets the states of these lines. */
  readonly set: (ids: ReadonlySet<string>, state: RequestState) => void;
  /** Undefined where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
}

const troubleIn = (trouble: StateTrouble | undefined): readonly string[] =>
  trouble === undefined ? [] : [t(`inbox.state-${trouble}`)];

/** While the table is shown, Ctrl+Z takes back what was done in it, and nothing of the letter that is out of sight. */
function useUndoHere(undo: (() => void) | undefined): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && /^[zy]$/iu.test(event.key);
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key.toLowerCase() === 'z' && !event.shiftKey) undo?.();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [undo]);
}

/** `tell` hears how each change came out, as a sentence. */
export function useStates(
  states: StateChanges,
  entries: readonly InboxEntry[],
  tell: (sentence: string) => void,
): StatesDoing {
  const [canUndo, setCanUndo] = useState(states.canUndo);
  const done = (sentences: readonly string[]): void => {
    setCanUndo(states.canUndo);
    tell(sentences.join(' '));
  };
  const set = async (ids: ReadonlySet<string>, state: RequestState): Promise<void> => {
    // A mail that was not opened has no letter yet for a state to be kept with.
    const letters = entries.flatMap(({ id, letter }) => (letter !== undefined && ids.has(id) ? letter : []));
    const left = ids.size - letters.length;
    if (letters.length === 0) return done([t('inbox.state-unopened', { count: left })]);
    const { trouble } = await states.set(letters, state);
    done([
      ...(trouble === 'not-kept' || trouble === 'not-read'
        ? []
        : [t('inbox.state-set', { count: letters.length, state: t(`state.${state}`) })]),
      ...(left > 0 ? [t('inbox.state-unopened', { count: left })] : []),
      ...troubleIn(trouble),
    ]);
  };
  const undo = async (): Promise<void> => {
    const { count, trouble }: StatesSet = await states.undo();
    done([
      count === 0 ? t('inbox.state-moved-on') : t('inbox.state-undone', { count }),
      ...troubleIn(trouble),
    ]);
  };
  const undoNow = canUndo ? () => void undo() : undefined;
  useUndoHere(undoNow);
  return { set: (ids, state) => void set(ids, state), undo: undoNow };
}
