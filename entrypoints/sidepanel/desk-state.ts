import { type History, NO_HISTORY } from '../../lib/decisions/history.ts';
import type { ReadProblem, ReadResult } from '../../lib/messages.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import type { ShelfProblem, Shelved } from './work-shelf.ts';

/** What lies on the officer's desk: one letter, what was done on it, and what the panel is busy with. */
export interface DeskState {
  readonly phase: 'reading' | 'analysing' | 'ready';
  /** The letter shown; stays while another is read. Absent until the first one is found. */
  readonly found?: FoiRequest;
  /** How the page gave the letter that is shown; absent for one that was pasted. */
  readonly read?: ReadResult;
  readonly history: History;
  /** Why the last reading gave nothing: the page gave no message, or what it gave could not be worked through. */
  readonly problem?: ReadProblem | 'not-analysed';
  /** The officer stopped the last analysis. */
  readonly stopped: boolean;
  /** The page has moved on since the letter was read. */
  readonly stale: boolean;
  /** The browser has translated the page: what stands on it is not what the requester wrote. */
  readonly translated: boolean;
  /** The officer said that this is the message. */
  readonly confirmed: boolean;
  /** Why closing the panel would lose the work, or has lost it. */
  readonly shelf?: ShelfProblem;
  /** Where the work on the letter lies; absent until it was put away. */
  readonly where?: Shelved['where'];
  /** When it last changed in the casebook: ISO date-time in UTC. */
  readonly lastChanged?: string;
}

/** A desk with nothing on it. */
export const EMPTY_DESK: DeskState = {
  phase: 'ready',
  history: NO_HISTORY,
  stopped: false,
  stale: false,
  translated: false,
  confirmed: false,
};

/** The state without what was wrong. */
export const withoutProblem = (state: DeskState): DeskState => {
  const { problem: _dropped, ...rest } = state;
  return rest;
};

/** The state once the work was put away. That earlier work could not be read stays said until the letter is left. */
export function shelvedState(state: DeskState, { where, lastChanged }: Omit<Shelved, 'work'>): DeskState {
  const { shelf, lastChanged: _before, ...rest } = state;
  const now = { ...rest, where, ...(lastChanged === undefined ? {} : { lastChanged }) };
  if (where === 'not-kept' || where === 'memory-only') return { ...now, shelf: where };
  return shelf === 'not-read' ? { ...now, shelf } : now;
}
