import { packWork, unpackWork } from '../../lib/decisions/kept-work.ts';
import type { Work } from '../../lib/decisions/work.ts';

/** Where packed work lies, by letter. Either may reject. */
export interface WorkStore {
  /** What was stored for the letter; `null` where there is nothing. */
  readonly read: (letter: string) => Promise<unknown>;
  readonly write: (letter: string, value: unknown) => Promise<void>;
}

/** What went wrong with keeping the work on a letter. */
export type ShelfProblem = 'not-kept' | 'not-read';

/** The work on each letter, kept while the panel is closed. Never rejects. */
export interface WorkShelf {
  /** The work kept on a letter, `undefined` for none. */
  readonly take: (letter: string) => Promise<Work | 'not-read' | undefined>;
  /** True once the work is kept. */
  readonly put: (letter: string, work: Work) => Promise<boolean>;
}

/** A shelf over a store. Only the work is kept, not the steps to undo. */
export const shelfOver = (store: WorkStore): WorkShelf => ({
  take: async (letter) => {
    try {
      const value = await store.read(letter);
      return value === null || value === undefined ? undefined : (unpackWork(value) ?? 'not-read');
    } catch {
      return 'not-read';
    }
  },
  put: async (letter, work) => {
    try {
      await store.write(letter, packWork(work));
      return true;
    } catch {
      return false;
    }
  },
});

/** A shelf that keeps nothing and says nothing of it. */
export const NO_SHELF: WorkShelf = { take: async () => undefined, put: async () => true };
