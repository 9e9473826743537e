import { describe, expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import { wordsOf } from '../model/span.ts';
import { findQuestions } from './questions.ts';

/** What applies to the first of two questions below these words. */
function applying(words: string): readonly string[] {
  const text = `Dear Sir,\n\n${words}\n\n1. How many were sold?\n2. Who bought them?\n\nYours faithfully\n\nAnn Lee`;
  const message = { source: { id: 'test', text, blocks: [] }, subject: '' };
  const [first] = findQuestions(message, readLetter(message));
  return (first?.scope.context ?? []).map((span) => wordsOf(text, span));
}

describe('words that apply to a question', () => {
  it.each([
    'Please answer the following for the harbour office and the fish market:',
    'By "boat" I mean any vessel under ten metres.',
    'If the ferry was sold, please tell me:',
  ])('say more of it: %s', (words) => {
    expect(applying(words)).toEqual([words]);
  });

  it.each([
    'Please send me the following information:',
    'Under the Freedom of Information Act 2000 I request the following from the Council:',
    'I would like the following for each of the last three financial years:',
    'Please send it by e-mail.',
    'I was told to put it in writing.',
  ])('are none that only ask, or say when or in what form: %s', (words) => {
    expect(applying(words)).toEqual([]);
  });
});
