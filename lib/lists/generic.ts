import type { FoundRow, ListContext, ListShape } from './list.ts';
import { readRows } from './read-rows.ts';

/** A list has at least so many rows, and at least this share of them shows a day and a subject. */
const FEWEST = 4;
const MOST_PART = 0.7;
const LONGEST_ROW = 1_200;

/** What a row of a list of messages may be, where no file knows the page. */
const ROWS =
  'table tbody > tr,[role="grid"] [role="row"],[role="listbox"] > [role="option"],[role="list"] > [role="listitem"],ul > li,ol > li,main article,main section > div';

const UNNAMED: ListShape = {
  id: 'generic',
  row: ROWS,
  byForm: true,
  unread: '.unread,.is-unread,[aria-label^="Unread"]',
  ids: ['id', 'data-id', 'data-uid', 'data-message-id', 'href'],
  opener: 'a[href]',
};

/**
 * The rows of the page's likeliest list, where no file knows the page: brothers of one form, most of which show a day,
 * a subject and not a whole letter. Empty where there is none.
 */
export function guessRows(document: Document, context: ListContext): readonly FoundRow[] {
  const groups = new Map<Element, Element[]>();
  for (const element of document.querySelectorAll(ROWS)) {
    const parent = element.parentElement;
    const { length } = element.textContent ?? '';
    if (parent === null || length < 15 || length > LONGEST_ROW) continue;
    groups.set(parent, [...(groups.get(parent) ?? []), element]);
  }
  const found = [...groups.values()]
    .filter((rows) => rows.length >= FEWEST)
    .map((rows) => ({
      count: rows.length,
      read: readRows(rows, UNNAMED, context).filter(
        ({ row }) => row.received !== undefined && row.subject.length > 3,
      ),
    }))
    .filter(({ count, read }) => read.length / count >= MOST_PART)
    .sort((a, b) => b.read.length - a.read.length);
  return found[0]?.read ?? [];
}
