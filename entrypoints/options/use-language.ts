import { useEffect, useState } from 'react';
import { languageItem } from '../../lib/storage.ts';
import type { LanguageChoice } from '../../lib/words/t.ts';

/** The stored choice of language, `undefined` until it is read, and a way to change it: every open page is then drawn anew. */
export function useLanguage(): readonly [
  choice: LanguageChoice | undefined,
  choose: (choice: LanguageChoice) => void,
] {
  const [choice, setChoice] = useState<LanguageChoice>();
  useEffect(() => {
    void languageItem.getValue().then(setChoice);
  }, []);
  const choose = (next: LanguageChoice) => {
    setChoice(next);
    void languageItem.setValue(next);
  };
  return [choice, choose];
}
