import type { ListRow } from '../model/list-row.ts';

/** One row as it stands on the page. */
export interface FoundRow {
  readonly row: ListRow;
  readonly element: Element;
  /** The element of its subject: the badge goes beside its words. */
  readonly anchor: Element;
  /** What is clicked to open the message. */
  readonly opener: Element;
}

/** The list of messages that a page shows. */
export interface FoundList {
  /** The id of the place, or `generic`. */
  readonly site: string;
  readonly rows: readonly FoundRow[];
}

/**
 * How one place writes its list. All are CSS selectors, inside a row unless said otherwise; of several, the first that
 * has words counts.
 */
export interface ListShape {
  readonly id: string;
  /** One row, anywhere in the page; one inside another belongs to it. */
  readonly row: string;
  /** Brothers right after a row that are parts of it, at most two. */
  readonly goesOn?: string;
  /** A row that holds this is no message. */
  readonly except?: string;
  /** True where a part that is not named, or not found by its name, is told by its form among the row's words. */
  readonly byForm?: true;
  readonly subject?: string;
  /** Its `email`, `name` and `title` are read too. */
  readonly sender?: string;
  readonly snippet?: string;
  /** Its `datetime` and `title` are read first. */
  readonly date?: string;
  /** A row of this form has not been read. */
  readonly unread: string;
  /** Attributes that hold an id, of the row or of the first element in it that has one. */
  readonly ids: readonly string[];
  /** What opens the message; the row itself without it. */
  readonly opener?: string;
}

/** How the dates of a list are to be understood. */
export interface ListContext {
  /** The page's language ("en-GB"). */
  readonly language: string;
  /** ISO date. */
  readonly today: string;
}
