import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWork, unpackWork } from './kept-work.ts';
import { NO_WORK, type Work } from './work.ts';

const DONE: Work = {
  decisions: {
    suggestions: {
      's-1': { decision: 'dismissed', reason: 'Already published' },
      's-2': { decision: 'accepted' },
    },
    ticked: { 'i-1': true, 'i-2': false },
    notes: { 'i-1': 'Asked the depot on Monday' },
    notPersonalData: ['p-1'],
    lines: [{ id: 'own-1', group: 'question', questionId: 'q-1', text: 'Ring the depot' }],
    order: { 'q-1': ['own-1', 'i-1'] },
  },
  edits: [
    { type: 'reword', question: 'q-1', was: 'How many?', words: 'How many lorries?' },
    { type: 'split', question: 'q-2', was: 'Cost and date?', at: 4 },
    { type: 'remove', question: 'q-3', was: 'Thanks?' },
    { type: 'add', question: 'q-4', was: 'And where?', span: { start: 3, end: 13 } },
    { type: 'add', question: 'q-5', was: 'And when?' },
  ],
  added: [
    {
      provision: 'uk-foia:43(2)',
      question: 'q-1',
      evidence: [{ exact: 'unit rates', prefix: 'the ', suffix: ' paid', start: 40 }],
    },
    { provision: 'uk-foia:12' },
  ],
  marked: [
    {
      id: 'p-2',
      words: { exact: 'Ms Vale', prefix: 'from ', suffix: ', who', start: 12 },
      type: 'person',
      whose: 'third-party',
    },
  ],
  about: { 's-1': 'uk-foia:21' },
  received: '2026-11-02',
  kind: 'uk-foia',
  waits: [
    { name: 'fee', asked: '2026-11-03', answered: '2026-11-05' },
    { name: 'clarification', asked: '2026-11-06' },
  ],
  extended: true,
};

const throughStorage = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('work that is kept', () => {
  it('comes back as it was', () => {
    expect(unpackWork(throughStorage(packWork(DONE)))).toEqual(DONE);
    expect(unpackWork(throughStorage(packWork(NO_WORK)))).toEqual(NO_WORK);
  });

  it('is not read from another version or with a part that cannot be', () => {
    expect(unpackWork({ version: 4, work: DONE })).toBeUndefined();
    expect(unpackWork(packWork({ ...DONE, received: 'Monday' }))).toBeUndefined();
    expect(unpackWork({ version: 1, work: { ...DONE, kind: 'moon-law' } })).toBeUndefined();
    expect(unpackWork({ version: 1, work: { ...DONE, about: { 's-1': 'section 21' } } })).toBeUndefined();
    expect(
      unpackWork({ version: 1, work: { ...DONE, waits: [{ name: 'tea', asked: '2026-11-03' }] } }),
    ).toBeUndefined();
    expect(
      unpackWork({ version: 1, work: { ...DONE, edits: [{ type: 'burn', question: 'q' }] } }),
    ).toBeUndefined();
  });

  it('is read from version 1, which knew no marks of the officer', () => {
    const { marked: _later, ...first } = DONE;
    const work = { ...first, added: [{ provision: 'uk-foia:43(2)', question: 'q-1' }] };
    expect(unpackWork({ version: 1, work })).toEqual(work);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(unpackWork(value)).toBeUndefined();
        expect(unpackWork({ version: 1, work: value })).toBeUndefined();
      }),
    );
  });
});
