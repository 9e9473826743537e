import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonalData } from '../model/personal-data.ts';
import { NO_SCOPE, type Question } from '../model/question.ts';
import { wordsOf } from '../model/span.ts';
import { markedData, questionOf, spanOfQuote, withOwnMarks } from './own-marks.ts';

const TEXT =
  'Please send what Ms Vale wrote to Ms Vale Senior about the quay, and the reply of the harbour board.';
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const found = (words: string, type: PersonalData['type'] = 'person'): PersonalData => ({
  id: words,
  span: spanOf(words),
  type,
  whose: 'official',
  why: 'Named for what they did.',
});

describe('personal data marked by the officer', () => {
  const second = spanOf('Ms Vale', TEXT.indexOf('to '));
  const mark = markedData(TEXT, second, 'person', 'third-party');

  it('stands among what was found, in the order of the letter, and says whose mark it is', () => {
    const { personalData } = withOwnMarks(TEXT, [found('harbour board', 'other')], [mark]);
    expect(personalData.map(({ span }) => wordsOf(TEXT, span))).toEqual(['Ms Vale', 'harbour board']);
    expect(personalData[0]).toMatchObject({ span: second, whose: 'third-party', why: 'Marked by you.' });
  });

  it('takes the place of what was found inside its words', () => {
    const { personalData } = withOwnMarks(
      TEXT,
      [found('Vale Senior')],
      [markedData(TEXT, spanOf('Ms Vale Senior'), 'person', 'requester')],
    );
    expect(personalData.map(({ whose }) => whose)).toEqual(['requester']);
  });

  it('is of the person whose name holds the words', () => {
    const named = { ...found('Ms Vale Senior'), person: 'Ada Vale', whose: 'third-party' as const };
    const surname = markedData(TEXT, spanOf('Vale'), 'person', 'third-party');
    expect(withOwnMarks(TEXT, [named], [surname]).personalData[0]?.person).toBe('Ada Vale');
  });

  it('is found again by its words and what stands around them', () => {
    const later = `Dear all,\n\n${TEXT}`;
    const { personalData } = withOwnMarks(later, [], [mark]);
    expect(personalData[0]?.span.start).toBe(second.start + later.length - TEXT.length);
  });

  it('is named where its words are gone', () => {
    expect(withOwnMarks('Nothing of it.', [], [mark])).toEqual({ personalData: [], lost: [mark] });
  });

  it('finds each quote of an unchanged text exactly where it was', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.nat(30), (start, length) => {
        const span = { start, end: Math.min(TEXT.length, start + length + 1) };
        expect(spanOfQuote(TEXT, markedData(TEXT, span, 'other', 'unknown').words)).toEqual(span);
      }),
    );
  });
});

describe('the question of some words', () => {
  const question = (id: string, words: string): Question => ({
    id,
    span: spanOf(words),
    kind: 'question',
    scope: NO_SCOPE,
  });
  const all = [question('whole', TEXT), question('part', 'the reply of the harbour board')];

  it('is the innermost one that holds them', () => {
    expect(questionOf(all, spanOf('harbour'))?.id).toBe('part');
    expect(questionOf(all, spanOf('quay'))?.id).toBe('whole');
  });

  it('is one that holds some of them, else none', () => {
    expect(questionOf(all.slice(1), spanOf('and the reply'))?.id).toBe('part');
    expect(questionOf(all.slice(1), spanOf('quay'))).toBeUndefined();
  });
});
