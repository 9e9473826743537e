import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowDate } from './row-date.ts';

const CONTEXT = { language: 'en-GB', today: '2026-11-28' };

describe('rowDate', () => {
  it.each([
    ['2026-11-20 16:41', '2026-11-20T16:41'],
    ['Mon, 23 Nov 2026, 09:14', '2026-11-23T09:14'],
    ['Nov 23, 2026, 9:14 AM', '2026-11-23T09:14'],
    ['23/11/2026 9:14 pm', '2026-11-23T21:14'],
    ['12 Nov', '2026-11-12'],
    ['12 Dec', '2025-12-12'],
    ['Sept 3', '2026-09-03'],
    ['09:14', '2026-11-28T09:14'],
    ['2:05 PM', '2026-11-28T14:05'],
    ['Yesterday 10:00', '2026-11-27T10:00'],
    ['2026-11-23T09:14', '2026-11-23T09:14'],
  ])('reads "%s" as %s', (shown, day) => {
    expect(rowDate([shown], CONTEXT)).toBe(day);
  });

  it('takes the first that is a day', () => {
    expect(rowDate([undefined, 'soon', '1 May 2026'], CONTEXT)).toBe('2026-05-01');
  });

  it('gives nothing for no day, and never throws', () => {
    expect(rowDate(['soon'], CONTEXT)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void rowDate([text], CONTEXT)));
  });
});
