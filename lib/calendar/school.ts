import { type DayNumber, parseDay } from '../model/day.ts';
import type { ClosedPeriod } from '../model/deadline.ts';
import type { Written } from '../words/written.ts';
import { countDays, type DayFilter, type Stretch } from './count.ts';

/** How a school's time was counted. No `count`: term dates are not known and the plain 20 working days stand. */
export interface SchoolCount {
  readonly count?: { readonly due: DayNumber; readonly filter: DayFilter; readonly why: string };
  readonly warnings: readonly string[];
}

function closedStretches(closed: readonly ClosedPeriod[], { say }: Written): Stretch[] {
  const stretches: Stretch[] = [];
  for (const period of closed) {
    const from = parseDay(period.from);
    const to = parseDay(period.to);
    if (from !== undefined && to !== undefined && from <= to) {
      stretches.push({ from, to, why: say('school.closed', { name: period.name }), kind: 'closed' });
    }
  }
  return stretches;
}

/** A school answers by its 20th school day or the 60th working day after receipt, whichever is first. */
export function schoolCount(
  start: DayNumber,
  filter: DayFilter,
  closed: readonly ClosedPeriod[],
  words: Written,
): SchoolCount {
  const cite = words.text('cite.school');
  const stretches = closedStretches(closed, words);
  if (stretches.length === 0) return { warnings: [words.say('count.school-unknown', { cite })] };
  const latest = countDays(start, 60, filter);
  const schoolFilter = { ...filter, stretches: [...filter.stretches, ...stretches] };
  const schoolDay = countDays(start, 20, schoolFilter);
  const count =
    schoolDay <= latest
      ? { due: schoolDay, filter: schoolFilter, why: words.say('count.school-day', { cite }) }
      : { due: latest, filter, why: words.say('count.school-latest', { cite }) };
  return { count, warnings: [] };
}
