import { matchesOf } from '../model/matches.ts';
import { withoutEnd } from '../model/trim.ts';
import { withoutPassing } from './in-passing.ts';
import { FORM_NOUNS, GENERIC_WORDS, NARROWING_WORDS, TOPIC_WORDS } from './word-classes.ts';

/** An aside; it says nothing of what is asked. */
export const IN_BRACKETS = /\([^()]{0,300}\)/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const NUMBERISH = /^[\d£$€%.,/-]+(?:st|nd|rd|th|k|m)?$/u;

/** An object says what it is about well within this many characters. */
const LONGEST_OBJECT = 600;

/** What the words of an object are: of content, of narrowing, and whether they only name a topic. */
export interface ObjectWords {
  readonly content: number;
  readonly narrowing: number;
  readonly topic: boolean;
}

/** Counts what the object is about; looks at its first forty words only. */
export function objectWords(object: string): ObjectWords {
  let content = 0;
  let narrowing = 0;
  let forms = 0;
  let preposition = false;
  let topic = false;
  let seen = 0;
  const plain = withoutPassing(object.slice(0, LONGEST_OBJECT)).replace(IN_BRACKETS, ' ');
  for (const [token] of matchesOf(plain, WORD)) {
    if (++seen > 40) break;
    const word = withoutEnd(token, /[.'’-]/u);
    if (content === 0 && TOPIC_WORDS.has(word)) preposition = true;
    if (NUMBERISH.test(word) || NARROWING_WORDS.has(word)) narrowing++;
    else if (FORM_NOUNS.has(word)) forms++;
    else if (!GENERIC_WORDS.has(word) && !TOPIC_WORDS.has(word)) {
      if (content === 0) topic = preposition && forms === 0;
      content++;
    }
  }
  return { content, narrowing, topic };
}
