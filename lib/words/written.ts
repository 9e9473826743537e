import { type DayNumber, type IsoDate, parseDay, weekdayOf } from '../model/day.ts';
import type { LetterTemplate, TemplateName } from '../model/letter-template.ts';
import { LANGUAGE_TAGS, type Language } from './languages.ts';
import { ENGLISH_LETTERS } from './letters-english.ts';
import { type InAnyLanguage, type Plural, saidAs, type Values } from './say.ts';
import { WRITTEN_ENGLISH } from './written-english.ts';

type List = typeof WRITTEN_ENGLISH;

/** The name of a text of what is handed out. */
export type WrittenKey = keyof List;

/** Every such text in one language. */
export type WrittenList = InAnyLanguage<List>;

/**
 * One language to write in. It is an argument of whoever writes, never a setting they read: the panel may speak one
 * language and the checklist be in another.
 */
export interface Written {
  readonly language: Language;
  /** The text of that name with its values filled in. */
  readonly say: <Key extends WrittenKey>(key: Key, ...values: Values<List, Key>) => string;
  /** The text of that name as it is, with its braces. */
  readonly text: (key: WrittenKey) => string;
  /** The letters as they come. */
  readonly letters: Readonly<Record<TemplateName, LetterTemplate>>;
}

const writtenOf = (language: Language, list: WrittenList, letters: Written['letters']): Written => {
  const rules = new Intl.PluralRules(LANGUAGE_TAGS[language]);
  const entryOf = (key: WrittenKey): string | Plural => list[key];
  return {
    language,
    say: (key, ...[values]) => saidAs(entryOf(key), rules, values),
    text: (key) => {
      const entry = entryOf(key);
      return typeof entry === 'string' ? entry : entry.other;
    },
    letters,
  };
};

/** English, which is always at hand. */
export const IN_ENGLISH: Written = writtenOf('en', WRITTEN_ENGLISH, ENGLISH_LETTERS);

/** A language to write in. Welsh is loaded when it is first wanted; rejects where it cannot be. */
export async function writtenIn(language: Language): Promise<Written> {
  if (language === 'en') return IN_ENGLISH;
  const [{ WRITTEN_WELSH }, { WELSH_LETTERS }] = await Promise.all([
    import('./written-welsh.ts'),
    import('./letters-welsh.ts'),
  ]);
  return writtenOf(language, WRITTEN_WELSH, WELSH_LETTERS);
}

type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

const isWrittenKey = (name: string): name is WrittenKey => name in WRITTEN_ENGLISH;

/** A citation as it is written in the language: one that holds words is the name of a text, any other is the same in all. */
export const citeIn = ({ text }: Written, cite: string): string => (isWrittenKey(cite) ? text(cite) : cite);

/** The name of a day of the week: "Saturday". */
export const weekdayIn = ({ text }: Written, day: DayNumber): string =>
  text(`weekday.${weekdayOf(day) as Weekday}`);

/**
 * A date in words: `short` "22 December 2026", `long` "Tuesday 22 December 2026", `letter` as a letter has it. Text that
 * is not a date comes back as it is.
 */
export function dayIn(words: Written, date: IsoDate, length: 'short' | 'long' | 'letter'): string {
  const number = parseDay(date);
  if (number === undefined) return date;
  const [year = '', month, day] = date.split('-');
  const parts = {
    weekday: weekdayIn(words, number),
    day: Number(day),
    month: words.text(`month.${Number(month) as Month}`),
    year,
  };
  return words.say(`day.${length}`, parts);
}

/** "20th". */
export function nth(words: Written, count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  const end = teen ? 'th' : ((['th', 'st', 'nd', 'rd'] as const)[count % 10] ?? 'th');
  return words.say(`nth.${end}`, { count });
}

/** Names in a sentence: "a", "a and b", "a, b and c". */
export function listed(words: Written, names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  return words.say('list.last', { before: names.slice(0, -1).join(', '), last });
}
