import { dayNumber, formatDay, type IsoDate } from '../../lib/model/day.ts';

/** Today where the officer sits. */
export function today(now = new Date()): IsoDate {
  return formatDay(dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}
