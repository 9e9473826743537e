import { act } from '../../lib/decisions/actions.ts';
import { packWork, unpackWork } from '../../lib/decisions/kept-work.ts';
import { isNoWork, mergeWork } from '../../lib/decisions/merge-work.ts';
import { NO_WORK, type Work } from '../../lib/decisions/work.ts';
import type { KeptRequest, RequestState } from '../../lib/model/kept-request.ts';
import { type KnownLetter, knownLetterId, letterId, wordsOfId } from '../../lib/model/letter-id.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import type { Message } from '../../lib/model/source-text.ts';
import { type Keeper, NO_KEEPER } from './keeper.ts';

/** Where packed work lies in the memory of the browser, by letter. Both acts may reject. */
export interface WorkStore {
  /** What was stored for the letter; `null` where there is nothing. */
  readonly read: (letter: string) => Promise<unknown>;
  readonly write: (letter: string, value: unknown) => Promise<void>;
  readonly remove: (letters: readonly string[]) => Promise<void>;
  /** Hears that any window wrote for the letter. Gives the way to stop. */
  readonly watch: (letter: string, listener: () => void) => () => void;
}

/**
 * What went wrong with keeping the work on a letter. `memory-only`: it should be on this computer and is in the memory
 * of the browser; `not-kept`: it is in the panel and nowhere else; `not-read`: earlier work could not be read back.
 */
export type ShelfProblem = 'memory-only' | 'not-kept' | 'not-read';

/** How the work was put away: all of it with what other windows did on the same letter, and where it lies now. */
export interface Shelved {
  readonly work: Work;
  readonly where: 'casebook' | 'memory' | 'memory-only' | 'not-kept';
  /** When it last changed in the casebook: ISO date-time in UTC. */
  readonly lastChanged?: string;
}

/** How a state was put away, and the one before it. `not-read`: what was kept could not be read, and stays as it is. */
export interface StateSet {
  readonly before: RequestState;
  readonly where: Shelved['where'] | 'not-read';
}

/** The work on each letter, kept while the panel is closed. Never rejects. */
export interface WorkShelf {
  /** The id under which a letter is known here, else its own. */
  readonly find: (message: Message) => Promise<string>;
  /** The work kept on a letter, `undefined` for none. */
  readonly take: (letter: string) => Promise<Work | 'not-read' | undefined>;
  /** Puts the work away. `base`: the work as it last came from the shelf or went onto it. */
  readonly put: (found: FoiRequest, base: Work, work: Work) => Promise<Shelved>;
  /** Sets how far the officer has come with a letter that is not on the desk. `only`: where it stands there now. */
  readonly setState: (letter: string, state: RequestState, only?: RequestState) => Promise<StateSet>;
  /** Hears that any window, this one too, put away work on the letter. Gives the way to stop. */
  readonly watch: (letter: string, listener: () => void) => () => void;
}

/** Runs one act at a time for each name, in all windows of the browser. */
export type Alone = <T>(name: string, act: () => Promise<T>) => Promise<T>;

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

const whereOf = (remembered: boolean, kept: KeptRequest | 'off' | 'not-kept'): Shelved['where'] => {
  if (typeof kept === 'object') return 'casebook';
  if (!remembered) return 'not-kept';
  return kept === 'off' ? 'memory' : 'memory-only';
};

/**
 * A shelf over the memory of the browser and the casebook. Memory comes first: it is written before the casebook and
 * read before it, so that a full disk loses nothing while the browser is open. Only the work is kept, not the steps to
 * undo. `opened`: the letters opened since the browser started, which need not be kept to be known.
 */
export function shelfOver(
  store: WorkStore,
  keeper: Keeper = NO_KEEPER,
  alone: Alone = (_, act) => act(),
  opened: () => Promise<readonly KnownLetter[]> = async () => [],
): WorkShelf {
  const find: WorkShelf['find'] = async (message) => {
    const kept = await keeper.known(wordsOfId(letterId(message)));
    return knownLetterId(message, [...kept, ...(await opened().catch(() => []))]);
  };
  const take: WorkShelf['take'] = async (letter) => {
    try {
      const value = await store.read(letter);
      if (!isNothing(value)) return unpackWork(value) ?? 'not-read';
    } catch {
      return 'not-read';
    }
    return keeper.take(letter);
  };
  /** True once the work is in memory, or where there is none to keep. */
  const remember = async (letter: string, work: Work, known: boolean): Promise<boolean> => {
    if (!known && isNoWork(work)) return true;
    try {
      await store.write(letter, packWork(work));
      return true;
    } catch {
      // What is still there is older than what goes into the casebook, and must not be read before it.
      await store.remove([letter]).catch(() => undefined);
      return false;
    }
  };
  const put: WorkShelf['put'] = (found, base, mine) => {
    const letter = letterId(found.message);
    return alone(`work-${letter}`, async () => {
      const theirs = await take(letter);
      const known = theirs !== undefined && theirs !== 'not-read';
      const work = known ? mergeWork(base, mine, theirs) : mine;
      const remembered = await remember(letter, work, known);
      const kept = await keeper.keep(found, work);
      if (typeof kept === 'object') return { work, where: 'casebook', lastChanged: kept.lastChanged };
      return { work, where: whereOf(remembered, kept) };
    });
  };
  const setState: WorkShelf['setState'] = (letter, state, only) =>
    alone(`work-${letter}`, async () => {
      const kept = await take(letter);
      if (kept === 'not-read') return { before: 'new', where: kept };
      const work = kept ?? NO_WORK;
      const before = work.state ?? 'new';
      if (only !== undefined && before !== only) return { before, where: 'memory' };
      const next = act(work, { type: 'state', state });
      const remembered = await remember(letter, next, true);
      return { before, where: whereOf(remembered, await keeper.keepState(letter, next)) };
    });
  return { find, take, put, setState, watch: store.watch };
}

/** A shelf that keeps nothing and says nothing of it. */
export const NO_SHELF: WorkShelf = {
  find: async (message) => letterId(message),
  setState: async () => ({ before: 'new', where: 'not-kept' }),
  take: async () => undefined,
  put: async (_found, _base, work) => ({ work, where: 'memory' }),
  watch: () => () => undefined,
};
