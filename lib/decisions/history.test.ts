import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from './actions.ts';
import { type History, NO_HISTORY, perform, redo, takeIn, undo } from './history.ts';
import { NO_WORK } from './work.ts';

const id = fc.constantFrom('a', 'b', 'c');
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('tick' as const), item: id, done: fc.boolean() }),
  fc.record({
    type: fc.constant('note' as const),
    item: id,
    note: fc.constantFrom('', 'asked estates', ' '),
  }),
  fc.record({
    type: fc.constant('decide' as const),
    suggestion: id,
    provision: fc.constantFrom('uk-foia:12(1)' as const, 'uk-foia:40(2)' as const),
    decision: fc.constantFrom({ decision: 'accepted' as const }, { decision: 'dismissed' as const }),
  }),
  fc.record({ type: fc.constant('not-personal-data' as const), marks: fc.array(id, { minLength: 1 }) }),
  fc.record({ type: fc.constant('personal-data' as const), marks: fc.array(id, { minLength: 1 }) }),
  fc.record({ type: fc.constant('received' as const), date: fc.constantFrom('2026-03-02', '2026-03-03') }),
  fc.record({
    type: fc.constant('wait' as const),
    wait: fc.record({
      name: fc.constant('fee' as const),
      asked: fc.constantFrom('2026-03-04', '2026-03-05'),
    }),
  }),
  fc.record({ type: fc.constant('change-wait' as const), at: fc.nat(2) }),
  fc.record({
    type: fc.constant('line' as const),
    line: fc.record({
      id,
      group: fc.constant('now' as const),
      text: fc.constantFrom('ring the depot', 'ask legal'),
    }),
  }),
  fc.record({ type: fc.constant('drop-line' as const), line: id }),
  fc.record({
    type: fc.constant('order-lines' as const),
    section: fc.constant('now'),
    items: fc.uniqueArray(id),
  }),
  fc.record({ type: fc.constant('extend' as const), extended: fc.boolean() }),
  fc.record({
    type: fc.constant('add-provision' as const),
    added: fc.record({ provision: fc.constant('uk-foia:21' as const), question: id }),
  }),
  fc.record({
    type: fc.constant('edit' as const),
    edit: fc.record({ type: fc.constant('remove' as const), question: id, was: fc.constant('') }),
  }),
);
const historyOf = (actions: readonly Action[]): History => actions.reduce(perform, NO_HISTORY);
const times = (count: number, step: (history: History) => History, history: History): History =>
  Array.from({ length: count }).reduce<History>(step, history);

describe('undo and redo', () => {
  it('takes back one action and does it again', () => {
    fc.assert(
      fc.property(fc.array(action), action, (before, last) => {
        const start = historyOf(before);
        const done = perform(start, last);
        if (done === start) return;
        expect(undo(done).present).toEqual(start.present);
        expect(redo(undo(done)).present).toEqual(done.present);
      }),
    );
  });

  it('leads back to the untouched letter, and forward again to all that was done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const done = historyOf(actions);
        const back = times(done.past.length, undo, done);
        expect(back.present).toEqual(NO_WORK);
        expect(times(back.future.length, redo, back).present).toEqual(done.present);
      }),
    );
  });

  it('forgets what could be redone once something else is done', () => {
    const ticked = perform(NO_HISTORY, { type: 'tick', item: 'a', done: true });
    expect(perform(undo(ticked), { type: 'tick', item: 'b', done: true }).future).toEqual([]);
  });

  it('does nothing where there is nothing to take back or do again', () => {
    expect(undo(NO_HISTORY)).toBe(NO_HISTORY);
    expect(redo(NO_HISTORY)).toBe(NO_HISTORY);
  });

  it('makes no step of an action that changes nothing', () => {
    const noted = perform(NO_HISTORY, { type: 'note', item: 'a', note: 'asked estates' });
    expect(perform(noted, { type: 'note', item: 'a', note: 'asked estates ' })).toBe(noted);
  });

  it('takes in what another window did, and undo takes back this window’s own step alone', () => {
    const mine = perform(NO_HISTORY, { type: 'tick', item: 'a', done: true });
    const theirs = perform(NO_HISTORY, { type: 'note', item: 'b', note: 'rang them' }).present;
    const both = takeIn(mine, NO_WORK, theirs);
    expect(both.present.decisions).toMatchObject({ ticked: { a: true }, notes: { b: 'rang them' } });
    expect(undo(both).present).toEqual(theirs);
    expect(redo(undo(both)).present).toEqual(both.present);
    expect(takeIn(both, both.present, both.present)).toBe(both);
  });
});
