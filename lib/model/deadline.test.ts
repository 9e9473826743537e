import { describe, expect, it } from 'vitest';
import { type Deadline, stripDays, timeLeft } from './deadline.ts';

const DEADLINE: Deadline = {
  received: '2026-11-27',
  due: '2026-12-03',
  why: '3rd working day after receipt',
  excluded: [
    { date: '2026-11-28', why: 'Saturday', kind: 'weekend' },
    { date: '2026-11-29', why: 'Sunday', kind: 'weekend' },
    { date: '2026-11-30', why: "bank holiday in Scotland: St Andrew's Day", kind: 'holiday' },
  ],
  planning: [],
  warnings: [],
};

describe('the strip', () => {
  it('shows every day once, numbers those that count and says why the others do not', () => {
    expect(stripDays(DEADLINE, '2026-12-01').map((day) => day.label)).toEqual([
      'Friday 27 November 2026: received',
      'Saturday 28 November 2026: not counted, Saturday',
      'Sunday 29 November 2026: not counted, Sunday',
      "Monday 30 November 2026: not counted, bank holiday in Scotland: St Andrew's Day",
      'Tuesday 1 December 2026: day 1, today',
      'Wednesday 2 December 2026: day 2',
      'Thursday 3 December 2026: day 3, answer due',
    ]);
  });

  it('does not number days before the clock started anew', () => {
    const restarted = { ...DEADLINE, countedFrom: '2026-12-01' };
    expect(stripDays(restarted).map((day) => day.number)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      1,
      2,
    ]);
  });

  it('is empty for dates that do not exist and never longer than 400 days', () => {
    expect(stripDays({ ...DEADLINE, received: 'x' })).toEqual([]);
    expect(stripDays({ ...DEADLINE, due: '2126-01-01' })).toHaveLength(400);
  });
});

describe('the time left', () => {
  it.each([
    ['2026-11-27', '3 working days left'],
    ['2026-11-29', '3 working days left'],
    ['2026-12-02', '1 working day left'],
    ['2026-12-03', 'due today'],
    ['2026-12-04', 'was due 1 day ago'],
    ['2026-12-10', 'was due 7 days ago'],
  ])('on %s: %s', (today, words) => {
    expect(timeLeft(DEADLINE, today)?.words).toBe(words);
  });

  it('counts every day where the law counts months', () => {
    expect(timeLeft({ ...DEADLINE, counts: 'calendar-days' }, '2026-11-27')?.words).toBe('6 days left');
  });
});
