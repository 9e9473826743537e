import { type DayNumber, dateInWords, formatDay } from '../model/day.ts';
import {
  type ClockOptions,
  DEFAULT_PLANNING,
  type Deadline,
  type ExcludedDay,
  type Extension,
  type ExtensionEvent,
  WAITS,
  type WaitKind,
} from '../model/deadline.ts';
import type { Regime, Settings } from '../model/regime.ts';
import { calendarFor } from './calendars.ts';
import { type ClockRule, type Limit, REQUEST_CLOCKS, REVIEW_CLOCKS } from './clocks.ts';
import {
  correspondingDay,
  countDays,
  type DayFilter,
  excludedBetween,
  isCounted,
  nextCountedDay,
} from './count.ts';
import type { HolidayCalendar } from './holidays/holiday-table.ts';
import { planningDates } from './planning.ts';
import { receivedDay } from './received-day.ts';
import { schoolCount } from './school.ts';
import { applyWaits, type Waits } from './waits.ts';

function ordinal(count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  return `${count}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`;
}

/** The limit in words, with its law: "20th working day after receipt: FOIA s10(1)". */
function inWords(limit: Limit, cite: string): string {
  if (limit.unit === 'working-days') return `${ordinal(limit.count)} working day after receipt: ${cite}`;
  if (limit.unit === 'days') return `${limit.count} days after receipt: ${cite}`;
  return `${limit.count === 1 ? 'one month' : `${limit.count} months`} from receipt: ${cite}`;
}

/** Days after `start` on which the clock stood still, each once. */
function pausedDays(start: DayNumber, filter: DayFilter): DayNumber[] {
  const days = new Set<DayNumber>();
  for (const { from, to } of filter.stretches) {
    for (let day = Math.max(from, start + 1); day <= to; day++) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

/** Months and days run over every day of the calendar; only weekends and holidays at their very end move them on. */
function endOf(start: DayNumber, limit: Limit, filter: DayFilter): DayNumber {
  if (limit.unit === 'working-days') return countDays(start, limit.count, filter);
  const plain = limit.unit === 'months' ? correspondingDay(start, limit.count) : start + limit.count;
  const end = plain + pausedDays(start, filter).length;
  return limit.unit === 'months' ? nextCountedDay(end, { ...filter, stretches: [] }) : end;
}

/** The days passed over between `start` and `due`, each with why. */
function excludedDays(
  start: DayNumber,
  due: DayNumber,
  limit: Limit,
  filter: DayFilter,
): readonly ExcludedDay[] {
  if (limit.unit === 'working-days') return excludedBetween(start, due, filter);
  const paused = pausedDays(start, filter);
  const plain = limit.unit === 'months' ? correspondingDay(start, limit.count) : start + limit.count;
  const stood = paused.map((day): ExcludedDay => {
    const why = filter.stretches.find((one) => one.from <= day && day <= one.to)?.why ?? '';
    return { date: formatDay(day), why, kind: 'paused' };
  });
  return [...stood, ...excludedBetween(plain + paused.length - 1, due, { ...filter, stretches: [] })];
}

/** What the officer should know about the ends of the holiday table itself. */
function tableWarnings(start: DayNumber, end: DayNumber, calendar: HolidayCalendar): readonly string[] {
  const { first, last, publishedTo } = calendar;
  if (start < first) {
    return [
      `Holidays before ${dateInWords(formatDay(first))} are not known here: only weekends were left out.`,
    ];
  }
  if (end > last) {
    return [
      `Holidays after ${dateInWords(formatDay(last))} are not known here: only weekends were left out, so the true date may be later.`,
    ];
  }
  if (end > publishedTo) {
    return [
      `Holidays after ${dateInWords(formatDay(publishedTo))} were not published when this calendar was made. It follows the usual pattern; a day may be added.`,
    ];
  }
  return [];
}

/** The second reading of a receipt on a day that does not count, where the section 45 Code leads to another date. */
function secondReading(
  start: DayNumber,
  limit: Limit,
  filter: DayFilter,
  due: DayNumber,
): Deadline['alternative'] {
  const plain = { ...filter, stretches: [] };
  if (isCounted(start, plain)) return undefined;
  const counted = nextCountedDay(start, plain);
  const other = endOf(counted, limit, filter);
  if (other === due) return undefined;
  return {
    due: formatDay(other),
    why: `The section 45 Code of Practice (2018) treats a request that arrives on a day that is not a working day as received on the next one, ${dateInWords(formatDay(counted))}. The Act and the regulator count from the day it arrived.`,
  };
}

interface Extended {
  readonly extension?: Extension;
  /** The day to answer by, where the extension is taken. */
  readonly due?: DayNumber;
  readonly warnings: readonly string[];
}

/** The extension the law allows, and whether the officer took it. */
function extend(
  rule: ClockRule,
  start: DayNumber,
  filter: DayFilter,
  first: DayNumber,
  event: ExtensionEvent | undefined,
): Extended {
  const allowed = rule.extension;
  if (allowed === undefined) {
    return {
      warnings: event === undefined ? [] : ['No extension of time is known here, so the date is unchanged.'],
    };
  }
  const due = Math.max(first, endOf(start, allowed.limit, filter));
  const taken = event !== undefined && (!allowed.needsQualified || event.qualifiedExemption === true);
  const extension: Extension = {
    due: formatDay(due),
    noticeBy: formatDay(first),
    why: `${inWords(allowed.limit, allowed.cite)}. ${allowed.condition}`,
    taken,
  };
  if (taken) return { extension, due, warnings: [] };
  const unmet = `More time needs a qualified exemption (${allowed.cite}). None has been accepted, so the date is unchanged.`;
  return { extension, warnings: event === undefined ? [] : [unmet] };
}

/** The clock of a review, on the ground of the request's own. */
function reviewRule(regime: Regime): ClockRule {
  const { zone, holidays, url, waits } = REQUEST_CLOCKS[regime];
  const { answer, checked } = REVIEW_CLOCKS[regime];
  return { zone, holidays, url, waits, limit: answer.limit, cite: answer.cite, checked };
}

/** The longest a review may take, where its limit may be exceeded. */
function longestReview(regime: Regime, start: DayNumber, filter: DayFilter): readonly string[] {
  const { longest } = REVIEW_CLOCKS[regime];
  if (longest === undefined) return [];
  const last = dateInWords(formatDay(endOf(start, longest.limit, filter)));
  return [`A complex review may take longer, but never past ${last} (${longest.cite}).`];
}

/** What may be recorded under this clock, in the order an officer meets it. */
const waitKinds = ({ waits }: ClockRule): readonly WaitKind[] =>
  WAITS.flatMap((name) => {
    const rule = waits[name];
    return rule === undefined ? [] : [{ name, ...rule }];
  });

/** The sentence that says how the date came about. */
function whyOf(rule: ClockRule, school: string | undefined, extended: Extended, waits: Waits): string {
  const allowed = rule.extension;
  const taken = extended.due !== undefined && allowed !== undefined;
  const count = taken ? inWords(allowed.limit, allowed.cite) : (school ?? inWords(rule.limit, rule.cite));
  return [count, ...waits.notes].join('; ');
}

/**
 * When the answer is due, with each day that was passed over and why.
 *
 * `received`: ISO date, or date-time with or without a zone (without: the authority's own time). `options`: waits and
 * extensions the officer recorded, the office's planning days, a school's closed days, and whether it is a review.
 * Undefined where `received` is not a date. Never throws.
 */
export function deadlineFor(
  regime: Regime,
  received: string,
  settings: Settings,
  options: ClockOptions = {},
): Deadline | undefined {
  const review = options.clock === 'review';
  const rule = review ? reviewRule(regime) : REQUEST_CLOCKS[regime];
  const arrived = receivedDay(received, rule.zone);
  if (arrived === undefined) return undefined;
  const events = options.events ?? [];
  const calendar = calendarFor(rule.holidays, settings);
  const waits = applyWaits(arrived, rule, events);
  const { start } = waits;
  const open: DayFilter = { calendar, stretches: waits.paused };
  const isSchool = regime === 'uk-foia' && !review && settings.authorityKind === 'school';
  const school = isSchool ? schoolCount(start, open, options.closed ?? settings.closed ?? []) : undefined;
  const first = school?.count?.due ?? endOf(start, rule.limit, open);
  const extended = extend(
    rule,
    start,
    open,
    first,
    events.find((event) => event.name === 'extension'),
  );
  const due = extended.due ?? first;
  const filter = extended.due === undefined ? (school?.count?.filter ?? open) : open;
  const readsTwice = regime === 'uk-foia' && extended.due === undefined && school?.count === undefined;
  const alternative = readsTwice ? secondReading(start, rule.limit, open, due) : undefined;
  return {
    received: formatDay(arrived),
    ...(start === arrived ? {} : { countedFrom: formatDay(start) }),
    due: formatDay(due),
    why: whyOf(rule, school?.count?.why, extended, waits),
    excluded: excludedDays(
      start,
      due,
      extended.due === undefined ? rule.limit : (rule.extension?.limit ?? rule.limit),
      filter,
    ),
    ...(alternative === undefined ? {} : { alternative }),
    ...(extended.extension === undefined ? {} : { extension: extended.extension }),
    waits: waitKinds(rule),
    counts: rule.limit.unit === 'working-days' ? 'working-days' : 'calendar-days',
    state: waits.waiting ? 'waiting' : 'running',
    planning: planningDates(regime, start, due, open, options.planning ?? DEFAULT_PLANNING),
    warnings: [
      ...tableWarnings(arrived, due, calendar),
      ...(review ? longestReview(regime, start, open) : []),
      ...waits.warnings,
      ...extended.warnings,
      ...(school?.warnings ?? []),
    ],
  };
}
