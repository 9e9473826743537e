import { matchesOf } from '../model/matches.ts';
import type { Span } from '../model/span.ts';
import { compilePhrases, type WordSets, wordsOfPart } from './phrases.ts';

/** A list of phrases, to be looked for in folded text. */
export interface PhraseLook {
  /** Where the phrase that begins at `index` ends; -1 where none begins there. */
  endAt(text: string, index: number): number;
  /** The first phrase that begins at or after `from`. */
  find(text: string, from?: number): Span | undefined;
}

const WORD_HERE = /[\w']*/y;

/** The letters, digits and apostrophes that stand at `index`. */
function wordAt(text: string, index: number): string {
  WORD_HERE.lastIndex = index;
  return WORD_HERE.exec(text)?.[0] ?? '';
}

const EACH_WORD = /[\w']+/g;
let cut: { readonly text: string; readonly words: readonly RegExpExecArray[] } = { text: '', words: [] };

/** The words of a text with their places. The last is kept: one sentence is searched for many lists of phrases in turn. */
function wordsIn(text: string): readonly RegExpExecArray[] {
  if (cut.text !== text) cut = { text, words: matchesOf(text, EACH_WORD) };
  return cut.words;
}

/** Every word a phrase may begin with. Throws for a phrase that may begin with any word at all: it has no first word. */
function firstWords(phrase: string, sets: WordSets): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of phrase.split(' ')) {
    const { words, mayBeAbsent } = wordsOfPart(part, sets);
    for (const word of words) {
      const first = wordAt(word.replaceAll('_', ' '), 0);
      if (first === '') throw new Error(`The phrase "${phrase}" may begin with no word.`);
      found.add(first);
    }
    if (!mayBeAbsent) return found;
  }
  throw new Error(`The phrase "${phrase}" may be empty.`);
}

/**
 * Phrases in the notation of `compilePhrases`. A pattern is made for each first word when a text first has that word:
 * one pattern of all phrases takes a browser longer to make ready than a letter takes to read.
 */
export function phraseLook(phrases: readonly string[], sets: WordSets = {}): PhraseLook {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases) {
    for (const word of firstWords(phrase, sets)) {
      const known = byFirst.get(word);
      if (known === undefined) byFirst.set(word, [phrase]);
      else known.push(phrase);
    }
  }
  const ready = new Map<string, RegExp>();
  const patternFor = (word: string): RegExp | undefined => {
    const own = byFirst.get(word);
    if (own === undefined) return undefined;
    const known = ready.get(word);
    if (known !== undefined) return known;
    const pattern = compilePhrases(own, sets, 'y');
    ready.set(word, pattern);
    return pattern;
  };
  const endFrom = (word: string, text: string, index: number): number => {
    const pattern = patternFor(word);
    if (pattern === undefined) return -1;
    pattern.lastIndex = index;
    const hit = pattern.exec(text);
    return hit === null ? -1 : index + hit[0].length;
  };
  return {
    endAt: (text, index) => endFrom(wordAt(text, index), text, index),
    find: (text, from = 0) => {
      for (const { index, 0: word } of wordsIn(text)) {
        if (index + word.length <= from) continue;
        // What is left of a word that begins before.
        const start = Math.max(index, from);
        const end = endFrom(word.slice(start - index), text, start);
        if (end >= 0) return { start, end };
      }
      return undefined;
    },
  };
}
