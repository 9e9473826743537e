import { describe, expect, it } from 'vitest';
import { receivedFrom } from './when.ts';

const british = { language: 'en-GB', today: '2026-11-24' };
const american = { language: 'en-US', today: '2026-11-24' };
const on = (text: string, context = british) => receivedFrom([text], context).received;

describe('receivedFrom', () => {
  it.each([
    ['2 Apr 2026, 09:15', '2026-04-02T09:15'],
    ['Thu, 2nd April 2026 at 9.15 pm', '2026-04-02T21:15'],
    ['April 2, 2026 12:05 AM', '2026-04-02T00:05'],
    ['02/04/2026 09:15', '2026-04-02T09:15'],
    ['Thu 02/04/26', '2026-04-02'],
    ['2.4.2026', '2026-04-02'],
    ['2026-04-02 09:15', '2026-04-02T09:15'],
    ['2026-04-02', '2026-04-02'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['Today 08:30', '2026-11-24T08:30'],
    ['Yesterday, 17:05', '2026-11-23T17:05'],
    ['Mon 10:00', '2026-11-23T10:00'],
    ['Tue 10:00', '2026-11-17T10:00'],
    ['29 February 2025', undefined],
    ['Monthly report', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, expected) => {
    expect(on(text)).toBe(expected);
  });

  it('reads numeric dates month first only in American English', () => {
    expect(on('4/2/2026 9:15:00 AM', american)).toBe('2026-04-02T09:15');
    expect(on('4/2/2026 9:15:00 AM')).toBe('2026-02-04T09:15');
  });

  it('takes a date with a time zone to the local time of the machine', () => {
    const received = on('2026-04-02T09:15:00+02:00') ?? '';
    expect(new Date(received).getTime()).toBe(Date.UTC(2026, 3, 2, 7, 15));
    expect(on('Thu, 02 Apr 2026 07:15:00 +0000')).toBe(received);
  });

  it("knows the months of the page's own language", () => {
    expect(on('2 avril 2026 09:15', { language: 'fr', today: '2026-11-24' })).toBe('2026-04-02T09:15');
    expect(on('2. April 2026', { language: 'no-such-language-at-all', today: '2026-11-24' })).toBe(
      '2026-04-02',
    );
  });

  it('takes the first of several that holds a date', () => {
    expect(receivedFrom([null, 'no date', '2 Apr 2026'], british)).toEqual({ received: '2026-04-02' });
  });
});
