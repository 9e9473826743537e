import { languageItem } from '../../lib/storage.ts';
import { LANGUAGE_TAGS, type Language } from '../../lib/words/languages.ts';
import { type LanguageChoice, languageOf, speak } from '../../lib/words/t.ts';

/**
 * Draws a page of ours in the officer's language, and again when the officer chooses another. Where something drawn
 * keeps its texts (`memo`, `useMemo`), `draw` gives its root the language as key, so that all are made anew. A stored choice that is no language counts as the browser's.
 * `prepare`: what else the page needs in that language before it is drawn.
 */
export async function drawInLanguage(
  draw: (language: Language) => void,
  prepare: (language: Language) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const show = async (choice: LanguageChoice) => {
    const language = languageOf(choice, navigator.languages);
    await Promise.all([speak(language), prepare(language)]);
    document.documentElement.lang = LANGUAGE_TAGS[language];
    draw(language);
  };
  languageItem.watch((choice) => void show(choice));
  await show(await languageItem.getValue());
}
