import { packWork, unpackWork } from '../../lib/decisions/kept-work.ts';
import { isNoWork, mergeWork } from '../../lib/decisions/merge-work.ts';
import type { Work } from '../../lib/decisions/work.ts';
import { letterId } from '../../lib/model/letter-id.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
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

/** The work on each letter, kept while the panel is closed. Never rejects. */
export interface WorkShelf {
  /** The work kept on a letter, `undefined` for none. */
  readonly take: (letter: string) => Promise<Work | 'not-read' | undefined>;
  /** Puts the work away. `base`: the work as it last came from the shelf or went onto it. */
  readonly put: (found: FoiRequest, base: Work, work: Work) => Promise<Shelved>;
  /** Hears that any window, this one too, put away work on the letter. Gives the way to stop. */
  readonly watch: (letter: string, listener: () => void) => () => void;
}

/** Runs one act at a time for each name, in all windows of the browser. */
export type Alone = <T>(name: string, act: () => Promise<T>) => Promise<T>;

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/**
 * A shelf over the memory of the browser and the casebook. Memory comes first: it is written before the casebook and
 * read before it, so that a full disk loses nothing while the browser is open. Only the work is kept, not the steps to
 * undo.
 */
export function shelfOver(
  store: WorkStore,
  keeper: Keeper = NO_KEEPER,
  alone: Alone = (_, act) => act(),
): WorkShelf {
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
      if (!remembered) return { work, where: 'not-kept' };
      return { work, where: kept === 'off' ? 'memory' : 'memory-only' };
    });
  };
  return { take, put, watch: store.watch };
}

/** A shelf that keeps nothing and says nothing of it. */
export const NO_SHELF: WorkShelf = {
  take: async () => undefined,
  put: async (_found, _base, work) => ({ work, where: 'memory' }),
  watch: () => () => undefined,
};
