import type { Span } from '../model/span.ts';
import { COMMON_WORDS, EMPTY_WORDS } from './weak-words.ts';

/** One word of a text as it is compared: its stem, how much it tells, and where it stands. */
export interface TellingWord {
  readonly stem: string;
  readonly weight: number;
  readonly span: Span;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const YEAR = /^(?:19|20)\d{2}$/u;

/** What most questions say tells little; which year is asked for tells least of all, for the next year's request is alike. */
const WEIGHT = { usual: 1, common: 0.3, number: 0.2 } as const;

/** Endings that the same word has in another number or tense, longest first, and what stands in their place. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ations', 'at'],
  ['ation', 'at'],
  ['ements', 'e'],
  ['ement', 'e'],
  ['ments', ''],
  ['ment', ''],
  ['ities', 'it'],
  ['ings', ''],
  ['ies', 'y'],
  ['ing', ''],
  ['ers', 'er'],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
];
const SHORTEST_STEM = 3;

/** The stem of a word: `repairs`, `repaired` and `repair` are one. Plain English endings; no dictionary. */
export function stemOf(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '');
  if (plain.length <= SHORTEST_STEM || /\d/u.test(plain) || /(?:ss|us|is)$/u.test(plain)) return plain;
  for (const [ending, instead] of ENDINGS) {
    if (!plain.endsWith(ending)) continue;
    const stem = plain.slice(0, -ending.length) + instead;
    if (stem.length >= SHORTEST_STEM) return settled(stem);
  }
  return settled(plain);
}

/** `stopp` and `stop`, `lease` and `leas`, `policy` and `polici` are one. */
const settled = (stem: string): string =>
  stem.length <= SHORTEST_STEM
    ? stem
    : stem
        .replace(/([^aeiouls])\1$/u, '$1')
        .replace(/e$/u, '')
        .replace(/y$/u, 'i');

const weightOf = (stem: string): number => {
  if (YEAR.test(stem)) return WEIGHT.number;
  return COMMON_WORDS.has(stem) ? WEIGHT.common : WEIGHT.usual;
};

/** The words of a text that tell what it asks about, in order. */
export function tellingWords(text: string): readonly TellingWord[] {
  const words: TellingWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const stem = stemOf(word);
    if (word.length < 2 || EMPTY_WORDS.has(word.toLowerCase()) || EMPTY_WORDS.has(stem)) continue;
    words.push({
      stem,
      weight: weightOf(stem),
      span: { start: match.index, end: match.index + word.length },
    });
  }
  return words;
}
