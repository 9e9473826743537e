import { type DayNumber, dateInWords, formatDay } from '../model/day.ts';
import {
  type ClockOptions,
  DEFAULT_PLANNING,
  type Deadline,
  type ExcludedDay,
  type Extension,
  type ExtensionEvent,
} from '../model/deadline.ts';
import type { Regime, Settings } from '../model/regime.ts';
import { calendarFor } from './calendars.ts';
import { type ClockRule, type Limit, REQUEST_CLOCKS, REVIEW_CLOCKS } from './clocks.ts';
import {
  type Count,
  correspondingDay,
  countDays,
  type DayFilter,
  nextCountedDay,
  whyNotCounted,
} from './count.ts';
import type { HolidayCalendar } from './holidays/holiday-table.ts';
import { planningDates } from './planning.ts';
import { receivedDay } from './received-day.ts';
import { schoolCount } from './school.ts';
import { applyWaits, type Waits } from './waits.ts';

const ordinal = (count: number): string => {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
};

const describe = (limit: Limit, cite: string): string => {
  if (limit.unit === 'working-days') return `${ordinal(limit.count)} working day after receipt: ${cite}`;
  if (limit.unit === 'days') return `${limit.count} days after receipt: ${cite}`;
  return `${limit.count === 1 ? 'One month' : `${limit.count} months`} from receipt: ${cite}`;
};

/** Days of the stretches that lie after `start`, each once. */
function pausedDays(start: DayNumber, filter: DayFilter): DayNumber[] {
  const days = new Set<DayNumber>();
  for (const stretch of filter.stretches) {
    for (let day = Math.max(stretch.from, start + 1); day <= stretch.to; day++) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

/**
 * The end of a limit in calendar months or days: paused days are added, and an end on a day that is no working day
 * moves to the next one.
 */
function countCalendar(start: DayNumber, limit: Limit, filter: DayFilter): Count {
  const base = limit.unit === 'months' ? correspondingDay(start, limit.count) : start + limit.count;
  const paused = pausedDays(start, filter);
  const open = { ...filter, stretches: [] };
  const end =
    limit.unit === 'months' ? nextCountedDay(base + paused.length, open) : { day: base, excluded: [] };
  const stood: ExcludedDay[] = paused.map((day) => ({
    date: formatDay(day),
    why: filter.stretches.find((one) => one.from <= day && day <= one.to)?.why ?? '',
    kind: 'paused',
  }));
  return { day: end.day, excluded: [...stood, ...end.excluded] };
}

function countLimit(start: DayNumber, limit: Limit, filter: DayFilter): Count {
  return limit.unit === 'working-days'
    ? countDays(start, limit.count, filter)
    : countCalendar(start, limit, filter);
}

/** What the officer should know about the holiday table's own ends. */
function tableWarnings(start: DayNumber, end: DayNumber, calendar: HolidayCalendar): string[] {
  if (start < calendar.first) {
    return [
      `Holidays before ${dateInWords(formatDay(calendar.first))} are not known here: earlier days were counted by weekends alone.`,
    ];
  }
  if (end > calendar.last) {
    return [
      `Holidays after ${dateInWords(formatDay(calendar.last))} are not known here: later days were counted by weekends alone, so the true date may be later.`,
    ];
  }
  if (end > calendar.publishedTo) {
    return [
      `Bank holidays after ${dateInWords(formatDay(calendar.publishedTo))} were not yet published when this calendar was made: it follows the usual pattern, and a day may be added.`,
    ];
  }
  return [];
}

/** The second reading of a receipt on a day that does not count, where the section 45 Code leads to another date. */
function secondReading(regime: Regime, waits: Waits, filter: DayFilter, limit: Limit, due: DayNumber) {
  if (regime !== 'uk-foia' || whyNotCounted(waits.start, { ...filter, stretches: [] }) === undefined)
    return undefined;
  const first = nextCountedDay(waits.start, { ...filter, stretches: [] });
  const other = countLimit(first.day, limit, filter).day;
  if (other === due) return undefined;
  return {
    due: formatDay(other),
    why: `If a request that arrives on a day that is not a working day counts as received on the next one, ${dateInWords(formatDay(first.day))} (section 45 Code of Practice, 2018). The Act and the regulator count from the day it arrived.`,
  };
}

interface Extended {
  readonly extension?: Extension;
  readonly count?: Count;
  readonly warnings: readonly string[];
}

/** The extension the law allows, and whether the officer took it. */
function extend(
  rule: ClockRule,
  start: DayNumber,
  filter: DayFilter,
  due: DayNumber,
  event?: ExtensionEvent,
): Extended {
  const allowed = rule.extension;
  if (allowed === undefined) {
    const none = 'This law gives no extension of time, so the date is unchanged.';
    return { warnings: event === undefined ? [] : [none] };
  }
  const count = countLimit(start, allowed.limit, filter);
  const met = !allowed.needsQualified || event?.qualifiedExemption === true;
  const extension: Extension = {
    due: formatDay(count.day),
    noticeBy: formatDay(due),
    why: `${describe(allowed.limit, allowed.cite)}. ${allowed.condition}`,
    taken: event !== undefined && met,
  };
  if (extension.taken) return { extension, count, warnings: [] };
  const unmet =
    'More time for the public interest needs a qualified exemption (s10(3)); none has been accepted, so the date is unchanged.';
  return { extension, warnings: event === undefined ? [] : [unmet] };
}

/** The rule of a review, made from the request's own. */
function reviewRule(regime: Regime): ClockRule {
  const { zone, holidays, url, waits } = REQUEST_CLOCKS[regime];
  const { answer, checked } = REVIEW_CLOCKS[regime];
  return { zone, holidays, url, waits, limit: answer.limit, cite: answer.cite, checked };
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
  const calendar = calendarFor(rule.holidays, settings.jurisdiction);
  const waits = applyWaits(arrived, rule, events);
  const filter: DayFilter = { calendar, stretches: waits.paused };
  const school =
    regime === 'uk-foia' && !review && settings.authorityKind === 'school'
      ? schoolCount(waits.start, filter, options.closed ?? [])
      : undefined;
  const plain = school?.count ?? countLimit(waits.start, rule.limit, filter);
  const event = events.find((one) => one.name === 'extension');
  const extended = extend(rule, waits.start, filter, plain.day, event);
  const end = extended.count ?? plain;
  const alternative =
    extended.count === undefined && school?.count === undefined
      ? secondReading(regime, waits, filter, rule.limit, plain.day)
      : undefined;
  const how =
    extended.count === undefined ? describe(rule.limit, rule.cite) : (extended.extension?.why ?? '');
  return {
    received: formatDay(arrived),
    ...(waits.start === arrived ? {} : { countedFrom: formatDay(waits.start) }),
    due: formatDay(end.day),
    why: [school?.why ?? how, ...waits.notes].join('; '),
    excluded: end.excluded,
    ...(alternative === undefined ? {} : { alternative }),
    ...(extended.extension === undefined ? {} : { extension: extended.extension }),
    counts: rule.limit.unit === 'working-days' ? 'working-days' : 'calendar-days',
    state: waits.waiting ? 'waiting' : 'running',
    planning: planningDates(regime, waits.start, end.day, filter, options.planning ?? DEFAULT_PLANNING),
    warnings: [
      ...tableWarnings(arrived, end.day, calendar),
      ...waits.warnings,
      ...extended.warnings,
      ...(school?.warnings ?? []),
    ],
  };
}
