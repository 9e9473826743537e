import { GB } from 'chrono-node/en';
import { matchesOf } from '../../model/matches.ts';
import { hasSequence, type Sequence } from '../../model/sequence.ts';
import {
  type Day,
  daysBefore,
  isoOf,
  lastDayOf,
  monthsBefore,
  type YearKind,
  yearFrom,
  yearHolding,
} from './iso-dates.ts';

/** A date, month, year or stretch found in words; offsets into those words. */
export interface Point {
  readonly start: number;
  readonly end: number;
  readonly from?: string;
  readonly to?: string;
  /** A bare year, which is only a date where the words around it say so. */
  readonly bare?: boolean;
  /** `MM-DD` of a first day whose year is not said: another date of the same range may say it. */
  readonly yearless?: string;
}

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const countOf = (word: string | undefined): number => {
  if (word === undefined) return 1;
  const named = NUMBERS.indexOf(word.toLowerCase());
  return named >= 0 ? named + 1 : Number(word);
};

/** "2023/24" is a financial year unless the words beside it say academic; a calendar range needs a longer step. */
const YEARS = /(?<![\w/.-])(?:FYE? ?)?(?:20)?(\d{2})\s?[/–-]\s?((?:19|20)?\d{2})(?![\w/-])/giu;
const FULL_YEARS = /(?<![\w/.-])((?:19|20)\d{2})\s?([/–-])\s?((?:19|20)?\d{2})(?![\w/-])/gu;
const ACADEMIC = /(?<!\w)(?:academic|school|university|teaching)\b/iu;
const FINANCIAL = /(?<!\w)(?:financial|fiscal|tax|budget|fy)\b/iu;

/** The words close to a find, which say what kind of year is meant. */
const near = (words: string, start: number, end: number): string =>
  words.slice(Math.max(0, start - 60), end + 30);

function yearPairs(words: string): readonly Point[] {
  const points: Point[] = [];
  for (const found of matchesOf(words, FULL_YEARS)) {
    const first = Number(found[1]);
    const tail = found[3] ?? '';
    const second = tail.length === 4 ? Number(tail) : Math.floor(first / 100) * 100 + Number(tail);
    const span = { start: found.index, end: found.index + found[0].length };
    const around = near(words, span.start, span.end);
    const kind: YearKind = ACADEMIC.test(around) ? 'academic' : 'financial';
    const split = found[2] === '/' || tail.length === 2 || ACADEMIC.test(around) || FINANCIAL.test(around);
    // "2010-2012" after "financial years" runs over several of them.
    if (second === first + 1 && split) points.push({ ...span, ...yearFrom(kind, first) });
    else if (second > first && second - first < 60)
      points.push({
        ...span,
        ...yearFrom(kindOfYear(around), first, second - first + (kindOfYear(around) === 'calendar' ? 1 : 0)),
      });
  }
  for (const found of matchesOf(words, YEARS)) {
    const first = 2000 + Number(found[1]);
    const second = 2000 + (Number(found[2]) % 100);
    const named =
      /^fy/iu.test(found[0]) || FINANCIAL.test(words.slice(Math.max(0, found.index - 16), found.index));
    const span = { start: found.index, end: found.index + found[0].length };
    if (named && second === first + 1) points.push({ ...span, ...yearFrom('financial', first) });
  }
  return points;
}

const kindOfYear = (around: string): YearKind =>
  ACADEMIC.test(around) ? 'academic' : FINANCIAL.test(around) ? 'financial' : 'calendar';

const QUARTER =
  /(?<!\w)(?:q([1-4])|quarter ([1-4]|one|two|three|four)|(first|second|third|fourth|last) quarter)(?:\s+of)?(?:\s+the)?(?:\s+(?:financial |calendar |fiscal )?year)?[\s,]+((?:19|20)\d{2})(?:\s?[/–-]\s?((?:20)?\d{2}))?(?!\d)/giu;
const ORDINALS = ['first', 'second', 'third', 'fourth'];

function quarters(words: string): readonly Point[] {
  return matchesOf(words, QUARTER).map((found) => {
    const ordinal = found[3]?.toLowerCase();
    const nth = found[1] ?? found[2];
    const quarter =
      ordinal === undefined ? countOf(nth) : ordinal === 'last' ? 4 : ORDINALS.indexOf(ordinal) + 1;
    const financial = found[5] !== undefined || /financial|fiscal/iu.test(found[0]);
    const index = (quarter - 1) * 3 + (financial ? 3 : 0);
    const year = Number(found[4]) + Math.floor(index / 12);
    const month = (index % 12) + 1;
    const to = isoOf({ year, month: month + 2, day: 31 });
    return {
      start: found.index,
      end: found.index + found[0].length,
      from: isoOf({ year, month, day: 1 }),
      to,
    };
  });
}

const LAST =
  /(?<!\w)(?:last|past|previous|preceding|most recent|latest)\s+(?:(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+)?(?:(?:full|complete|completed|whole)\s+)?(?:(calendar|financial|fiscal|tax|academic|school)\s+)?(years?|months?|weeks?|days?|quarters?)\b/giu;
/** What may lead to it: "over the". */
const BEFORE_LAST = /(?<!\w)(?:(?:over|during|in|for|within) )?the $/iu;
const LONGEST_BEFORE_LAST = 12;
const THIS =
  /(?<!\w)(?:(?:this|the current|current)\s+(?:(calendar|financial|fiscal|tax|academic|school)\s+)?year(?: (?:to date|so far))?)\b/giu;
const NAMED_KIND: Readonly<Record<string, YearKind>> = {
  calendar: 'calendar',
  financial: 'financial',
  fiscal: 'financial',
  tax: 'financial',
  academic: 'academic',
  school: 'academic',
};

function relative(words: string, received: Day | undefined): readonly Point[] {
  const last = matchesOf(words, LAST).map((found) => {
    const lead = leadTo(words, found.index);
    return {
      start: found.index - lead,
      end: found.index + found[0].length,
      ...(received === undefined ? {} : backFrom(received, found, lead > 0)),
    };
  });
  const current = matchesOf(words, THIS).map((found) => {
    const kind = NAMED_KIND[found[1]?.toLowerCase() ?? 'calendar'] ?? 'calendar';
    const span = { start: found.index, end: found.index + found[0].length };
    if (received === undefined) return span;
    return { ...span, from: yearFrom(kind, yearHolding(kind, received)).from, to: isoOf(received) };
  });
  return [...last, ...current];
}

const leadTo = (words: string, index: number): number =>
  BEFORE_LAST.exec(words.slice(Math.max(0, index - LONGEST_BEFORE_LAST), index))?.[0].length ?? 0;

function backFrom(
  received: Day,
  found: RegExpExecArray,
  led: boolean,
): { readonly from?: string; readonly to?: string } {
  const count = countOf(found[1]);
  const kind = found[2] === undefined ? undefined : NAMED_KIND[found[2].toLowerCase()];
  const unit = found[3]?.toLowerCase().replace(/s$/u, '') ?? 'year';
  // "last year" alone is the calendar year before; "the last year" and "the past two years" run back from receipt.
  const plain = !led && found[1] === undefined && /^last year$/iu.test(found[0]);
  if (unit === 'year' && (kind !== undefined || plain)) {
    const whole = kind ?? 'calendar';
    return yearFrom(whole, yearHolding(whole, received) - count, count);
  }
  const to = isoOf(received);
  if (unit === 'year') return { from: isoOf(monthsBefore(received, 12 * count)), to };
  if (unit === 'quarter') return { from: isoOf(monthsBefore(received, 3 * count)), to };
  if (unit === 'month') return { from: isoOf(monthsBefore(received, count)), to };
  return { from: isoOf(daysBefore(received, unit === 'week' ? 7 * count : count)), to };
}

const YEAR = /(?<![\w/.£$€-])(19[5-9]\d|20[0-4]\d)(?![\w%/-]|\.\d|,\d)/gu;
/** What makes of four digits a number or a part of a title, where it stands just before them. */
const NOT_A_YEAR: Sequence = {
  first:
    /(?<!\w)(?:act|regulations?|order|rules|directive|bill|gdpr|treaty|code|standard|iso|no\.?|number|ref\.?|page|section|bs|convention|protocol)(?: \(\p{L}+\))?(?: \d{1,6})?(?: of)?|[#£$€]/giu,
  next: /$/gu,
  barred: /[^\s,()]/gu,
};
const LAW_AFTER = /^\W{0,2}(?:\s?(?:and|or|,)\s?\d{4})?\s?(?:acts?|regulations?|order|rules|census)\b/iu;
const YEAR_LEAD =
  /(?:(?<!\w)(?:in|during|since|from|for|between|and|to|till|until|of|year|years|ending|ended|through|thru|by|before|after|or|early|late|mid|end|start|beginning|throughout|over|within|on)|[,(–:-]|^)\s*$/iu;

function years(words: string): readonly Point[] {
  return matchesOf(words, YEAR).flatMap((found) => {
    const lead = words.slice(Math.max(0, found.index - 40), found.index);
    const law =
      hasSequence(lead, NOT_A_YEAR) || LAW_AFTER.test(words.slice(found.index + 4, found.index + 40));
    if (law || !YEAR_LEAD.test(lead)) return [];
    const around = near(words, found.index, found.index + 4);
    const span = { start: found.index, end: found.index + 4, bare: true };
    // Which twelve months "financial year 2023" means is not said.
    return [
      FINANCIAL.test(around.slice(-60)) && /financial year $/iu.test(lead)
        ? span
        : { ...span, ...yearFrom('calendar', Number(found[1])) },
    ];
  });
}

/** What chrono is sent: words near a month's name, a date in figures, or a day told by its distance. */
const DATE_LIKE =
  /(?<!\w)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?|(?<!\w)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|(?<!\w)\d{4}-\d{2}-\d{2}\b|(?<!\w)(?:yesterday|last (?:week|month|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?)\b/giu;
const REACH = 24;
/** Enough for any letter a person writes; the rest of a longer list of dates goes unread. */
const MOST_WINDOWS = 60;

function windows(words: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const { index, 0: hit } of matchesOf(words, DATE_LIKE)) {
    const last = found.at(-1);
    const end = Math.min(words.length, index + hit.length + REACH);
    if (last !== undefined && index - REACH <= last[1]) last[1] = end;
    else if (found.length < MOST_WINDOWS) found.push([Math.max(0, index - REACH), end]);
    else break;
  }
  return found;
}

type Parsed = ReturnType<typeof GB.parse>[number]['start'];

function edge(parsed: Parsed, received: Day | undefined, last: boolean): string | undefined {
  let year = parsed.get('year');
  const month = parsed.get('month');
  const day = parsed.get('day');
  if (year === null || month === null || day === null) return undefined;
  const known = parsed.isCertain('year');
  if (!known && received === undefined) return undefined;
  // Requests ask about what has happened: a date without its year is the last one past.
  if (!known && received !== undefined && isoOf({ year, month, day }) > isoOf(received)) year -= 1;
  if (parsed.isCertain('day') || parsed.isCertain('weekday')) return isoOf({ year, month, day });
  return isoOf({ year, month, day: last ? lastDayOf(year, month) : 1 });
}

function yearlessOf(parsed: Parsed): { readonly yearless?: string } {
  const month = parsed.get('month');
  const day = parsed.get('day');
  if (parsed.isCertain('year') || !parsed.isCertain('month') || month === null || day === null) return {};
  return { yearless: isoOf({ year: 2000, month, day: parsed.isCertain('day') ? day : 1 }).slice(5) };
}

/** "Between 1 and 30 June", which is read as "1 to 30 June": the same number of characters. */
const BETWEEN_DAYS = /(\bbetween (?:the )?\d{1,2}(?:st|nd|rd|th)?) and (?=\d{1,2}(?:st|nd|rd|th)? )/giu;
/** "In the week" of a date that follows. */
const NO_DATE = /^(?:in|for|within|over|during) (?:the|a) \p{L}+$/iu;
/** "may" and "march" that are no months: alone, without a capital or without a word before that leads to a date. */
const isVerb = (words: string, at: number, text: string): boolean =>
  /^(?:may|mar|march)$/u.test(text) ||
  (/^(?:May|Mar|March)$/u.test(text) && !DATE_LEAD.test(words.slice(Math.max(0, at - 20), at)));
const DATE_LEAD =
  /(?<!\w)(?:in|during|since|from|for|between|and|to|until|till|by|of|last|this|each|every|end|before|after) $/iu;

function dates(words: string, received: Day | undefined): readonly Point[] {
  const reference = received ?? { year: 2000, month: 1, day: 1 };
  const instant = new Date(reference.year, reference.month - 1, reference.day, 12);
  return windows(words).flatMap(([from, to]) =>
    GB.parse(words.slice(from, to).replace(BETWEEN_DAYS, '$1 to  '), instant).flatMap((result) => {
      const { start } = result;
      const isDate =
        start.isCertain('month') ||
        start.isCertain('day') ||
        start.isCertain('weekday') ||
        /last/iu.test(result.text);
      const at = from + result.index;
      if (!isDate || NO_DATE.test(result.text) || isVerb(words, at, result.text)) return [];
      const first = edge(start, received, false);
      const end = edge(result.end ?? start, received, true);
      return [
        {
          start: at,
          end: at + result.text.length,
          ...(first === undefined ? {} : { from: first }),
          ...(end === undefined ? {} : { to: end }),
          ...yearlessOf(start),
        },
      ];
    }),
  );
}

/** Every date and stretch of time in the words, in order, none inside another. */
export function pointsIn(words: string, received: Day | undefined): readonly Point[] {
  const ranked = [
    ...quarters(words),
    ...yearPairs(words),
    ...relative(words, received),
    ...dates(words, received),
    ...years(words),
  ];
  const kept: Point[] = [];
  for (const point of ranked) {
    if (!kept.some((other) => point.start < other.end && other.start < point.end)) kept.push(point);
  }
  return kept.sort((a, b) => a.start - b.start);
}
