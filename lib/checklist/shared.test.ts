import { describe, expect, it } from 'vitest';
import type { ChecklistItem, Decisions } from '../model/checklist.ts';
import { NO_DECISIONS } from '../model/checklist.ts';
import type { ProvisionId, Suggestion } from '../model/law.ts';
import { NO_SCOPE, type Question, type Scope } from '../model/question.ts';
import type { FoiRequest } from '../model/request.ts';
import { buildChecklist } from './build.ts';
import { toCsv } from './csv.ts';
import { toMarkdown } from './markdown.ts';
import { SAMPLE, SAMPLE_LAW } from './sample-request.ts';

const TEXT = `About the ferry between March 2024 and May 2026, as a spreadsheet:
1. For each crossing:
(a) the number of passengers
(b) the fare
(c) the name of the skipper
2. The lease of the pier.`;

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const EVERYWHERE: Scope = {
  ...NO_SCOPE,
  periods: [{ span: at('between March 2024 and May 2026') }],
  format: { name: 'spreadsheet', span: at('spreadsheet') },
};
const EACH: Scope = { ...EVERYWHERE, breakdowns: [at('For each crossing')] };
const question = (id: string, number: string, words: string, scope = EACH, parent?: string): Question => ({
  id,
  number,
  span: at(words),
  kind: 'statistic',
  scope,
  ...(parent === undefined ? {} : { parent }),
});

const LETTER: Omit<FoiRequest, 'checklist'> = {
  ...SAMPLE,
  message: { ...SAMPLE.message, source: { id: 'ferry', text: TEXT, blocks: [] }, subject: 'Ferry' },
  questions: [
    question('q', '1.', 'For each crossing:'),
    question('a', '(a)', 'the number of passengers', EACH, 'q'),
    question('b', '(b)', 'the fare', EACH, 'q'),
    question('c', '(c)', 'the name of the skipper', EACH, 'q'),
    question('p', '2.', 'The lease of the pier.', EVERYWHERE),
  ],
  law: { ...SAMPLE.law, suggestions: [] },
};

const points = (section: string, to: string, why: string): Suggestion => ({
  id: `s-${section}-${to}`,
  provision: `uk-foia:${section}` as ProvisionId,
  regime: 'uk-foia',
  section,
  question: to,
  evidence: [],
  sign: why,
  why,
  strength: 'possible',
  score: 1,
});

const suggesting = (...suggestions: readonly Suggestion[]) => ({
  ...LETTER,
  law: { ...LETTER.law, suggestions },
});
const build = (decisions: Decisions = NO_DECISIONS, letter = LETTER): readonly ChecklistItem[] =>
  buildChecklist(letter, decisions, SAMPLE_LAW);
const under = (items: readonly ChecklistItem[], id: string | undefined): readonly string[] =>
  items
    .filter((item) => item.group === 'question' && item.questionId === id)
    .map(({ text, details = [] }) => [text, ...details].join(' | '));

describe('lines that several questions share', () => {
  it('say once what narrows all, once at the stem what narrows its parts, and nothing twice', () => {
    const items = build();
    expect(under(items, undefined)[0]).toBe(
      'Keep to what was asked for in every question. | Period: “between March 2024 and May 2026” | Asked for as: spreadsheet',
    );
    expect(under(items, 'q')).toEqual([
      'Held when the request arrived? Record the answer and where you looked. | For this question and each of its parts | Where to search: ________ Who to ask: ________',
      'Keep to what was asked for, here and in each part. | Broken down by: “For each crossing”',
    ]);
    expect(under(items, 'a')).toEqual([]);
    expect(under(items, 'p')).toEqual([
      'Held when the request arrived? Record the answer and where you looked. | Where to search: ________ Who to ask: ________',
    ]);
  });

  it('name the parts they are for where one must be handled in another way', () => {
    const letter = suggesting(points('31(1)(a)', 'b', 'Fares show routes.'));
    const neither = { ...NO_DECISIONS, suggestions: { 's-31(1)(a)-b': { decision: 'accepted' as const } } };
    const items = build(neither, letter);
    expect(under(items, 'q')[0]).toContain('For 1, 1(a) and 1(c)');
    expect(under(items, 'b')[0]).toContain('stays neutral');
  });

  it('say at the stem what it says itself, also where one part is not narrowed by it, and for which parts it holds', () => {
    const letter = {
      ...LETTER,
      questions: LETTER.questions.map((one) =>
        one.id === 'c' ? { ...one, scope: NO_SCOPE } : one.id === 'p' ? { ...one, scope: NO_SCOPE } : one,
      ),
    };
    const items = build(NO_DECISIONS, letter);
    expect(under(items, 'q')[1]).toBe(
      'Keep to what was asked for. | For 1, 1(a) and 1(b) | Period: “between March 2024 and May 2026” | Broken down by: “For each crossing” | Asked for as: spreadsheet',
    );
    for (const part of ['a', 'b', 'c']) expect(under(items, part)).toEqual([]);
    expect(
      items.find(({ text, questionId }) => text === 'Keep to what was asked for.' && questionId === 'q')
        ?.covers,
    ).toEqual(['q', 'a', 'b']);
  });

  it('stay neutral about the parts of a stem that may be neither confirmed nor denied', () => {
    const letter = suggesting(points('31(1)(a)', 'q', 'Fares show routes.'));
    const items = build(
      { ...NO_DECISIONS, suggestions: { 's-31(1)(a)-q': { decision: 'accepted' as const } } },
      letter,
    );
    expect(items.filter(({ questionId, text }) => questionId === 'q' && /^Held when/u.test(text))).toEqual(
      [],
    );
    expect(under(items, 'q')[0]).toMatch(/stays neutral.* \| For this question and each of its parts/u);
  });

  it('leave a line with a note of the officer where it was', () => {
    const items = build({ ...NO_DECISIONS, notes: { 'question-b-held': 'Harbour office' } });
    expect(items.find(({ note }) => note === 'Harbour office')?.questionId).toBe('b');
    expect(under(items, 'q')[0]).toContain('For 1, 1(a) and 1(c)');
  });

  it('stand at the lowest question over those they are for', () => {
    const why = 'Names a member of staff.';
    const items = build(NO_DECISIONS, suggesting(points('40(2)', 'b', why), points('40(2)', 'c', why)));
    expect(under(items, 'q').at(-1)).toBe(
      'Consider s40(2) Personal information: Names a member of staff. | For 1(b) and 1(c)',
    );
    expect(under(items, 'b')).toEqual([]);
  });

  it('consider cost once, for the request as a whole, with each reason and its questions', () => {
    const letter = suggesting(
      points('12(1)', 'a', 'A count may need each record.'),
      points('12(1)', 'b', 'A count may need each record.'),
      points('12(1)', 'p', 'Old papers are in a store.'),
    );
    expect(under(build(NO_DECISIONS, letter), undefined).at(-1)).toBe(
      'Consider s12(1), for the request as a whole. | 1(a), 1(b): A count may need each record. | 2: Old papers are in a store.',
    );
    const accepted = { ...NO_DECISIONS, suggestions: { 's-12(1)-p': { decision: 'accepted' as const } } };
    const texts = under(build(accepted, letter), undefined).join('\n');
    expect(texts).not.toContain('Consider s12(1)');
    expect(texts).toContain('s12(1): record why');
  });

  it('estimate only the questions of a law that has a limit', () => {
    const questions = LETTER.questions.map((one) =>
      one.id === 'p' ? { ...one, regime: 'uk-eir' as const } : one,
    );
    const cost = build(NO_DECISIONS, { ...LETTER, questions }).filter(({ id }) => id.includes('cost'));
    expect(cost).toHaveLength(1);
    expect(cost[0]?.text).toContain('Freedom of Information Act 2000 together (1, 1(a), 1(b), 1(c))');
  });
});

describe('a letter with parts, as it is copied', () => {
  const whole = (decisions: Decisions = NO_DECISIONS, letter = LETTER): FoiRequest => ({
    ...letter,
    checklist: build(decisions, letter),
  });

  it('shows the words of every part, also of one whose lines all stand at its stem', () => {
    const markdown = toMarkdown(whole());
    for (const heading of ['## 1. For each crossing:', '### 1(a). The number', '### 1(b). The fare'])
      expect(markdown).toContain(`\n${heading}`);
    expect(toCsv(whole())).toContain('\r\n1(a). The number of passengers,,,,,\r\n');
  });

  it('gives one part with everything that is said of it', () => {
    const markdown = toMarkdown(whole(), { question: 'b', reasons: false });
    for (const words of [
      'in every question',
      'For this question and each',
      'For each crossing',
      '1(b). The fare',
    ])
      expect(markdown).toContain(words);
    expect(markdown).not.toMatch(/1\(a\)|The lease|limit/u);
  });

  it('gives a stem with its parts', () => {
    const markdown = toMarkdown(whole(), { question: 'q', reasons: false });
    for (const words of ['1. For each', '1(a). The', '1(c). The']) expect(markdown).toContain(words);
    expect(markdown).not.toContain('The lease');
  });

  it('says a question in the officer’s words where they changed it', () => {
    const questions = LETTER.questions.map((one) =>
      one.id === 'p' ? { ...one, words: 'The current lease of the pier' } : one,
    );
    expect(toMarkdown(whole(NO_DECISIONS, { ...LETTER, questions }))).toContain(
      '## 2. The current lease of the pier',
    );
  });
});

describe('lines of the officer’s own', () => {
  const lines = [
    { id: 'own-1', group: 'now' as const, text: 'Tell the harbour master' },
    { id: 'own-2', group: 'question' as const, questionId: 'b', text: 'Check the fare table' },
    { id: 'own-3', group: 'question' as const, questionId: 'gone', text: 'Ask about the buoy' },
  ];

  it('stand in their section with tick and note; one of a question that is gone with the whole', () => {
    const items = build({ ...NO_DECISIONS, lines, ticked: { 'own-2': true }, notes: { 'own-2': 'done' } });
    expect(items.filter(({ own }) => own)).toEqual([
      {
        id: 'own-1',
        group: 'now',
        text: 'Tell the harbour master',
        reason: 'added by the officer',
        done: false,
        own: true,
      },
      {
        id: 'own-3',
        group: 'question',
        text: 'Ask about the buoy',
        reason: 'added by the officer',
        done: false,
        own: true,
      },
      {
        id: 'own-2',
        group: 'question',
        questionId: 'b',
        text: 'Check the fare table',
        reason: 'added by the officer',
        done: true,
        note: 'done',
        own: true,
      },
    ]);
  });

  it('and all others keep the order the officer gave them in their section', () => {
    const before = build({ ...NO_DECISIONS, lines });
    const now = before.filter(({ group }) => group === 'now').map(({ id }) => id);
    const order = { now: now.toReversed() };
    const after = build({ ...NO_DECISIONS, lines, order });
    expect(after.filter(({ group }) => group === 'now').map(({ id }) => id)).toEqual(order.now);
    expect(after.filter(({ group }) => group !== 'now')).toEqual(
      before.filter(({ group }) => group !== 'now'),
    );
  });
});
