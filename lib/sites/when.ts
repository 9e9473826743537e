import { localTime } from '../read/local-time.ts';

const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/u;
const INTERNET = /\b\d{1,2} \p{L}{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC?)\b/u;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\.?[\s-](?:de\s)?(\p{L}{3,})\.?,?[\s-](?:de\s)?(\d{4})\b/u;
const MONTH_FIRST = /(?<![\p{L}\p{N}_])(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/u;
const NUMERIC = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)\b/u;
const CLOCK = /\b(\d{1,2})[:.](\d\d)(?::\d\d)?\s*([ap])?\.?m?\b/iu;
const NEAR = /\b(today|yesterday|sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?\b/iu;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** How a page's dates are to be understood. */
export interface DateContext {
  /** The page's language ("en-GB"): only where it says American English are numeric dates month first. */
  readonly language: string;
  /** ISO date. */
  readonly today: string;
}

/**
 * A date as a page writes it, as an ISO date or local date-time; `{}` where it holds none. A time zone in it is taken
 * to the local time of this machine, which is the authority's. Numeric dates are day first, but in American English.
 */
export function receivedFrom(
  shown: readonly (string | null | undefined)[],
  context: DateContext,
): { readonly received?: string } {
  for (const text of shown) {
    const received = text == null ? undefined : dateIn(text.replace(/[\s\u00a0\u202f]+/gu, ' '), context);
    if (received !== undefined) return { received };
  }
  return {};
}

function dateIn(text: string, context: DateContext): string | undefined {
  const iso = ISO.exec(text);
  if (iso?.[6] !== undefined) return localTime(iso[0]);
  if (iso !== null) {
    const day = dayOf(iso[1], Number(iso[2]), iso[3]);
    return day === undefined || iso[4] === undefined ? day : `${day}T${iso[4]}:${iso[5]}`;
  }
  const internet = INTERNET.exec(text);
  if (internet !== null) return localTime(internet[0]);
  const day = calendarDay(text, context) ?? nearDay(text, context);
  if (day === undefined) return undefined;
  const clock = clockIn(text.replace(NUMERIC, ' '));
  return clock === undefined ? day : `${day}T${clock}`;
}

function calendarDay(text: string, context: DateContext): string | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dayOf(dayFirst[3], monthOf(dayFirst[2], context), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return dayOf(monthFirst[3], monthOf(monthFirst[1], context), monthFirst[2]);
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return undefined;
  const year = numeric[4]?.length === 2 ? `20${numeric[4]}` : numeric[4];
  const american = /^en-us$/iu.test(context.language) && numeric[2] === '/';
  return american
    ? dayOf(year, Number(numeric[1]), numeric[3])
    : (dayOf(year, Number(numeric[3]), numeric[1]) ?? dayOf(year, Number(numeric[1]), numeric[3]));
}

/** "Today", "Yesterday", or the last such weekday. */
function nearDay(text: string, context: DateContext): string | undefined {
  const near = NEAR.exec(text)?.[1]?.toLowerCase();
  const today = new Date(`${context.today}T12:00:00Z`);
  if (near === undefined || Number.isNaN(today.getTime())) return undefined;
  const weekday = WEEKDAYS.indexOf(near);
  const back = near === 'today' ? 0 : near === 'yesterday' ? 1 : (today.getUTCDay() - weekday + 7) % 7 || 7;
  today.setUTCDate(today.getUTCDate() - back);
  return today.toISOString().slice(0, 10);
}

function clockIn(text: string): string | undefined {
  const clock = CLOCK.exec(text);
  if (clock === null) return undefined;
  const half = clock[3]?.toLowerCase();
  const twelve = Number(clock[1]) % 12;
  const hour = half === undefined ? Number(clock[1]) : twelve + (half === 'p' ? 12 : 0);
  return hour < 24 && Number(clock[2]) < 60 ? `${two(hour)}:${clock[2]}` : undefined;
}

function monthOf(name: string | undefined, context: DateContext): number {
  const wanted = fold(name ?? '').slice(0, 4);
  for (const language of ['en-GB', context.language]) {
    for (let month = 1; month <= 12; month++) {
      const known = fold(monthName(language, month));
      if (known.startsWith(wanted) || (wanted.length > 2 && wanted.startsWith(known.slice(0, 3))))
        return month;
    }
  }
  return 0;
}

function monthName(language: string, month: number): string {
  try {
    return new Intl.DateTimeFormat(language || 'en-GB', { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, month - 1),
    );
  } catch {
    return ''; // A page may name a language that does not exist.
  }
}

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const two = (n: number): string => String(n).padStart(2, '0');

/** An ISO date, where there is such a day. */
function dayOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const iso = `${year}-${two(month)}-${two(Number(day))}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
