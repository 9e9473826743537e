import { receivedFrom } from '../sites/when.ts';
import type { ListContext } from './list.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?[ -](jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?|(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?)(?:,?[ -](\d{4}))?\b/iu;
const two = (n: number): string => String(n).padStart(2, '0');
const CLOCK_ALONE = /^\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?$/iu;

/** A day without its year is the last such day: a list shows nothing of the future. */
function dayOf(day: number, month: number, year: number | undefined, today: string): string {
  if (year !== undefined) return `${year}-${two(month)}-${two(day)}`;
  const thisYear = Number(today.slice(0, 4));
  const date = `${thisYear}-${two(month)}-${two(day)}`;
  return date > today ? `${thisYear - 1}${date.slice(4)}` : date;
}

/**
 * When a message was received, as a list writes it: an ISO date or local date-time, else undefined. A list leaves out
 * the year of this year's days and the day of today's; English months are read without asking the browser for its
 * names of them, which would take most of the time that a list takes.
 */
export function rowDate(
  shown: readonly (string | null | undefined)[],
  context: ListContext,
): string | undefined {
  for (const text of shown) {
    const line = (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, 80);
    if (line === '') continue;
    const named = NAMED.exec(line);
    const month = MONTHS.indexOf((named?.[2] ?? named?.[3] ?? '').slice(0, 3).toLowerCase()) + 1;
    const year = named?.[5] === undefined ? undefined : Number(named[5]);
    const plain =
      named === null
        ? CLOCK_ALONE.test(line)
          ? `${context.today} ${line}`
          : line
        : line.replace(named[0], `${dayOf(Number(named[1] ?? named[4]), month, year, context.today)} `);
    const { received } = receivedFrom([withClock(plain)], context);
    if (received !== undefined) return received;
  }
  return undefined;
}

/** An ISO day with its time beside it in one form, so that both are read. */
function withClock(line: string): string {
  const day = /\d{4}-\d\d-\d\d/u.exec(line)?.[0];
  const clock = /\b(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?\s*(?:([ap])\.?m\b)?/iu.exec(
    line.replace(/\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/u, ' '),
  );
  if (day === undefined || clock === null) return line;
  const half = clock[3]?.toLowerCase();
  const hour = half === undefined ? Number(clock[1]) : (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0);
  return `${day}T${two(hour)}:${clock[2]}`;
}
