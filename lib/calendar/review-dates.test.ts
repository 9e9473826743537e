import { describe, expect, it } from 'vitest';
import { reviewDates } from './review-dates.ts';

const UK = { jurisdiction: 'uk', authorityKind: 'other' } as const;

describe('the time to ask for a review', () => {
  it('is 40 working days by the Code under FOIA, and law under EIR', () => {
    expect(reviewDates('uk-foia', '2026-03-02', UK)).toEqual({
      askBy: { date: '2026-04-30', cite: 'section 45 Code of Practice, part 5' },
      statutory: false,
    });
    expect(reviewDates('uk-eir', '2026-03-02', UK)?.statutory).toBe(true);
  });

  it('is 90 days at least in the United States and 4 weeks in Ireland', () => {
    expect(reviewDates('us-foia', '2026-03-02', UK)?.askBy?.date).toBe('2026-05-31');
    expect(reviewDates('ie-foi', '2026-03-02', UK)?.askBy?.date).toBe('2026-03-31');
  });

  it('is not set for subject access, and undefined for a day that is no date', () => {
    expect(reviewDates('uk-sar', '2026-03-02', UK)).toEqual({ statutory: true });
    expect(reviewDates('uk-foia', 'then', UK)).toBeUndefined();
  });
});
