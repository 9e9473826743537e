/** A calendar day as its numbers; month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM-DD`. A day past the end of its month becomes the month's last. */
export function isoOf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(day, lastDayOf(year, month)))}`;
}

/** The number of days of a month (month from 1). */
export const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day an ISO date or date-time begins with, or `undefined` where it does not. */
export function dayOf(iso: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  if (found === null) return undefined;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** The day so many months earlier. */
export function monthsBefore({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + (month - 1) - months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
}

/** The day so many days earlier. */
export function daysBefore({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day - days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A kind of year by the month it begins in. */
export type YearKind = 'calendar' | 'financial' | 'academic';
const FIRST_MONTH: Readonly<Record<YearKind, number>> = { calendar: 1, financial: 4, academic: 9 };

/** First and last day of the year of that kind which begins in `year` (UK: financial 1 April, academic 1 September). */
export function yearFrom(
  kind: YearKind,
  year: number,
  years = 1,
): { readonly from: string; readonly to: string } {
  const month = FIRST_MONTH[kind];
  const last = month === 1 ? 12 : month - 1;
  const end = year + years - (month === 1 ? 1 : 0);
  return { from: isoOf({ year, month, day: 1 }), to: isoOf({ year: end, month: last, day: 31 }) };
}

/** The year in which the year of that kind began that holds the day. */
export const yearHolding = (kind: YearKind, day: Day): number =>
  day.month >= FIRST_MONTH[kind] ? day.year : day.year - 1;
