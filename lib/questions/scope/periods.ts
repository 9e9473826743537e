import type { Period } from '../../model/question.ts';
import { type Day, isoOf } from './iso-dates.ts';
import { type Point, pointsIn } from './period-points.ts';

const THROUGH =
  /^\s*(?:,\s*)?(?:(?:and )?(?:up )?(?:to|until|till|through|thru|up until)(?: and including)?|[–—-]|and ending(?: on)?)\s*(?:the\s+)?(?:end of\s+|start of\s+|beginning of\s+)?$/iu;
const AND = /^\s*(?:,\s*)?and\s(?:the\s)?(?:end of\s)?$/iu;
const BETWEEN = /(?<!\w)between\s+(?:the\s+)?(?:start of\s+|beginning of\s+|dates of\s+)?$/iu;
const LEAD =
  /(?<!\w)(?:(?:since|from|after|as of|between|during|starting|beginning|before|prior to|until|till|up to|by)\s+(?:the\s+)?(?:start of\s+|beginning of\s+|end of\s+)?)$/iu;
const TO_NOW =
  /^\s*(?:,\s*)?(?:(?:and |up )?(?:to|until|till|up until)\s+(?:the\s+)?(?:date\b(?! of)|present(?: (?:day|date|time))?|now|today|current (?:date|day)|day (?:of|you).{0,24}?(?:request|letter|answer|reply|e-?mail))|onwards?|to date|so far)/iu;

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
  const lead = LEAD.exec(words.slice(Math.max(0, first.start - 40), first.start))?.[0] ?? '';
  const end = second?.end ?? first.end;
  const open = TO_NOW.exec(words.slice(end, end + 60))?.[0] ?? '';
  const now = received === undefined ? undefined : isoOf(received);
  const word = lead.trim().split(/\s/u)[0]?.toLowerCase() ?? '';
  const span = { start: offset + first.start - lead.length, end: offset + end + open.length };
  const dates =
    second === undefined
      ? bounded(first, word, open !== '', now)
      : { from: beginning(first, second), to: second.to };
  const ordered = dates.from === undefined || dates.to === undefined || dates.from <= dates.to;
  return {
    span,
    ...(dates.from === undefined || !ordered ? {} : { from: dates.from }),
    ...(dates.to === undefined || !ordered ? {} : { to: dates.to }),
  };
}

/** The first day of a range; "between January and March 2023" says its year at the end. */
function beginning(first: Point, second: Point): string | undefined {
  if (first.yearless === undefined || second.yearless !== undefined || second.to === undefined)
    return first.from;
  const year = Number(second.to.slice(0, 4));
  const same = `${second.to.slice(0, 4)}-${first.yearless}`;
  return same <= second.to ? same : `${year - 1}-${first.yearless}`;
}

/** The two ends of a period that names one date: "since" runs to the day of receipt, "before" has no beginning. */
function bounded(
  point: Point,
  lead: string,
  toNow: boolean,
  now: string | undefined,
): { readonly from?: string | undefined; readonly to?: string | undefined } {
  if (toNow || lead === 'since' || lead === 'after') return { from: point.from, to: now };
  if (lead === 'before' || lead === 'prior') return {};
  if (lead === 'until' || lead === 'till' || lead === 'up' || lead === 'by') return { to: point.to };
  if (lead === 'from' || lead === 'starting' || lead === 'beginning' || lead === 'as') {
    // "from 2019" has no end; "from the last two years" has.
    return point.from !== undefined && point.bare !== true && point.to !== point.from
      ? point
      : { from: point.from };
  }
  return point;
}
