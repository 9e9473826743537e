import { type IsoDate, parseDay, weekdayOf } from '../lib/model/day.ts';
import { t } from '../lib/words/t.ts';

/** The first ten characters of an ISO date or date-time. */
export const dayOf = (received: string): IsoDate => received.slice(0, 'YYYY-MM-DD'.length);

type WeekdayNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;
type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** The parts of a date in words. Names come from the word list: Chromium's own dates know no Welsh. */
interface DayParts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The date in words, its parts as `shape` puts them together. Anything that is not an ISO date is given back as it came. */
function inWords(date: string, length: 'short' | 'long', shape: (parts: DayParts) => string): string {
  const iso = dayOf(date);
  const number = parseDay(iso);
  if (number === undefined) return date;
  const [year = '', month, day] = iso.split('-');
  return shape({
    weekday: t(`weekday.${length}.${weekdayOf(number) as WeekdayNumber}`),
    day: String(Number(day)),
    month: t(`month.${length}.${Number(month) as MonthNumber}`),
    year,
  });
}

/** `Tue 22 Dec 2026`. */
export const dayWithYear = (date: IsoDate): string =>
  inWords(date, 'short', ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`);

/** `Tue 22 Dec`. */
export const shortDay = (date: IsoDate): string =>
  inWords(date, 'short', ({ weekday, day, month }) => `${weekday} ${day} ${month}`);

/** `22 Dec`. */
export const axisDay = (date: IsoDate): string =>
  inWords(date, 'short', ({ day, month }) => `${day} ${month}`);

/** `Tuesday 22 December 2026`. */
export const fullDay = (date: IsoDate): string =>
  inWords(date, 'long', ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`);

/** `Mon 23 Nov 2026, 09:14`, or the day alone where the time of receipt is not known. */
export function receivedInWords(received: string): string {
  const time = /T(\d{2}:\d{2})/u.exec(received)?.[1];
  return time === undefined ? dayWithYear(received) : `${dayWithYear(received)}, ${time}`;
}
