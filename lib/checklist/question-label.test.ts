import { describe, expect, it } from 'vitest';
import { NO_SCOPE, type Question } from '../model/question.ts';
import { headingOf, questionLabels, shortened } from './question-label.ts';

/** Questions from [id, marker, parent]. */
function labelled(...rows: readonly (readonly [string, string?, string?])[]): string[] {
  const questions = rows.map(
    ([id, number, parent]): Question => ({
      id,
      span: { start: 0, end: 0 },
      kind: 'question',
      scope: NO_SCOPE,
      ...(number === undefined || number === '' ? {} : { number }),
      ...(parent === undefined ? {} : { parent }),
    }),
  );
  const labels = questionLabels(questions);
  return rows.map(([id]) => labels.get(id) ?? '');
}

describe('how a question is called', () => {
  it('is the requester’s own number without its punctuation', () => {
    expect(labelled(['a', '1.'], ['b', '(2)'], ['c', 'Q3:'])).toEqual(['1', '2', 'Q3']);
  });

  it('joins a part to its stem', () => {
    expect(labelled(['a', '2.'], ['b', '(a)', 'a'], ['c', 'b)', 'a'], ['d', '2.1', 'a'])).toEqual([
      '2',
      '2(a)',
      '2(b)',
      '2.1',
    ]);
  });

  it('counts the parts that the requester did not number, under a numbered stem too', () => {
    expect(labelled(['a', '1.'], ['b', '•', 'a'], ['c', '', 'a'], ['d', '2.'], ['e'])).toEqual([
      '1',
      '1(a)',
      '1(b)',
      '2',
      '',
    ]);
  });

  it('keeps the number of a question that follows from the one before in one row', () => {
    expect(labelled(['a', '1.'], ['b', '2.', 'a'], ['c', '3.', 'a'])).toEqual(['1', '2', '3']);
  });

  it('joins a row that starts again under its stem', () => {
    expect(labelled(['a', '1.'], ['b', '1)', 'a'], ['c', '2)', 'a'])).toEqual(['1', '1(1)', '1(2)']);
  });

  it('is 1, 2, a, b where the requester numbered nothing, bullets included', () => {
    expect(labelled(['a'], ['b', '•', 'a'], ['c', '-', 'a'], ['d'])).toEqual(['1', '1(a)', '1(b)', '2']);
  });

  it('is empty for the one question without a number among numbered ones', () => {
    expect(labelled(['a', '1.'], ['b'])).toEqual(['1', '']);
  });
});

describe('a shortened question', () => {
  it('ends at a word, on one line', () => {
    expect(shortened('How many\n bridges   are there?')).toBe('How many bridges are there?');
    expect(shortened('alpha beta gamma delta', 12)).toBe('alpha beta…');
  });
});

describe('the heading of a question in a copy', () => {
  it.each([
    ['how much was collected', 'How much was collected'],
    ['copies of the log;', 'Copies of the log'],
    ['the number of buses:', 'The number of buses:'],
    ['iPads lost', 'iPads lost'],
    ['eu-funded posts', 'eu-funded posts'],
    ['Who paid?', 'Who paid?'],
    ['Secondly, who paid?', 'Who paid?'],
    ['wrecks in these classes:\n\n- dinghies;\n- skiffs', 'Wrecks in these classes: dinghies; skiffs'],
  ])('%s', (words, heading) => {
    expect(headingOf(words)).toBe(heading);
  });

  it('holds the words in full but for a page of them', () => {
    const words = `How many ${'very '.repeat(40)}old bridges are there?`;
    expect(headingOf(words)).toBe(words);
    expect(headingOf(words.repeat(4)).length).toBeLessThan(420);
  });
});
