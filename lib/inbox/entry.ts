import { deadlineFor } from '../calendar/deadline-for.ts';
import type { IsoDate } from '../model/day.ts';
import { type TimeLeft, timeLeft } from '../model/deadline.ts';
import type { RequestState } from '../model/kept-request.ts';
import type { KnownMail } from '../model/known-mail.ts';
import type { ListRow } from '../model/list-row.ts';
import type { LetterKind, Regime, Settings } from '../model/regime.ts';
import type { Sender } from '../model/source-text.ts';
import type { BadgeLabel, MailNature } from '../model/triage.ts';
import { dueOf, knownLabel, labelOf } from '../triage/badge.ts';
import { knownFinder } from '../triage/same-mail.ts';
import { triage } from '../triage/triage.ts';

/** One line of the inbox: a mail that the list shows, or one that is known from before. */
export interface InboxEntry {
  /** The row's where the list shows it, so that it stays when the mail is opened; else the letter's. */
  readonly id: string;
  /** The id of its letter (`letterId`); absent until the mail was opened. */
  readonly letter?: string;
  readonly label: BadgeLabel;
  /** Why it seems to be that, one sentence; absent where the mail itself was read. */
  readonly why?: string;
  readonly subject: string;
  readonly from?: Sender;
  readonly received?: string;
  readonly due?: IsoDate;
  /** The law and the clock that its day was counted by; absent where none runs any more. */
  readonly clock?: { readonly regime: Regime; readonly review: boolean };
  readonly unread: boolean;
  /** Absent until the mail was opened. */
  readonly questions?: number;
  /** The first provisions that may apply, as cited; empty until the mail was opened. */
  readonly prompts: readonly string[];
  readonly state?: RequestState;
  /** The row to click, where the list shows it now. */
  readonly rowId?: string;
  /** Where it was read, for one that the list does not show. */
  readonly url?: string;
}

const clockOf = (
  kind: LetterKind,
  nature: MailNature,
  due: IsoDate | undefined,
): Pick<InboxEntry, 'clock'> =>
  kind === 'not-a-request' || due === undefined
    ? {}
    : { clock: { regime: kind, review: nature === 'internal-review' } };

/**
 * The time left of an entry's day; undefined where no clock runs. The days that do not count are those of its law. For
 * the lines that are drawn: for ten thousand it would take most of a second.
 */
export function leftOf(
  { clock, due, received }: Pick<InboxEntry, 'clock' | 'due' | 'received'>,
  settings: Settings,
  today: IsoDate,
): TimeLeft | undefined {
  if (clock === undefined || due === undefined) return undefined;
  const counted = deadlineFor(clock.regime, received ?? due, settings, {
    clock: clock.review ? 'review' : 'request',
  });
  return counted && timeLeft({ ...counted, due }, today);
}

const fromKnown = (mail: KnownMail): InboxEntry => ({
  ...mail,
  letter: mail.id,
  ...(mail.state === 'sent' ? {} : clockOf(mail.kind, mail.nature, mail.due)),
  label: knownLabel(mail),
  unread: false,
});

function fromRow(row: ListRow, settings: Settings): InboxEntry {
  const found = triage(row, settings);
  const due = dueOf(row, found, settings)?.due;
  return {
    id: row.id,
    label: labelOf(found),
    why: found.why,
    subject: row.subject,
    ...(row.from === undefined ? {} : { from: row.from }),
    ...(row.received === undefined ? {} : { received: row.received }),
    ...(due === undefined ? {} : { due }),
    ...clockOf(found.kind, found.nature, due),
    unread: row.unread,
    prompts: [],
    rowId: row.id,
  };
}

/**
 * What the list shows and what is known from before, each mail once: a listed mail that was opened keeps its full
 * result. Listed mails first, in the order of the list. Of a mail known twice, the first counts.
 */
export function inboxEntries(
  rows: readonly ListRow[],
  known: readonly KnownMail[],
  settings: Settings,
): readonly InboxEntry[] {
  const find = knownFinder(known);
  const listed = new Set<string>();
  const fromList = rows.map((row): InboxEntry => {
    const mail = find(row);
    if (mail === undefined || listed.has(mail.id)) return fromRow(row, settings);
    listed.add(mail.id);
    return { ...fromKnown(mail), id: row.id, unread: row.unread, rowId: row.id };
  });
  const others = known.filter(({ id }) => {
    if (listed.has(id)) return false;
    listed.add(id);
    return true;
  });
  return [...fromList, ...others.map(fromKnown)];
}
