import { hasSequence, type Sequence } from '../model/sequence.ts';

/** Orders that name the columns of an answer. */
const SHOWS = /\b(?:show|include|list|state|specify|indicate|display)\b/u;
/** "Split it by ward:", at the end of the words. */
const BREAKS_DOWN: Sequence = {
  first: /\b(?:split|broken|break|divided?|breakdown|grouped?)\b/gu,
  next: { first: /\b(?:by|into|down|as|per)\b/gu, next: /:?$/gu, within: 20, barred: /[^\s\w]/gu },
  barred: /\./gu,
};
/** "For each of these schemes:", "In relation to the following sites:". */
const SETS_BOUNDS =
  /^["'(\s]*(?:for|in\s+respect\s+of|in\s+relation\s+to|in\s+regard\s+to|regarding|concerning|about|with\s+regard\s+to|with\s+respect\s+to)\s(?=[^.?!]{0,80}(?:each|every|following|these|below|all))[^.?!]{0,120}:\s*$/u;
/** "The number of homes begun, by:". */
const ENDS_IN_BY = /,\s(?:by|per|for\seach)\s?:$/u;
const AT_COLON = { next: /:$/gu, within: 60, barred: /[.?!]/gu };
/** "I am not asking for:", "this does not include:", "excluding:". */
const EXCLUDES: readonly Sequence[] = [
  {
    first: /\b(?:not|don't|doesn't)\b/gu,
    next: {
      first: /\b(?:need|want|require|include|extend|cover|asking|seeking|interested|looking|requesting)\b/gu,
      ...AT_COLON,
    },
    within: 20,
    barred: /[.?!:;,]/gu,
  },
  {
    first:
      /\b(?:excluding|excluded?|exclusions|leave\s+out|ignore|other\s+than|with\s+the\s+exception\s+of|out\s+of\s+scope)\b/gu,
    ...AT_COLON,
  },
];
/** True where a stem says that what it lists is not wanted. */
export const excludes = (words: string): boolean =>
  EXCLUDES.some((sequence) => hasSequence(words.slice(-120).trimEnd(), sequence));
/** True where a stem asks for the count above it in parts. */
export const breaksDown = (words: string): boolean =>
  ENDS_IN_BY.test(words.slice(-12).trimEnd()) || hasSequence(words.trimEnd(), BREAKS_DOWN);

/** "For each of the above please give the figures by:": parts of every answer, and no question of their own. */
const PRESENTS_ALL: Sequence = {
  first:
    /\b(?:all|each|every|both|any)\s(?:of\s)?(?:the\s(?:above|questions|requests)|these|those|questions?)\b/gu,
  next: /\b(?:by|per|into|for(?:\seach)?|with)\s?:$/gu,
  within: 90,
  barred: /[.?!]/gu,
};
/** True where a stem asks for each answer above it in parts. */
export const presentsAll = (words: string): boolean => hasSequence(words.trimEnd(), PRESENTS_ALL);

/** True where a stem says what the answer is to show of each thing. */
export const showsColumns = (words: string): boolean => SHOWS.test(words);
/** True where a stem says of what the questions below it are asked. */
export const setsBounds = (words: string): boolean => SETS_BOUNDS.test(words);
