import { dateInWords, dayNumber, formatDay, type IsoDate, parseDay } from '../model/day.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Jurisdiction } from '../model/regime.ts';
import type { ReplyTime } from '../model/reply-check.ts';
import { type Span, wordsOf } from '../model/span.ts';
import type { ReplyReading } from './read-reply.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}`;
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH}\\.?,?[ -](\\d{4})|${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))(?![\\p{L}\\p{N}])`,
  'giu',
);

interface FoundDate {
  readonly date: IsoDate;
  readonly span: Span;
}

const monthOf = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

/** Full dates in a stretch of text. `03/04/2026` is the third of April, in the United States the fourth of March. */
function datesIn(text: string, within: Span, jurisdiction: Jurisdiction): readonly FoundDate[] {
  return [...wordsOf(text, within).matchAll(WRITTEN)].flatMap((match) => {
    const [, d1, m1, y1, m2, d2, y2, a, b, y3, y4, m4, d4] = match;
    const american = jurisdiction === 'us';
    const parts: readonly [string | undefined, number, string | undefined] =
      y1 !== undefined
        ? [y1, monthOf(m1), d1]
        : y2 !== undefined
          ? [y2, monthOf(m2), d2]
          : y3 !== undefined
            ? [y3, Number(american ? a : b), american ? b : a]
            : [y4, Number(m4), d4];
    const [year, month, day] = parts;
    const date = formatDay(dayNumber(Number(year), month, Number(day)));
    const start = within.start + match.index;
    // A day that runs on past its month ("31 June") is no date.
    const real = Number(date.slice(8)) === Number(day);
    return real ? [{ date, span: { start, end: start + match[0].length } }] : [];
  });
}

/** The head of a reply is looked at for its date, this many blocks of it. */
const HEAD = 14;
/** What stands beside a date that is not the reply's own. */
const NOT_OWN =
  /\b(?:received|receipt|your (?:request|letter|e-?mail)|dated|between|from|since|until|review(?:ed)?|published)\b/iu;
const LONGEST_DATE_LINE = 60;

/**
 * The day the reply was given, from a line of its head that holds little else, and whether that is after the day it was
 * due. Undefined where the head shows no such line.
 */
export function replyTime(
  reading: ReplyReading,
  jurisdiction: Jurisdiction,
  deadline: Deadline | undefined,
  extended: boolean,
): ReplyTime | undefined {
  const found = reading.blocks.slice(0, HEAD).flatMap((block) => {
    const words = wordsOf(reading.text, block);
    if (words.length > LONGEST_DATE_LINE || NOT_OWN.test(words)) return [];
    return datesIn(reading.text, block, jurisdiction);
  })[0];
  if (found === undefined) return undefined;
  const { date: dated, span } = found;
  if (deadline === undefined)
    return {
      dated,
      span,
      late: false,
      why: `Dated ${dateInWords(dated)}. No day of receipt is known for the request, so it cannot be told whether this is in time.`,
    };
  const due = extended ? (deadline.extension?.due ?? deadline.due) : deadline.due;
  const late = (parseDay(dated) ?? 0) > (parseDay(due) ?? Number.POSITIVE_INFINITY);
  return {
    dated,
    span,
    due,
    late,
    why: late
      ? `Dated ${dateInWords(dated)}, after ${dateInWords(due)}, when the answer was due. Say sorry for the delay, and check that the dates are right.`
      : `Dated ${dateInWords(dated)}; the answer was due by ${dateInWords(due)}.`,
  };
}
