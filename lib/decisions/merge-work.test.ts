import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, act } from './actions.ts';
import { mergeWork, sameWork } from './merge-work.ts';
import { NO_WORK, type Work } from './work.ts';

const id = fc.constantFrom('a', 'b', 'c');
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('tick' as const), item: id, done: fc.boolean() }),
  fc.record({
    type: fc.constant('note' as const),
    item: id,
    note: fc.constantFrom('', 'ask estates', 'rang'),
  }),
  fc.record({
    type: fc.constant('decide' as const),
    suggestion: id,
    provision: fc.constant('uk-foia:12(1)' as const),
    decision: fc.constantFrom(
      { decision: 'accepted' as const },
      { decision: 'dismissed' as const, reason: 'Published' },
    ),
  }),
  fc.record({
    type: fc.constant('edit' as const),
    edit: fc.record({
      type: fc.constantFrom('move-up' as const, 'remove' as const),
      question: id,
      was: fc.constant('How many?'),
    }),
  }),
  fc.record({ type: fc.constant('not-personal-data' as const), marks: fc.tuple(id) }),
  fc.record({ type: fc.constant('received' as const), date: fc.constantFrom('2026-03-02', '2026-03-03') }),
  fc.record({
    type: fc.constant('state' as const),
    state: fc.constantFrom('drafting' as const, 'sent' as const),
  }),
);
const done = (from: Work, actions: readonly Action[]): Work => actions.reduce(act, from);
const actions = fc.array(action, { maxLength: 8 });

describe('work of two windows', () => {
  it('is what one of them did, where the other did nothing', () => {
    fc.assert(
      fc.property(actions, actions, (before, after) => {
        const base = done(NO_WORK, before);
        const mine = done(base, after);
        expect(sameWork(mergeWork(base, mine, base), mine)).toBe(true);
        expect(sameWork(mergeWork(base, base, mine), mine)).toBe(true);
        expect(sameWork(mergeWork(base, mine, mine), mine)).toBe(true);
      }),
    );
  });

  it('holds what either added', () => {
    fc.assert(
      fc.property(actions, actions, actions, (before, one, other) => {
        const base = done(NO_WORK, before);
        const mine = done(base, one);
        const theirs = done(base, other);
        const both = mergeWork(base, mine, theirs);
        for (const key of Object.keys(mine.decisions.ticked))
          expect(both.decisions.ticked).toHaveProperty(key);
        for (const key of Object.keys(theirs.decisions.ticked))
          expect(both.decisions.ticked).toHaveProperty(key);
        for (const [key, note] of Object.entries(theirs.decisions.notes)) {
          if (mine.decisions.notes[key] === base.decisions.notes[key])
            expect(both.decisions.notes[key]).toBe(note);
        }
        expect(both.edits.length).toBeGreaterThanOrEqual(Math.max(mine.edits.length, theirs.edits.length));
      }),
    );
  });

  it('keeps a decision and its reason together, mine where both decided the same thing', () => {
    const decide = (decision: 'accepted' | 'dismissed', reason?: string) =>
      act(NO_WORK, {
        type: 'decide',
        suggestion: 's',
        provision: 'uk-foia:43(2)',
        decision: { decision, ...(reason === undefined ? {} : { reason }) },
      });
    const both = mergeWork(NO_WORK, decide('accepted'), decide('dismissed', 'Old contract'));
    expect(both.decisions.suggestions).toEqual({ s: { decision: 'accepted' } });
  });

  it('takes back in one window without taking back what the other did', () => {
    const move: Action = { type: 'edit', edit: { type: 'move-up', question: 'q', was: '' } };
    const base = done(NO_WORK, [move, move]);
    const mine = done(NO_WORK, [move]);
    const theirs = done(base, [{ type: 'tick', item: 'a', done: true }]);
    const both = mergeWork(base, mine, theirs);
    expect(both.edits).toHaveLength(1);
    expect(both.decisions.ticked).toEqual({ a: true });
  });
});
