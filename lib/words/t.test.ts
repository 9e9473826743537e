import { afterEach, describe, expect, it } from 'vitest';
import { ENGLISH } from './english.ts';
import { LANGUAGES } from './languages.ts';
import type { Plural } from './say.ts';
import { languageOf, overlayWords, speak, t } from './t.ts';
import { WELSH } from './welsh.ts';

afterEach(() => speak('en'));

/** The forms of one text. */
const formsOf = (entry: (typeof WELSH)[keyof typeof WELSH]): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\w+\}/gu)].map(([name]) => name))].toSorted();
const KEYS = Object.keys(ENGLISH) as readonly (keyof typeof ENGLISH)[];

describe('the words of the interface', () => {
  it('are there in both languages, each with something to say', () => {
    expect(Object.keys(WELSH).toSorted()).toEqual([...KEYS].toSorted());
    expect(KEYS.filter((key) => formsOf(WELSH[key]).some((text) => text.trim() === ''))).toEqual([]);
  });

  it('fill in the same in both languages', () => {
    const forms = (entry: string | Plural): readonly (readonly [string, string])[] =>
      typeof entry === 'string' ? [['other', entry]] : Object.entries(entry);
    const differ = KEYS.filter((key) => {
      const english: string | Plural = ENGLISH[key];
      const wanted = placeholders(typeof english === 'string' ? english : english.other);
      return [...forms(english), ...forms(WELSH[key])].some(([form, text]) => {
        const found = placeholders(text);
        // None and one may be said in a word.
        const mayDrop = form === 'zero' || form === 'one';
        return (
          wanted.filter((name) => !(mayDrop && name === '{count}')).some((name) => !found.includes(name)) ||
          found.some((name) => !wanted.includes(name))
        );
      });
    });
    expect(differ).toEqual([]);
  });

  it('never promise and never shout', () => {
    const loud = KEYS.filter((key) =>
      [...formsOf(ENGLISH[key]), ...formsOf(WELSH[key])].some((text) => /[!%]/u.test(text)),
    );
    expect(loud).toEqual([]);
  });

  it('count as English does', () => {
    expect([0, 1, 2].map((count) => t('questions.count', { count }))).toEqual([
      '0 questions',
      '1 question',
      '2 questions',
    ]);
  });

  it('count as Welsh does: the noun stays singular and its first letter changes', async () => {
    await speak('cy');
    expect([0, 1, 2, 3, 4, 6, 20].map((count) => t('questions.count', { count }))).toEqual([
      '0 cwestiwn',
      '1 cwestiwn',
      '2 gwestiwn',
      '3 chwestiwn',
      '4 cwestiwn',
      '6 chwestiwn',
      '20 cwestiwn',
    ]);
  });

  it('leave what is filled in as it came', () => {
    expect(t('do.put-back-what', { what: 'the {what} of $1' })).toBe('Put back the {what} of $1');
  });

  it('name days and months as Unicode does', () => {
    const named = (
      tag: string,
      options: Intl.DateTimeFormatOptions,
      dates: readonly number[],
      part: string,
    ) =>
      dates.map(
        (date) =>
          new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
            .formatToParts(date)
            .find(({ type }) => type === part)?.value,
      );
    // 1 November 2026 is a Sunday.
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => Date.UTC(2026, 10, 1 + day));
    const year = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => Date.UTC(2026, month, 1));
    const ours = (list: object, start: string) =>
      Object.entries(list).flatMap(([key, text]) => (key.startsWith(start) ? [text] : []));
    for (const [tag, list] of [
      ['en-GB', ENGLISH],
      ['cy', WELSH],
    ] as const) {
      for (const length of ['short', 'long'] as const) {
        expect(ours(list, `weekday.${length}.`)).toEqual(named(tag, { weekday: length }, week, 'weekday'));
        expect(ours(list, `month.${length}.`)).toEqual(
          named(tag, { month: length, day: 'numeric' }, year, 'month'),
        );
      }
    }
  });
});

describe('the language', () => {
  it('is the one chosen, else the first of the browser’s that we speak, else English', () => {
    expect(languageOf('cy', ['en-GB'])).toBe('cy');
    expect(languageOf('en', ['cy'])).toBe('en');
    expect(languageOf('browser', ['cy-GB', 'en-GB'])).toBe('cy');
    expect(languageOf('browser', ['fr', 'en-US', 'cy'])).toBe('en');
    expect(languageOf('browser', ['CY'])).toBe('cy');
    expect(languageOf('browser', [])).toBe('en');
  });

  it('speaks each of them', async () => {
    for (const language of LANGUAGES) {
      await speak(language);
      expect(t('panel.request')).toBe(language === 'en' ? 'Request' : 'Cais');
      expect(overlayWords()?.place).toBe(language === 'en' ? undefined : 'Marc {at} o {of}');
    }
  });
});
