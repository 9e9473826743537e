import { axisDay } from '../../components/dates.ts';
import type { KnownMail } from '../../lib/model/known-mail.ts';
import type { ListRow } from '../../lib/model/list-row.ts';
import type { Settings } from '../../lib/model/regime.ts';
import type { BadgeLabel, RowBadge } from '../../lib/model/triage.ts';
import { dueOf, knownLabel, labelOf } from '../../lib/triage/badge.ts';
import { triage } from '../../lib/triage/triage.ts';
import { t } from '../../lib/words/t.ts';

/** What is not sure carries no date: the day would look like a finding. */
const UNDATED: ReadonlySet<BadgeLabel> = new Set(['may-be-request', 'open']);

function badgeOf(id: string, label: BadgeLabel, due: string | undefined, sent: boolean): RowBadge {
  const name = t(`badge.${label}`);
  const brief = t(`badge-short.${label}`);
  if (sent) return { id, label, words: t('badge.sent', { name }), short: brief };
  if (due === undefined || UNDATED.has(label)) return { id, label, words: name, short: brief };
  const day = axisDay(due);
  return {
    id,
    label,
    words: t('badge.due', { name, day }),
    short: t('badge-short.due', { name: brief, day }),
  };
}

/** The badge of a row: from the mail's own reading where it was opened, else from the row alone. */
export function badgeFor(row: ListRow, known: KnownMail | undefined, settings: Settings): RowBadge {
  if (known !== undefined) return badgeOf(row.id, knownLabel(known), known.due, known.state === 'sent');
  const found = triage(row, settings);
  return badgeOf(row.id, labelOf(found), dueOf(row, found, settings)?.due, false);
}
