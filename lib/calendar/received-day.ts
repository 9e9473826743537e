import { type DayNumber, dayNumber, parseDay } from '../model/day.ts';

/** The clock on the wall where the authority is. Federal agencies count by Eastern time. */
export type AuthorityZone = 'Europe/London' | 'Europe/Dublin' | 'America/New_York';

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/iu;

const formats = new Map<AuthorityZone, Intl.DateTimeFormat>();

function formatFor(zone: AuthorityZone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

function dayAt(instant: number, zone: AuthorityZone): DayNumber {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  return dayNumber(parts.get('year') ?? 1970, parts.get('month') ?? 1, parts.get('day') ?? 1);
}

/** Minutes east of Greenwich of "Z", "+01:00", "-0500" or "+01". */
function offsetOf(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || '0');
  return zone.startsWith('-') ? -minutes : minutes;
}

const EARLIEST = dayNumber(1990, 1, 1);
const LATEST = dayNumber(2200, 1, 1);

/** A day in the lifetime of these laws, or undefined: a slip of the keyboard is not a date of receipt. */
const plausible = (day: DayNumber | undefined): DayNumber | undefined =>
  day !== undefined && day >= EARLIEST && day < LATEST ? day : undefined;

/**
 * The calendar day on which something arrived, where the authority is. `received`: an ISO 8601 date, or a date-time
 * with or without a zone; without one it is read as the authority's own time. Undefined where it is
 * neither, or lies before 1990 or after 2199.
 */
export function receivedDay(received: string, zone: AuthorityZone): DayNumber | undefined {
  const text = received.trim();
  const parts = DATE_TIME.exec(text);
  if (parts === null) return plausible(parseDay(text));
  const day = parseDay(parts[1] ?? '');
  const hour = Number(parts[2]);
  const minute = Number(parts[3]);
  const second = Number(parts[4] ?? '0');
  if (day === undefined || hour > 24 || minute > 59 || second > 60) return undefined;
  if (parts[5] === undefined) return plausible(day);
  const seconds = day * 86_400 + hour * 3600 + (minute - offsetOf(parts[5])) * 60 + second;
  return plausible(dayAt(seconds * 1000, zone));
}
