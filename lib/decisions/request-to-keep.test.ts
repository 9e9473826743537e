import { describe, expect, it } from 'vitest';
import type { KeptParts } from '../model/keeping.ts';
import { NO_SCOPE, wordsOfQuestion } from '../model/question.ts';
import { requestFor } from '../model/request.fixture.ts';
import { act } from './actions.ts';
import { unpackWork } from './kept-work.ts';
import { requestToKeep, withoutText } from './request-to-keep.ts';
import { reviewOf } from './review.ts';
import { NO_WORK } from './work.ts';

const TEXT = 'Dear Council, how many lamps are out? Jo Vale';
const QUESTION = { start: TEXT.indexOf('how'), end: TEXT.indexOf('?') + 1 };
const FOUND = requestFor(
  {
    source: { id: 'x', text: TEXT, blocks: [], url: 'https://mail.example/1' },
    subject: 'Lamps',
    from: { name: 'Jo Vale', address: 'jo@example.org' },
    received: '2026-03-02T10:00',
  },
  {
    questions: [{ id: 'q-1', span: QUESTION, kind: 'statistic', scope: NO_SCOPE }],
    law: {
      suggestions: ['12(1)', '21', '43(2)', '40(2)', '36(2)(c)'].map((section) => ({
        id: `s-${section}`,
        provision: `uk-foia:${section}` as const,
        regime: 'uk-foia' as const,
        section,
        question: 'q-1',
        evidence: [QUESTION],
        sign: 'a-sign',
        why: 'Because.',
        strength: 'possible' as const,
        score: 1,
      })),
    },
  },
);
const WORK = [
  {
    type: 'decide',
    suggestion: 's-21',
    provision: 'uk-foia:21',
    decision: { decision: 'dismissed', reason: 'Not online' },
  },
  { type: 'decide', suggestion: 's-12(1)', provision: 'uk-foia:12(1)', decision: { decision: 'accepted' } },
  { type: 'note', item: 'i', note: 'Rang the depot' },
  {
    type: 'edit',
    edit: { type: 'reword', question: 'q-1', was: 'how many lamps are out?', words: 'Lamps out' },
  },
  { type: 'state', state: 'drafting' },
] as const;
const DONE = WORK.reduce(act, NO_WORK);
const keep = (
  parts: KeptParts,
  before?: ReturnType<typeof requestToKeep>,
  at = '2026-03-02T12:00:00Z',
  work = DONE,
) => requestToKeep(FOUND, work, { parts, at, ...(before === undefined ? {} : { before }) });

describe('a request to keep', () => {
  it('names its questions as the officer worded them, its first prompts without those dismissed, and what was decided', () => {
    expect(keep('all')).toMatchObject({
      questions: [{ id: 'q-1', words: 'Lamps out' }],
      prompts: ['s12(1)', 's43(2)', 's40(2)'],
      decided: [
        { provision: 'uk-foia:12(1)', question: 'q-1', decision: 'accepted' },
        { provision: 'uk-foia:21', question: 'q-1', decision: 'dismissed', reason: 'Not online' },
      ],
      state: 'drafting',
      text: TEXT,
      from: { name: 'Jo Vale' },
    });
  });

  it('holds no word of the letter and no name where it is kept without them, and still all the officer did', () => {
    const kept = keep('without-text');
    const all = JSON.stringify(kept);
    for (const word of ['Jo', 'jo@', 'how many', 'Dear']) expect(all).not.toContain(word);
    expect(kept.questions).toEqual([{ id: 'q-1' }]);
    expect(unpackWork(kept.work)?.decisions).toEqual(DONE.decisions);
  });

  it('keeps a question of the officer’s own, and finds its words again in the letter where they stand there', () => {
    const own = (
      [
        {
          type: 'edit',
          edit: { type: 'add', question: 'q-9', was: 'Dear Council', span: { start: 0, end: 12 } },
        },
        { type: 'edit', edit: { type: 'add', question: 'q-8', was: 'And the depots' } },
        {
          type: 'add-provision',
          added: {
            provision: 'uk-foia:40(2)',
            evidence: [{ exact: 'Jo Vale', prefix: 'are out? ', suffix: '', start: 37 }],
          },
        },
      ] as const
    ).reduce(act, NO_WORK);
    const kept = keep('without-text', undefined, '2026-03-02T12:00:00Z', own);
    for (const word of ['Dear', 'Jo Vale', 'are out']) expect(JSON.stringify(kept)).not.toContain(word);
    const work = unpackWork(kept.work) ?? NO_WORK;
    const { request } = reviewOf(FOUND, work);
    const words = request.questions.map((question) => wordsOfQuestion(TEXT, question));
    expect(words).toEqual(['how many lamps are out?', 'Dear Council', 'And the depots']);
    expect(work.added).toEqual([{ provision: 'uk-foia:40(2)' }]);
  });

  it('loses its words and names when the officer keeps less, as if it had been kept so', () => {
    expect(withoutText(keep('all'))).toEqual(keep('without-text'));
  });

  it('counts as changed only where something did', () => {
    const first = keep('all');
    expect(keep('all', first, '2026-04-01T12:00:00Z')).toBe(first);
    const sent = keep('all', first, '2026-04-01T12:00:00Z', act(DONE, { type: 'state', state: 'sent' }));
    expect(sent).toMatchObject({ keptAt: first.keptAt, lastChanged: '2026-04-01T12:00:00Z', state: 'sent' });
  });
});
