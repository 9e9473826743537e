import type { IsoDate } from '../lib/model/deadline.ts';

const DAY_MS = 86_400_000;

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const FULL = formatter({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const SHORT = formatter({ weekday: 'short', day: 'numeric', month: 'short' });
const AXIS = formatter({ day: 'numeric', month: 'short' });

const isoDay = /^\d{4}-\d{2}-\d{2}/u;

function formatted(format: Intl.DateTimeFormat, date: string): string {
  const day = isoDay.exec(date)?.[0];
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? date : format.format(at).replaceAll(',', '');
}

/** `Tue 22 Dec 2026`. Anything that is not an ISO date is given back as it came. */
export const longDay = (date: IsoDate): string => formatted(FULL, date);

/** `Tue 22 Dec`. */
export const shortDay = (date: IsoDate): string => formatted(SHORT, date);

/** `22 Dec`. */
export const axisDay = (date: IsoDate): string => formatted(AXIS, date);

/** The day `days` later (earlier where negative). */
export const dayAfter = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Calendar days from the first to the second; negative where the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** `Mon 23 Nov 2026, 09:14`, or the day alone where the time of receipt is not known. */
export function receivedInWords(received: string): string {
  const time = /T(\d{2}:\d{2})/u.exec(received)?.[1];
  return time === undefined ? longDay(received) : `${longDay(received)}, ${time}`;
}

/** The first ten characters of an ISO date or date-time. */
export const dayOf = (received: string): IsoDate => received.slice(0, 'YYYY-MM-DD'.length);

/** True where the text is a whole ISO date that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text)) && dayAfter(text, 0) === text;
