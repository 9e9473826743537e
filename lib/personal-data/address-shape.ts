import type { Span } from '../model/span.ts';
import { BODY_WORDS, PLAIN_WORDS } from './names/not-names.ts';
import { type Word, wordAt } from './names/words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What the name of a street or a house ends in, in English, Scots, Welsh, Irish and American use. */
const STREET_WORDS = setOf(`
street st road rd lane ln avenue ave av drive dr close cl crescent cres court ct gardens gdns garden place pl terrace terr ter way walk row grove green hill rise mews square sq
parade park view mount bank brae loan wynd gate vale meadow meadows end croft crofts quay wharf boulevard blvd circle cir trail trl pike highway hwy parkway pkwy yard villas buildings
mansions cottage cottages orchard orchards field fields heath chase dene fold garth lea leas ridge side wood woods common broadway bridge crossing path strand esplanade promenade bóthar sráid
house lodge farm manor barn hall mill paddock paddocks copse spinney dell glen glade ness avenue causeway approach circus embankment passage alley drove spur link loop
heol ffordd stryd maes lôn cwrt rhodfa point landing fold steps taigh tigh tŷ snicket ginnel lode twitten strand parc pentre trem cilgant gerddi llys head brow scar nook rigg bottoms parks yett pend vennel pass run cove plaza bend hollow knoll creek fork bluff terrace summit ferry fairway mead mews
`);

/** Streets that begin with the word that says street. */
const STREET_FIRST = setOf(
  'heol ffordd stryd maes lôn clos bryn cwrt rhodfa bóthar sráid ard cluain rue via calle cul',
);

/** What stands before a flat's or a room's number. */
const DWELLING_WORDS = setOf(
  'flat apartment apt unit room top ground first second third floor basement studio suite no number house c o care of block',
);

/** What stands before a number that is no house's. */
const COUNTING_WORDS = setOf(
  'question section zone phase junction route bus room gate platform page item part ward class year stage step lot grade chapter table figure size route number type level tier act article in since during from between until before after',
);

/** Addresses that are public buildings, whoever writes of them. */
const PUBLIC_ADDRESSES = new Set([
  '10 downing street',
  '11 downing street',
  '70 whitehall',
  '1600 pennsylvania avenue',
]);

const SMALL_WORDS = setOf('of the upon on de na an y yr by near nr under le in and');

const PLAIN_GAP = /^[ \t\u00a0]{1,3}$/u;
const STREET_GAP = /^\.?[ \t\u00a0]{1,2}$/u;
/** The s of "Cobbler's Fold" is a word of its own here. */
const isPossessive = ({ text, gap }: Word): boolean => text === 's' && /^['’]$/u.test(gap);
const NUMBER_GAP = /^,?[ \t\u00a0]{1,3}$/u;
/** "Sallow", "SALLOW", "McKee": not "BoE", "iPhone" or "lanes". */
const TITLE_CASE =
  /^(?:\p{Lu}(?:['’]\p{Lu})?[\p{Ll}\p{M}'’-]*(?:[-'’]\p{Lu}\p{Ll}*)?|(?:Mc|Mac|Fitz)\p{Lu}\p{Ll}+|[NSEW]{1,2}\.?|\p{Lu}{2,}|\d{1,3})$/u;
const MOST_STREET_WORDS = 5;

/** The street part of an address that begins with the house number at `at`. Undefined where there is none. */
export function readStreet(words: readonly Word[], at: number): { from: number; to: number } | undefined {
  const house = words[at];
  if (house === undefined || !/^\d{1,5}$/u.test(house.text) || isCounting(words, at)) return undefined;
  let index = at + 1;
  if (isHouseLetter(words[index])) index++;
  const second = words[index];
  if (second !== undefined && /^ ?[-–/] ?$/u.test(second.gap) && /^\d{1,5}$/u.test(second.text)) {
    index++;
    if (isHouseLetter(words[index])) index++;
  }
  const first = index;
  for (; index < words.length && index - first < MOST_STREET_WORDS; index++) {
    const word = words[index];
    if (word !== undefined && index > first && isPossessive(word)) continue;
    if (word === undefined || !(index === first ? NUMBER_GAP : STREET_GAP).test(word.gap)) return undefined;
    if (!TITLE_CASE.test(word.text) && !SMALL_WORDS.has(word.lower)) return undefined;
    if (index === first && !word.capital && word.lower !== 'the') return undefined;
    if (index === first && STREET_FIRST.has(word.lower))
      return { from: at, to: Math.min(index + 3, endOfRun(words, index)) };
    if (index > first && STREET_WORDS.has(word.lower) && word.capital && !continuesStreet(words[index + 1])) {
      const street = words
        .slice(at, index + 1)
        .map((part) => part.lower)
        .join(' ');
      return PUBLIC_ADDRESSES.has(street) ? undefined : { from: at, to: index + 1 };
    }
  }
  return undefined;
}

const isHouseLetter = (word: Word | undefined): boolean =>
  word !== undefined && /^[a-z]$/iu.test(word.text) && (word.gap === '' || word.gap === ' ');

const continuesStreet = (next: Word | undefined): boolean =>
  next?.capital === true && PLAIN_GAP.test(next.gap) && STREET_WORDS.has(next.lower);

function isCounting(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const house = words[at];
  if (before === undefined || house === undefined) return false;
  if (house.gap === '' || /[£$€.:]$/u.test(house.gap)) return true;
  if (!PLAIN_GAP.test(house.gap)) return false;
  const year = /^(?:19|20)\d\d$/u.test(house.text);
  return COUNTING_WORDS.has(before.lower) && (before.capital || year);
}

/** The end (exclusive) of the run of capitalised words that begins at `from`, on one line. */
function endOfRun(words: readonly Word[], from: number): number {
  let index = from + 1;
  while (index < words.length) {
    const word = words[index];
    if (word === undefined || !PLAIN_GAP.test(word.gap) || !(word.capital || SMALL_WORDS.has(word.lower)))
      break;
    index++;
  }
  return index;
}

function startOfHouseName(words: readonly Word[], house: number): number {
  let start = house;
  while (start > 0 && house - start < 3) {
    const before = words[start - 1];
    const gap = words[start]?.gap ?? '';
    if (before === undefined || !before.capital || PLAIN_WORDS.has(before.lower) || !PLAIN_GAP.test(gap))
      break;
    start--;
  }
  return start;
}

/** Back over "Flat 6, ", "Top Floor, ", "c/o " and a house's name: the word the whole address begins with. */
export function startOfAddress(words: readonly Word[], street: number): number {
  let start = street;
  for (let taken = 0; taken < 5 && start > 0; taken++) {
    const before = words[start - 1];
    const here = words[start];
    if (before === undefined || here === undefined || !/^(?:,?[ \t]{1,2}|[/]|)$/u.test(here.gap)) break;
    const numbered =
      /^(?:\d{1,4}|[A-Z])$/u.test(before.text) && DWELLING_WORDS.has(words[start - 2]?.lower ?? '');
    const fraction =
      /^\d{1,2}$/u.test(before.text) && before.gap === '/' && /^\d{1,2}$/u.test(words[start - 2]?.text ?? '');
    const letter =
      /^[a-z]$/iu.test(before.text) && before.gap === '' && /^\d/u.test(words[start - 2]?.text ?? '');
    if (
      !numbered &&
      !letter &&
      !fraction &&
      !(DWELLING_WORDS.has(before.lower) && (before.capital || before.lower === 'c' || before.lower === 'o'))
    )
      break;
    start--;
    // "Ashgrove House, 40 …": the house's own name belongs to it.
    if (isHouseWord(before)) start = startOfHouseName(words, start);
  }
  return words[start]?.lower === 'o' && words[start - 1]?.lower === 'c' ? start - 1 : start;
}

const MOST_PLACES = 4;
const LONGEST_PLACE = 4;

/** Forward over ", Kettering", ", Co. Offaly", "\nSpokane, WA 99299": the offset where the whole address ends. */
export function endOfAddress(text: string, words: readonly Word[], to: number, acrossLines: boolean): number {
  let end = words[to - 1]?.end ?? 0;
  const unit =
    /^\.?,? (?:[Aa]pt|[Aa]partment|[Uu]nit|[Ss]te|[Ss]uite|[Ff]lat|#)\.? ?[\dA-Z]{1,5}(?![\p{L}\d])/u.exec(
      text.slice(end, end + 24),
    )?.[0].length ?? 0;
  end += unit;
  let at = unit > 0 ? wordAt(words, end) : to;
  for (let places = 0; places < MOST_PLACES; places++) {
    const first = words[at];
    if (first === undefined) break;
    const joined =
      /^,[ \t]{0,3}$/u.test(first.gap) || (acrossLines && /^,?[ \t\r]*\n[ \t>]*$/u.test(first.gap));
    const run = joined ? placeRun(words, at) : at;
    if (run === at || isPostcodeStart(words, at)) break;
    end = words[run - 1]?.end ?? end;
    at = run;
  }
  const zip = /^,? {0,3}(?:[A-Z]{2}|[A-Z]\.[A-Z]\.),? {1,2}\d{5}(?:-\d{4})?(?!\d)/u.exec(
    text.slice(end, end + 24),
  );
  return end + (zip?.[0].length ?? 0);
}

/** An abbreviation in a place's name is no longer: "St.", "Mkt.". */
const LONGEST_SHORT = 3;

function placeRun(words: readonly Word[], from: number): number {
  let index = from;
  while (index < words.length && index - from < LONGEST_PLACE + 1) {
    const word = words[index];
    if (word !== undefined && index > from && isPossessive(word)) {
      index++;
      continue;
    }
    if (word === undefined || (index > from && !/^[.]?[ \t\u00a0-]{1,2}$/u.test(word.gap))) break;
    // "Corby Dene. Can you": a stop ends the place, but for "St. Albans".
    if (index > from && word.gap.startsWith('.') && (words[index - 1]?.text.length ?? 0) > LONGEST_SHORT)
      break;
    if (index > from && isPostcodeStart(words, index)) break;
    // "Town:" names the next box of a form.
    if (index === from && word.gap.includes('\n') && (words[index + 1]?.gap ?? '').startsWith(':')) break;
    const small = SMALL_WORDS.has(word.lower);
    if (!small && (!word.capital || isNoPlace(word))) break;
    index++;
  }
  while (index > from && SMALL_WORDS.has(words[index - 1]?.lower ?? '')) index--;
  const last = words[index - 1];
  const next = words[index];
  if (last === undefined || index - from > LONGEST_PLACE) return from;
  const glued =
    next !== undefined &&
    PLAIN_GAP.test(next.gap) &&
    !isPostcodeStart(words, index) &&
    !/^\d/u.test(next.text);
  return glued && !SMALL_WORDS.has(next.lower) && next.capital ? from : index;
}

/** Words of a body's name that open a place's name too: "Co. Offaly", "Royal Leamington Spa". */
const COUNTY_WORDS = setOf('co county royal market city west');

const isNoPlace = (word: Word): boolean =>
  (PLAIN_WORDS.has(word.lower) && !COUNTY_WORDS.has(word.lower)) || isBodyWord(word);

/** True where an outward code or a US state's two letters begin: they are not a place's name. */
function isPostcodeStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || !/^[A-Z]{1,2}$/u.test(word.text) || next === undefined) return false;
  return (
    (next.gap === '' && /^\d/u.test(next.text)) || (word.text.length === 2 && /^\d{5}$/u.test(next.text))
  );
}

/** Words of bodies' names that stand in homes' addresses too: "Unit 4", "Crown Court", "Market Place". */
const HOMELY_WORDS = setOf(
  'unit units court courts park parks bank market station mission royal crown co club mill branch parish ward green prince justice power press law college school church hall cathedral priory abbey',
);

/** Buildings that the public or a state uses, besides the words of a body's name. */
const PUBLIC_PLACES = setOf(
  'office offices embassy consulate delegation headquarters hq premises chancery residence townhall library museum church mosque temple synagogue centre center site',
);

const LONGEST_LINE_READ = 1000;

/** Where the line that holds the offset begins, looked for LONGEST_LINE_READ characters back at most. */
export function lineStartBefore(text: string, offset: number): number {
  const from = Math.max(0, offset - LONGEST_LINE_READ);
  return from + text.slice(from, Math.max(0, offset)).lastIndexOf('\n') + 1;
}

/** A lawyer's or a form's label before the address of somebody's home. */
export const HOME_LABEL = /^\s*(?:the )?(?:premises|property|address|property address)(?: address)?:\s*$/iu;
const FARTHEST_BACK = 140;
const LONGEST_BLOCK_LINE = 60;
const MOST_LINES_BACK = 3;

/**
 * True where the words before name a body or a public building: on the same line, or on the short lines above that
 * make one address block with it. Such an address is nobody's personal data.
 */
export function isBodysAddress(words: readonly Word[], text: string, start: number): boolean {
  let lineStart = lineStartBefore(text, start);
  const before = text.slice(Math.max(lineStart, start - FARTHEST_BACK), start);
  if (HOME_LABEL.test(before)) return false;
  const sentence = Math.max(...['. ', '? ', '! ', ';'].map((stop) => before.lastIndexOf(stop))) + 1;
  if (namesBody(words, start - before.length + sentence, start)) return true;
  if (before.trim() !== '' && !/^[\s\p{L}\p{N},.'’/-]*$/u.test(before)) return false;
  for (let lines = 0; lines < MOST_LINES_BACK && lineStart > 0; lines++) {
    const previous = lineStartBefore(text, lineStart - 1);
    const line = text.slice(Math.max(previous, lineStart - FARTHEST_BACK), lineStart).trim();
    if (line === '' || line.length > LONGEST_BLOCK_LINE || /[:?;]|\.$/u.test(line)) return false;
    if (namesBody(words, previous, lineStart)) return true;
    lineStart = previous;
  }
  return false;
}

/** "4 Crown Court", "School Lane": the word is part of a street's name, not of a body's. */
function isInAddress(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (
    next !== undefined &&
    PLAIN_GAP.test(next.gap) &&
    (STREET_WORDS.has(next.lower) || /^\d/u.test(next.text))
  )
    return true;
  return words.slice(Math.max(0, at - 3), at).some((word) => /^\d{1,4}$/u.test(word.text));
}

function namesBody(words: readonly Word[], from: number, end: number): boolean {
  for (let index = wordAt(words, from); index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.start >= end) return false;
    const names = BODY_WORDS.has(word.lower) || PUBLIC_PLACES.has(word.lower);
    const street = HOMELY_WORDS.has(word.lower) && isInAddress(words, index);
    if (word.capital && names && !street) return true;
  }
  return false;
}

/** Marks the words from one index to an offset. */
export const spanFrom = (words: readonly Word[], from: number, end: number): Span => ({
  start: words[from]?.start ?? end,
  end,
});

/** True for a word of a body's name that a home's address does not hold as well. */
export const isBodyWord = (word: Word): boolean =>
  BODY_WORDS.has(word.lower) && !HOMELY_WORDS.has(word.lower) && !COUNTY_WORDS.has(word.lower);

/** What a house with a name of its own ends in. */
const HOUSE_WORDS = setOf(
  'house lodge cottage cottages farm farmhouse croft manor barn hall mill grange villa villas bungalow rectory vicarage steading',
);

/** True where a word may end the name of a house. */
export const isHouseWord = (word: Word): boolean => word.capital && HOUSE_WORDS.has(word.lower);

/** True where a word may end the name of a street or house. */
export const isStreetWord = (word: Word): boolean => word.capital && STREET_WORDS.has(word.lower);

/** The end (exclusive) of a named house or townland with its places: "Netherhill Croft, by Kirkmichael". */
export function readNamedPlace(words: readonly Word[], from: number): number | undefined {
  const end = placeRun(words, from);
  return end > from ? end : undefined;
}
