import type { SourceText } from '../../model/source-text.ts';

/** One word of the text, folded for comparing. `unit` numbers the sentence or line it stands in. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly unit: number;
}

/** Money signs stand as words of their own, so that a phrase can ask for them. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*['’]?|[£€$]/gu;

/** White space with a break in it: an empty line, or a line that opens with a list marker. */
const LINE_BREAK = /\n[^\S\n]*\n|\n[^\S\n]*(?:[-–—•*·▪●o]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])/iu;
const SENTENCE_END = /[.?!;]["'”’)\]]*\s/u;

/** Words whose last letter is no plural: the plain rule would make another word of them. */
const NOT_PLURAL = new Set([
  'news',
  'gas',
  'whereas',
  'perhaps',
  'texas',
  'wales',
  'lens',
  'sales',
  'series',
]);

/** The singular of a regular English plural, by its ending alone. Other words come back unchanged. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.has(word)) return word;
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Most words: nothing in them is to be folded but a plural. */
const FOLDED = /^[a-z]+$/u;

/** Lower case, without accents, possessive or regular plural: "Officers’" and "officer" are one word. */
export function foldWord(raw: string): string {
  if (FOLDED.test(raw)) return singular(raw);
  // Most words are plain ASCII, for which normalising is waste.
  const plain = /^[\x20-\x7e]*$/u.test(raw) ? raw : raw.normalize('NFKD').replace(/\p{M}/gu, '');
  const lower = plain.toLowerCase().replace(/’/gu, "'");
  return singular(lower.replace(/'s$|'$/u, ''));
}

/** Cuts a text, or a stretch of it, into folded words. Offsets are UTF-16 units of the whole text. Linear. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let unit = 0;
  let last = start;
  // Only the stretch is searched: in the whole text, one without a word would be searched to the end of the text.
  const stretch = text.slice(start, end);
  WORD.lastIndex = 0;
  for (let found = WORD.exec(stretch); found !== null; found = WORD.exec(stretch)) {
    const at = start + found.index;
    if (at > last && tokens.length > 0 && breaksBetween(text, last, at)) unit++;
    last = at + found[0].length;
    tokens.push({ word: foldWord(found[0]), start: at, end: last, unit });
  }
  return tokens;
}

/** Those of letters: signs and rules of the law are looked for in the same words. */
const ofSources = new WeakMap<SourceText, readonly Token[]>();

/** The folded words of a letter, cut once. */
export function tokensOfSource(source: SourceText): readonly Token[] {
  const tokens = ofSources.get(source) ?? tokensOf(source.text);
  ofSources.set(source, tokens);
  return tokens;
}

/** Longest gap between two words that is looked into; a longer one is a break whatever it holds. */
const LONG_GAP = 200;

function breaksBetween(text: string, from: number, to: number): boolean {
  if (to - from === 1) return false;
  if (to - from > LONG_GAP) return true;
  // The marker itself may be the next word ("\n2. How many"), so the look-ahead takes a few characters more.
  const gap = text.slice(from, to);
  if (SENTENCE_END.test(gap)) return true;
  return gap.includes('\n') && LINE_BREAK.test(text.slice(from, Math.min(text.length, to + 6)));
}
