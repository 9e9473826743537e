import { describe, expect, it } from 'vitest';
import { type Action, act } from './actions.ts';
import { mergeWork } from './merge-work.ts';
import { NO_WORK, type Work } from './work.ts';

const line = (id: string, text: string): Action => ({ type: 'line', line: { id, group: 'now', text } });
const workOf = (...actions: readonly Action[]): Work => actions.reduce(act, NO_WORK);

describe('lines of the officer’s own', () => {
  it('are added in turn, changed in place, and taken away with their tick and note', () => {
    const added = workOf(line('a', 'Ring the depot'), line('b', 'Ask legal'), line('a', 'Ring the yard'));
    expect(added.decisions.lines?.map(({ text }) => text)).toEqual(['Ring the yard', 'Ask legal']);
    const done = workOf(
      line('a', 'Ring the depot'),
      { type: 'tick', item: 'a', done: true },
      { type: 'note', item: 'a', note: 'no answer' },
      { type: 'drop-line', line: 'a' },
    );
    expect(done).toEqual(NO_WORK);
  });

  it('change nothing where the line is not there', () => {
    const work = workOf(line('a', 'Ring the depot'));
    expect(act(work, { type: 'drop-line', line: 'b' })).toBe(work);
  });

  it('of two windows are all kept', () => {
    const base = workOf(line('a', 'Ring the depot'));
    const mine = act(base, line('b', 'Ask legal'));
    const theirs = act(base, line('c', 'Ask finance'));
    expect(mergeWork(base, mine, theirs).decisions.lines?.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });
});
