import { foldWord } from './tokens.ts';

/**
 * One step of a phrase.
 * `word`: exactly this word; `prefix`: any word that begins so; `list`: any entry of a named list;
 * `gap`: up to three words; `number`: a word with a digit.
 */
export type Step =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'number' };

/** Shortest beginning that `investigat-` may stand for; shorter ones would catch strangers. */
export const SHORTEST_PREFIX = 4;

/** One part of a phrase: any of its choices stands there, or none where it is optional. No choice is empty. */
export interface Part {
  readonly optional: boolean;
  readonly choices: readonly (readonly Step[])[];
}

/**
 * Reads one phrase of the sign language.
 *
 * - `unit price`: these words, in any case, singular or plural
 * - `price/cost/fee of`: one of these words
 * - `(annual) salary`: the word in brackets may be missing
 * - `investigat-`: any word that begins so (four letters or more)
 * - `*`: up to three words, within the sentence
 * - `#`: a number
 * - `{crime}`: any entry of that list
 *
 * Throws an Error with a plain sentence when the phrase is empty, or begins or ends with a gap.
 */
export function readPhrase(phrase: string): readonly Part[] {
  if (phrase.trim() === '') throw new Error(`The phrase "${phrase}" is empty.`);
  const parts = phrase
    .trim()
    .split(/\s+/u)
    .map((part): Part => {
      const optional = part.startsWith('(') && part.endsWith(')');
      const choices = (optional ? part.slice(1, -1) : part).split('/');
      return { optional, choices: choices.map((choice) => stepsOf(choice, phrase)) };
    });
  if (parts.every(({ optional }) => optional))
    throw new Error(`The phrase "${phrase}" has nothing that must be there.`);
  const begins = (part: Part): boolean => part.choices.some((steps) => steps[0]?.kind === 'gap');
  const ends = (part: Part): boolean => part.choices.some((steps) => steps.at(-1)?.kind === 'gap');
  const first = parts.findIndex(({ optional }) => !optional);
  const last = parts.findLastIndex(({ optional }) => !optional);
  if (parts.slice(0, first + 1).some(begins) || parts.slice(last).some(ends))
    throw new Error(`The phrase "${phrase}" begins or ends with a gap.`);
  return parts;
}

/** The steps of one choice; a hyphen inside a word parts it, as it does in the text. */
function stepsOf(choice: string, phrase: string): Step[] {
  if (choice === '*') return [{ kind: 'gap' }];
  if (choice === '#') return [{ kind: 'number' }];
  if (choice.startsWith('{') && choice.endsWith('}')) return [{ kind: 'list', name: choice.slice(1, -1) }];
  if (!choice.includes('-') && choice !== '') return [{ kind: 'word', word: foldWord(choice) }];
  const isPrefix = choice.endsWith('-');
  const words = choice.split('-').filter((word) => word !== '');
  if (words.length === 0) throw new Error(`The phrase "${phrase}" has an empty choice.`);
  return words.map((word, index): Step => {
    if (!isPrefix || index < words.length - 1) return { kind: 'word', word: foldWord(word) };
    if (word.length < SHORTEST_PREFIX) throw new Error(`"${word}-" in "${phrase}" is too short.`);
    return { kind: 'prefix', prefix: word.toLowerCase() };
  });
}
