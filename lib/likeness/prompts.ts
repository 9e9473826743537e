import { calendarFor, type HolidaySettings } from '../calendar/calendars.ts';
import { countDays, isCounted } from '../calendar/count.ts';
import { type DayNumber, dateInWords, formatDay, type IsoDate, parseDay } from '../model/day.ts';
import type { ProvisionId } from '../model/law.ts';
import type { Regime } from '../model/regime.ts';
import type { Sender } from '../model/source-text.ts';
import { type EarlierMatch, SAME_FROM, sameRequester } from './earlier.ts';
import { EARLIER_LAW } from './earlier-law.ts';

/** A provision that an earlier request may bring into play: advice, never a decision. */
export interface EarlierPrompt {
  readonly name: 'repeat' | 'together' | 'published';
  readonly provision: ProvisionId;
  /** What was found and on what condition, plain sentences. */
  readonly why: string;
  /** Where a rule beside the provision's own stands. */
  readonly source?: { readonly cite: string; readonly url: string };
}

/** What is known of the open request beside its questions. */
export interface OpenRequest {
  readonly regime: Regime;
  readonly from?: Sender;
  /** ISO date or date-time. */
  readonly received?: string;
  readonly settings: HolidaySettings;
}

const dayOf = (received: string | undefined): DayNumber | undefined =>
  received === undefined ? undefined : parseDay(received.slice(0, 'YYYY-MM-DD'.length));

/**
 * The last of so many consecutive working days, the day of receipt being the first where it is one. Working days as
 * regulation 5(3) of SI 2004/3244 has them: no weekend, and no holiday in any part of the United Kingdom.
 */
export function lastOfPeriod(
  received: IsoDate,
  workingDays: number,
  settings: HolidaySettings,
): IsoDate | undefined {
  const first = parseDay(received);
  if (first === undefined) return undefined;
  const filter = { calendar: calendarFor('uk', settings), stretches: [] };
  return formatDay(countDays(first, isCounted(first, filter) ? workingDays - 1 : workingDays, filter));
}

/** Half of what was asked, and much the same words. */
const isMuchTheSame = ({ like, coverage }: EarlierMatch): boolean =>
  coverage >= 0.5 && (like[0]?.likeness ?? 0) >= SAME_FROM;

function repeat(match: EarlierMatch, open: OpenRequest): readonly EarlierPrompt[] {
  const law = EARLIER_LAW[open.regime]?.repeat;
  if (law === undefined || match.from === 'log' || !isMuchTheSame(match)) return [];
  const { request } = match;
  const same = sameRequester(open.from, request.from);
  const earlier = dayOf(request.received);
  const now = dayOf(open.received);
  if (same === undefined || (earlier !== undefined && now !== undefined && earlier > now)) return [];
  const asked = earlier === undefined ? '' : ` on ${dateInWords(formatDay(earlier))}`;
  const answered = request.state === 'sent' ? 'You marked it as sent.' : 'It is not marked as sent.';
  return [
    {
      name: 'repeat',
      provision: law.provision,
      why: `Much the same was asked from the same ${same}${asked}. ${answered} ${law.why}`,
    },
  ];
}

function together(match: EarlierMatch, open: OpenRequest): readonly EarlierPrompt[] {
  const law = EARLIER_LAW[open.regime]?.together;
  if (law === undefined || match.from === 'log' || match.request.kind !== open.regime) return [];
  const days = [dayOf(match.request.received), dayOf(open.received)];
  const [first, second] = days.toSorted((a, b) => (a ?? 0) - (b ?? 0));
  if (first === undefined || second === undefined || match.request.nature !== 'request') return [];
  const last = lastOfPeriod(formatDay(first), law.workingDays, open.settings);
  if (last === undefined || formatDay(second) > last) return [];
  return [
    {
      name: 'together',
      provision: law.provision,
      why: `Received on ${dateInWords(formatDay(first))} and ${dateInWords(formatDay(second))}, within ${law.workingDays} working days (which run to ${dateInWords(last)}). ${law.why}`,
      source: { cite: law.cite, url: law.url },
    },
  ];
}

/** An answer that gave nothing away is not information to be had elsewhere. */
const GAVE_NOTHING = /refus|withh|not held|no information|exempt|declin|vexatious|withdrawn|lapsed/iu;

function published(match: EarlierMatch, open: OpenRequest): readonly EarlierPrompt[] {
  const law = EARLIER_LAW[open.regime]?.published;
  if (law === undefined || match.from !== 'log' || GAVE_NOTHING.test(match.entry.response ?? '')) return [];
  const { link, date } = match.entry;
  const when = date === undefined ? '' : ` of ${dateInWords(date)}`;
  const where =
    link === undefined
      ? 'Find where the answer is published, and give the link.'
      : 'Check that the link still works and answers the question, and give it.';
  return [
    {
      name: 'published',
      provision: law.provision,
      why: `Your disclosure log has an answer${when} to much the same. ${where}`,
    },
  ];
}

/** What an earlier request or log entry may mean for the open one. Neutral: nothing is said of the requester. */
export const promptsOf = (match: EarlierMatch, open: OpenRequest): readonly EarlierPrompt[] => [
  ...repeat(match, open),
  ...together(match, open),
  ...published(match, open),
];
