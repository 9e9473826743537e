import { replaceSequence, type Sequence } from '../model/sequence.ts';

/** A law named in passing, and whom the request is made for, are no subject. */
const LAW_IN_PASSING: Sequence = {
  first:
    /\b(?:under|by|per|pursuant to|in accordance with|as per|using|within|through|of) (?:the )?(?:(?:terms|provisions) of (?:the )?)?/gu,
  next: /\b(?:acts?|regulations?|foia?|eirs?|law|gdpr|foisa)\b(?:\s+(?:of\s+)?\d{4})?(?:\s*\([^)]{0,30}\))?/gu,
  within: 60,
  barred: /[,.;:()?]/gu,
};
const MADE_IN_PASSING =
  /\b5\s+u\.?\s?s\.?\s?c\.?[\s§]*\d+\w*(?:\(\w\))*|\b(?:on\s+behalf\s+of|made\s+for)\s+[^,.:;]{0,60}/gu;

/** The folded words with a space for each law named in passing and each person the request is made for. */
export const withoutPassing = (words: string): string =>
  replaceSequence(words.replace(MADE_IN_PASSING, ' '), LAW_IN_PASSING, ' ');
