import { describe, expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import type { Block } from '../model/source-text.ts';
import { findQuestions } from './questions.ts';

/** A list item as a page shows it: how deep it stands, its marker ('' for none), its words. */
type Item = readonly [depth: number, marker: string, words: string];

/** Reads a page's list whose markers are drawn (`written` false) or stand in its text. */
function readList(items: readonly Item[], written: boolean) {
  let text = 'Under the Freedom of Information Act I would like to know:\n';
  const blocks: Block[] = [{ span: { start: 0, end: text.length - 1 }, kind: 'paragraph', depth: 0 }];
  for (const [depth, marker, words] of items) {
    text += `\n${written ? `${'  '.repeat(depth)}${marker} ` : ''}`;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    blocks.push({ span, kind: 'item', depth, ...(marker === '' ? {} : { marker }) });
  }
  const message = { source: { id: 'page', text, blocks }, subject: '' };
  const questions = findQuestions(message, readLetter(message));
  const place = new Map(questions.map(({ id }, i) => [id, i]));
  return questions.map(({ span, parent, number }) => [
    text.slice(span.start, span.end),
    parent === undefined ? null : place.get(parent),
    number,
  ]);
}

const pools = (outer: readonly [string, string, string], inner: string): readonly Item[] => [
  [0, outer[0], 'Which firms run the pools'],
  [0, outer[1], 'For each pool run:'],
  [1, inner, 'the number of swimmers a day'],
  [1, inner, 'the number of complaints'],
  [0, outer[2], 'Any legal advice on closing one'],
];
const asked = (numbers: readonly (string | undefined)[]) => [
  ['Which firms run the pools', null, numbers[0]],
  ['For each pool run:', null, numbers[1]],
  ['the number of swimmers a day', 1, undefined],
  ['the number of complaints', 1, undefined],
  ['Any legal advice on closing one', null, numbers[2]],
];

describe('the lists of a page', () => {
  it.each([
    ['numbers over discs', pools(['1.', '2.', '3.'], '•')],
    ['numbers over circles', pools(['1.', '2.', '3.'], '◦')],
  ])('nest as shown, with their numbers, drawn or written: %s', (_name, items) => {
    expect(readList(items, false)).toEqual(asked(['1.', '2.', '3.']));
    expect(readList(items, true)).toEqual(asked(['1.', '2.', '3.']));
  });

  it.each([
    ['discs over circles', pools(['•', '•', '•'], '◦')],
    ['discs over discs', pools(['•', '•', '•'], '•')],
  ])('nest by their place where no number tells, drawn or written: %s', (_name, items) => {
    expect(readList(items, false)).toEqual(asked([]));
    expect(readList(items, true)).toEqual(asked([]));
  });

  it('nest where the page draws no marker at all, or none inside a numbered list', () => {
    expect(readList(pools(['', '', ''], ''), false)).toEqual(asked([]));
    expect(readList(pools(['1.', '2.', '3.'], ''), false)).toEqual(asked(['1.', '2.', '3.']));
  });
});
