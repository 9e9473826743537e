import { useEffect, useState } from 'react';
import type { Work } from '../../lib/decisions/work.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import type { Language } from '../../lib/words/languages.ts';
import { IN_ENGLISH, type Written, writtenIn } from '../../lib/words/written.ts';
import { saidOf } from './said-of-work.ts';

type Found = Omit<FoiRequest, 'checklist'>;

/** What it takes to say and write in a language. */
export interface Tongue {
  readonly words: Written;
  /** The request with how its dates were counted said in this language. The dates are the same. */
  readonly told: (request: Found, work: Work) => Found;
}

const ENGLISH: Tongue = { words: IN_ENGLISH, told: (request) => request };

/** The tongues at hand. */
const tongues = new Map<Language, Tongue>([['en', ENGLISH]]);

/** Brings a language to hand, with the calendar that tells dates in it. Rejects where it cannot be loaded. */
export async function learn(language: Language): Promise<Tongue> {
  const known = tongues.get(language);
  if (known !== undefined) return known;
  const [words, { letterDeadline }] = await Promise.all([
    writtenIn(language),
    import('../../lib/calendar/letter-deadline.ts'),
  ]);
  const tongue: Tongue = {
    words,
    told: (request, work) => {
      const { law, message, settings } = request;
      const deadline = letterDeadline(law, message.received, settings, saidOf(work).clock, words);
      return deadline === undefined ? request : { ...request, deadline };
    },
  };
  tongues.set(language, tongue);
  return tongue;
}

/** The tongue of a language; English, or the one before, until it is at hand or where it cannot be loaded. */
export function useTongue(language: Language): Tongue {
  const [tongue, setTongue] = useState(() => tongues.get(language) ?? ENGLISH);
  useEffect(() => {
    let current = true;
    void learn(language)
      .then((learned) => current && setTongue(learned))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [language]);
  return tongue;
}
