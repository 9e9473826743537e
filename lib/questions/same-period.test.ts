import { describe, expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import { wordsOf } from '../model/span.ts';
import { findQuestions } from './questions.ts';

function periodsOf(text: string): readonly (readonly string[])[] {
  const message = { source: { id: 'test', text, blocks: [] }, subject: '' };
  return findQuestions(message, readLetter(message)).map(({ scope }) =>
    scope.periods.map(({ span }) => wordsOf(text, span)),
  );
}

describe('a question that points back to a period', () => {
  it.each([
    'How many dogs were found in 2023?\nHow many cats were found over the same period?',
    '1. Dogs found in 2023\n2. The number of cats found in those months\n3. Owners fined in the same year',
  ])('has the period of the question before it: %j', (text) => {
    expect(new Set(periodsOf(text).map((periods) => periods.join()))).toEqual(new Set(['2023']));
  });

  it('has none where it points to nothing, or names its own', () => {
    expect(periodsOf('How many dogs were found over the same period?')).toEqual([[]]);
    expect(periodsOf('How many dogs were found in 2023?\nHow many cats were found?')).toEqual([['2023'], []]);
  });
});
