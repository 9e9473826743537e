import { describe, expect, it } from 'vitest';
import type { Letter } from '../../model/letter.ts';
import { NO_SCOPE, type Question } from '../../model/question.ts';
import { zonesOf } from './zones.ts';

const question = (id: string, start: number, end: number, more: Partial<Question> = {}): Question => ({
  id,
  span: { start, end },
  kind: 'question',
  scope: NO_SCOPE,
  ...more,
});

const letter: Letter = {
  parts: [
    { span: { start: 0, end: 10 }, kind: 'greeting' },
    { span: { start: 10, end: 30 }, kind: 'background' },
    { span: { start: 30, end: 100 }, kind: 'request' },
    { span: { start: 100, end: 120 }, kind: 'signature' },
  ],
  asking: [{ start: 30, end: 100 }],
  sentences: [],
};

const at = (start: number) => ({ start, end: start + 1 });

describe('the zone of some words', () => {
  it('is the question that holds them, the inner one where a stem holds its children', () => {
    const zones = zonesOf(letter, [
      question('stem', 40, 90),
      question('child', 50, 60, { parent: 'stem' }),
      question('later', 92, 99),
    ]);
    expect([40, 55, 60, 89, 92].map((start) => zones.of(at(start)))).toEqual([0, 1, 0, 0, 2]);
  });

  it('is the asking, the telling or an aside outside every question', () => {
    const zones = zonesOf(letter, [question('one', 40, 50)]);
    expect([35, 60, 15, 5, 110].map((start) => zones.of(at(start)))).toEqual([
      'asking',
      'asking',
      'told',
      'aside',
      'aside',
    ]);
  });
});

describe('the family of a question', () => {
  it('is itself, its stems and what it depends on, also where they run in a ring', () => {
    const zones = zonesOf(letter, [
      question('stem', 30, 40),
      question('child', 40, 50, { parent: 'stem' }),
      question('if so', 50, 60, { dependsOn: 'child' }),
      question('ring', 60, 70, { dependsOn: 'ring' }),
    ]);
    expect([...zones.family(2)].sort()).toEqual([0, 1, 2]);
    expect(zones.family(3)).toEqual([3]);
  });
});
