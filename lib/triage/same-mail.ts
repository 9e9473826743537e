import type { KnownMail } from '../model/known-mail.ts';
import { dayOfLetter } from '../model/letter-id.ts';
import type { ListRow } from '../model/list-row.ts';
import { sameSender } from '../model/same-sender.ts';

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

const sameDay = ({ received }: ListRow, mail: KnownMail): boolean => {
  const known = dayOfLetter(mail);
  return received === undefined || known === undefined || received.slice(0, known.length) === known;
};

/**
 * Finds what is known of a row's mail: of the same subject, sender and day, as far as both show them. The id of a row is
 * its place's and that of an opened mail comes from its words, so that they cannot be compared.
 */
export function knownFinder(known: readonly KnownMail[]): (row: ListRow) => KnownMail | undefined {
  let bySubject: ReadonlyMap<string, readonly KnownMail[]> | undefined;
  return (row) => {
    bySubject ??= Map.groupBy(known, ({ subject }) => folded(subject));
    return bySubject
      .get(folded(row.subject))
      ?.find((mail) => sameDay(row, mail) && sameSender(row.from, mail.from));
  };
}
