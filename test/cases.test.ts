import { describe, expect, it } from 'vitest';
import { readLetter } from '../lib/letter/letter.ts';
import { findPersonalData } from '../lib/personal-data/find.ts';
import { findQuestions } from '../lib/questions/questions.ts';
import { ALL_CASES, FRESH_ROUNDS } from './cases/all.ts';
import { type Case, readCase } from './cases/marked-case.ts';

/** Words without the punctuation and white space around them, which the eye does not see. */
const plain = (words: string): string => words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(/\s+/gu, ' ');

const messageOf = ({ body, subject = 'Freedom of information request' }: Case) => ({
  source: { id: 'case', text: body, blocks: [] },
  subject,
});

function questionsOf(read: Case) {
  const { body } = read;
  const message = messageOf(read);
  const questions = findQuestions(message, readLetter(message));
  const place = new Map(questions.map((question, i) => [question.id, i]));
  return questions.map(({ span, parent, kind }) => ({
    text: plain(body.slice(span.start, span.end)),
    parent: parent === undefined ? null : place.get(parent),
    kind,
  }));
}

const FRESH = new Set(FRESH_ROUNDS.flat());

describe('the questions of a letter, by its shape', () => {
  it.each(ALL_CASES.map((marked) => [marked.shape, readCase(marked), FRESH.has(marked)] as const))(
    '%s',
    (_shape, read, fresh) => {
      // The fresh letters were labelled for what is asked and what hangs on what: their kinds are one reader's first thought.
      const judged = (text: string, parent: number | null | undefined, kind: string) =>
        fresh ? { text, parent } : { text, parent, kind };
      const wanted = read.readings.map((reading) =>
        reading.map(({ text, parent, kind }) => judged(plain(text), parent, kind)),
      );
      expect(wanted).toContainEqual(
        questionsOf(read).map(({ text, parent, kind }) => judged(text, parent, kind)),
      );
    },
  );

  it('has a name of its own for each shape', () => {
    const shapes = ALL_CASES.map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(shapes.length).toBeGreaterThan(60);
  });
});

/** The letter with each piece of personal data written into it; that of officials is left out. */
function marksOf(
  body: string,
  marks: readonly { type: string; whose: string; start: number; end: number }[],
) {
  return marks
    .filter(({ whose }) => whose !== 'official')
    .map(({ type, whose, start, end }) => `${type} ${whose}: ${body.slice(start, end)}`);
}

describe('the personal data of a letter', () => {
  it.each(FRESH_ROUNDS.flat().map((marked) => [marked.shape, readCase(marked)] as const))(
    '%s',
    (_shape, read) => {
      const message = messageOf(read);
      const letter = readLetter(message);
      const found = findPersonalData(message, letter, findQuestions(message, letter));
      expect(
        marksOf(
          read.body,
          found.map(({ type, whose, span }) => ({ type, whose, ...span })),
        ),
      ).toEqual(marksOf(read.body, read.personalData));
    },
  );
});
