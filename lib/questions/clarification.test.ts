import { describe, expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import type { Block } from '../model/source-text.ts';
import { wordsOf } from '../model/span.ts';
import { findQuestions } from './questions.ts';

const OWN =
  'Hello,\n\nBy "vessel" I mean anything with an engine. The period is 1 May 2024 to 30 June 2024.\n\nUna Pell\n\nOn 12/11/2026 10:02, Records team wrote:\n';
const THEIRS =
  'Dear Ms Pell,\n\nThank you for your request. Please tell us what you mean by vessel,\nand which period you are interested in.\n\nOn 9 November 2026 you wrote:';
const FIRST = 'How many vessels were towed?\nPlease give the name of each.';

const quoted = (words: string, mark: string): string =>
  words
    .split('\n')
    .map((line) => `${mark} ${line}`)
    .join('\n');

/** The same thread as a page shows it, with blocks for quotations, and as plain text with `>` marks. */
const THREADS: readonly (readonly [string, string, readonly Block[]])[] = [
  [
    'quoted by the page',
    `${OWN}${THEIRS}\n${FIRST}`,
    [
      { span: { start: OWN.length, end: OWN.length + THEIRS.length }, kind: 'quote', depth: 0 },
      {
        span: { start: OWN.length + THEIRS.length + 1, end: OWN.length + THEIRS.length + 1 + FIRST.length },
        kind: 'quote',
        depth: 1,
      },
    ],
  ],
  ['quoted by marks', `${OWN}${quoted(THEIRS, '>')}\n${quoted(FIRST, '>>')}`, []],
];

describe('an answer to the authority’s question, above the thread', () => {
  it.each(THREADS)('asks what was asked first, as the answer narrows it: %s', (_, text, blocks) => {
    const message = { source: { id: 'test', text, blocks }, subject: 'Re: Your request 417' };
    const found = findQuestions(message, readLetter(message));
    expect(found.map(({ span }) => wordsOf(text, span))).toEqual([
      'How many vessels were towed?',
      'Please give the name of each.',
    ]);
    for (const { scope } of found) {
      expect(scope.periods).toMatchObject([{ from: '2024-05-01', to: '2024-06-30' }]);
      expect(scope.context.map((span) => wordsOf(text, span))).toContain(
        'By "vessel" I mean anything with an engine.',
      );
    }
  });
});
