import { matchesOf } from '../../model/matches.ts';
import {
  endOfAddress,
  isBodysAddress,
  isBodyWord,
  isHouseWord,
  isStreetWord,
  readNamedPlace,
  readStreet,
  spanFrom,
  startOfAddress,
} from '../address-shape.ts';
import { ROLE_WORDS } from '../names/not-names.ts';
import { type Word, wordAt } from '../names/words.ts';
import { Places } from '../places.ts';
import { isPremises } from '../premises.ts';
import type { Reading } from '../reading.ts';
import type { Find, Recogniser } from '../recogniser.ts';

/** Words that say that an address of somebody's own follows. */
const HOME =
  /(?<!\p{L})(?:(?:i|we|who|she|he|they|that|and)(?: (?:now|still|used to|currently|presently))? (?:lives?|lived|resides?|resided|reside|stay|stays|farm|rent|own)(?: at| in)|living (?:at|in)|residing (?:at|in)|(?:my|our|his|her|their|home|postal|correspondence|full|current|property|contact) (?:home |postal |current )?(?:address|house|home|flat|property|cottage|farm|croft)(?: is| was)?(?: at| in|:|,)?|(?:resident|resident tenant|tenant|owner|occupier) (?:of|at)|(?:^|(?<=\n))[ \t]{0,3}address(?: line 1)?[ \t]{0,3}:|moved (?:in)?to|turned up at|came to my (?:home|house) at)[ \t]{1,3}(?=[\p{Lu}\d])/giu;

/** One of these stands in each of those. */
const OF_A_HOME =
  'live lives lived reside resides resided stay stays farm rent own living residing address house home flat property cottage croft resident tenant owner occupier moved turned'.split(
    ' ',
  );

/** "at 17 sorrel close", typed without capitals. */
const UNCAPITALISED =
  /(?<=\b(?:at|lives? at|lived at|live in|of|address is) )\d{1,4}[a-z]? [a-z'’]{3,15}(?: [a-z'’]{3,15})? (?:street|road|lane|close|avenue|drive|way|terrace|crescent|gardens|grove|rd|ave)\b/gu;

/** Where someone lives: a house number with its street, a named house after words of home, or lines under a signature. */
export const postalAddress: Recogniser = {
  name: 'postal-address',
  type: 'postal-address',
  hits: [
    'I live at [[14 Tern Close, Seaford]] and the lamp is broken.',
    'Address: [[Flat 3, 9 Nettle Bank, Wells]]',
    'I have lived at [[3 Cobbler’s Fold, Wells]] since 1990',
    'Premises: [[18 Tannery Row, Wells]]',
    'he lives at [[17 sorrel close]] and has a deck',
    'Yours faithfully\n\nMorwenna Tregear\n[[11b Skerry Terrace, Dundee]]\nDD9 9ZZ',
    'Yours faithfully\n\nTobias Renn\n[[c/o 77 Osier Walk, near Ledbury]]',
    'Thanks\n\nDelphine Marsh\n[[2210 Juniper Ct, Boise, ID 83799]]',
    'Le meas\n\nPádraic Ó Sé\n[[An Cnoc, Dún Beag, Co. Clare]]',
    'Yours\n\nJean Marlow\n[[The Old Rectory\nChurch Lane\nNether Snoring]]\nBA5 9ZZ',
    'Thanks\n\nDelphine Rusk\n[[1187 W. Burnet Ave\nToledo, OH 43699]]',
    'the shop below my flat at [[4 Ropery Lane]] is loud',
    'Mrs Iona Pell, [[8 Ropery Lane]] asked',
    'noise from [[Top Floor, 6 Mill Lane]] every night',
    'She moved to [[Hollow Farm, by Crieff]] in May.',
  ],
  misses: [
    'The embassy: Embassy of Ruritania, 12 Palace Green, London',
    'traffic on High Street and Station Road',
    'In 2019 Park Lane was closed.',
    'Ministry of Works, 4 Crown Square, Leeds',
    'Section 3 Church Road scheme',
    'Yours\n\nJean Marlow\nHead of Parks\nThe Parks Team',
    'Please list the works.\n\nHigh Street',
    'speed on the A40 Western Avenue',
    'at 10 Downing Street',
    'visits to The Amber Pelican, 4 Ropery Lane, Seaford',
    'Which of these pubs were visited?\n- Skerry’s, 4 Ropery Lane\n- Marlow’s, 9 Ropery Lane',
    'the takeaway at 17 Ropery Lane',
    'Velvet Teapot, 8 Ropery Lane, Seaford',
    '12 Points on the licence',
    'I live in fear of this road.',
    'As I live in Tinder Road I would like to know.',
    'the works of 2019 in Elm Road',
    'at 30 miles an hour in the lane',
    'She fell outside 41 Castle Street in May.',
  ],
  find: (reading) => {
    const numbered = numberedStreets(reading);
    const taken = new Places(numbered.map(({ span }) => span));
    return [
      ...numbered,
      ...uncapitalised(reading),
      ...[...namedHomes(reading), ...signedLines(reading)].filter((find) => !taken.meet(find.span)),
    ];
  },
};

/** "I fell outside 41 Castle Street": a place and nobody's home. */
const NEAR = /(?<!\w)(?:outside|opposite|near|beside|adjacent to|in front of)\s{1,2}$/iu;

function numberedStreets(reading: Reading): readonly Find[] {
  const { text, words, surelySigned } = reading;
  const finds: Find[] = [];
  for (let index = 0; index < words.length; index++) {
    const street = readStreet(words, index);
    if (street === undefined) continue;
    const from = startOfAddress(words, street.from);
    const start = words[from]?.start ?? 0;
    if (NEAR.test(text.slice(Math.max(0, start - 20), start))) continue;
    const signed = surelySigned.meet({ start, end: start + 1 });
    if (!signed && (isBodysAddress(words, text, start) || isPremises(text, start))) continue;
    const span = spanFrom(words, from, endOfAddress(text, words, street.to, true));
    finds.push({ type: 'postal-address', span, why: 'A house number with its street.' });
    index = street.to - 1;
  }
  return finds;
}

const uncapitalised = ({ text }: Reading): readonly Find[] =>
  matchesOf(text, UNCAPITALISED)
    .filter(({ index }) => !isPremises(text, index))
    .map(({ index, 0: found }) => ({
      type: 'postal-address',
      span: { start: index, end: index + found.length },
      why: 'A house number with its street.',
    }));

function namedHomes(reading: Reading): readonly Find[] {
  const { text, words, has } = reading;
  const finds: Find[] = [];
  for (const match of has(OF_A_HOME) ? matchesOf(text, HOME) : []) {
    const at = wordAt(words, match.index + match[0].length);
    const first = words[at];
    if (first === undefined || /^\d/u.test(first.text)) continue;
    const end = readNamedPlace(words, at);
    if (end === undefined || end - at < 2 || !words.slice(at, end).some(isHouseWord)) continue;
    const span = spanFrom(words, at, endOfAddress(text, words, end, false));
    finds.push({ type: 'postal-address', span, why: 'The words before it speak of a home.' });
  }
  return finds;
}

const LINE_SHAPE = /^[\p{Lu}\d][^@?!:;]{2,70}$/u;
/** A line that is a postcode and nothing else ends an address. */
const POSTCODE_LINE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/u;
const COUNTY = /(?:^|, )(?:Co\.?|County) \p{Lu}/u;

/** Lines after the name in a signature that are places, though no house number says so: "An Cnoc, Dún Beag, Co. Clare". */
function signedLines(reading: Reading): readonly Find[] {
  const { lines, words, signOffs } = reading;
  const finds: Find[] = [];
  const lineStarts = new Set<number>();
  let done = 0;
  for (const signOff of signOffs) {
    for (let index = signOff.from + 1; index < signOff.to; index++) {
      const line = lines[index];
      if (line === undefined || line.start < done || !LINE_SHAPE.test(line.text)) continue;
      const first = wordAt(words, line.start);
      const own = words.slice(first, wordAt(words, line.end));
      if (own.some((word) => isBodyWord(word) || ROLE_WORDS.has(word.lower))) continue;
      if (
        line.text.includes(',')
          ? !COUNTY.test(line.text) &&
            !own.some(isStreetWord) &&
            !(signOff.sure && POSTCODE_LINE.test(lines[index + 1]?.text ?? ''))
          : !(signOff.sure && isPlaceLine(own))
      )
        continue;
      const end = endOfAddress(reading.text, words, first + Math.max(1, runLength(own)), signOff.sure);
      const span = spanFrom(words, first, end);
      if (!lineStarts.has(span.start)) {
        lineStarts.add(span.start);
        done = span.end;
        finds.push({
          type: 'postal-address',
          span,
          why: 'A line of places under the writer’s name.',
          whose: 'requester',
        });
      }
    }
  }
  return finds;
}

/** "The Old Rectory", "Church Lane": a line of its own, all in capitals, that ends in a house or a street. */
const isPlaceLine = (own: readonly Word[]): boolean => {
  const last = own.at(-1);
  return (
    own.length > 1 &&
    own.length < 5 &&
    last !== undefined &&
    (isStreetWord(last) || isHouseWord(last)) &&
    own.every((word) => word.capital)
  );
};

/** How many words of a line stand before its first comma. */
function runLength(words: readonly { readonly gap: string }[]): number {
  const comma = words.findIndex((word, index) => index > 0 && word.gap.includes(','));
  return comma < 0 ? words.length : comma;
}
