import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import type { PersonalData } from '../model/personal-data.ts';
import type { Message } from '../model/source-text.ts';
import { wordsOf } from '../model/span.ts';
import { findQuestions } from '../questions/questions.ts';
import { findPersonalData } from './find.ts';
import { MARKED_LETTERS } from './letters.fixture.ts';
import { SENT_LETTERS } from './sent-letters.fixture.ts';

const messageOf = (text: string, from?: Message['from'], subject = ''): Message => ({
  source: { id: 'test', text, blocks: [], site: 'test' },
  subject,
  ...(from === undefined ? {} : { from }),
});

function find(text: string, from?: Message['from'], subject?: string): readonly PersonalData[] {
  const message = messageOf(text, from, subject);
  const letter = readLetter(message);
  return findPersonalData(message, letter, findQuestions(message, letter));
}

const MARK = /\[\[([a-z-]+) ([a-z-]+)\|([^\]]+)\]\]/gu;
const unmarked = (letter: string): string => letter.replace(MARK, '$3');

/** The letter with every mark written into it, as the fixture writes them. */
function remarked(text: string, from?: Message['from'], subject?: string): string {
  return find(text, from, subject)
    .toReversed()
    .reduce(
      (marked, { span, type, whose }) =>
        `${marked.slice(0, span.start)}[[${type} ${whose}|${wordsOf(text, span)}]]${marked.slice(span.end)}`,
      text,
    );
}

const personOf = (text: string, words: string): string | undefined =>
  find(text).find(({ span, type }) => type === 'person' && wordsOf(text, span) === words)?.person;

describe('personal data of a letter', () => {
  it.each(Object.entries(MARKED_LETTERS))('%s', (_, letter) => {
    expect(remarked(unmarked(letter))).toBe(letter);
  });

  it.each(Object.entries(SENT_LETTERS))('with its header: %s', (_, { from, subject, marked }) => {
    expect(remarked(unmarked(marked), from, subject)).toBe(marked);
  });

  it('joins all mentions of one person under the fullest form of the name', () => {
    const text = 'Did Ms Okoro-Lind reply?\nWhat did Ngozi Okoro-Lind say?\n\nRegards\nTomasz Bielak';
    expect(personOf(text, 'Ms Okoro-Lind')).toBe('Ngozi Okoro-Lind');
    expect(personOf(text, 'Ngozi Okoro-Lind')).toBe('Ngozi Okoro-Lind');
    expect(personOf(text, 'Tomasz Bielak')).toBe('Tomasz Bielak');
  });

  it('knows the sender of the header wherever the name stands', () => {
    const [mark] = find('please tell isolde quarmby what happened', { name: 'Isolde Quarmby' });
    expect(mark?.whose).toBe('requester');
  });

  it('gives every mark a why and an id of its own, the same at each reading', () => {
    const text = unmarked(Object.values(MARKED_LETTERS).join('\n\n'));
    const marks = find(text);
    expect(marks.every(({ why }) => /\.$/u.test(why))).toBe(true);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    expect(find(text)).toEqual(marks);
  });

  it('never throws, and its spans are in order and never overlap another of their type', () => {
    const piece = fc.constantFrom(
      ...Object.values(MARKED_LETTERS).flatMap((letter) => unmarked(letter).split(/(?<=\s)/u)),
      '\n\n',
      '\u200f',
      '\ud800',
      '@',
      'Mr ',
      '07700 900123 ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const last = new Map<string, number>();
        let start = 0;
        for (const { span, type } of find(text)) {
          expect(span.start).toBeGreaterThanOrEqual(start);
          expect(span.start).toBeGreaterThanOrEqual(last.get(type) ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          start = span.start;
          last.set(type, span.end);
        }
      }),
      { numRuns: 300 },
    );
  });
});
