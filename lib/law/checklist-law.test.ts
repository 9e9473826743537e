import { describe, expect, it } from 'vitest';
import { CHECKLIST_LAW } from './checklist-law.ts';

describe('the law as the checklist is told it', () => {
  it('gives the hour and the limit of this kind of authority', () => {
    expect(CHECKLIST_LAW.costLimitOn?.('uk-foia', 'central', '2026-11-23')).toEqual({
      hourly: '£25',
      limit: '£600, which is 24 hours',
    });
    expect(CHECKLIST_LAW.costLimitOn?.('uk-foia', 'council', '2026-11-23')?.limit).toBe(
      '£450, which is 18 hours',
    );
  });

  it('says that Scotland counts the real cost, so that the hours are the fewest', () => {
    expect(CHECKLIST_LAW.costLimitOn?.('foisa', 'council', '2026-11-23')).toEqual({
      hourly: 'the real cost (at most £15)',
      limit: '£600, which is at least 40 hours',
    });
  });

  it('gives the latest limit for a letter without a day, and none from before there was one', () => {
    expect(CHECKLIST_LAW.costLimitOn?.('uk-foia', 'council', undefined)?.hourly).toBe('£25');
    expect(CHECKLIST_LAW.costLimitOn?.('uk-foia', 'council', '2004-12-31')).toBeUndefined();
  });

  it('has no limit for environmental information', () => {
    expect(CHECKLIST_LAW.costLimitOn?.('uk-eir', 'council', '2026-11-23')).toBeUndefined();
  });
});
