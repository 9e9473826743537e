/** One word of the text with its place. `gap`: the characters between the word before it and this one. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly gap: string;
  /** Begins with a capital letter, or with a letter of a script that has no cases. */
  readonly capital: boolean;
  /** All its letters are capitals, and there are at least two. */
  readonly shouted: boolean;
  /** "J", "J." or "P.J." */
  readonly initial: boolean;
}

/** Runs of single initials with their stops, else a word with its inner apostrophes and hyphens but without a possessive `'s`, else a number. */
export const WORD =
  /(?<![\p{L}\p{M}])(?:\p{Lu}\.){1,4}(?!\p{Ll})|\p{L}[\p{L}\p{M}]*(?:['’‘ʼʻ-](?![sS](?!\p{L}))\p{L}[\p{L}\p{M}]*)*|\p{N}+/gu;

const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,4}|\p{Lu}{2}(?=\.))$/u;
const SHOUTED = /^[\p{Lu}\p{M}'’-]{2,}$/u;

/** All the words of a text, in order. White space and punctuation live in the gaps. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = match[0];
    words.push({
      text: word,
      start: match.index,
      end: match.index + word.length,
      lower: word.toLowerCase(),
      gap: text.slice(last, match.index),
      capital: CAPITAL.test(word),
      shouted: SHOUTED.test(word),
      initial: INITIAL.test(word),
    });
    last = match.index + word.length;
  }
  return words;
}

/** Index of the first word that starts at or after `offset`; the number of words when there is none. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const word = words[middle];
    if (word !== undefined && word.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
