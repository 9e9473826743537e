import type { OverlayWords } from '../model/overlay-words.ts';
import { ENGLISH } from './english.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from './languages.ts';
import { type InAnyLanguage, type NamesOf, type Plural, saidAs, type Values } from './say.ts';

/** What the officer chose: a language, or whichever of them the browser prefers. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** The `lang` of what stays in English whatever the panel speaks: the request and the law. */
export const ENGLISH_LANG = LANGUAGE_TAGS.en;

/** The name of one text. */
type WordKey = keyof typeof ENGLISH;

/** Every text in one language. */
export type WordList = InAnyLanguage<typeof ENGLISH>;

/** The name of a text that has nothing to fill in. */
export type PlainKey = {
  readonly [Key in WordKey]: [NamesOf<typeof ENGLISH, Key>] extends [never] ? Key : never;
}[WordKey];

/** The language that is spoken, its texts and the rules by which it counts. */
let spoken: {
  readonly language: Language;
  readonly words: WordList;
  readonly overlay?: OverlayWords;
  readonly rules: Intl.PluralRules;
} = {
  language: 'en',
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
    spoken = { language, words: ENGLISH, rules };
    return;
  }
  const { WELSH, WELSH_OVERLAY } = await import('./welsh.ts');
  spoken = { language, words: WELSH, overlay: WELSH_OVERLAY, rules };
}

/** The language that `t` speaks. */
export const spokenLanguage = (): Language => spoken.language;

/** What is to be said on the page; undefined for English, which the page has itself. */
export const overlayWords = (): OverlayWords | undefined => spoken.overlay;

/**
 * The text of that name in the language spoken, with its values filled in; a text that counts takes the form for
 * `count`. English until `speak` says otherwise, so that it also serves tests and the command.
 */
export function t<Key extends WordKey>(key: Key, ...[values]: Values<typeof ENGLISH, Key>): string {
  const entry: string | Plural = spoken.words[key];
  return saidAs(entry, spoken.rules, values);
}
