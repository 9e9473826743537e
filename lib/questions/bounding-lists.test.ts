import { describe, expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import { wordsOf } from '../model/span.ts';
import { findQuestions } from './questions.ts';

function questionsOf(text: string): readonly string[] {
  const message = { source: { id: 'test', text, blocks: [] }, subject: 'Freedom of information request' };
  return findQuestions(message, readLetter(message)).map(({ span }) => wordsOf(text, span));
}

describe('a question whose last words point below it', () => {
  it.each([
    'Please send all e-mails about the pier which hold any of these words:\n\n"rust"\n"piles"',
    'I would like the number of wrecks recorded in each of these classes from 2020 to 2024:\n\nSmall\n- dinghies\n- skiffs\n\nLarge\n- trawlers',
    'Please fill in the table below.\n\nYear\tWrecks\n2023\n2024',
  ])('holds what stands there and asks nothing: %j', (asked) => {
    expect(
      questionsOf(`Dear Sir,\n\n${asked}\n\nHow many pilots are there?\n\nYours faithfully\n\nAnn Lee`),
    ).toEqual([asked, 'How many pilots are there?']);
  });

  it('ends before words that tell or ask', () => {
    const text =
      'How many times was the lifeboat called out in each of the following wards:\n\nNorth\nSouth\n\nI ask because it was late. How late was it?';
    expect(questionsOf(text).at(0)).toMatch(/South$/u);
    expect(questionsOf(text).at(-1)).toBe('How late was it?');
  });
});
