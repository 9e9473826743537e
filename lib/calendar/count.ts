import { type DayNumber, dayNumber, formatDay, weekdayOf } from '../model/day.ts';
import type { ExcludedDay } from '../model/deadline.ts';
import { type Written, weekdayIn } from '../words/written.ts';
import { type HolidayCalendar, holidaysIn } from './holidays/holiday-table.ts';

/** A stretch of days that do not count, both ends included, and why. */
export interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly why: string;
  readonly kind: 'paused' | 'closed';
}

/** What to leave out when counting. */
export interface DayFilter {
  readonly calendar: HolidayCalendar;
  readonly stretches: readonly Stretch[];
}

const isWeekend = (day: DayNumber): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

const stretchAt = (day: DayNumber, filter: DayFilter): Stretch | undefined =>
  filter.stretches.find((one) => one.from <= day && day <= one.to);

/** True for a day that is neither at a weekend, nor a holiday, nor in a stretch left out. */
export function isCounted(day: DayNumber, filter: DayFilter): boolean {
  return !isWeekend(day) && !filter.calendar.holidays.has(day) && stretchAt(day, filter) === undefined;
}

/** Why a day does not count, or undefined where it does. */
function exclusionOf(day: DayNumber, filter: DayFilter, words: Written): ExcludedDay | undefined {
  const date = formatDay(day);
  if (isWeekend(day)) return { date, why: weekdayIn(words, day), kind: 'weekend' };
  const holiday = filter.calendar.holidays.get(day);
  if (holiday !== undefined) return { date, why: holidaysIn(words, holiday), kind: 'holiday' };
  const stretch = stretchAt(day, filter);
  return stretch === undefined ? undefined : { date, why: stretch.why, kind: stretch.kind };
}

/** The days after `from` and before `to` that do not count, each with why, in order. */
export function excludedBetween(
  from: DayNumber,
  to: DayNumber,
  filter: DayFilter,
  words: Written,
): readonly ExcludedDay[] {
  const excluded: ExcludedDay[] = [];
  for (let day = from + 1; day < to; day++) {
    if (isCounted(day, filter)) continue;
    const why = exclusionOf(day, filter, words);
    if (why !== undefined) excluded.push(why);
  }
  return excluded;
}

/** No count runs further than this, so that a stretch without a sensible end cannot hold up the panel. */
const FURTHEST = 4000;

/** The `count`th counted day after `from`, which itself is never counted; after 4,000 days at the latest. */
export function countDays(from: DayNumber, count: number, filter: DayFilter): DayNumber {
  let day = from;
  for (let left = count; left > 0 && day - from < FURTHEST; ) {
    day++;
    if (isCounted(day, filter)) left--;
  }
  return day;
}

/** The first counted day on or after `day`. */
export function nextCountedDay(day: DayNumber, filter: DayFilter): DayNumber {
  return countDays(day - 1, 1, filter);
}

/** The `count`th counted day before `day`; 4,000 days before at the most. */
export function countBack(day: DayNumber, count: number, filter: DayFilter): DayNumber {
  let at = day;
  for (let left = count; left > 0 && day - at < FURTHEST; ) {
    at--;
    if (isCounted(at, filter)) left--;
  }
  return at;
}

/** The same day of the month `months` later, or that month's last day where it has none. */
export function correspondingDay(day: DayNumber, months: number): DayNumber {
  const [year = 1970, month = 1, date = 1] = formatDay(day).split('-').map(Number);
  const first = dayNumber(year, month + months, 1);
  const next = dayNumber(year, month + months + 1, 1);
  return first + Math.min(date, next - first) - 1;
}
