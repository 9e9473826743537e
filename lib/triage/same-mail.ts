import type { KnownMail } from '../model/known-mail.ts';
import type { ListRow } from '../model/list-row.ts';
import type { Sender } from '../model/source-text.ts';

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
const dayOf = (received: string | undefined): string | undefined => received?.slice(0, 'YYYY-MM-DD'.length);

const sameSender = (row: Sender | undefined, known: Sender | undefined): boolean => {
  // Kept without names, or a list that shows none: the subject and the day must do.
  if (row === undefined || known === undefined) return true;
  if (row.address !== undefined && known.address !== undefined)
    return folded(row.address) === folded(known.address);
  return row.name === undefined || known.name === undefined || folded(row.name) === folded(known.name);
};

const sameDay = (row: string | undefined, known: string | undefined): boolean =>
  row === undefined || known === undefined || dayOf(row) === dayOf(known);

/**
 * Finds what is known of a row's mail: of the same subject, sender and day, as far as both show them. The id of a row is
 * its place's and that of an opened mail comes from its words, so that they cannot be compared.
 */
export function knownFinder(known: readonly KnownMail[]): (row: ListRow) => KnownMail | undefined {
  const bySubject = new Map<string, KnownMail[]>();
  for (const mail of known) {
    const subject = folded(mail.subject);
    const same = bySubject.get(subject);
    if (same === undefined) bySubject.set(subject, [mail]);
    else same.push(mail);
  }
  return (row) =>
    bySubject
      .get(folded(row.subject))
      ?.find((mail) => sameDay(row.received, mail.received) && sameSender(row.from, mail.from));
}
