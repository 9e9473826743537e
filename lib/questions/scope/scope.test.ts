import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../letter/letter.ts';
import type { Scope } from '../../model/question.ts';
import { type Span, wordsOf } from '../../model/span.ts';
import { readScope } from './scope.ts';

const RECEIVED = '2026-05-14';

function scopeOf(
  text: string,
  received: string | undefined = RECEIVED,
  context: readonly Span[] = [],
): Scope {
  const message = {
    source: { id: 'test', text, blocks: [] },
    subject: '',
    ...(received === undefined ? {} : { received }),
  };
  return readScope(message, readLetter(message), { start: 0, end: text.length }, context);
}

/** Each row: the question, then words, first and last day of each period; `-` where the letter does not say. */
const PERIODS: readonly (readonly [string, readonly string[]])[] = [
  [
    'How many fines were issued between 1 May 2021 and 3 June 2022?',
    ['between 1 May 2021 and 3 June 2022 2021-05-01 2022-06-03'],
  ],
  ['Fines issued from 01/04/2023 to 31/03/2024', ['from 01/04/2023 to 31/03/2024 2023-04-01 2024-03-31']],
  ['Complaints on 04/05/2023', ['04/05/2023 2023-05-04 2023-05-04']],
  ['Spending in 2022/23 and 2023/24', ['2022/23 2022-04-01 2023-03-31', '2023/24 2023-04-01 2024-03-31']],
  ['Spending in FY23-24', ['FY23-24 2023-04-01 2024-03-31']],
  ['Exclusions in the academic year 2022/23', ['2022/23 2022-09-01 2023-08-31']],
  ['Visits over the last 12 months', ['over the last 12 months 2025-05-14 2026-05-14']],
  ['Visits in the past three years', ['in the past three years 2023-05-14 2026-05-14']],
  ['Spending in the last two financial years', ['in the last two financial years 2024-04-01 2026-03-31']],
  ['Deaths since 2019', ['since 2019 2019-01-01 2026-05-14']],
  ['Deaths from March 2020 to date', ['from March 2020 to date 2020-03-01 2026-05-14']],
  ['Sales in calendar year 2022', ['2022 2022-01-01 2022-12-31']],
  ['Sales from 2019 to 2021', ['from 2019 to 2021 2019-01-01 2021-12-31']],
  ['Sales in Q1 2023', ['Q1 2023 2023-01-01 2023-03-31']],
  ['Sales in quarter 2 of 2017/18', ['quarter 2 of 2017/18 2017-07-01 2017-09-30']],
  ['Trips in September 2023', ['September 2023 2023-09-01 2023-09-30']],
  ['Trips between January and March 2023', ['between January and March 2023 2023-01-01 2023-03-31']],
  ['Incidents over the years 2010-2012', ['2010-2012 2010-01-01 2012-12-31']],
  ['Cost under the Freedom of Information Act 2000', []],
  ['How many of the 2000 homes may be sold?', []],
  ['Who may march in the town?', []],
  ['Visits between 1 and 30 June 2025', ['between 1 and 30 June 2025 2025-06-01 2025-06-30']],
  [
    'Visits in the week commencing 6 October 2025',
    ['in the week commencing 6 October 2025 2025-10-06 2025-10-12'],
  ],
  ['Visits in the week ending 10/10/2025', ['in the week ending 10/10/2025 2025-10-04 2025-10-10']],
  ['Fines from September 2022', ['from September 2022 2022-09-01 -']],
  ['Spending from 2020/21', ['from 2020/21 2020-04-01 -']],
  ['Visits from 1 to 7 July 2025', ['from 1 to 7 July 2025 2025-07-01 2025-07-07']],
  [
    'Posts as at 31 March of each year from 2019 to 2025',
    ['31 March of each year - -', 'from 2019 to 2025 2019-01-01 2025-12-31'],
  ],
  ['Held under the Harbours Act (1984) or the 1971 and 1999 Acts', []],
  [
    'Split the counts by ward, for the last financial year',
    ['for the last financial year 2025-04-01 2026-03-31'],
  ],
];

describe('periods', () => {
  it.each(PERIODS)('%s', (text, expected) => {
    const found = scopeOf(text).periods.map(
      ({ span, from = '-', to = '-' }) => `${wordsOf(text, span)} ${from} ${to}`,
    );
    expect(found).toEqual(expected);
  });

  it('gives the words without dates where no date of receipt is known', () => {
    const [period] = scopeOf('Visits over the last 12 months', '').periods;
    expect(period).toEqual({ span: { start: 7, end: 30 } });
  });
});

const FORMATS: readonly (readonly [string, string | undefined])[] = [
  ['Please send the list in Excel.', 'Excel'],
  ['Please send it as a CSV file.', 'CSV'],
  ['I would like an electronic copy of the plan.', 'electronic'],
  ['Please send the information by email.', 'email'],
  ['Please give the figures in a table.', 'table'],
  ['A PDF copy of the plan, please.', 'PDF'],
  ['What was said by email to the mayor?', undefined],
  ['In other words, how many?', undefined],
];

describe('format', () => {
  it.each(FORMATS)('%s', (text, expected) => {
    expect(scopeOf(text).format?.name).toBe(expected);
  });

  it('is taken from elsewhere in the letter where the question has none', () => {
    const text = 'How many bins were lost?\n\nPlease answer in Excel if you can.';
    const message = { source: { id: 'test', text, blocks: [] }, subject: '' };
    expect(readScope(message, readLetter(message), { start: 0, end: 24 }, []).format?.name).toBe('Excel');
  });
});

const BREAKDOWNS: readonly (readonly [string, readonly string[]])[] = [
  ['Thefts, broken down by month and type.', ['broken down by month and type']],
  ['How many pupils were absent, for each school?', ['for each school']],
  ['Number of tickets by year', ['by year']],
  ['Please split the total by ward, tenure and year.', ['split the total by ward, tenure and year']],
  ['A breakdown of the costs', ['breakdown of the costs']],
  ['For each of these, how long did it take?', []],
  ['Split the counts by ward, for the last financial year', ['Split the counts by ward']],
  ['What was paid by the council?', []],
  ['How many were 50 per cent full?', []],
];

describe('breakdowns', () => {
  it.each(BREAKDOWNS)('%s', (text, expected) => {
    expect(scopeOf(text).breakdowns.map((span) => wordsOf(text, span))).toEqual(expected);
  });
});

const PLACES: readonly (readonly [string, readonly string[]])[] = [
  ['How many bins are there in Upper Thornby?', ['Upper Thornby']],
  ['Calls to 12 Larch Road, Thornby TH1 2AB', ['12 Larch Road, Thornby TH1 2AB']],
  ['Calls to 32 – 33 Quarry Hill, Thornby N6 6JB', ['32 – 33 Quarry Hill, Thornby N6 6JB']],
  ['Crashes within the London Borough of Thornby since 2019', ['London Borough of Thornby']],
  ['How many were sold in March?', []],
  ['Please send it in Excel.', []],
  ['Who in the Council decides?', []],
  ['A handbook on Searches', []],
  ['Crashes on Larch Road', ['Larch Road']],
  ['What is said in Section 12?', []],
];

describe('places', () => {
  it.each(PLACES)('%s', (text, expected) => {
    expect(scopeOf(text).places.map((span) => wordsOf(text, span))).toEqual(expected);
  });
});

describe('readScope', () => {
  it('reads the spans of context too, and carries them over', () => {
    const text = 'All figures are for 2021.\nHow many dogs were found?';
    const message = { source: { id: 'test', text, blocks: [] }, subject: '' };
    const context = [{ start: 0, end: 25 }];
    const scope = readScope(message, readLetter(message), { start: 26, end: text.length }, context);
    expect(scope.context).toEqual(context);
    expect(scope.periods.map(({ span }) => wordsOf(text, span))).toEqual(['2021']);
  });

  it('gives trimmed, ordered spans inside the words, and real dates in order, for any string', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        'since',
        'between',
        'and',
        'to',
        '2019',
        '31/02/2021',
        'May',
        '2023/24',
        'Q3',
        'by',
        'year',
        'last',
        'in',
        'Excel',
        '99/99/9999',
        '0000-00-00',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const { periods, places, breakdowns } = scopeOf(text);
        for (const spans of [periods.map(({ span }) => span), places, breakdowns]) {
          spans.forEach((span, i) => {
            expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.start ?? 0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          });
        }
        for (const { from, to } of periods) {
          for (const date of [from, to])
            if (date !== undefined) expect(Number.isNaN(Date.parse(date))).toBe(false);
          if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
        }
      }),
    );
  });
});
