import { describe, expect, it } from 'vitest';
import { DEADLINE } from '../lib/model/deadline.fixture.ts';
import { stripDays, timeLeft } from '../lib/model/deadline.ts';
import { dayLabel } from './deadline-strip.tsx';
import { timeLeftInWords } from './request-head.tsx';

describe('the words of the deadline', () => {
  it('name each day of the strip, and say why one does not count', () => {
    expect(stripDays(DEADLINE, '2026-12-01').map(dayLabel)).toEqual([
      'Friday 27 November 2026: received',
      'Saturday 28 November 2026: not counted, weekend',
      'Sunday 29 November 2026: not counted, weekend',
      "Monday 30 November 2026: not counted, bank holiday in Scotland: St Andrew's Day",
      'Tuesday 1 December 2026: day 1, today',
      'Wednesday 2 December 2026: day 2',
      'Thursday 3 December 2026: day 3, answer due',
    ]);
  });

  it.each([
    ['2026-11-27', '3 working days left'],
    ['2026-12-02', '1 working day left'],
    ['2026-12-03', 'due today'],
    ['2026-12-04', 'was due 1 day ago'],
    ['2026-12-10', 'was due 7 days ago'],
  ])('say on %s: %s', (today, words) => {
    const left = timeLeft(DEADLINE, today);
    expect(left === undefined ? undefined : timeLeftInWords(left)).toBe(words);
  });

  it('count plain days where the law counts them', () => {
    const left = timeLeft({ ...DEADLINE, counts: 'calendar-days' }, '2026-11-27');
    expect(left === undefined ? undefined : timeLeftInWords(left)).toBe('6 days left');
  });
});
