import { REQUEST_STATES } from '../model/kept-request.ts';
import { BADGE_LABELS, type BadgeLabel } from '../model/triage.ts';
import type { InboxEntry } from './entry.ts';

/** What the inbox can be sorted by. */
export const INBOX_ORDERS = ['due', 'received', 'subject', 'from', 'kind', 'state'] as const;
export type InboxOrder = (typeof INBOX_ORDERS)[number];

/** The kinds it can be filtered by, and the labels of each. */
export const INBOX_FILTERS = [
  'all',
  'requests',
  'foi',
  'environmental',
  'subject-access',
  'follow-up',
  'open',
  'other',
] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

const LABELS: Readonly<Record<InboxFilter, readonly BadgeLabel[]>> = {
  all: BADGE_LABELS,
  requests: ['foi', 'environmental', 'foi-or-environmental', 'subject-access', 'may-be-request'],
  foi: ['foi', 'foi-or-environmental'],
  environmental: ['environmental', 'foi-or-environmental'],
  'subject-access': ['subject-access'],
  'follow-up': ['internal-review', 'chaser', 'clarification', 'reply'],
  open: ['may-be-request', 'open'],
  other: ['not-a-request'],
};

/** The entries of one kind, in their order. */
export function filterEntries(entries: readonly InboxEntry[], filter: InboxFilter): readonly InboxEntry[] {
  const labels = new Set(LABELS[filter]);
  return filter === 'all' ? entries : entries.filter(({ label }) => labels.has(label));
}

/** What is known sorts before what is not, whichever way. */
const LAST = '\uffff';
const senderOf = ({ from }: InboxEntry): string => (from?.name ?? from?.address ?? '').toLowerCase() || LAST;

const KEYS: Readonly<Record<InboxOrder, (entry: InboxEntry) => string>> = {
  due: (entry) => (entry.state === 'sent' ? LAST : (entry.due ?? LAST)),
  received: (entry) => entry.received ?? LAST,
  subject: (entry) => entry.subject.toLowerCase() || LAST,
  from: senderOf,
  kind: (entry) => String(BADGE_LABELS.indexOf(entry.label)).padStart(2, '0'),
  state: (entry) => (entry.state === undefined ? LAST : String(REQUEST_STATES.indexOf(entry.state))),
};

/** The newest mail comes first; everything else goes up. */
const DOWNWARD: ReadonlySet<InboxOrder> = new Set(['received']);

/** The entries sorted; equal ones stay in their order, and those without the value come last. */
export function sortEntries(entries: readonly InboxEntry[], order: InboxOrder): readonly InboxEntry[] {
  const keyOf = KEYS[order];
  const sign = DOWNWARD.has(order) ? -1 : 1;
  return entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => {
      if (a.key === b.key) return 0;
      if (a.key === LAST || b.key === LAST) return a.key === LAST ? 1 : -1;
      return (a.key < b.key ? -1 : 1) * sign;
    })
    .map(({ entry }) => entry);
}
