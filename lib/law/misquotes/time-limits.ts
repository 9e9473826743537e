import { matchesOf } from '../../model/matches.ts';
import type { Regime } from '../../model/regime.ts';

/** A time that a letter may state as the law's, in days, months or weeks. */
export interface StatedTime {
  readonly amount: number;
  readonly unit: 'working-days' | 'days' | 'weeks' | 'months';
}

/** What the time for an answer is under a law, and the other times that are right in what they are said of. */
export interface TimeLimit {
  readonly right: readonly StatedTime[];
  /** One sentence that states the limit and where it stands. */
  readonly says: string;
  readonly url: string;
}

const working = (amount: number): StatedTime => ({ amount, unit: 'working-days' });
const days = (amount: number): StatedTime => ({ amount, unit: 'days' });
const months = (amount: number): StatedTime => ({ amount, unit: 'months' });
const weeks = (amount: number): StatedTime => ({ amount, unit: 'weeks' });

/** "20 days" is let pass for 20 working days: many write it so, and no date is worked out from it. */
export const TIME_LIMITS: Readonly<Record<Regime, TimeLimit>> = {
  'uk-foia': {
    right: [working(20), days(20), working(40), working(60)],
    says: 'The time for an answer is 20 working days after receipt (section 10(1)).',
    url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
  },
  'uk-eir': {
    right: [working(20), days(20), working(40)],
    says: 'The time for an answer is 20 working days after receipt, or 40 if the request is complex and voluminous (regulations 5(2) and 7(1)).',
    url: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/5',
  },
  'uk-sar': {
    right: [months(1), months(3)],
    says: 'The time for an answer is one month after receipt (article 12(3) of the UK GDPR).',
    url: 'https://www.legislation.gov.uk/eur/2016/679/article/12',
  },
  foisa: {
    right: [working(20), days(20), working(40), months(6)],
    says: 'The time for an answer is 20 working days after receipt (section 10(1)).',
    url: 'https://www.legislation.gov.uk/asp/2002/13/section/10',
  },
  eisr: {
    right: [working(20), days(20), working(40)],
    says: 'The time for an answer is 20 working days after receipt, or 20 more if the request is complex and voluminous (regulations 5(2) and 7(1)).',
    url: 'https://www.legislation.gov.uk/ssi/2004/520/regulation/5',
  },
  'us-foia': {
    right: [working(20), days(20), working(10), days(90)],
    says: 'The time for a determination is 20 days excepting weekends and legal public holidays ((a)(6)(A)(i)).',
    url: 'https://www.foia.gov/foia-statute.html',
  },
  'ie-foi': {
    right: [weeks(4), working(20), days(20), weeks(2), weeks(3), working(10)],
    says: 'The time for a decision is four weeks after receipt (section 13(1)).',
    url: 'https://www.irishstatutebook.ie/eli/2014/act/30/section/13/enacted/en/html',
  },
};

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-one': 21,
  'twenty-eight': 28,
  thirty: 30,
  forty: 40,
};

const AMOUNT = `(\\d{1,3}|${Object.keys(NUMBER_WORDS).join('|')})`;
/** `within 30 days`, `30-day limit`, `in one calendar month`. Groups: amount and unit of either writing. */
const STATED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:within|inside|in|by|of|allows?|gives?|have|has|exceed(?:s|ing)?|after)\\s+(?:(?:the|a|your|you)\\s+)?(?:(?:statutory|legal|required|prescribed|maximum|usual|normal|standard)\\s+){0,2}(?:(?:time|period|limit|deadline)\\s+)?(?:limit\\s+)?(?:of\\s+)?(?:\\w+\\s+\\()?${AMOUNT}\\)?[ -]?((?:working|business|calendar|clear|consecutive)?[ -]?days?|(?:calendar[ -])?months?|weeks?)(?![\\p{L}])|${AMOUNT}[ -]((?:working|business|calendar)?[ -]?day|month|week)[ -]?(?:statutory\\s+|legal\\s+)?(?:limit|deadline|period|rule|time)`,
  'giu',
);

/** A time as a sentence states it: its offsets into that sentence. */
export interface Stated {
  readonly time: StatedTime;
  readonly start: number;
  readonly end: number;
}

function unitOf(words: string): StatedTime['unit'] {
  if (/month/iu.test(words)) return 'months';
  if (/week/iu.test(words)) return 'weeks';
  return /working|business/iu.test(words) ? 'working-days' : 'days';
}

/** Every time limit stated in a sentence. Linear in its length. */
export function timesStated(sentence: string): readonly Stated[] {
  return matchesOf(sentence, STATED).map((match) => {
    const amount = (match[1] ?? match[3] ?? '').toLowerCase();
    return {
      time: { amount: NUMBER_WORDS[amount] ?? Number(amount), unit: unitOf(match[2] ?? match[4] ?? '') },
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
