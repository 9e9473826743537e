import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords, formatDay, longDate, parseDay, weekdayOf } from './day.ts';

describe('days as numbers', () => {
  it('reads and writes every day of three centuries the same', () => {
    const day = fc.integer({ min: -36_500, max: 73_000 });
    fc.assert(fc.property(day, (number) => parseDay(formatDay(number)) === number));
  });

  it('refuses dates that do not exist and text that is no date', () => {
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '',
      'today',
      '2026-11-23T10:00',
    ]) {
      expect(parseDay(text)).toBeUndefined();
    }
    expect(parseDay('2028-02-29')).toBeDefined();
  });

  it('knows the day of the week, also before 1970', () => {
    expect(weekdayOf(parseDay('2026-11-24') ?? 0)).toBe(2);
    expect(weekdayOf(parseDay('1969-12-28') ?? 0)).toBe(0);
  });

  it('writes a date as an officer does, and leaves other text alone', () => {
    expect(dateInWords('2026-12-02')).toBe('2 December 2026');
    expect(longDate('2026-12-22')).toBe('Tuesday 22 December 2026');
    expect(longDate('soon')).toBe('soon');
  });
});
