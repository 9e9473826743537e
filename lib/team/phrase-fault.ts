import { readPhrase } from '../law/match/phrase.ts';
import { WORD_LISTS } from '../law/signs/word-lists.ts';

/** Ways to read one phrase, at most: each choice and each word in brackets multiplies them. */
const MOST_READINGS = 64;
/** Each gap multiplies the places where the rest of the phrase is looked for. */
const MOST_GAPS = 2;
const MOST_LISTS = 2;

/** How many sequences of words a phrase stands for, without making them. */
function readingsOf(parts: readonly string[]): number {
  return parts.reduce((product, part) => {
    const optional = part.startsWith('(') && part.endsWith(')');
    return product * (part.split('/').length + (optional ? 1 : 0));
  }, 1);
}

/**
 * What is wrong with a phrase that a team wrote, in a sentence that says what to do; undefined where it can be used.
 * Bounds what one phrase may cost, so that no file can make the analysis slow.
 */
export function phraseFault(phrase: string): string | undefined {
  const parts = phrase.trim().split(/\s+/u);
  if (readingsOf(parts) > MOST_READINGS) {
    return `It can be read in more than ${MOST_READINGS} ways. Make two or three phrases of it.`;
  }
  if (parts.filter((part) => part === '*').length > MOST_GAPS) {
    return `It has more than ${MOST_GAPS} gaps (*). Make it shorter.`;
  }
  if (phrase.split('{').length - 1 > MOST_LISTS)
    return `It has more than ${MOST_LISTS} word lists. Make it shorter.`;
  const read = tryReading(phrase);
  if (typeof read === 'string') return read;
  const steps = read.flatMap(({ choices }) => choices.flat());
  const names = steps.flatMap((step) => (step.kind === 'list' ? [step.name] : []));
  const missing = names.find((name) => !Object.hasOwn(WORD_LISTS, name));
  if (missing === undefined) return undefined;
  return `There is no word list "${missing}". The lists are: ${Object.keys(WORD_LISTS).join(', ')}.`;
}

function tryReading(phrase: string): ReturnType<typeof readPhrase> | string {
  try {
    return readPhrase(phrase);
  } catch (error) {
    return error instanceof Error ? error.message : 'It cannot be read.';
  }
}
