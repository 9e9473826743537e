import MiniSearch from 'minisearch';
import type { InboxEntry } from './entry.ts';

/** Finds entries by words as they are typed. */
export interface InboxSearch {
  /** The ids of the entries that hold every word, or its beginning; all of them for no words. */
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

/** An index over these entries. `withFrom`: false where the officer hides who wrote. */
export function searchOver(entries: readonly InboxEntry[], withFrom: boolean): InboxSearch {
  const index = new MiniSearch<InboxEntry>({
    fields: withFrom ? ['subject', 'from', 'prompts'] : ['subject', 'prompts'],
    extractField: (entry, name) => (name === 'id' ? entry.id : fieldOf(entry, name)),
  });
  index.addAll(entries);
  return {
    find: (words) =>
      words.trim() === ''
        ? undefined
        : new Set(index.search(words, { prefix: true, combineWith: 'AND' }).map(({ id }) => String(id))),
  };
}
