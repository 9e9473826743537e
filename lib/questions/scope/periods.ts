import type { Period } from '../../model/question.ts';
import { type Day, dayOf, daysBefore, isoOf } from './iso-dates.ts';
import { type Point, pointsIn } from './period-points.ts';

const THROUGH =
  /^\s*(?:,\s*)?(?:(?:and )?(?:up )?(?:to|until|till|through|thru|up until)(?: and including)?|[–—-]|and ending(?: on)?)\s*(?:the\s+)?(?:end of\s+|start of\s+|beginning of\s+)?$/iu;
const AND = /^\s*(?:,\s*)?and\s(?:the\s)?(?:end of\s)?$/iu;
const BETWEEN = /(?<!\w)between\s+(?:the\s+)?(?:start of\s+|beginning of\s+|dates of\s+)?$/iu;
const LEAD =
  /(?<!\w)(?:(?:since|from|after|as of|between|during|starting|beginning|before|prior to|until|till|up to|by)\s+(?:the\s+)?(?:start of\s+|beginning of\s+|end of\s+)?)$/iu;
const TO_NOW =
  /^\s*(?:,\s*)?(?:(?:and |up )?(?:to|until|till|up until)\s+(?:the\s+)?(?:date\b(?! of)|present(?: (?:day|date|time))?|now|today|current (?:date|day)|day (?:of|you).{0,24}?(?:request|letter|answer|reply|e-?mail))|onwards?|to date|so far)/iu;

const EVERY_YEAR = /^\s(?:of|in|for)\s(?:each|every)\s(?:(?:financial|calendar|academic)\s)?year\b/iu;

/** The periods named in the words, as written and as dates where they can be worked out. Offsets count from `offset`. */
export function periodsIn(words: string, offset: number, received: Day | undefined): readonly Period[] {
  const points = pointsIn(words, received);
  const periods: Period[] = [];
  for (let i = 0; i < points.length; i++) {
    const point = points[i];
    if (point === undefined) continue;
    const next = points[i + 1];
    const between = BETWEEN.test(words.slice(Math.max(0, point.start - 40), point.start));
    const link = next === undefined ? undefined : words.slice(point.end, next.start);
    const range =
      link !== undefined && link.length < 40 && (THROUGH.test(link) || (between && AND.test(link)));
    periods.push(toPeriod(words, offset, point, range ? next : undefined, received));
    if (range) i++;
  }
  return periods;
}

function toPeriod(
  words: string,
  offset: number,
  first: Point,
  second: Point | undefined,
  received: Day | undefined,
): Period {
  // "31 March of each year": a day of many years.
  const yearly = second === undefined && EVERY_YEAR.exec(words.slice(first.end, first.end + 30));
  if (yearly) return { span: { start: offset + first.start, end: offset + first.end + yearly[0].length } };
  const lead = LEAD.exec(words.slice(Math.max(0, first.start - 40), first.start))?.[0] ?? '';
  const end = second?.end ?? first.end;
  const open = TO_NOW.exec(words.slice(end, end + 60))?.[0] ?? '';
  const now = received === undefined ? undefined : isoOf(received);
  const word = lead.trim().split(/\s/u)[0]?.toLowerCase() ?? '';
  const span = { start: offset + first.start - lead.length, end: offset + end + open.length };
  const dates =
    second === undefined
      ? bounded(first, word, open !== '', now, isWhole(words.slice(first.start, first.end)))
      : { from: beginning(first, second), to: second.to };
  const week = WEEK.exec(words.slice(Math.max(0, first.start - 40), first.start));
  if (week !== null && second === undefined) {
    const start = week.index + Math.max(0, first.start - 40);
    return { span: { start: offset + start, end: offset + end }, ...weekOf(week[1] ?? '', first) };
  }
  const ordered = dates.from === undefined || dates.to === undefined || dates.from <= dates.to;
  return {
    span,
    ...(dates.from === undefined || !ordered ? {} : { from: dates.from }),
    ...(dates.to === undefined || !ordered ? {} : { to: dates.to }),
  };
}

/** "In the week beginning": its first day is named; "week ending": its last. */
const WEEK =
  /(?:\b(?:in|for|during)\s(?:the\s)?)?\bweek\s(beginning|commencing|starting|of|ending|ended|to)\s(?:on\s)?$/iu;
const DAYS_TO_LAST = 6;

/** The seven days that begin or end with a date; no dates where it is not one known day. */
function weekOf(word: string, { from, to }: Point): Pick<Period, 'from' | 'to'> {
  const day = dayOf(from);
  if (day === undefined || from === undefined || from !== to) return {};
  return /^(?:end|to)/iu.test(word)
    ? { from: isoOf(daysBefore(day, DAYS_TO_LAST)), to: from }
    : { from, to: isoOf(daysBefore(day, -DAYS_TO_LAST)) };
}

/** The first day of a range; "between January and March 2023" says its year at the end. */
function beginning(first: Point, second: Point): string | undefined {
  if (first.yearless === undefined || second.yearless !== undefined || second.to === undefined)
    return first.from;
  const year = Number(second.to.slice(0, 4));
  const same = `${second.to.slice(0, 4)}-${first.yearless}`;
  return same <= second.to ? same : `${year - 1}-${first.yearless}`;
}

/** A stretch that is counted back from now. */
const RELATIVE = /\b(?:last|past|previous|preceding|recent|latest|this|current)\b/iu;

/** Two dates with what joins them: "1 to 7 July", "1-7 July". */
const BOTH_ENDS = /\S\s(?:to|until|till|through|and)\s|\d\s?[–-]\s?\d{1,2}(?:st|nd|rd|th)?\s\p{L}/iu;
const isWhole = (point: string): boolean => RELATIVE.test(point) || BOTH_ENDS.test(point);

/** The two ends of a period that names one date: "since" runs to the day of receipt, "before" has no beginning. */
function bounded(
  point: Point,
  lead: string,
  toNow: boolean,
  now: string | undefined,
  whole: boolean,
): { readonly from?: string | undefined; readonly to?: string | undefined } {
  if (toNow || lead === 'since' || lead === 'after') return { from: point.from, to: now };
  if (lead === 'before' || lead === 'prior') return {};
  if (lead === 'until' || lead === 'till' || lead === 'up' || lead === 'by') return { to: point.to };
  if (lead === 'from' || lead === 'starting' || lead === 'beginning' || lead === 'as') {
    // "from 2019" and "from March 2020" have no end; "from the last two years" has.
    return whole ? point : { from: point.from };
  }
  return point;
}
