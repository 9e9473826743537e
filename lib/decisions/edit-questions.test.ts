import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SCOPE, type Question, wordsOfQuestion } from '../model/question.ts';
import { wordsOf } from '../model/span.ts';
import { editQuestions } from './edit-questions.ts';
import type { QuestionEdit } from './work.ts';

const LINES = [
  'How many bins were emptied last year?',
  'in the north ward',
  'in the south ward',
  'If so, at what cost, and who approved it?',
  'Please send the tender for the new lorries.',
  'Which depots closed?',
];
const TEXT = LINES.join('\n');

function question(nth: number, parent?: number): Question {
  const start = LINES.slice(0, nth).reduce((sum, line) => sum + line.length + 1, 0);
  const line = LINES[nth] ?? '';
  return {
    id: `q${nth}`,
    span: { start, end: start + line.length },
    kind: 'question',
    scope: NO_SCOPE,
    ...(parent === undefined ? {} : { parent: `q${parent}` }),
  };
}

const FOUND: readonly Question[] = [
  question(0),
  question(1, 0),
  question(2, 0),
  { ...question(3), dependsOn: 'q0' },
  question(4),
  question(5),
];

type Plain = Exclude<QuestionEdit['type'], 'add' | 'reword' | 'split'>;
const plain = (type: Plain, id: string): QuestionEdit => ({ type, question: id, was: '' });
const idsAfter = (...edits: QuestionEdit[]) =>
  editQuestions(TEXT, FOUND, edits).questions.map(({ id }) => id);
const words = (found: readonly Question[]) => found.map((each) => wordsOfQuestion(TEXT, each));

describe('editing questions', () => {
  it('leaves the questions as found where nothing was edited', () => {
    expect(editQuestions(TEXT, FOUND, []).questions).toEqual(FOUND);
  });

  it('splits at the cursor into two exact spans, the first keeping its id', () => {
    const at = (LINES[3] ?? '').indexOf(' and who');
    const { questions, splitFrom } = editQuestions(TEXT, FOUND, [
      { type: 'split', question: 'q3', was: '', at },
    ]);
    const halves = questions.filter(({ id }) => id === 'q3' || splitFrom[id] === 'q3');
    expect(halves.map(({ span }) => wordsOf(TEXT, span))).toEqual([
      'If so, at what cost,',
      'and who approved it?',
    ]);
    expect(halves[0]?.id).toBe('q3');
  });

  it('gives the parts of a split stem to its later half', () => {
    const { questions, splitFrom } = editQuestions(TEXT, FOUND, [
      { type: 'split', question: 'q0', was: '', at: 'How many bins'.length },
    ]);
    const later = Object.keys(splitFrom)[0];
    expect(questions.find(({ id }) => id === 'q1')?.parent).toBe(later);
  });

  it('does not split where one half would be empty', () => {
    expect(idsAfter({ type: 'split', question: 'q4', was: '', at: 0 })).toEqual(FOUND.map(({ id }) => id));
  });

  it('merges with the one above over the words of both, and takes its parts along', () => {
    const { questions, mergedInto } = editQuestions(TEXT, FOUND, [plain('merge', 'q5')]);
    const joined = questions.find(({ id }) => id === 'q4');
    expect(joined && wordsOf(TEXT, joined.span)).toBe(`${LINES[4]}\n${LINES[5]}`);
    expect(joined?.words).toBeUndefined();
    expect(mergedInto).toEqual({ q5: 'q4' });
  });

  it('drops a dependence on a question that was merged into the dependent one', () => {
    const { questions } = editQuestions(TEXT, FOUND, [
      plain('remove', 'q1'),
      plain('remove', 'q2'),
      plain('merge', 'q3'),
    ]);
    expect(questions.every(({ id, dependsOn }) => dependsOn !== id)).toBe(true);
  });

  it('indents under the sibling above and moves out again to just after its stem', () => {
    const inside = editQuestions(TEXT, FOUND, [plain('indent', 'q3')]).questions;
    expect(inside.find(({ id }) => id === 'q3')?.parent).toBe('q0');
    expect(idsAfter(plain('outdent', 'q1'))).toEqual(['q0', 'q2', 'q1', 'q3', 'q4', 'q5']);
  });

  it('moves a stem past its neighbour together with its parts', () => {
    expect(idsAfter(plain('move-down', 'q0'))).toEqual(['q3', 'q0', 'q1', 'q2', 'q4', 'q5']);
    expect(idsAfter(plain('move-up', 'q3'))).toEqual(['q3', 'q0', 'q1', 'q2', 'q4', 'q5']);
  });

  it('sets aside what is not a question and lifts its parts', () => {
    const { questions, removed } = editQuestions(TEXT, FOUND, [plain('remove', 'q0')]);
    expect(removed.map(({ id }) => id)).toEqual(['q0']);
    expect(questions.find(({ id }) => id === 'q1')?.parent).toBeUndefined();
    expect(questions.find(({ id }) => id === 'q3')?.dependsOn).toBeUndefined();
  });

  it('keeps the requester’s span under the officer’s own wording', () => {
    const { questions } = editQuestions(TEXT, FOUND, [
      { type: 'reword', question: 'q5', was: LINES[5] ?? '', words: 'Which depots closed in 2025?' },
    ]);
    expect(words(questions).at(-1)).toBe('Which depots closed in 2025?');
    expect(questions.at(-1)?.span).toEqual(FOUND[5]?.span);
  });

  it('names edits whose question is gone instead of dropping them', () => {
    const edit: QuestionEdit = { type: 'remove', question: 'gone', was: 'What was the budget?' };
    expect(editQuestions(TEXT, FOUND, [edit]).lost).toEqual([edit]);
  });
});

interface Step {
  readonly type: QuestionEdit['type'];
  readonly pick: number;
  readonly at: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  type: fc.constantFrom<QuestionEdit['type'][]>(
    'reword',
    'split',
    'merge',
    'indent',
    'outdent',
    'move-up',
    'move-down',
    'remove',
    'add',
  ),
  pick: fc.nat(20),
  at: fc.nat(40),
});

/** Edits as an officer could make them: each of a question that is on the list at that moment. */
function editsFrom(steps: readonly Step[]): readonly QuestionEdit[] {
  const edits: QuestionEdit[] = [];
  for (const [nth, { type, pick, at }] of steps.entries()) {
    const { questions } = editQuestions(TEXT, FOUND, edits);
    const target = questions[pick % Math.max(questions.length, 1)];
    const base = target && { question: target.id, was: wordsOfQuestion(TEXT, target) };
    if (type === 'add') edits.push({ type, question: `added${nth}`, was: `Added ${nth}?` });
    else if (base === undefined) continue;
    else if (type === 'reword') edits.push({ type, ...base, words: `Reworded ${nth} and more?` });
    else if (type === 'split') edits.push({ type, ...base, at });
    else edits.push({ type, ...base });
  }
  return edits;
}

describe('the laws of editing', () => {
  it('keeps a tree: ids once, parents before their parts, nothing depends on what is not there', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { questions } = editQuestions(TEXT, FOUND, editsFrom(steps));
        const seen = new Set<string>();
        for (const { id, parent } of questions) {
          expect(seen.has(id)).toBe(false);
          if (parent !== undefined) expect(seen.has(parent)).toBe(true);
          seen.add(id);
        }
        for (const { dependsOn } of questions)
          if (dependsOn !== undefined) expect(seen.has(dependsOn)).toBe(true);
      }),
    );
  });

  it('loses no edit that was possible, and replays to the same questions', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const edits = editsFrom(steps);
        const first = editQuestions(TEXT, FOUND, edits);
        expect(first.lost).toEqual([]);
        expect(editQuestions(TEXT, FOUND, edits)).toEqual(first);
      }),
    );
  });

  it('keeps every span inside the text', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        for (const { span } of editQuestions(TEXT, FOUND, editsFrom(steps)).questions) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(TEXT.length);
        }
      }),
    );
  });

  it('gives the words back where a split is merged again', () => {
    fc.assert(
      fc.property(fc.nat(FOUND.length - 1), fc.integer({ min: 1, max: 30 }), (nth, at) => {
        const target = FOUND[nth];
        if (target === undefined) return;
        const split: QuestionEdit = { type: 'split', question: target.id, was: '', at };
        const later = Object.keys(editQuestions(TEXT, FOUND, [split]).splitFrom)[0];
        if (later === undefined) return;
        const { questions } = editQuestions(TEXT, FOUND, [split, plain('merge', later)]);
        const folded = (text: string) => text.replace(/\s+/gu, ' ');
        const joined = questions.find(({ id }) => id === target.id);
        expect(joined && folded(wordsOfQuestion(TEXT, joined))).toContain(
          folded(wordsOf(TEXT, target.span)).slice(0, at).trim(),
        );
        expect(questions).toHaveLength(FOUND.length);
      }),
    );
  });
});
