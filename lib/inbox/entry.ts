import { deadlineFor } from '../calendar/deadline-for.ts';
import type { IsoDate } from '../model/day.ts';
import { type Deadline, type TimeLeft, timeLeft } from '../model/deadline.ts';
import type { RequestState } from '../model/kept-request.ts';
import type { KnownMail } from '../model/known-mail.ts';
import type { ListRow } from '../model/list-row.ts';
import type { Settings } from '../model/regime.ts';
import type { Sender } from '../model/source-text.ts';
import type { BadgeLabel } from '../model/triage.ts';
import { dueOf, knownLabel, labelOf } from '../triage/badge.ts';
import { knownFinder } from '../triage/same-mail.ts';
import { triage } from '../triage/triage.ts';

/** One line of the inbox: a mail that the list shows, or one that is known from before. */
export interface InboxEntry {
  readonly id: string;
  readonly label: BadgeLabel;
  /** Why it seems to be that, one sentence; absent where the mail itself was read. */
  readonly why?: string;
  readonly subject: string;
  readonly from?: Sender;
  readonly received?: string;
  readonly due?: IsoDate;
  readonly left?: TimeLeft;
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

/** The days left of a known mail's own day; the days that do not count are those of its law. */
function leftOf(mail: KnownMail, settings: Settings, today: IsoDate): TimeLeft | undefined {
  if (mail.due === undefined || mail.kind === 'not-a-request' || mail.state === 'sent') return undefined;
  const counted = deadlineFor(mail.kind, mail.received ?? mail.due, settings, {
    clock: mail.nature === 'internal-review' ? 'review' : 'request',
  });
  const plain: Deadline | undefined = counted === undefined ? undefined : { ...counted, due: mail.due };
  return plain && timeLeft(plain, today);
}

function fromKnown(mail: KnownMail, settings: Settings, today: IsoDate): InboxEntry {
  const { id, subject, from, received, due, url, prompts, state, questions } = mail;
  const left = leftOf(mail, settings, today);
  return {
    id,
    label: knownLabel(mail),
    subject,
    ...(from === undefined ? {} : { from }),
    ...(received === undefined ? {} : { received }),
    ...(due === undefined ? {} : { due }),
    ...(left === undefined ? {} : { left }),
    ...(url === undefined ? {} : { url }),
    unread: false,
    questions,
    prompts,
    state,
  };
}

function fromRow(row: ListRow, settings: Settings, today: IsoDate): InboxEntry {
  const found = triage(row, settings);
  const deadline = dueOf(row, found, settings);
  const left = deadline && timeLeft(deadline, today);
  return {
    id: row.id,
    label: labelOf(found),
    why: found.why,
    subject: row.subject,
    ...(row.from === undefined ? {} : { from: row.from }),
    ...(row.received === undefined ? {} : { received: row.received }),
    ...(deadline === undefined ? {} : { due: deadline.due }),
    ...(left === undefined ? {} : { left }),
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
  today: IsoDate,
): readonly InboxEntry[] {
  const find = knownFinder(known);
  const listed = new Set<string>();
  const fromList = rows.map((row): InboxEntry => {
    const mail = find(row);
    if (mail === undefined || listed.has(mail.id)) return fromRow(row, settings, today);
    listed.add(mail.id);
    return { ...fromKnown(mail, settings, today), unread: row.unread, rowId: row.id };
  });
  const others = known.filter(({ id }) => {
    if (listed.has(id)) return false;
    listed.add(id);
    return true;
  });
  return [...fromList, ...others.map((mail) => fromKnown(mail, settings, today))];
}
