import { formatDay, type IsoDate, parseDay, weekdayOf } from '../model/day.ts';
import type { InboxEntry } from './entry.ts';

/** One bar of the chart. `late`: what was due before today; else the answers due in the week from this Monday. */
export interface DueWeek {
  readonly late: boolean;
  readonly monday: IsoDate;
  readonly count: number;
}

/** Weeks that the chart looks ahead. */
const AHEAD = 8;

/** How many answers are late and how many are due in each of the coming weeks. What was sent is left out. */
export function dueWeeks(entries: readonly InboxEntry[], today: IsoDate): readonly DueWeek[] {
  const now = parseDay(today);
  if (now === undefined) return [];
  const monday = now - ((weekdayOf(now) + 6) % 7);
  // Thousands of mails share some hundreds of days, and reading a day is what takes the time.
  const onDay = new Map<IsoDate, number>();
  for (const { due, state } of entries)
    if (due !== undefined && state !== 'sent') onDay.set(due, (onDay.get(due) ?? 0) + 1);
  const counts = new Array<number>(AHEAD).fill(0);
  let late = 0;
  for (const [due, count] of onDay) {
    const day = parseDay(due);
    if (day === undefined) continue;
    const week = Math.floor((day - monday) / 7);
    if (day < now) late += count;
    else if (week < AHEAD) counts[week] = (counts[week] ?? 0) + count;
  }
  const weeks = counts.map((count, nth) => ({ late: false, monday: formatDay(monday + 7 * nth), count }));
  return late === 0 ? weeks : [{ late: true, monday: formatDay(monday), count: late }, ...weeks];
}
