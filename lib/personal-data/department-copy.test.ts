import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import type { PersonalData } from '../model/personal-data.ts';
import { NO_SCOPE, type Question } from '../model/question.ts';
import type { Message } from '../model/source-text.ts';
import { findQuestions } from '../questions/questions.ts';
import { copyForDepartment, type ThirdPartyChoice } from './department-copy.ts';
import { findPersonalData } from './find.ts';

const messageOf = (text: string, from?: Message['from']): Message => ({
  source: { id: 'copy', text, blocks: [], site: 'test' },
  subject: 'A request',
  received: '2026-11-02',
  ...(from === undefined ? {} : { from }),
});

const copyOf = (text: string, thirdParties: ThirdPartyChoice, from?: Message['from']) => {
  const message = messageOf(text, from);
  const letter = readLetter(message);
  const questions = findQuestions(message, letter);
  return copyForDepartment({
    message,
    questions,
    personalData: findPersonalData(message, letter, questions),
    thirdParties,
  });
};

const LETTER = `Dear Ruritania Council,

1. What was said about me, Odalys Pemble, at the meeting of 4 May 2026?
2. How many e-mails did Mr Corwin Ashdale send about my flat at 14 Tern Close, Seaford?
   a) Did ODALYS  PEMBLE or Corwin Ashdale get a copy?

Yours faithfully,
Odalys Pemble
o.pemble@example.org
07700 900812`;

/** The string in any case, with any white space between its characters, and not inside a longer word. */
function survives(text: string, words: string): boolean {
  const characters = [...words.replace(/\s+/gu, '')].map((c) => c.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  const open = /^[\p{L}\p{N}]/u.test(characters[0] ?? '') ? '(?<![\\p{L}\\p{N}])' : '';
  const close = /[\p{L}\p{N}]$/u.test(characters.at(-1) ?? '') ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(open + characters.join('\\s*') + close, 'iu').test(text);
}

describe('the copy for the department', () => {
  it('holds the questions and dates without the requester', () => {
    const { text } = copyOf(LETTER, 'keep');
    expect(text).toContain('Received: 2 November 2026');
    expect(text).toContain('at the meeting of 4 May 2026?');
    expect(text).not.toMatch(/odalys|pemble|tern close|900812/iu);
  });

  it('keeps third parties or replaces each by one label, as chosen', () => {
    expect(copyOf(LETTER, 'keep').text).toContain('Mr Corwin Ashdale');
    const labelled = copyOf(LETTER, 'label').text;
    expect(labelled).not.toMatch(/corwin|ashdale/iu);
    expect(labelled.match(/\[person 1\]/gu)).toHaveLength(2);
    expect(labelled).not.toContain('[person 2]');
  });

  it('lists what was taken out, with whose it was and how often', () => {
    const { takenOut } = copyOf(LETTER, 'label');
    expect(takenOut.find(({ type, whose }) => type === 'person' && whose === 'requester')?.label).toBe('[…]');
    expect(takenOut.some(({ words, label }) => words === 'Mr Corwin Ashdale' && label === '[person 1]')).toBe(
      true,
    );
  });

  it('takes out the sender of the header where the text does not mark it', () => {
    const { text } = copyOf('1. Why was quillon tamsworth refused a permit in 2024?', 'keep', {
      name: 'Quillon Tamsworth',
      address: 'q.tamsworth@example.org',
    });
    expect(text).not.toMatch(/quillon|tamsworth/iu);
    expect(text).toContain('refused a permit in 2024?');
  });

  it('takes the requester out of words the officer wrote', () => {
    const message = messageOf('What is held?\n\nYours\nOdalys Pemble');
    const letter = readLetter(message);
    const question: Question = {
      id: 'q',
      span: { start: 0, end: 13 },
      words: 'What is held on odalys pemble?',
      kind: 'question',
      scope: NO_SCOPE,
    };
    const personalData = findPersonalData(message, letter, [question]);
    const { text } = copyForDepartment({
      message,
      questions: [question],
      personalData,
      thirdParties: 'keep',
    });
    expect(text).toContain('What is held on […]?');
  });

  it('numbers questions and parts as the requester wrote them', () => {
    const lines = copyOf(LETTER, 'keep').text.split('\n');
    expect(lines.filter((line) => /^\s*(?:\d|[a-z]\))/u.test(line)).map((line) => line.slice(0, 8))).toEqual([
      '1. What ',
      '2. How m',
      '  a) Did',
    ]);
  });

  it('counts questions without numbers, and marks one without among others that have theirs', () => {
    const asked = (id: string, more: Partial<Question> = {}): Question => ({
      id,
      span: { start: 0, end: 4 },
      kind: 'question',
      scope: NO_SCOPE,
      ...more,
    });
    const copied = (questions: readonly Question[]) =>
      copyForDepartment({
        message: { source: { id: 's', text: 'Why?', blocks: [] }, subject: '' },
        questions,
        personalData: [],
        thirdParties: 'keep',
      }).text;
    expect(
      copied([asked('p', { number: '•' }), asked('q', { parent: 'p' }), asked('r', { parent: 'p' })]),
    ).toBe('1. Why?\n  a) Why?\n  b) Why?');
    expect(copied([asked('p', { number: 'Q4:' }), asked('q')])).toBe('Q4: Why?\n- Why?');
  });

  it('writes the dates of a period in words', () => {
    const question = (period: { readonly from?: string; readonly to?: string }): Question => ({
      id: 'q',
      span: { start: 0, end: 4 },
      kind: 'question',
      scope: { ...NO_SCOPE, periods: [{ span: { start: 5, end: 8 }, ...period }] },
    });
    const copied = (period: { readonly from?: string; readonly to?: string }) =>
      copyForDepartment({
        message: { source: { id: 's', text: 'Why? then', blocks: [] }, subject: '' },
        questions: [question(period)],
        personalData: [],
        thirdParties: 'keep',
      }).text.split('\n')[1];
    expect(copied({ from: '2024-04-01', to: '2025-03-31' })).toBe(
      '   Period: the (1 April 2024 to 31 March 2025)',
    );
    expect(copied({ from: '2024-04-01' })).toBe('   Period: the (from 1 April 2024)');
    expect(copied({ to: '2025-03-31' })).toBe('   Period: the (to 31 March 2025)');
    expect(copied({ from: '2024-04-01', to: '2024-04-01' })).toBe('   Period: the (1 April 2024)');
    expect(copied({})).toBe('   Period: the');
  });

  it('says nothing where there are no questions', () => {
    expect(copyOf('', 'label')).toEqual({ text: 'Received: 2 November 2026\n', takenOut: [] });
  });

  it('never lets a marked string of the requester through, in any case or spacing', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ž0-9@.'_[\]…-]{1,9}$/u);
    const spaced = (words: string) =>
      fc
        .array(fc.constantFrom('', '', ' ', '\n', '\u00a0'), {
          minLength: words.length,
          maxLength: words.length,
        })
        .chain((gaps) =>
          fc
            .constantFrom(words, words.toUpperCase(), words.toLowerCase())
            .map((cased) => [...cased].map((character, index) => character + (gaps[index] ?? '')).join('')),
        );
    const scenario = fc
      .tuple(
        fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
        fc.array(word, { maxLength: 6 }),
        fc.array(word, { maxLength: 6 }),
        fc.constantFrom<ThirdPartyChoice>('keep', 'label'),
      )
      .filter(([own]) => /\p{L}/u.test(own) || (own.match(/\d/gu)?.length ?? 0) > 3)
      .chain(([own, before, after, choice]) =>
        spaced(own).map((variant) => ({ own, choice, text: [own, ...before, variant, ...after].join(' ') })),
      );
    fc.assert(
      fc.property(scenario, ({ own, choice, text }) => {
        const mark: PersonalData = {
          id: 'own',
          span: { start: 0, end: own.length },
          type: 'person',
          whose: 'requester',
          why: 'The one who asks.',
        };
        const other: PersonalData = {
          id: 'other',
          span: {
            start: Math.min(own.length + 1, text.length - 1),
            end: Math.min(own.length + 4, text.length),
          },
          type: 'person',
          whose: 'third-party',
          why: 'Another.',
        };
        const question: Question = {
          id: 'q',
          span: { start: 0, end: text.length },
          kind: 'question',
          scope: { ...NO_SCOPE, context: [{ start: Math.floor(own.length / 2), end: text.length }] },
        };
        const copy = copyForDepartment({
          message: messageOf(text),
          questions: [question],
          personalData: [mark, other],
          thirdParties: choice,
        });
        expect(survives(copy.text, own)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
