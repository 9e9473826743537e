import { frontCodedList } from './front-coding.ts';
import { GIVEN_NAMES } from './given-names.data.ts';
import { WEAK_GIVEN_NAMES, WORD_SURNAMES } from './not-names.ts';
import { SURNAMES } from './surnames.data.ts';

/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A name in lower case without accents or apostrophes: the form the lists hold. */
export function foldName(name: string): string {
  const plain = name.toLowerCase();
  if (/^[a-z -]*$/u.test(plain)) return plain;
  const lower = plain.replace(/['’ʼʻ‘]/gu, '');
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøłđðþßæœ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/** A list that is unpacked where it is asked: the page script and a letter without names never pay for it. */
function lazyList(coded: string): (name: string) => boolean {
  let list: ((word: string) => boolean) | undefined;
  return (name) => {
    list ??= frontCodedList(coded);
    return list(foldName(name));
  };
}

const inGivenNames = lazyList(GIVEN_NAMES);
const inSurnames = lazyList(SURNAMES);

/** A double name is known by either half: "Rowland-Giles", "Aubry-Vance". */
const byParts =
  (known: (name: string) => boolean) =>
  (name: string): boolean =>
    known(name) || (name.includes('-') && name.split('-').some((part) => part.length > 2 && known(part)));

const isWord = (words: ReadonlySet<string>, name: string): boolean => words.has(name.toLowerCase());

/** True for a given name of the list, in any case, with or without accents. */
export const isGivenName = byParts((name) => isWord(WEAK_GIVEN_NAMES, name) || inGivenNames(name));

/** What Irish and Scottish surnames begin with: "O’Dowd", "McIver", "FitzAlan". */
const CLAN = /^(?:O['’‘]|Mc|Mac|Fitz)\p{Lu}\p{L}/u;

/** True for a surname of the list, or a given name used as one. */
export const isSurname = byParts(
  (name) => CLAN.test(name) || isWord(WORD_SURNAMES, name) || inSurnames(name) || inGivenNames(name),
);
