import { type DayNumber, parseDay } from '../model/day.ts';
import type { ClosedPeriod } from '../model/deadline.ts';
import { countDays, type DayFilter, type Stretch } from './count.ts';

const CITE =
  'Freedom of Information (Time for Compliance with Request) Regulations 2004 (SI 2004/3364) reg 3';

/** How a school's time was counted. No `count`: term dates are not known and the plain 20 working days stand. */
export interface SchoolCount {
  readonly count?: { readonly due: DayNumber; readonly filter: DayFilter; readonly why: string };
  readonly warnings: readonly string[];
}

function closedStretches(closed: readonly ClosedPeriod[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const period of closed) {
    const from = parseDay(period.from);
    const to = parseDay(period.to);
    if (from !== undefined && to !== undefined && from <= to) {
      stretches.push({ from, to, why: `not a school day: ${period.name}`, kind: 'closed' });
    }
  }
  return stretches;
}

/** A school answers by its 20th school day or the 60th working day after receipt, whichever is first. */
export function schoolCount(
  start: DayNumber,
  filter: DayFilter,
  closed: readonly ClosedPeriod[],
): SchoolCount {
  const stretches = closedStretches(closed);
  if (stretches.length === 0) {
    return {
      warnings: [
        `A maintained school or academy leaves out days that are not school days, up to 60 working days (${CITE}). No term dates are set, so 20 working days are shown, the earliest the date can be.`,
      ],
    };
  }
  const latest = countDays(start, 60, filter);
  const schoolFilter = { ...filter, stretches: [...filter.stretches, ...stretches] };
  const schoolDay = countDays(start, 20, schoolFilter);
  const count =
    schoolDay <= latest
      ? { due: schoolDay, filter: schoolFilter, why: `20th school day after receipt: ${CITE}` }
      : { due: latest, filter, why: `60th working day after receipt, before the 20th school day: ${CITE}` };
  return { count, warnings: [] };
}
