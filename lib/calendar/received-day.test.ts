import { describe, expect, it } from 'vitest';
import { formatDay } from '../model/day.ts';
import { type AuthorityZone, receivedDay } from './received-day.ts';

const dayOf = (received: string, zone: AuthorityZone): string | undefined => {
  const day = receivedDay(received, zone);
  return day === undefined ? undefined : formatDay(day);
};

describe('the day of receipt', () => {
  it.each<[string, AuthorityZone, string]>([
    ['2026-06-12T22:59:59Z', 'Europe/London', '2026-06-12'],
    ['2026-06-12T23:30:00Z', 'Europe/London', '2026-06-13'],
    ['2026-12-12T23:30:00Z', 'Europe/London', '2026-12-12'],
    ['2026-06-13T00:30:00+02:00', 'Europe/London', '2026-06-12'],
    ['2026-06-12T20:00:00-0500', 'Europe/London', '2026-06-13'],
    ['2026-06-12T23:30:00.000Z', 'Europe/Dublin', '2026-06-13'],
    ['2026-06-13T02:00:00Z', 'America/New_York', '2026-06-12'],
    ['2026-01-02T04:59:00Z', 'America/New_York', '2026-01-01'],
    ['2026-01-02T05:00:00Z', 'America/New_York', '2026-01-02'],
    ['2026-06-12T23:59', 'Europe/London', '2026-06-12'],
    ['2026-06-12 23:59:10', 'America/New_York', '2026-06-12'],
    ['2026-06-12', 'America/New_York', '2026-06-12'],
    [' 2026-06-12T10:00 +01 ', 'Europe/London', '2026-06-12'],
    ['2024-03-31T00:30:00Z', 'Europe/London', '2024-03-31'],
    ['2024-10-26T23:30:00Z', 'Europe/London', '2024-10-27'],
  ])('%s in %s is %s', (received, zone, expected) => {
    expect(dayOf(received, zone)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '12/06/2026',
    '2026-06-31',
    '2026-06-12T25:00',
    '2026-06-12T10:61Z',
    '1889-01-01',
    '2300-01-01',
  ])('%j is no date of receipt', (received) => {
    expect(receivedDay(received, 'Europe/London')).toBeUndefined();
  });
});
