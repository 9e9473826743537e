import MiniSearch from 'minisearch';
import type { InboxEntry } from './entry.ts';

/** Finds entries by words as they are typed. */
export interface InboxSearch {
  /** The ids of the entries that hold every word, or its beginning; undefined, which is all of them, for less than two letters. */
  readonly find: (words: string) => ReadonlySet<string> | undefined;
}

const fieldOf = (entry: InboxEntry, name: string): string => {
  switch (name) {
    case 'from':
      return `${entry.from?.name ?? ''} ${entry.from?.address ?? ''}`;
    case 'prompts':
      return entry.prompts.join(' ');
    default:
      return entry.subject;
  }
};

/** Mails taken into the index before the page may draw again. */
const SLICE = 200;
/** Fewer letters than this find everything, so they are not searched for. */
const FEWEST = 2;

/**
 * An index over these entries, made in slices, so that what is being typed or drawn meanwhile never waits for it.
 * `withFrom`: false where the officer hides who wrote.
 */
export async function searchOver(entries: readonly InboxEntry[], withFrom: boolean): Promise<InboxSearch> {
  const index = new MiniSearch<InboxEntry>({
    fields: withFrom ? ['subject', 'from', 'prompts'] : ['subject', 'prompts'],
    extractField: (entry, name) => (name === 'id' ? entry.id : fieldOf(entry, name)),
  });
  await index.addAllAsync(entries, { chunkSize: SLICE });
  return {
    find: (words) =>
      words.trim().length < FEWEST
        ? undefined
        : new Set(index.search(words, { prefix: true, combineWith: 'AND' }).map(({ id }) => String(id))),
  };
}
