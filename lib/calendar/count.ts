import { type DayNumber, formatDay, weekdayName, weekdayOf } from '../model/day.ts';
import type { ExcludedDay } from '../model/deadline.ts';
import type { HolidayCalendar } from './holidays/holiday-table.ts';

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

/** The end of a count and the days passed over on the way. */
export interface Count {
  readonly day: DayNumber;
  readonly excluded: readonly ExcludedDay[];
}

/** Why a day does not count, or undefined where it does. */
export function whyNotCounted(day: DayNumber, filter: DayFilter): ExcludedDay | undefined {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) {
    return { date: formatDay(day), why: weekdayName(day), kind: 'weekend' };
  }
  const holiday = filter.calendar.holidays.get(day);
  if (holiday !== undefined) return { date: formatDay(day), why: holiday, kind: 'holiday' };
  const stretch = filter.stretches.find((one) => one.from <= day && day <= one.to);
  return stretch === undefined ? undefined : { date: formatDay(day), why: stretch.why, kind: stretch.kind };
}

/** No count runs further than this, so that a stretch without a sensible end cannot hold up the panel. */
const FURTHEST = 4000;

/**
 * The `count`th counted day after `from`, which itself is never counted, and each day passed over. Ends after 4,000
 * days at the latest.
 */
export function countDays(from: DayNumber, count: number, filter: DayFilter): Count {
  const excluded: ExcludedDay[] = [];
  let day = from;
  for (let left = count; left > 0 && day - from < FURTHEST; ) {
    day++;
    const out = whyNotCounted(day, filter);
    if (out === undefined) left--;
    else excluded.push(out);
  }
  return { day, excluded };
}

/** The first counted day on or after `day`, and each day passed over. */
export function nextCountedDay(day: DayNumber, filter: DayFilter): Count {
  return countDays(day - 1, 1, filter);
}

/** The `count`th counted day before `day`. */
export function countBack(day: DayNumber, count: number, filter: DayFilter): DayNumber {
  let at = day;
  for (let left = count; left > 0 && day - at < FURTHEST; ) {
    at--;
    if (whyNotCounted(at, filter) === undefined) left--;
  }
  return at;
}

/** The same day of the month `months` later, or that month's last day where it has none. */
export function correspondingDay(day: DayNumber, months: number): DayNumber {
  const [year = 1970, month = 1, date = 1] = formatDay(day).split('-').map(Number);
  const target = Date.UTC(year, month - 1 + months, 1);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return target / 86_400_000 + Math.min(date, last) - 1;
}
