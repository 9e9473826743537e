import { type IsoDate, parseDay } from '../lib/model/day.ts';

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const FULL = formatter({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const SHORT = formatter({ weekday: 'short', day: 'numeric', month: 'short' });
const AXIS = formatter({ day: 'numeric', month: 'short' });

/** The first ten characters of an ISO date or date-time. */
export const dayOf = (received: string): IsoDate => received.slice(0, 'YYYY-MM-DD'.length);

function formatted(format: Intl.DateTimeFormat, date: string): string {
  const day = dayOf(date);
  return parseDay(day) === undefined
    ? date
    : format.format(Date.parse(`${day}T00:00:00Z`)).replaceAll(',', '');
}

/** `Tue 22 Dec 2026`. Anything that is not an ISO date is given back as it came. */
export const dayWithYear = (date: IsoDate): string => formatted(FULL, date);

/** `Tue 22 Dec`. */
export const shortDay = (date: IsoDate): string => formatted(SHORT, date);

/** `22 Dec`. */
export const axisDay = (date: IsoDate): string => formatted(AXIS, date);

/** `Mon 23 Nov 2026, 09:14`, or the day alone where the time of receipt is not known. */
export function receivedInWords(received: string): string {
  const time = /T(\d{2}:\d{2})/u.exec(received)?.[1];
  return time === undefined ? dayWithYear(received) : `${dayWithYear(received)}, ${time}`;
}
