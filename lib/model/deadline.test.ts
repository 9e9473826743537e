import { describe, expect, it } from 'vitest';
import { DEADLINE } from './deadline.fixture.ts';
import { stripDays, timeLeft } from './deadline.ts';

describe('the strip', () => {
  it('shows every day once, numbers those that count and says why the others do not', () => {
    const days = stripDays(DEADLINE, '2026-12-01');
    expect(days.map(({ date, kind, number, why }) => [date, kind, number ?? why])).toEqual([
      ['2026-11-27', 'received', undefined],
      ['2026-11-28', 'weekend', 'Saturday'],
      ['2026-11-29', 'weekend', 'Sunday'],
      ['2026-11-30', 'holiday', "bank holiday in Scotland: St Andrew's Day"],
      ['2026-12-01', 'counted', 1],
      ['2026-12-02', 'counted', 2],
      ['2026-12-03', 'counted', 3],
    ]);
    expect(days.filter(({ today }) => today).map(({ date }) => date)).toEqual(['2026-12-01']);
    expect(days.filter(({ due }) => due).map(({ date }) => date)).toEqual(['2026-12-03']);
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
    ['2026-11-27', 3, 'working-days'],
    ['2026-11-29', 3, 'working-days'],
    ['2026-12-02', 1, 'working-days'],
    ['2026-12-03', 0, 'due-today'],
    ['2026-12-04', 1, 'late'],
    ['2026-12-10', 7, 'late'],
  ])('on %s: %i, %s', (today, days, kind) => {
    expect(timeLeft(DEADLINE, today)).toEqual({ days, kind });
  });

  it('counts every day where the law counts months', () => {
    expect(timeLeft({ ...DEADLINE, counts: 'calendar-days' }, '2026-11-27')).toEqual({
      days: 6,
      kind: 'calendar-days',
    });
  });
});
