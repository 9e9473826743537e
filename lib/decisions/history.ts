import { type Action, act } from './actions.ts';
import { mergeWork, sameWork } from './merge-work.ts';
import { NO_WORK, type Work } from './work.ts';

/** One step back or forward: the work as it was, and the action that led away from it. */
interface Step {
  readonly work: Work;
  readonly action: Action;
}

/** The officer's work with every step to undo (newest last) and to redo (next first). */
export interface History {
  readonly past: readonly Step[];
  readonly present: Work;
  readonly future: readonly Step[];
}

/** An empty history. */
export const NO_HISTORY: History = { past: [], present: NO_WORK, future: [] };

/** Steps kept to undo; older ones are forgotten, the work itself is not. */
const LONGEST_PAST = 500;

/** Does an action. What could be redone is forgotten. An action that changes nothing leaves the history as it is. */
export function perform(history: History, action: Action): History {
  const next = act(history.present, action);
  if (next === history.present) return history;
  return {
    past: [...history.past, { work: history.present, action }].slice(-LONGEST_PAST),
    present: next,
    future: [],
  };
}

/** Takes back the last action; the same history where there is none. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.work,
    future: [{ work: history.present, action: last.action }, ...history.future],
  };
}

/** Does again what was last taken back; the same history where there is nothing. */
export function redo(history: History): History {
  const next = history.future[0];
  if (next === undefined) return history;
  return {
    past: [...history.past, { work: history.present, action: next.action }],
    present: next.work,
    future: history.future.slice(1),
  };
}

/**
 * Takes in what another window did on the same letter: `theirs` came of `base`, which this window's work came of too.
 * The steps to undo and redo keep being this window's own. The same history where nothing changes.
 */
export function takeIn(history: History, base: Work, theirs: Work): History {
  const present = mergeWork(base, history.present, theirs);
  if (sameWork(present, history.present)) return history;
  const over = ({ work, action }: Step): Step => ({ work: mergeWork(base, work, theirs), action });
  return { past: history.past.map(over), present, future: history.future.map(over) };
}
