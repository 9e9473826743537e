import { describe, expect, it } from 'vitest';
import { NO_SCOPE, type Question } from '../model/question.ts';
import { fullLabel, fullLabels, questionLabels } from './labels.ts';

const question = (id: string, number?: string, parent?: string): Question => ({
  id,
  span: { start: 0, end: 0 },
  kind: 'question',
  scope: NO_SCOPE,
  ...(number === undefined ? {} : { number }),
  ...(parent === undefined ? {} : { parent }),
});
const labelsOf = (...questions: readonly Question[]) => [...questionLabels(questions).values()];

describe('the number beside a question', () => {
  it.each([
    ['2.', '2'],
    ['(b)', 'b'],
    ['Q4', '4'],
    ['Question 7:', '7'],
    ['2.1)', '2.1'],
    ['iv)', 'iv'],
  ])('is the requester’s own: %s reads %s', (marker, label) => {
    expect(labelsOf(question('x', marker))).toEqual([label]);
  });

  it('is counted where the requester gave none', () => {
    expect(
      labelsOf(question('x'), question('y', undefined, 'x'), question('z', '•', 'x'), question('w')),
    ).toEqual(['1', 'a', 'b', '2']);
  });

  it('is left empty beside numbered neighbours, so that no number is shown twice', () => {
    expect(labelsOf(question('x'), question('y', '1.'), question('z', '2.'))).toEqual(['', '1', '2']);
  });
});

describe('a question named apart from its place', () => {
  it('carries the numbers of its stems', () => {
    const questions = [question('x', '2.'), question('y', 'a)', 'x'), question('z', '2.1', 'x')];
    const labels = questionLabels(questions);
    expect(questions.map((each) => fullLabel(each, questions, labels))).toEqual(['2', '2(a)', '2.1']);
  });

  it('stays its own where the requester numbered stem and part in one row', () => {
    const questions = [question('x', '3.'), question('y', '4.', 'x')];
    expect([...fullLabels(questions).values()]).toEqual(['3', '4']);
  });
});
