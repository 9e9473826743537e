import { deadlineFor } from '../calendar/deadline-for.ts';
import type { Deadline } from '../model/deadline.ts';
import type { KnownMail } from '../model/known-mail.ts';
import type { ListRow } from '../model/list-row.ts';
import type { Settings } from '../model/regime.ts';
import type { BadgeLabel, Triage } from '../model/triage.ts';

/** Natures that a date of their own belongs to; a chaser or a reply has that of the request it follows. */
const DATED: ReadonlySet<Triage['nature']> = new Set(['request', 'internal-review']);

/** When an answer would be due, counted from the day the list shows. Undefined where no clock runs or no day is shown. */
export function dueOf(row: ListRow, found: Triage, settings: Settings): Deadline | undefined {
  if (found.kind === 'not-a-request' || row.received === undefined || !DATED.has(found.nature))
    return undefined;
  return deadlineFor(found.kind, row.received, settings, {
    clock: found.nature === 'internal-review' ? 'review' : 'request',
    ...(settings.planning === undefined ? {} : { planning: settings.planning }),
  });
}

const BY_LAW: Readonly<Record<Exclude<Triage['kind'], 'not-a-request'>, BadgeLabel>> = {
  'uk-foia': 'foi',
  foisa: 'foi',
  'us-foia': 'foi',
  'ie-foi': 'foi',
  'uk-eir': 'environmental',
  eisr: 'environmental',
  'uk-sar': 'subject-access',
};

const BY_NATURE: Partial<Readonly<Record<Triage['nature'], BadgeLabel>>> = {
  'internal-review': 'internal-review',
  chaser: 'chaser',
  'clarification-reply': 'clarification',
  reply: 'reply',
};

/** What a badge says of a mail, as a name; the words for it are the panel's. */
export function labelOf({ kind, alternative, nature, sure }: Triage): BadgeLabel {
  if (alternative !== undefined) return 'foi-or-environmental';
  if (!sure) return kind === 'not-a-request' ? 'open' : 'may-be-request';
  return BY_NATURE[nature] ?? (kind === 'not-a-request' ? 'not-a-request' : BY_LAW[kind]);
}

/** The same of a mail that was opened: nothing of it is open any more. */
export const knownLabel = ({ kind, nature }: Pick<KnownMail, 'kind' | 'nature'>): BadgeLabel =>
  labelOf({ kind, nature, sure: true, why: '' });
