import type { ListAnswers, ListOrder } from '../../lib/list-messages.ts';
import { BADGE_LABELS, type BadgeLabel, type RowBadge } from '../../lib/model/triage.ts';

const LONGEST = 300;
type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isLabel = (value: unknown): value is BadgeLabel => BADGE_LABELS.some((label) => label === value);
const isBadge = (value: unknown): value is RowBadge =>
  isFields(value) && isText(value.id) && isLabel(value.label) && isText(value.words) && isText(value.short);

/** The panel's order, where `raw` is one; else undefined. By hand, as for the reader: a library would be most of the script. */
export function asListOrder(raw: unknown): ListOrder | undefined {
  if (!isFields(raw)) return undefined;
  if (raw.name === 'again') return { name: 'again' };
  return raw.name === 'open' && isText(raw.id) ? { name: 'open', id: raw.id } : undefined;
}

/** The badges the background gave; none where it gave something else. */
export function asBadges(raw: unknown): ListAnswers['list-rows']['badges'] {
  return isFields(raw) && Array.isArray(raw.badges) ? raw.badges.filter(isBadge) : [];
}

/** Whether the background wants badges here without a click. */
export const asAlways = (raw: unknown): boolean => isFields(raw) && raw.always === true;
