/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A day as a whole number (days since 1 January 1970), so that no time zone can move it. */
export type DayNumber = number;

const DAY_IN_MS = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of a day from its year, month (1 to 12) and day of the month; days past the month's end run on. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / DAY_IN_MS;
}

/** The number of an ISO date, or undefined where the text is not a date that exists ("2026-02-30"). */
export function parseDay(date: string): DayNumber | undefined {
  const parts = ISO_DATE.exec(date);
  if (parts === null) return undefined;
  const number = dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return formatDay(number) === date ? number : undefined;
}

/** The ISO date of a day number. */
export function formatDay(day: DayNumber): IsoDate {
  return new Date(day * DAY_IN_MS).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of the day in English ("Saturday"). */
export function weekdayName(day: DayNumber): string {
  return WEEKDAYS[weekdayOf(day)] ?? '';
}

/** The date as an officer writes it: "22 December 2026". Text that is not a date comes back as it is. */
export function dateInWords(date: IsoDate): string {
  const day = parseDay(date);
  if (day === undefined) return date;
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** The date with its day of the week: "Tuesday 22 December 2026". Text that is not a date comes back as it is. */
export function longDate(date: IsoDate): string {
  const day = parseDay(date);
  return day === undefined ? date : `${weekdayName(day)} ${dateInWords(date)}`;
}
