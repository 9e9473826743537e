import { isNameOfThing, nameFind } from '../names/name-find.ts';
import { isGivenName, isSurname } from '../names/name-list.ts';
import { type NameShape, readName } from '../names/name-shape.ts';
import {
  BODY_WORDS,
  PLACE_NAMES,
  PLACE_WORDS,
  THING_WORDS,
  WEAK_GIVEN_NAMES,
  WORD_SURNAMES,
} from '../names/not-names.ts';
import type { Word } from '../names/words.ts';
import { THING_NOUNS } from '../premises.ts';
import type { Find, Recogniser } from '../recogniser.ts';

/** What the names of villages open with: "Nether Compton", "Great Snoring". */
const OPENS_PLACE = new Set(
  'nether upper lower over great little north south east west st saint market chipping stoke kings bishops abbots monks temple long new old high higher inner outer central greater mid port'.split(
    ' ',
  ),
);

/** A given name of the list and the capitalised words after it, or initials and a surname of the list. */
export const knownName: Recogniser = {
  name: 'known-name',
  type: 'person',
  hits: [
    'Correspondence with [[Neil Strathearn-Bey]] since May',
    'Emails from [[Agnieszka Wójcik-Hale]] to the board',
    'Did [[Kwame Boateng]] attend?',
    'minutes with [[Neil Strang]], [[Xiomara Quispe]] and [[Li Wei]].',
    'notes of [[Fergus]] and [[Lucinda Pratt]]',
    'minutes signed by [[J.R. Okonkwo]] in 2019',
    'The tenant, [[Siobhán Ní Dhomhnaill]], moved out.',
    'sent by [[Grant Hughes]] to the team',
    'a note from [[Thandolwenkosi Braithwaite]] on 3 May',
    'All messages between [[Fatima al Rashid]] and [[Juan de la Cruz]]',
  ],
  misses: [
    'visits to The Copper Heron on Monday',
    'The George Mallory, 3 Weir Road',
    'Copper Kettering blends',
    'Victoria Road and Albert Road',
    'The John Radcliffe Hospital',
    'Elizabeth Garrett Anderson School accounts',
    'Grant Agreement and Will Writing',
    'May Day parade in Georgia Square',
    'The Ada Lovelace Prize was not given.',
    'the invoice from Messrs Tolley for the wall',
    'burglaries in:\nNether Compton Abbas\nUpper Slaughterford',
    'the Keir Hardie Lecture and the Delroy Marsh Award',
    'Sydney Harbour Bridge',
    'Georgia and Victoria Street',
    'Capita Group, Ordnance Survey and Network Rail.',
    'Blue Badge Scotland and Home Office Leeds',
    'John Lewis and Thomas Cook receipts',
    'Schedule A Smith Street works',
    'Martin Luther King Avenue resurfacing',
  ],
  find: ({ words }) => {
    const finds: Find[] = [];
    for (let index = 0; index + 1 < words.length; index++) {
      const word = words[index];
      if (word === undefined || !word.capital) continue;
      const name = listedName(words, index) ?? bracketedName(words, index);
      if (name === undefined) {
        if (sharesSurname(words, index))
          finds.push(nameFind(words, { from: index, to: index + 1, start: word.start, end: word.end }, WHY));
        continue;
      }
      const listed = listAfter(words, name);
      finds.push(nameFind(words, name, WHY), ...listed.map((other) => nameFind(words, other, WHY_LISTED)));
      index = (listed.at(-1) ?? name).to - 1;
    }
    return finds;
  },
};

const WHY = 'Words that together are a person’s name.';

const WHY_LISTED = 'It stands in a list of people’s names.';

/** How many names a list is read on for, so that a page of names still takes linear time. */
const LONGEST_LIST = 20;

/** The names that follow a name in a list. The list must close with "and": a firm may stand after one comma. */
function listAfter(words: readonly Word[], name: NameShape): readonly NameShape[] {
  const listed: NameShape[] = [];
  let last: NameShape | undefined = name;
  while (last !== undefined && listed.length < LONGEST_LIST) {
    last = nextInList(words, last);
    if (last !== undefined) listed.push(last);
  }
  const closes = ({ from, to }: NameShape): boolean =>
    words[from - 1]?.text === 'and' || (words[to]?.text === 'and' && words[to + 1]?.capital === true);
  return listed.slice(0, listed.findLastIndex(closes) + 1);
}

/** "Neil Strang, Xiomara Quispe and Li Wei": two or three capitalised words right after a name, closed like a name. */
function nextInList(words: readonly Word[], before: NameShape): NameShape | undefined {
  const and = words[before.to]?.text === 'and' ? 1 : 0;
  const at = before.to + and;
  const first = words[at];
  if (first === undefined || !(and === 1 ? first.gap === ' ' : first.gap === ', ')) return undefined;
  const name = readName(words, at);
  const parts = name === undefined ? [] : words.slice(name.from, name.to);
  if (name === undefined || parts.length < 2 || parts.length > 3) return undefined;
  const next = words[name.to];
  const closed =
    next === undefined || /^[,.;)\r\n]/u.test(next.gap) || (next.text === 'and' && next.gap === ' ');
  const shaped = parts.every((word) => /^\p{Lu}\p{Ll}/u.test(word.text) && !PLACE_NAMES.has(word.lower));
  return closed && shaped && !isNameOfThing(words, name) ? name : undefined;
}

/** "Moira and Clive Tomlin": a given name alone, because the surname stands after the second. */
function sharesSurname(words: readonly Word[], at: number): boolean {
  const [first, and] = words.slice(at, at + 2);
  if (first === undefined || and?.text !== 'and' || and.gap !== ' ' || words[at + 2]?.gap !== ' ')
    return false;
  if (!isGivenName(first.text) || WEAK_GIVEN_NAMES.has(first.lower) || PLACE_NAMES.has(first.lower))
    return false;
  return listedName(words, at + 2) !== undefined;
}

/** Reads a name at a word that the lists know. Undefined where it is part of a street, a body or a law. */
function listedName(words: readonly Word[], at: number): NameShape | undefined {
  const first = words[at];
  const second = words[at + 1];
  if (first === undefined || second === undefined || !startsName(first, second)) return undefined;
  if (!/^\.?[ \t\u00a0]{0,2}$/u.test(second.gap)) return undefined;
  const name = readName(words, at);
  if (name === undefined || name.to - name.from < 2) return undefined;
  const last = words[name.to - 1];
  if (
    last === undefined ||
    last.initial ||
    THING_WORDS.has(last.lower) ||
    isNameOfThing(words, name) ||
    isSign(words, name)
  )
    return undefined;
  if (follows(words, at) || OPENS_PLACE.has(first.lower)) return undefined;
  return name;
}

/** "The Copper Heron", "The George Mallory, 3 Weir Road": the sign over a door. */
function isSign(words: readonly Word[], { from, to }: NameShape): boolean {
  const [before, first, after] = [words[from - 1], words[from], words[to]];
  if (first === undefined || before?.lower !== 'the' || first.gap !== ' ') return false;
  if (!isGivenName(first.text) || THING_NOUNS.has(first.lower)) return true;
  return before.capital && /^(?:,|\s*\n|\.)/u.test(after?.gap ?? '\n');
}

/** "(Ursula, a man called Graham …)": a given name alone that opens a bracket. */
function bracketedName(words: readonly Word[], at: number): NameShape | undefined {
  const [word, next] = words.slice(at, at + 2);
  if (
    word === undefined ||
    !word.gap.endsWith('(') ||
    !TITLE_CASE.test(word.text) ||
    !/^[,)]/u.test(next?.gap ?? ')')
  )
    return undefined;
  const strong = isGivenName(word.text) && !WEAK_GIVEN_NAMES.has(word.lower) && !PLACE_NAMES.has(word.lower);
  return strong ? { from: at, to: at + 1, start: word.start, end: word.end } : undefined;
}

/** A capital, then small letters: no acronym and no initial. */
const TITLE_CASE = /^\p{Lu}[\p{Ll}\p{M}’'-]{2,}$/u;

/** A surname that is no word, no place and no given name: the word before it may then be a name nobody listed. */
const isUnmistakable = (word: Word): boolean =>
  !isGivenName(word.text) && !WORD_SURNAMES.has(word.lower) && TITLE_CASE.test(word.text);

/** A strong given name may be followed by any capitalised word; a weak one or an initial needs a listed surname. */
function startsName(first: Word, second: Word): boolean {
  const surname =
    second.capital &&
    isSurname(second.text) &&
    !PLACE_NAMES.has(second.lower) &&
    !WEAK_GIVEN_NAMES.has(second.lower);
  if (first.initial)
    return surname && (first.text.includes('.') || second.gap.startsWith('.') || !/^[AI]$/u.test(first.text));
  if (first.text.length < 2) return false;
  if (!isGivenName(first.text))
    return surname && !THING_NOUNS.has(first.lower) && TITLE_CASE.test(first.text) && isUnmistakable(second);
  if (WEAK_GIVEN_NAMES.has(first.lower) || PLACE_NAMES.has(first.lower)) return surname;
  return true;
}

/** True where the capitalised word before belongs to the same proper noun: "North Neil Smith", "Royal Victoria". */
function follows(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const first = words[at];
  if (before === undefined || first === undefined || !before.capital || !/^[ \t\u00a0]$/u.test(first.gap))
    return false;
  return PLACE_WORDS.has(before.lower) || (BODY_WORDS.has(before.lower) && before.lower !== 'police');
}
