import { isGivenName, isSurname } from './name-list.ts';
import {
  BODY_WORDS,
  PARTICLES,
  PLACE_NAMES,
  PLACE_WORDS,
  PLAIN_WORDS,
  ROLE_WORDS,
  SIGNED_SURNAMES,
  WEAK_GIVEN_NAMES,
} from './not-names.ts';
import type { Word } from './words.ts';

/** A name as written: words `from` to `to` (exclusive), and its offsets. */
export interface NameShape {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The most words one name has here: "Maria del Carmen García Lorca-Ruiz" has five. */
const MOST_WORDS = 6;

/** A plain space or two, or the stop and space after an initial. A line end is never inside a name. */
const NAME_GAP = /^(?:[ \t\u00a0]{1,3}|\.[ \t\u00a0]{0,2})$/u;

/** True where the word may stand in a person's name at all. */
export const mayBeName = (word: Word): boolean =>
  (word.capital && !PLAIN_WORDS.has(word.lower) && !/\p{N}/u.test(word.text)) || word.initial;

/** True where the gap before a word lets it belong to the same name as the word before it. */
export function joins(previous: Word, word: Word): boolean {
  if (!NAME_GAP.test(word.gap)) return false;
  return !word.gap.startsWith('.') || previous.initial || previous.text.length <= 2;
}

/** What a reader of names allows besides capitalised words that are no other word. */
export interface Allowance {
  readonly lowerCase?: boolean;
  /** In a signature: surnames such as Church or Hall, and given names such as June or Will. */
  readonly signature?: boolean;
}

/** Reads the longest name that begins at word `from`. Undefined where none does. */
export function readName(words: readonly Word[], from: number, allow: Allowance = {}): NameShape | undefined {
  const fits = (word: Word, index: number): boolean => {
    // "A4471EK" is a number and no initial.
    if (words[index + 1]?.gap === '' && /^\p{N}/u.test(words[index + 1]?.text ?? '')) return false;
    if (allow.signature === true && index > from && word.capital && SIGNED_SURNAMES.has(word.lower))
      return true;
    if (BODY_WORDS.has(word.lower) || ROLE_WORDS.has(word.lower)) return false;
    if (PLACE_WORDS.has(word.lower) && allow.signature !== true) return false;
    if (mayBeName(word)) return true;
    if (allow.signature === true && word.capital && WEAK_GIVEN_NAMES.has(word.lower)) return true;
    return allow.lowerCase === true && /^\p{L}/u.test(word.text) && !PLAIN_WORDS.has(word.lower);
  };
  const first = words[from];
  if (first === undefined || !(fits(first, from) || isParticleStart(words, from, fits))) return undefined;
  let to = jointInitials(words, from) ?? from + 1;
  while (to < words.length && to - from < MOST_WORDS) {
    const word = words[to];
    const previous = words[to - 1];
    if (word === undefined || previous === undefined || !joins(previous, word)) break;
    if (fits(word, to) || isParticleStart(words, to, fits)) to++;
    else break;
  }
  while (to > from && PARTICLES.has(words[to - 1]?.lower ?? '') && !words[to - 1]?.capital) to--;
  const last = words[to - 1];
  return last === undefined || to <= from ? undefined : { from, to, start: first.start, end: last.end };
}

/** "G. and T. Marsh" and "J & P Lal": the end of initials that share the surname after them. */
function jointInitials(words: readonly Word[], from: number): number | undefined {
  const [first, next, third, surname] = words.slice(from, from + 4);
  if (first?.initial !== true || next === undefined) return undefined;
  if (next.initial && /^\.? ?& ?$/u.test(next.gap)) return third?.capital === true ? from + 2 : undefined;
  if (next.text !== 'and' || third?.initial !== true || surname?.capital !== true) return undefined;
  return surname.initial ? undefined : from + 3;
}

/** A particle counts only before a capital that joins it: "van den Berg", not "will van". */
function isParticleStart(
  words: readonly Word[],
  at: number,
  fits: (word: Word, index: number) => boolean,
): boolean {
  let index = at;
  for (let taken = 0; taken < 3; taken++, index++) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined || !PARTICLES.has(word.lower) || !joins(word, next))
      return false;
    if (!PARTICLES.has(next.lower) || next.capital) return fits(next, index + 1) && next.capital;
  }
  return false;
}

/** How sure the lists are of a name: each word known counts, weak ones (also words or places) count half. */
export function listedWords(
  words: readonly Word[],
  name: NameShape,
): { given: number; weak: number; surname: number } {
  let given = 0;
  let weak = 0;
  let surname = 0;
  for (let index = name.from; index < name.to; index++) {
    const word = words[index];
    if (word === undefined || word.initial || PARTICLES.has(word.lower)) continue;
    if (isGivenName(word.text)) {
      if (WEAK_GIVEN_NAMES.has(word.lower)) weak++;
      else given++;
    } else if (isSurname(word.text)) {
      if (PLACE_NAMES.has(word.lower)) weak++;
      else surname++;
    }
  }
  return { given, weak, surname };
}

/** True where the lists know any word of the name. */
export function isListed(words: readonly Word[], name: NameShape): boolean {
  const { given, weak, surname } = listedWords(words, name);
  return given + weak + surname > 0;
}
