import { describe, expect, it } from 'vitest';
import { CHECKLIST_LAW } from './checklist-law.ts';

describe('the law as the checklist is told it', () => {
  it('gives the hour and the limit of this kind of authority', () => {
    expect(CHECKLIST_LAW.costLimitOn?.('uk-foia', 'central', '2026-11-23')).toEqual({
      hourly: '£25',
      amount: '£600',
      hours: 24,
      realCost: false,
    });
    expect(CHECKLIST_LAW.costLimitOn?.('uk-foia', 'council', '2026-11-23')).toMatchObject({
      amount: '£450',
      hours: 18,
    });
  });

  it('says that Scotland counts the real cost, so that the hours are the fewest', () => {
    expect(CHECKLIST_LAW.costLimitOn?.('foisa', 'council', '2026-11-23')).toEqual({
      hourly: '£15',
      amount: '£600',
      hours: 40,
      realCost: true,
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
