import { type DayNumber, formatDay, parseDay } from '../model/day.ts';
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
import { citeIn, dayIn, IN_ENGLISH, nth, type Written } from '../words/written.ts';
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

/** The limit in words, with its law: "20th working day after receipt: FOIA s10(1)". */
function inWords({ unit, count }: Limit, named: string, words: Written): string {
  const cite = citeIn(words, named);
  if (unit === 'working-days') return words.say('count.working-day', { nth: nth(words, count), cite });
  if (unit === 'days') return words.say('count.days', { days: count, cite });
  return words.say('count.months', { count, cite });
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
  words: Written,
): readonly ExcludedDay[] {
  if (limit.unit === 'working-days') return excludedBetween(start, due, filter, words);
  const paused = pausedDays(start, filter);
  const plain = limit.unit === 'months' ? correspondingDay(start, limit.count) : start + limit.count;
  const stood = paused.map((day): ExcludedDay => {
    const why = filter.stretches.find((one) => one.from <= day && day <= one.to)?.why ?? '';
    return { date: formatDay(day), why, kind: 'paused' };
  });
  return [...stood, ...excludedBetween(plain + paused.length - 1, due, { ...filter, stretches: [] }, words)];
}

/** What the officer should know about the ends of the holiday table itself. */
function tableWarnings(
  start: DayNumber,
  end: DayNumber,
  { first, last, publishedTo }: HolidayCalendar,
  words: Written,
): readonly string[] {
  const day = (number: DayNumber): string => dayIn(words, formatDay(number), 'short');
  if (start < first) return [words.say('count.not-before', { day: day(first) })];
  if (end > last) return [words.say('count.not-after', { day: day(last) })];
  return end > publishedTo ? [words.say('count.not-published', { day: day(publishedTo) })] : [];
}

/** The second reading of a receipt on a day that does not count, where the section 45 Code leads to another date. */
function secondReading(
  start: DayNumber,
  limit: Limit,
  filter: DayFilter,
  due: DayNumber,
  words: Written,
): Deadline['alternative'] {
  const plain = { ...filter, stretches: [] };
  if (isCounted(start, plain)) return undefined;
  const counted = nextCountedDay(start, plain);
  const other = endOf(counted, limit, filter);
  if (other === due) return undefined;
  return {
    due: formatDay(other),
    why: words.say('count.second', { day: dayIn(words, formatDay(counted), 'short') }),
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
  words: Written,
): Extended {
  const allowed = rule.extension;
  if (allowed === undefined) {
    return { warnings: event === undefined ? [] : [words.text('count.no-extension')] };
  }
  const due = Math.max(first, endOf(start, allowed.limit, filter));
  const taken = event !== undefined && (!allowed.needsQualified || event.qualifiedExemption === true);
  const extension: Extension = {
    due: formatDay(due),
    noticeBy: formatDay(first),
    why: words.say('more-time.why', {
      counted: inWords(allowed.limit, allowed.cite, words),
      condition: words.text(allowed.condition),
    }),
    taken,
  };
  if (taken) return { extension, due, warnings: [] };
  const unmet = words.say('count.not-qualified', { cite: allowed.cite });
  return { extension, warnings: event === undefined ? [] : [unmet] };
}

/** The names of holidays that have none in another language. */
const namesInEnglish = (excluded: readonly ExcludedDay[], { holidays }: HolidayCalendar): readonly string[] =>
  excluded
    .flatMap(({ date }) => holidays.get(parseDay(date) ?? Number.NaN) ?? [])
    .filter(({ said, welsh }) => said !== 'holiday.added' && welsh === undefined)
    .map(({ name }) => name);

/** The clock of a review, on the ground of the request's own. */
function reviewRule(regime: Regime): ClockRule {
  const { zone, holidays, url, waits } = REQUEST_CLOCKS[regime];
  const { answer, checked } = REVIEW_CLOCKS[regime];
  return { zone, holidays, url, waits, limit: answer.limit, cite: answer.cite, checked };
}

/** The longest a review may take, where its limit may be exceeded. */
function longestReview(
  regime: Regime,
  start: DayNumber,
  filter: DayFilter,
  words: Written,
): readonly string[] {
  const { longest } = REVIEW_CLOCKS[regime];
  if (longest === undefined) return [];
  const last = formatDay(endOf(start, longest.limit, filter));
  return [
    words.say('count.longest-review', {
      day: dayIn(words, last, 'short'),
      cite: citeIn(words, longest.cite),
    }),
  ];
}

/** What may be recorded under this clock, in the order an officer meets it. */
const waitKinds = ({ waits }: ClockRule): readonly WaitKind[] =>
  WAITS.flatMap((name) => {
    const rule = waits[name];
    return rule === undefined ? [] : [{ name, ...rule }];
  });

/** The sentence that says how the date came about. */
function whyOf(
  rule: ClockRule,
  school: string | undefined,
  extended: Extended,
  waits: Waits,
  words: Written,
): string {
  const allowed = rule.extension;
  const taken = extended.due !== undefined && allowed !== undefined;
  const count = taken
    ? inWords(allowed.limit, allowed.cite, words)
    : (school ?? inWords(rule.limit, rule.cite, words));
  return [count, ...waits.notes].join('; ');
}

/**
 * When the answer is due, with each day that was passed over and why.
 *
 * `received`: ISO date, or date-time with or without a zone (without: the authority's own time). `options`: waits and
 * extensions the officer recorded, the office's planning days, a school's closed days, and whether it is a review.
 * `words`: the language of its sentences; the dates are the same in each.
 * Undefined where `received` is not a date. Never throws.
 */
export function deadlineFor(
  regime: Regime,
  received: string,
  settings: Settings,
  options: ClockOptions = {},
  words: Written = IN_ENGLISH,
): Deadline | undefined {
  const review = options.clock === 'review';
  const rule = review ? reviewRule(regime) : REQUEST_CLOCKS[regime];
  const arrived = receivedDay(received, rule.zone);
  if (arrived === undefined) return undefined;
  const events = options.events ?? [];
  const calendar = calendarFor(rule.holidays, settings);
  const waits = applyWaits(arrived, rule, events, words);
  const { start } = waits;
  const open: DayFilter = { calendar, stretches: waits.paused };
  const isSchool = regime === 'uk-foia' && !review && settings.authorityKind === 'school';
  const school = isSchool
    ? schoolCount(start, open, options.closed ?? settings.closed ?? [], words)
    : undefined;
  const first = school?.count?.due ?? endOf(start, rule.limit, open);
  const extended = extend(
    rule,
    start,
    open,
    first,
    events.find((event) => event.name === 'extension'),
    words,
  );
  const due = extended.due ?? first;
  const filter = extended.due === undefined ? (school?.count?.filter ?? open) : open;
  const readsTwice = regime === 'uk-foia' && extended.due === undefined && school?.count === undefined;
  const alternative = readsTwice ? secondReading(start, rule.limit, open, due, words) : undefined;
  const limit = extended.due === undefined ? rule.limit : (rule.extension?.limit ?? rule.limit);
  const excluded = excludedDays(start, due, limit, filter, words);
  const english = words.language === 'en' ? [] : namesInEnglish(excluded, calendar);
  return {
    received: formatDay(arrived),
    ...(start === arrived ? {} : { countedFrom: formatDay(start) }),
    due: formatDay(due),
    why: whyOf(rule, school?.count?.why, extended, waits, words),
    excluded,
    ...(alternative === undefined ? {} : { alternative }),
    ...(extended.extension === undefined ? {} : { extension: extended.extension }),
    waits: waitKinds(rule),
    counts: rule.limit.unit === 'working-days' ? 'working-days' : 'calendar-days',
    state: waits.waiting ? 'waiting' : 'running',
    planning: planningDates(regime, start, due, open, options.planning ?? DEFAULT_PLANNING, words),
    warnings: [
      ...tableWarnings(arrived, due, calendar, words),
      ...(review ? longestReview(regime, start, open, words) : []),
      ...waits.warnings,
      ...extended.warnings,
      ...(school?.warnings ?? []),
    ],
    ...(english.length === 0 ? {} : { english }),
  };
}
