import type { LegalReading } from '../model/law.ts';
import type { Letter } from '../model/letter.ts';
import type { PersonalData } from '../model/personal-data.ts';
import type { Question } from '../model/question.ts';
import type { LetterKind, Settings } from '../model/regime.ts';
import type { Message } from '../model/source-text.ts';
import { fireSigns } from './match/fire.ts';
import { suggest } from './match/suggest.ts';
import { findMisquotes } from './misquotes/find-misquotes.ts';
import { readRegime } from './regime/read-regime.ts';
import type { Sign } from './signs/sign.ts';
import { checkValidity } from './validity/check-validity.ts';

/** What the other rooms found, for the law room to advise on. */
export interface LawInput {
  readonly message: Message;
  readonly letter: Letter;
  readonly questions: readonly Question[];
  readonly personalData: readonly PersonalData[];
  readonly settings: Settings;
  /** Signs of the team's own, beside the project's. Their phrases parse. */
  readonly ownSigns?: readonly Sign[];
  /** The law the officer says the letter falls under; it is then not guessed. */
  readonly kind?: LetterKind;
}

/** Which law the letter falls under, whether it is valid, what it misquotes, and what may be exempt. Never throws. */
export function readLaw(input: LawInput): LegalReading {
  const regime = readRegime(input);
  const { fired } = fireSigns(input);
  return {
    kind: regime.kind,
    alternatives: regime.alternatives,
    nature: regime.nature,
    why: regime.why,
    evidence: regime.evidence,
    questionRegimes: regime.questionRegimes,
    validity: checkValidity(input, regime),
    misquotes: findMisquotes(input, regime),
    suggestions: regime.kind === 'not-a-request' ? [] : suggest(fired, input, regime.lawsOf),
  };
}
