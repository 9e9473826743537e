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

/**
 * Reads one phrase of the sign language into every sequence of steps it stands for.
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
export function readPhrase(phrase: string): Step[][] {
  if (phrase.trim() === '') throw new Error(`The phrase "${phrase}" is empty.`);
  let sequences: Step[][] = [[]];
  for (const part of phrase.trim().split(/\s+/u)) {
    const optional = part.startsWith('(') && part.endsWith(')');
    const choices = (optional ? part.slice(1, -1) : part).split('/').map((choice) => stepsOf(choice, phrase));
    const grown = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
    sequences = optional ? [...sequences, ...grown] : grown;
  }
  for (const sequence of sequences) {
    const first = sequence.at(0);
    const last = sequence.at(-1);
    if (first === undefined || last === undefined)
      throw new Error(`The phrase "${phrase}" has nothing that must be there.`);
    if (first.kind === 'gap' || last.kind === 'gap')
      throw new Error(`The phrase "${phrase}" begins or ends with a gap.`);
  }
  return sequences;
}

/** The steps of one choice; a hyphen inside a word parts it, as it does in the text. */
function stepsOf(choice: string, phrase: string): Step[] {
  if (choice === '*') return [{ kind: 'gap' }];
  if (choice === '#') return [{ kind: 'number' }];
  if (choice.startsWith('{') && choice.endsWith('}')) return [{ kind: 'list', name: choice.slice(1, -1) }];
  const isPrefix = choice.endsWith('-');
  const words = choice.split('-').filter((word) => word !== '');
  if (words.length === 0) throw new Error(`The phrase "${phrase}" has an empty choice.`);
  return words.map((word, index): Step => {
    if (!isPrefix || index < words.length - 1) return { kind: 'word', word: foldWord(word) };
    if (word.length < SHORTEST_PREFIX) throw new Error(`"${word}-" in "${phrase}" is too short.`);
    return { kind: 'prefix', prefix: word.toLowerCase() };
  });
}
