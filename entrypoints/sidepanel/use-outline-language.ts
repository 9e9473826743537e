import { useEffect, useState } from 'react';
import type { Jurisdiction } from '../../lib/model/regime.ts';
import { outlineLanguagesItem } from '../../lib/storage.ts';
import type { Language } from '../../lib/words/languages.ts';
import { spokenLanguage } from '../../lib/words/t.ts';

/** The language that a letter's checklist and letters are written in. */
export interface OutlineLanguage {
  readonly language: Language;
  /** Chooses another for this letter; absent where no law asks for another than English. */
  readonly choose: ((language: Language) => void) | undefined;
  /** True where Welsh is likely: the panel speaks it, the letter is in it, or the officer chose it. */
  readonly shown: boolean;
}

/**
 * The language of one letter's checklist and letters: the officer's choice for this letter, else the interface's. The
 * Welsh Language Standards (Welsh Language (Wales) Measure 2011) have a letter answered in its own language, so the
 * choice is the letter's. It is offered in the United Kingdom only; elsewhere they are in English.
 */
export function useOutlineLanguage(
  letter: string,
  letterLanguage: Language,
  jurisdiction: Jurisdiction,
): OutlineLanguage {
  const [chosen, setChosen] = useState<Readonly<Record<string, Language>>>({});
  useEffect(() => {
    void outlineLanguagesItem.getValue().then(setChosen);
    return outlineLanguagesItem.watch(setChosen);
  }, []);
  if (jurisdiction !== 'uk') return { language: 'en', choose: undefined, shown: false };
  const spoken = spokenLanguage();
  return {
    language: chosen[letter] ?? spoken,
    shown: [spoken, letterLanguage, ...Object.values(chosen)].includes('cy'),
    choose: (language) => {
      const next = { ...chosen, [letter]: language };
      setChosen(next);
      void outlineLanguagesItem.setValue(next);
    },
  };
}
