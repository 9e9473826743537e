import { letterDeadline } from './calendar/letter-deadline.ts';
import { buildChecklist } from './checklist/build.ts';
import { CHECKLIST_LAW } from './law/checklist-law.ts';
import { readLaw } from './law/read-law.ts';
import type { Sign } from './law/signs/sign.ts';
import { readLetter } from './letter/letter.ts';
import { NO_DECISIONS } from './model/checklist.ts';
import type { ClockEvent } from './model/deadline.ts';
import { DEFAULT_SETTINGS, type LetterKind, type Nature, type Settings } from './model/regime.ts';
import type { FoiRequest } from './model/request.ts';
import type { Message } from './model/source-text.ts';
import { findPersonalData } from './personal-data/find.ts';
import { findQuestions } from './questions/questions.ts';
import { IN_ENGLISH, type Written } from './words/written.ts';

/** What the officer said about a letter, which no reading of its words may change. */
export interface Said {
  /** The law the letter falls under. */
  readonly kind?: LetterKind;
  /** What moved the clock: waits for the requester, an extension. */
  readonly clock?: readonly ClockEvent[];
}

const SENT_TO_MANY: ReadonlySet<Nature> = new Set(['newsletter', 'automatic-reply']);

/**
 * The heart: a message, what is known of the authority and the team's own signs (none where absent), to questions, personal data, suggestions and dates, the
 * last in the language of `words`. Pure: the same words and settings always give the same answer. Never throws.
 */
export function readRequest(
  message: Message,
  settings: Settings,
  said: Said = {},
  ownSigns: readonly Sign[] = [],
  words: Written = IN_ENGLISH,
): Omit<FoiRequest, 'checklist'> {
  const letter = readLetter(message);
  const found = findQuestions(message, letter);
  const personalData = findPersonalData(message, letter, found);
  const read = readLaw({ message, letter, questions: found, personalData, settings, ownSigns, ...said });
  const law = said.kind === undefined ? read : { ...read, kind: said.kind };
  // A bulletin or an automatic reply asks nobody anything, until the officer says which law it falls under.
  const asks = law.kind !== 'not-a-request' || !SENT_TO_MANY.has(law.nature);
  const questions = (asks ? found : []).map((question) => {
    const regime = law.questionRegimes[question.id];
    return regime === undefined ? question : { ...question, regime };
  });
  const deadline = letterDeadline(law, message.received, settings, said.clock, words);
  return {
    message,
    settings,
    letter,
    questions,
    personalData,
    law,
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** The same with the checklist of a letter on which nothing was decided yet, in the language of `words`. */
export function analyse(
  message: Message,
  settings: Settings,
  said: Said = {},
  ownSigns: readonly Sign[] = [],
  words: Written = IN_ENGLISH,
): FoiRequest {
  const request = readRequest(message, settings, said, ownSigns, words);
  return { ...request, checklist: buildChecklist(request, NO_DECISIONS, CHECKLIST_LAW, words) };
}

/** A letter of no one. */
const WARM_UP = `Dear Sir or Madam,

Under the Freedom of Information Act 2000, please send me copies of all emails about the contract since May 2024.
How many people were there, and what did it cost?

Yours faithfully,
Ann Lee`;

/**
 * Reads a letter of no one: patterns are compiled where they are first used, and the first letter would else pay for
 * all of them. For a worker to do while the page is being read.
 */
export function warmUp(): void {
  readRequest({ source: { id: 'warm-up', text: WARM_UP, blocks: [] }, subject: '' }, DEFAULT_SETTINGS);
}
