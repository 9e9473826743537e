import type { Suggestion } from '../model/law.ts';
import { NO_SCOPE, type Question } from '../model/question.ts';
import { requestFor } from '../model/request.fixture.ts';
import type { Span } from '../model/span.ts';

/** A letter of two questions. */
export const TEXT = 'How many visits were made and what did the call logs say? Who pays the guards?';
/** The first place of these words in it. */
export const spanOf = (words: string): Span => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const question = (id: string, words: string): Question => ({
  id,
  span: spanOf(words),
  kind: 'question',
  scope: NO_SCOPE,
});
const suggestion = (id: string, section: string, words: string, of: string): Suggestion => ({
  id,
  provision: `uk-foia:${section}`,
  regime: 'uk-foia',
  section,
  question: of,
  evidence: [spanOf(words)],
  sign: 'call-logs',
  why: 'Call logs show how police respond.',
  strength: 'strong',
  score: 1,
});
const VISITS = question('visits', 'How many visits were made and what did the call logs say?');
const GUARDS = question('guards', 'Who pays the guards?');
/** What was found in it: a suggestion for each question, and one person. */
export const FOUND = requestFor(
  { source: { id: 'x', text: TEXT, blocks: [] }, subject: 'Visits' },
  {
    questions: [VISITS, GUARDS],
    personalData: [
      {
        id: 'p',
        span: spanOf('guards'),
        type: 'person',
        whose: 'third-party',
        why: 'Named.',
        person: 'Guards',
      },
    ],
    law: {
      suggestions: [
        suggestion('s1', '31(1)(a)', 'call logs', 'visits'),
        suggestion('s2', '43(2)', 'pays', 'guards'),
      ],
    },
  },
);
