import { describe, expect, it } from 'vitest';
import { readLetter } from '../lib/letter/letter.ts';
import { findQuestions } from '../lib/questions/questions.ts';
import { INBOX } from './cases/inbox.ts';
import { LETTERS } from './cases/letters.ts';
import { readCase } from './cases/marked-case.ts';
import { NUMBERING } from './cases/numbering.ts';
import { PASTED } from './cases/pasted.ts';
import { PROSE } from './cases/prose.ts';
import { TREES } from './cases/trees.ts';

/** Words without the punctuation and white space around them, which the eye does not see. */
const plain = (words: string): string => words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(/\s+/gu, ' ');

function questionsOf(body: string) {
  const message = {
    source: { id: 'case', text: body, blocks: [] },
    subject: 'Freedom of information request',
  };
  const questions = findQuestions(message, readLetter(message));
  const place = new Map(questions.map((question, i) => [question.id, i]));
  return questions.map(({ span, parent, kind }) => ({
    text: plain(body.slice(span.start, span.end)),
    parent: parent === undefined ? null : place.get(parent),
    kind,
  }));
}

describe('the questions of a letter, by its shape', () => {
  it.each(
    [...NUMBERING, ...PROSE, ...TREES, ...PASTED, ...LETTERS, ...INBOX].map(
      (marked) => [marked.shape, readCase(marked)] as const,
    ),
  )('%s', (_shape, { body, readings }) => {
    const wanted = readings.map((reading) =>
      reading.map((question) => ({ ...question, text: plain(question.text) })),
    );
    expect(wanted).toContainEqual(questionsOf(body));
  });

  it('has a name of its own for each shape', () => {
    const shapes = [...NUMBERING, ...PROSE, ...TREES, ...PASTED, ...LETTERS, ...INBOX].map(
      ({ shape }) => shape,
    );
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(shapes.length).toBeGreaterThan(60);
  });
});
