/** What a column of a disclosure log holds. */
export const LOG_FIELDS = ['title', 'summary', 'date', 'reference', 'response', 'link'] as const;
export type LogField = (typeof LOG_FIELDS)[number];

/** The column of each field, counted from 0; a field without a column is left out. */
export type LogMapping = Readonly<Partial<Record<LogField, number>>>;

/** A log as read: the names of its columns, and its rows with the row of the file each is, from 1. */
export interface LogTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** What a log whose columns are known in advance calls them. */
interface KnownLog {
  readonly name: string;
  readonly columns: Readonly<Partial<Record<LogField, string>>>;
}

/**
 * Alaveteli's export of a project: `app/models/project/export/info_request.rb` of mysociety/alaveteli. The names of
 * requesters, which it holds too, are not taken.
 */
const ALAVETELI: KnownLog = {
  name: 'Alaveteli',
  columns: { title: 'request', link: 'request_url', response: 'status' },
};
const KNOWN: readonly KnownLog[] = [ALAVETELI];

/**
 * The words that head a column of each kind in councils' logs, the plainest heading first: all of them stand in it, a
 * word with `=` is the whole of it.
 */
const HEADINGS: Readonly<Record<LogField, readonly (readonly string[])[]>> = {
  title: [['=title'], ['=subject'], ['=topic'], ['title'], ['subject'], ['topic'], ['=request']],
  summary: [
    ['summary'],
    ['description'],
    ['detail'],
    ['information', 'requested'],
    ['information', 'sought'],
    ['question'],
    ['=request'],
    ['=request text'],
    ['=request made'],
  ],
  date: [
    ['date', 'received'],
    ['date of request'],
    ['received'],
    ['=date'],
    ['request', 'date'],
    ['date'],
    ['published'],
    ['closed'],
    ['completed'],
  ],
  reference: [
    ['reference'],
    ['=ref'],
    ['foi ref'],
    ['case ref'],
    ['case number'],
    ['case no'],
    ['case id'],
    ['foi number'],
    ['foi no'],
    ['foi id'],
    ['request number'],
    ['request no'],
    ['request id'],
    ['ref no'],
    ['=id'],
  ],
  response: [
    ['response'],
    ['answer'],
    ['reply'],
    ['outcome'],
    ['decision'],
    ['disclos'],
    ['status'],
    ['exemption'],
  ],
  link: [['url'], ['link'], ['web page'], ['webpage'], ['web address'], ['href']],
};

const isHeaded = (name: string, words: readonly string[]): boolean =>
  words.every((word) => (word.startsWith('=') ? name === word.slice(1) : name.includes(word)));

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[_\-/.:]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function knownMapping(columns: readonly string[]): LogMapping | undefined {
  for (const { columns: names } of KNOWN) {
    const found = Object.entries(names).map(([field, name]) => [field, columns.indexOf(name)] as const);
    if (found.every(([, at]) => at >= 0)) return Object.fromEntries(found);
  }
  return undefined;
}

/** Which column is likely to hold what, by the columns' names: what the officer is shown to correct. */
export function guessMapping(columns: readonly string[]): LogMapping {
  const known = knownMapping(columns);
  if (known !== undefined) return known;
  const names = columns.map(plain);
  const taken = new Set<number>();
  const mapping: Partial<Record<LogField, number>> = {};
  // Narrow names first, so that "Response link" is a link and "Request reference" a reference.
  for (const field of ['link', 'reference', 'date', 'title', 'summary', 'response'] as const) {
    const at = HEADINGS[field]
      .map((words) => names.findIndex((name, nth) => !taken.has(nth) && isHeaded(name, words)))
      .find((nth) => nth >= 0);
    if (at === undefined) continue;
    mapping[field] = at;
    taken.add(at);
  }
  return mapping;
}
