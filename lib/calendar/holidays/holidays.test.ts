import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, weekdayOf } from '../../model/day.ts';
import { IN_ENGLISH } from '../../words/written.ts';
import { type HolidayTable, holidayCalendar, holidaysIn } from './holiday-table.ts';
import { IRELAND_HOLIDAYS } from './ireland.ts';
import { UK_HOLIDAYS } from './uk.ts';
import { US_HOLIDAYS } from './us.ts';

interface Compared {
  readonly name: string;
  readonly table: HolidayTable;
  readonly region: HolidayTable['regions'][number];
  readonly library: readonly [string] | readonly [string, string];
  /** Days we count as holidays and the library does not, with the reason. */
  readonly added: Readonly<Record<string, string>>;
  /** Days the library lists and we do not count, with the reason. */
  readonly left: Readonly<Record<string, string>>;
}

const NO_GOOD_FRIDAY = 'Good Friday: banks close, but it is not in the Second Schedule of the 1997 Act';
const NO_SUBSTITUTE = 'the 1997 Act moves no public holiday from a weekend to a weekday';

const COMPARED: readonly Compared[] = [
  { name: 'England', table: UK_HOLIDAYS, region: 'england', library: ['GB', 'ENG'], added: {}, left: {} },
  { name: 'Wales', table: UK_HOLIDAYS, region: 'wales', library: ['GB', 'WLS'], added: {}, left: {} },
  {
    name: 'Scotland',
    table: UK_HOLIDAYS,
    region: 'scotland',
    library: ['GB', 'SCT'],
    added: { '2026-06-15': 'the World Cup bank holiday, proclaimed in February 2026' },
    left: {},
  },
  {
    name: 'Northern Ireland',
    table: UK_HOLIDAYS,
    region: 'northern-ireland',
    library: ['GB', 'NIR'],
    added: {},
    left: {},
  },
  { name: 'the United States', table: US_HOLIDAYS, region: 'us', library: ['US'], added: {}, left: {} },
  {
    name: 'Ireland',
    table: IRELAND_HOLIDAYS,
    region: 'ireland',
    library: ['IE'],
    added: { '2022-03-18': 'the day of remembrance and recognition, S.I. No. 50 of 2022' },
    left: {
      '2020-04-10': NO_GOOD_FRIDAY,
      '2021-04-02': NO_GOOD_FRIDAY,
      '2022-04-15': NO_GOOD_FRIDAY,
      '2023-04-07': NO_GOOD_FRIDAY,
      '2024-03-29': NO_GOOD_FRIDAY,
      '2025-04-18': NO_GOOD_FRIDAY,
      '2026-04-03': NO_GOOD_FRIDAY,
      '2027-03-26': NO_GOOD_FRIDAY,
      '2028-04-14': NO_GOOD_FRIDAY,
      '2029-03-30': NO_GOOD_FRIDAY,
      '2030-04-19': NO_GOOD_FRIDAY,
      '2031-04-11': NO_GOOD_FRIDAY,
      '2032-03-26': NO_GOOD_FRIDAY,
      '2020-12-28': NO_SUBSTITUTE,
      '2021-12-27': NO_SUBSTITUTE,
      '2024-03-18': NO_SUBSTITUTE,
      '2026-12-28': NO_SUBSTITUTE,
      '2027-12-27': NO_SUBSTITUTE,
      '2029-03-19': NO_SUBSTITUTE,
      '2030-03-18': NO_SUBSTITUTE,
      '2032-12-27': NO_SUBSTITUTE,
    },
  },
];

function isWeekday(date: string): boolean {
  const day = parseDay(date);
  return day !== undefined && weekdayOf(day) !== 0 && weekdayOf(day) !== 6;
}

function libraryDays([country, region]: Compared['library'], table: HolidayTable): Set<string> {
  const library = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const days = new Set<string>();
  for (let year = Number(table.from.slice(0, 4)); year <= Number(table.to.slice(0, 4)) + 1; year++) {
    for (const holiday of library.getHolidays(year)) {
      const date = holiday.date.slice(0, 10);
      const counts = holiday.type === 'public' || holiday.type === 'bank';
      if (counts && isWeekday(date) && date >= table.from && date <= table.to) days.add(date);
    }
  }
  return days;
}

describe.each(COMPARED)('the holidays of $name', ({ table, region, library, added, left }) => {
  it('agree with date-holidays on every day but the overrides listed here', () => {
    const ours = [...holidayCalendar(table, [region]).holidays.keys()].map(formatDay);
    const theirs = libraryDays(library, table);
    expect(ours.filter((date) => !theirs.has(date)).sort()).toEqual(Object.keys(added).sort());
    expect([...theirs].filter((date) => !ours.includes(date)).sort()).toEqual(Object.keys(left).sort());
  });

  it('hold no weekend, no day twice, and a source for each row', () => {
    const dates = table.rows
      .filter((row) => row.regions.includes(region))
      .flatMap((row) => row.dates.trim().split(/\s+/));
    expect(dates.filter((date) => !isWeekday(date))).toEqual([]);
    expect(new Set(dates).size).toBe(dates.length);
    expect(table.rows.filter((row) => row.source.trim() === '')).toEqual([]);
  });
});

describe('the names of holidays', () => {
  it('say in which part of the United Kingdom the day is one', () => {
    const all = holidayCalendar(UK_HOLIDAYS, UK_HOLIDAYS.regions).holidays;
    const why = (date: string) => holidaysIn(IN_ENGLISH, all.get(parseDay(date) ?? Number.NaN) ?? []);
    expect(why('2026-06-15')).toBe('bank holiday in Scotland: World Cup bank holiday');
    expect(why('2026-07-13')).toBe('bank holiday in Northern Ireland: Battle of the Boyne (substitute day)');
    expect(why('2026-04-06')).toBe('bank holiday in England, Wales and Northern Ireland: Easter Monday');
    expect(why('2023-05-08')).toBe('bank holiday in all of the UK: Coronation of King Charles III');
  });

  it('throw on a table with a date that does not exist', () => {
    const broken: HolidayTable = {
      ...IRELAND_HOLIDAYS,
      rows: [{ name: 'None', regions: ['ireland'], dates: '2026-02-30', source: 'none' }],
    };
    expect(() => holidayCalendar(broken, ['ireland'])).toThrow('2026-02-30');
  });
});
