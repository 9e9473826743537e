import { describe, expect, it } from 'vitest';
import type { KeptParts } from '../model/keeping.ts';
import { NO_SCOPE } from '../model/question.ts';
import type { FoiRequest } from '../model/request.ts';
import { act } from './actions.ts';
import { unpackWork } from './kept-work.ts';
import { requestToKeep, withoutText } from './request-to-keep.ts';
import { NO_WORK } from './work.ts';

const TEXT = 'Dear Council, how many lamps are out? Jo Vale';
const QUESTION = { start: TEXT.indexOf('how'), end: TEXT.indexOf('?') + 1 };
const FOUND: FoiRequest = {
  message: {
    source: { id: 'x', text: TEXT, blocks: [], url: 'https://mail.example/1' },
    subject: 'Lamps',
    from: { name: 'Jo Vale', address: 'jo@example.org' },
    received: '2026-03-02T10:00',
  },
  settings: { jurisdiction: 'uk', authorityKind: 'council' },
  letter: { parts: [], asking: [], sentences: [] },
  questions: [{ id: 'q-1', span: QUESTION, kind: 'statistic', scope: NO_SCOPE }],
  personalData: [],
  law: {
    kind: 'uk-foia',
    alternatives: [],
    nature: 'request',
    why: '',
    evidence: [],
    questionRegimes: {},
    validity: [],
    misquotes: [],
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
  checklist: [],
};
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
