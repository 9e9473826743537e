import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import type { Question } from '../model/question.ts';
import { findQuestions } from './questions.ts';

const find = (text: string): readonly Question[] => {
  const message = { source: { id: 'law', text, blocks: [] }, subject: 'Freedom of information request' };
  return findQuestions(message, readLetter(message));
};
const wordsOf = (text: string): readonly string[] =>
  find(text).map(({ span }) => text.slice(span.start, span.end).replace(/\s+/gu, ' '));

const THINGS = [
  'bus shelters',
  'grit bins',
  'park rangers',
  'school meals',
  'beach huts',
  'street lamps',
  'night nurses',
  'flood gates',
];
const question = fc
  .tuple(
    fc.constantFrom(
      'How many {} were there in 2022?',
      'What did the {} cost last year?',
      'Who looks after the {}?',
      'Where are the {} kept?',
      'When were the {} last checked?',
    ),
    fc.constantFrom(...THINGS),
  )
  .map(([pattern, thing]) => pattern.replace('{}', thing));
const questions = fc.uniqueArray(question, { minLength: 2, maxLength: 8 });
const numbered = (items: readonly string[], marker: (n: number) => string): string =>
  `Please answer the following questions:\n\n${items.map((item, i) => `${marker(i + 1)} ${item}`).join('\n')}`;
const letter = (n: number): string => String.fromCharCode(96 + n);

describe('laws of questions, on any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(
        fc.oneof(
          question,
          fc.constantFrom(
            '\n',
            '\n\n',
            '\r\n',
            '1. ',
            'a) ',
            '(ii) ',
            '- ',
            '• ',
            'If so, ',
            'Please send:',
            ' and ',
            '\t',
            '\u00a0',
            'of those ',
            '> ',
            '?',
            ';',
            'Yours faithfully,',
          ),
        ),
        { maxLength: 24 },
      )
      .map((pieces) => pieces.join('')),
  );

  it('keeps spans inside the text, not empty, in order, and never over a sibling', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = find(text);
        const place = new Map(found.map(({ id }, i) => [id, i]));
        const lastEnd = new Map<string | undefined, number>();
        let start = -1;
        found.forEach(({ span, parent, dependsOn }, i) => {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.start).toBeGreaterThan(start);
          expect(span.start).toBeGreaterThanOrEqual(lastEnd.get(parent) ?? 0);
          for (const other of [parent, dependsOn])
            if (other !== undefined) expect(place.get(other)).toBeLessThan(i);
          start = span.start;
          lastEnd.set(parent, span.end);
        });
        expect(place.size).toBe(found.length);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same questions and ids when read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(find(text)).toEqual(find(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('laws of questions, on letters', () => {
  it('finds each question of a numbered list', () => {
    fc.assert(
      fc.property(questions, (items) => {
        expect(wordsOf(numbered(items, (n) => `${n}.`))).toEqual(items);
      }),
    );
  });

  it('is not moved by the kind of marker', () => {
    const markers: readonly ((n: number) => string)[] = [
      (n) => `${n})`,
      (n) => `(${n})`,
      (n) => `${letter(n)})`,
      (n) => `${letter(n)}.`,
      (n) => `(${letter(n)})`,
      (n) => `Q${n}.`,
      (n) => `Question ${n}:`,
      (n) => `Request ${n} -`,
      () => '-',
      () => '•',
    ];
    fc.assert(
      fc.property(questions, fc.constantFrom(...markers), (items, marker) => {
        const before = find(numbered(items, (n) => `${n}.`));
        const after = find(numbered(items, marker));
        const shape = (found: readonly Question[]) =>
          found.map(({ id, parent, kind, dependsOn }) => ({ id, parent, kind, dependsOn }));
        expect(shape(after)).toEqual(shape(before));
      }),
    );
  });

  it('is not moved by a greeting, a signature, a quoted thread or white space', () => {
    const around: readonly ((body: string) => string)[] = [
      (body) => `Dear Sir or Madam,\n\n${body}`,
      (body) => `Hello,\n\n${body}`,
      (body) => `${body}\n\nYours faithfully,\n\nJo Hartley\n12 Quay Street`,
      (body) => `${body}\n\nKind regards,\nJo Hartley`,
      (body) =>
        `${body}\n\nOn 3 May 2024 at 10:02, Info Desk <info@example.org> wrote:\n> Thank you for your message.\n> Regards`,
      (body) => `\n\n   ${body}\n \n\n`,
      (body) => body.replaceAll('\n', '\r\n'),
      (body) => body.replaceAll('\n', '\n\n'),
      (body) => body.replaceAll('\n', '\n    '),
    ];
    fc.assert(
      fc.property(questions, fc.constantFrom(...around), (items, dress) => {
        const body = numbered(items, (n) => `${n}.`);
        expect(wordsOf(dress(body))).toEqual(wordsOf(body));
      }),
    );
  });

  it('reads the markers that only the page shows', () => {
    fc.assert(
      fc.property(questions, (items) => {
        const stem = 'Please tell me:';
        const text = [stem, ...items].join('\n');
        let at = stem.length + 1;
        const blocks = items.map((item, i) => {
          const span = { start: at, end: at + item.length };
          at += item.length + 1;
          return { span, kind: 'item', depth: 0, marker: `${i + 1}.` } as const;
        });
        const message = { source: { id: 'page', text, blocks }, subject: '' };
        const found = findQuestions(message, readLetter(message));
        expect(found.map(({ number }) => number)).toEqual(items.map((_, i) => `${i + 1}.`));
      }),
    );
  });
});
