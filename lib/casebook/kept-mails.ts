import type { KeptRequest } from '../model/kept-request.ts';
import { type KnownMail, knownFrom } from '../model/known-mail.ts';

/** A kept request as a list shows it, and what it is sorted by. */
type ListedMail = KnownMail & Pick<KeptRequest, 'lastChanged'>;

/**
 * Some hundreds of kept requests as a list shows them, in one row of their own: the browser takes its time for each row
 * that is read and for all that lies in it, and a list needs ten thousand of them at once and little of each.
 */
export interface MailsRow {
  readonly shelf: number;
  /** `ListedMail[]` as JSON: text is read many times faster than as many objects. */
  readonly mails: string;
}

/** So many rows: one that is written anew with each decision stays small, and few are read. */
const SHELVES = 32;

/** The row that a request is listed in. */
export function shelfOf(id: string): number {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) % 65_521;
  return sum % SHELVES;
}

function mailsIn(row: MailsRow | undefined): readonly ListedMail[] {
  return row === undefined ? [] : (JSON.parse(row.mails) as readonly ListedMail[]);
}

/** A row with these requests in it, in place of what it lists of them and of those that are gone. */
export function withListed(
  shelf: number,
  row: MailsRow | undefined,
  requests: readonly Omit<KeptRequest, 'text'>[],
  gone: readonly string[] = [],
): MailsRow {
  const listed = new Map(mailsIn(row).map((mail) => [mail.id, mail]));
  for (const id of gone) listed.delete(id);
  for (const request of requests)
    listed.set(request.id, { ...knownFrom(request, true), lastChanged: request.lastChanged });
  return { shelf, mails: JSON.stringify([...listed.values()]) };
}

/** The requests of several rows together, the last changed first. Reads again only those rows that are others than before. */
export function mailsReader(): (rows: readonly MailsRow[]) => readonly KnownMail[] {
  let known = new Map<string, readonly ListedMail[]>();
  return (rows) => {
    known = new Map(rows.map((row) => [row.mails, known.get(row.mails) ?? mailsIn(row)]));
    return [...known.values()]
      .flat()
      .sort((a, b) => (a.lastChanged < b.lastChanged ? 1 : a.lastChanged > b.lastChanged ? -1 : 0));
  };
}
