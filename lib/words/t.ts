import type { OverlayWords } from '../model/overlay-words.ts';
import { ENGLISH, type Plural } from './english.ts';

/** The languages the interface speaks, by their codes. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the officer chose: a language, or whichever of them the browser prefers. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Each language in its own words, so that whoever reads it finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

/** The `lang` of a page in each language. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

/** The `lang` of what stays in English whatever the panel speaks: the request, the law, the checklist, the letters. */
export const ENGLISH_LANG = LANGUAGE_TAGS.en;

/** The name of one text. */
type WordKey = keyof typeof ENGLISH;

/** Every text in one language. */
export type WordList = {
  readonly [Key in WordKey]: (typeof ENGLISH)[Key] extends string ? string : Plural;
};

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<Key extends WordKey> = Key extends WordKey
  ? (typeof ENGLISH)[Key] extends infer Entry
    ? Entry extends string
      ? NamesIn<Entry>
      : 'count' | NamesIn<Entry[keyof Entry]>
    : never
  : never;
type Values<Key extends WordKey> = [NamesOf<Key>] extends [never]
  ? []
  : [values: { readonly [Name in NamesOf<Key>]: Name extends 'count' ? number : string | number }];

/** The name of a text that has nothing to fill in. */
export type PlainKey = {
  readonly [Key in WordKey]: [NamesOf<Key>] extends [never] ? Key : never;
}[WordKey];

/** The language that is spoken, its texts and the rules by which it counts. */
let spoken: {
  readonly words: WordList;
  readonly overlay?: OverlayWords;
  readonly rules: Intl.PluralRules;
} = {
  words: ENGLISH,
  rules: new Intl.PluralRules(LANGUAGE_TAGS.en),
};

/**
 * The language of a choice. For any other than one of ours, the first that we speak of those the browser prefers
 * (`navigator.languages`), else English.
 */
export function languageOf(choice: LanguageChoice, preferred: readonly string[]): Language {
  const codes = [choice, ...preferred].map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.flatMap((code) => LANGUAGES.filter((language) => language === code))[0] ?? 'en';
}

/** Makes `t` speak a language. Welsh is loaded when it is first wanted. Draw anew what is on the screen after it. */
export async function speak(language: Language): Promise<void> {
  const rules = new Intl.PluralRules(LANGUAGE_TAGS[language]);
  if (language === 'en') {
    spoken = { words: ENGLISH, rules };
    return;
  }
  const { WELSH, WELSH_OVERLAY } = await import('./welsh.ts');
  spoken = { words: WELSH, overlay: WELSH_OVERLAY, rules };
}

/** What is to be said on the page; undefined for English, which the page has itself. */
export const overlayWords = (): OverlayWords | undefined => spoken.overlay;

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

/**
 * The text of that name in the language spoken, with its values filled in; a text that counts takes the form for
 * `count`. English until `speak` says otherwise, so that it also serves tests and the command.
 */
export function t<Key extends WordKey>(key: Key, ...[values]: Values<Key>): string {
  const entry: string | Plural = spoken.words[key];
  const given: Readonly<Record<string, string | number>> = values ?? {};
  if (typeof entry === 'string') return filled(entry, given);
  return filled(entry[spoken.rules.select(Number(given.count))] ?? entry.other, given);
}
