import { languageItem } from '../../lib/storage.ts';
import { LANGUAGE_TAGS, type Language, type LanguageChoice, languageOf, speak } from '../../lib/words/t.ts';

/**
 * Draws a page of ours in the officer's language, and again when the officer chooses another. Where something drawn
 * keeps its texts (`memo`, `useMemo`), `draw` gives its root the language as key, so that all are made anew. A stored choice that is no language counts as the browser's.
 */
export async function drawInLanguage(draw: (language: Language) => void): Promise<void> {
  const show = async (choice: LanguageChoice) => {
    const language = languageOf(choice, navigator.languages);
    await speak(language);
    document.documentElement.lang = LANGUAGE_TAGS[language];
    draw(language);
  };
  languageItem.watch((choice) => void show(choice));
  await show(await languageItem.getValue());
}
