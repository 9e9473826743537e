import { describe, expect, it } from 'vitest';
import { TEMPLATE_NAMES } from '../model/letter-template.ts';
import { ENGLISH_LETTERS } from './letters-english.ts';
import { WELSH_LETTERS } from './letters-welsh.ts';
import type { Plural } from './say.ts';
import { dayIn, IN_ENGLISH, listed, nth, type WrittenKey, writtenIn } from './written.ts';
import { WRITTEN_ENGLISH } from './written-english.ts';
import { WRITTEN_WELSH } from './written-welsh.ts';

const KEYS = Object.keys(WRITTEN_ENGLISH) as readonly WrittenKey[];
const IN_WELSH = await writtenIn('cy');

const formsOf = (entry: string | Plural): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([found]) => found))].toSorted();
const blanks = (text: string) => matches(text, /\{+\w+\}+/gu);
/** Numbers of sections, days and limits. */
const figures = (text: string) => matches(text, /\d+/gu);

describe('the words of what is handed out', () => {
  it('are there in both languages, each with something to say', () => {
    expect(Object.keys(WRITTEN_WELSH).toSorted()).toEqual([...KEYS].toSorted());
    expect(KEYS.filter((key) => formsOf(WRITTEN_WELSH[key]).some((text) => text.trim() === ''))).toEqual([]);
  });

  it('fill in the same in both languages', () => {
    // A Welsh letter leaves out the day of the week, whose first letter changes with the word before it.
    const left: readonly WrittenKey[] = ['day.letter'];
    const differ = KEYS.filter((key) => {
      const wanted = blanks(formsOf(WRITTEN_ENGLISH[key]).at(-1) ?? '');
      const one = (text: string) => blanks(text).join() === wanted.join();
      const mayDropCount = (text: string) => [...blanks(text), '{count}'].toSorted().join() === wanted.join();
      return [...formsOf(WRITTEN_ENGLISH[key]), ...formsOf(WRITTEN_WELSH[key])].some(
        (text) => !one(text) && !mayDropCount(text),
      );
    });
    expect(differ).toEqual(left);
  });

  it('name the same sections, days and limits in both languages', () => {
    // "20th" is "20" in Welsh, where the end of a number depends on the number.
    const differ = KEYS.filter((key) => {
      const wanted = figures(formsOf(WRITTEN_ENGLISH[key]).join(' '));
      return wanted.join() !== figures(formsOf(WRITTEN_WELSH[key]).join(' ')).join();
    });
    expect(differ).toEqual([]);
  });

  it('never promise and never shout', () => {
    const loud = KEYS.filter((key) =>
      [...formsOf(WRITTEN_ENGLISH[key]), ...formsOf(WRITTEN_WELSH[key])].some((text) => /[!%]/u.test(text)),
    );
    expect(loud).toEqual([]);
  });

  it('say nothing in English that has Welsh words', () => {
    // Names, marks and forms that are the same in both.
    const same = KEYS.filter((key) => {
      const [english] = formsOf(WRITTEN_ENGLISH[key]);
      return (
        formsOf(WRITTEN_WELSH[key]).some((text) => text === english) &&
        /\p{L}{2} \p{L}{2}/u.test(english ?? '')
      );
    });
    expect(same).toEqual(['sample.exemptions']);
  });

  it('name days and months as Unicode does, without the capital of a line’s start', () => {
    const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
    for (const [tag, { text }] of [
      ['en-GB', IN_ENGLISH],
      ['cy', IN_WELSH],
    ] as const) {
      const named = (options: Intl.DateTimeFormatOptions, date: number, part: string) =>
        new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
          .formatToParts(date)
          .find(({ type }) => type === part)?.value ?? '';
      // 1 November 2026 is a Sunday.
      for (const day of [0, 1, 2, 3, 4, 5, 6] as const)
        expect(small(text(`weekday.${day}`))).toBe(
          small(named({ weekday: 'long' }, Date.UTC(2026, 10, 1 + day), 'weekday')),
        );
      for (const month of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const)
        expect(text(`month.${month}`)).toBe(
          named({ month: 'long', day: 'numeric' }, Date.UTC(2026, month - 1, 1), 'month'),
        );
    }
  });
});

describe('dates, ordinals and lists', () => {
  it('are said in the language', () => {
    expect(dayIn(IN_ENGLISH, '2026-12-22', 'long')).toBe('Tuesday 22 December 2026');
    expect(dayIn(IN_WELSH, '2026-12-22', 'long')).toBe('dydd Mawrth 22 Rhagfyr 2026');
    expect(dayIn(IN_WELSH, '2026-12-22', 'letter')).toBe('22 Rhagfyr 2026');
    expect(dayIn(IN_WELSH, 'soon', 'long')).toBe('soon');
    expect([1, 2, 3, 11, 12, 20, 21, 40].map((count) => nth(IN_ENGLISH, count))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '12th',
      '20th',
      '21st',
      '40th',
    ]);
    expect(nth(IN_WELSH, 20)).toBe('20');
    expect(listed(IN_ENGLISH, ['a', 'b', 'c'])).toBe('a, b and c');
    expect([[], ['a']].map((names) => listed(IN_ENGLISH, names))).toEqual(['', 'a']);
    expect(listed(IN_WELSH, ['s31(1)(a)', 's40(2)'])).toBe('s31(1)(a), s40(2)');
  });

  it('count months as Welsh does', () => {
    const months = (count: number) => IN_WELSH.say('count.months', { count, cite: 'Art 12' });
    expect([1, 2, 3].map(months)).toEqual([
      'un mis ar ôl derbyn: Art 12',
      '2 fis ar ôl derbyn: Art 12',
      '3 mis ar ôl derbyn: Art 12',
    ]);
  });
});

describe('the letters', () => {
  it.each(TEMPLATE_NAMES)('%s: has the same fields and blanks in both languages', (name) => {
    const shapeOf = ({ subject, body }: { subject: string; body: string }) => ({
      subject: blanks(subject),
      body: [...body.matchAll(/\{\{\w+\}\}|\[[^\]]+\]|^$/gmu)].map(([found]) =>
        found.startsWith('[') ? '[]' : found,
      ),
    });
    expect(shapeOf(WELSH_LETTERS[name])).toEqual(shapeOf(ENGLISH_LETTERS[name]));
  });
});
