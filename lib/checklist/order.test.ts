import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../model/checklist.ts';
import { inOrder } from './order.ts';

const itemsOf = (ids: readonly string[]): readonly ChecklistItem[] =>
  ids.map((id) => ({ id, group: 'now', text: id, reason: id, done: false }));
const idsOf = (items: readonly ChecklistItem[]): readonly string[] => items.map(({ id }) => id);

describe('the order the officer gave', () => {
  it('is kept, and a line that came later follows the one it follows by nature', () => {
    expect(idsOf(inOrder(itemsOf(['a', 'b', 'new', 'c']), ['c', 'b', 'a']))).toEqual(['c', 'b', 'new', 'a']);
    expect(idsOf(inOrder(itemsOf(['new', 'a', 'b']), ['b', 'a']))).toEqual(['new', 'b', 'a']);
  });

  it('passes over a line that is gone, and one named twice', () => {
    expect(idsOf(inOrder(itemsOf(['a', 'b']), ['gone', 'b', 'b', 'a']))).toEqual(['b', 'a']);
  });

  it('loses no line and doubles none', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(ids, fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y')), (there, order) => {
        expect(idsOf(inOrder(itemsOf(there), order)).toSorted()).toEqual(there.toSorted());
        expect(idsOf(inOrder(itemsOf(there), undefined))).toEqual(there);
      }),
    );
  });
});
