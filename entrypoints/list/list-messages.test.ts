import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asListAsk, asListEvent } from '../../lib/list-messages-check.ts';
import { asAlways, asBadges, asListOrder } from './page-side.ts';

const row = { id: 'r', subject: 'Lamps', snippet: '', unread: true };

describe('messages of the list', () => {
  it('take what each side may say', () => {
    expect(asListAsk({ name: 'list-rows', rows: [row] })).toEqual({ name: 'list-rows', rows: [row] });
    expect(asListEvent({ event: 'rows', site: 'gmail', rows: [row] })).toBeDefined();
    expect(asListOrder({ name: 'open', id: 'r' })).toEqual({ name: 'open', id: 'r' });
    const badge = { id: 'r', label: 'foi', words: 'FOI', short: 'FOI' };
    expect(asBadges({ badges: [badge, { ...badge, label: 'virus' }] })).toEqual([badge]);
    expect(asAlways({ always: true })).toBe(true);
  });

  it.each([
    { name: 'list-rows', rows: [{ ...row, subject: 'x'.repeat(501) }] },
    { name: 'list-rows', rows: [{ ...row, received: 'soon' }] },
    { name: 'list-rows', rows: Array.from({ length: 1_001 }, () => row) },
    { name: 'erase' },
  ])('refuse anything else (%#)', (raw) => {
    expect(asListAsk(raw)).toBeUndefined();
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        for (const check of [asListAsk, asListEvent, asListOrder, asBadges, asAlways]) void check(raw);
      }),
    );
  });
});
