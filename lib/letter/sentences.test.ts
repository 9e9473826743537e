import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { linesOf } from './lines.ts';
import { sentencesOf } from './sentences.ts';

const split = (text: string): readonly string[] =>
  sentencesOf(text, blocksOf(linesOf(text))).map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/gu, ' '),
  );

const WHOLE: readonly string[] = [
  'Was it Mr. Lark or Dr. A. B. Finch who signed?',
  'It cost £3.50 under s. 12 and reg. 4 of the rules.',
  'See https://www.example.org/a.b?c=d. for the list',
  'Write to ada.quill@example.org or Quill & Co. by noon.',
  'The shop is open 9 a.m. to 5 p.m. Monday to Friday.',
  'What is meant by "how many?" in the form',
];

const APART: readonly (readonly [string, readonly string[]])[] = [
  ['Send the list. How long is it?', ['Send the list.', 'How long is it?']],
  ['Send the list.How long is it?', ['Send the list.', 'How long is it?']],
  ['how many lamps? how many bulbs?', ['how many lamps?', 'how many bulbs?']],
  ['i want the lamps list. send the bulbs one too', ['i want the lamps list.', 'send the bulbs one too']],
  ['1. Lamps by ward 2. Bulbs by ward', ['1. Lamps by ward', '2. Bulbs by ward']],
  [
    'Please send: a) the list of lamps b) the list of bulbs',
    ['Please send:', 'a) the list of lamps', 'b) the list of bulbs'],
  ],
  ['Lamps\nBulbs\nPoles', ['Lamps', 'Bulbs', 'Poles']],
  ['路灯有多少？请告诉我。', ['路灯有多少？', '请告诉我。']],
  [
    'Please tell me how many lamps the council has mended in all of the wards of the\ntown since the storm. And how many are still dark?',
    [
      'Please tell me how many lamps the council has mended in all of the wards of the town since the storm.',
      'And how many are still dark?',
    ],
  ],
];

describe('sentences', () => {
  it.each(WHOLE)('keeps whole: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each(APART)('parts: %s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
