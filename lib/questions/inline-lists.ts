import { matchesOf } from '../model/matches.ts';
import { trimmedEnd, withoutEnd } from '../model/trim.ts';
import { type Marker, markerAt } from './markers.ts';
import type { Unit } from './units.ts';

interface Candidate {
  readonly at: number;
  readonly marker: Marker;
  /** True in "(a) and (b)": two places named, not two items. */
  readonly joined: boolean;
  /** True where nothing but a space stands before it: it may go on with a list, not begin one. */
  readonly loose: boolean;
}

const POSSIBLE =
  /(?<=^|[\s:;,.?!()\-–—])(?:[([]?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{2,4})[)\]]|(?:\d{1,2}|[a-z]|[ivx]{2,4})\.(?=\s*\p{L})(?!\p{L}\.)|Q\d{1,2}[.:)]?(?=\s)|[Qq]uestion\s\d{1,2}[.:)]?(?=\s)|•|·|▪|●|◦)/gu;
/** A number after these names a provision or another question; it does not begin an item. */
const NAMES_A_NUMBER =
  /(?:(?<!\w)(?:sections?|ss?|reg(?:ulation)?s?|art(?:icle)?s?|para(?:graph)?s?|parts?|schedules?|sch|questions?|q|items?|points?|numbers?|nos?|class|category|grade|band|rules?|requests?|clauses?|annex|appendix|table|figure|page|limb|exemption|chapter|volume|vol|step|stage|tier|phase|zone|level|type|option|site|plot|unit|flat|room|route|bus|line)\.?|\d)\s*(?:\(\w{1,3}\)\s*)*$/iu;

/** "I request (1) …": here the word is a verb. */
const ASKS_BEFORE = /(?<!\w)(?:i|we)\s(?:hereby\s|formally\s|also\s|now\s|therefore\s)?request\s{0,2}$/iu;

function candidates(text: string, unit: Unit): readonly Candidate[] {
  const { start, end } = unit.span;
  const words = text.slice(start, end);
  const found: Candidate[] = [];
  for (const hit of matchesOf(words, POSSIBLE)) {
    const at = start + hit.index;
    const marker = markerAt(text, at, end);
    if (marker === undefined) continue;
    const before = words.slice(Math.max(0, hit.index - 40), hit.index);
    if (NAMES_A_NUMBER.test(before) && !ASKS_BEFORE.test(before)) continue;
    // "1." and "a." also end sentences and abbreviations: with no punctuation before them they can only go on counting.
    const open = !/[)\]]/u.test(hit[0]) && marker.family !== 'label' && marker.family !== 'bullet';
    const loose =
      open && before.trim() !== '' && !/[.?!:;,\-–—)"”]\s*(?:(?:and|or|plus)\s+)?$/iu.test(before);
    if (loose && !/^\p{Lu}/u.test(text.slice(marker.end, marker.end + 2))) continue;
    const last = found.at(-1);
    const joined =
      last !== undefined &&
      /^(?:\s*(?:,|\/|&|and|or|to|-))?\s*$/u.test(
        text.slice(Math.min(last.marker.end, at), at).slice(0, 12),
      ) &&
      at - last.marker.end < 8;
    found.push({ at, marker, joined, loose });
  }
  return found;
}

/** So many lists stand open within one another at the most; a line that goes deeper forgets the outermost. */
const DEEPEST = 12;

interface Level {
  readonly marker: Marker;
  readonly value: number;
}

const valueIn = (marker: Marker, after: number): number =>
  marker.letterValue !== undefined && marker.letterValue === after + 1 ? marker.letterValue : marker.value;

/** Keeps the candidates that count up from 1, or go on from the unit's own marker. */
function sequences(found: readonly Candidate[], own: Marker | undefined): readonly Candidate[] {
  const last = new Map<string, number>();
  found.forEach((candidate, i) => {
    for (const value of [candidate.marker.value, candidate.marker.letterValue])
      if (value === 2 || candidate.marker.family === 'bullet') last.set(candidate.marker.style, i);
  });
  const open: Level[] = own === undefined ? [] : [{ marker: own, value: own.value }];
  return found.filter(({ marker, joined, loose }, i) => {
    if (joined || found[i + 1]?.joined === true) return false;
    const depth = open.findLastIndex(
      (level) =>
        (level.marker.style === marker.style ||
          (level.marker.family === 'letter' && marker.letterValue === level.value + 1)) &&
        (marker.family === 'bullet' || valueIn(marker, level.value) === level.value + 1),
    );
    const level = open[depth];
    if (level !== undefined) {
      open.length = depth;
      open.push({ marker: level.marker, value: valueIn(marker, level.value) });
      return true;
    }
    const begins =
      !loose && (marker.value === 1 || marker.family === 'bullet') && (last.get(marker.style) ?? -1) > i;
    if (begins) open.push({ marker, value: 1 });
    if (open.length > DEEPEST) open.shift();
    return begins;
  });
}

/** A part of a count is named in so few words. */
const MOST_PART_WORDS = 3;
const JOINS = /(?<!\w)(?:and|or|plus)$/iu;

/** How much of the end of an item only leads to the next: "; and". */
function trailing(words: string): number {
  const bare = withoutEnd(words, /[\s,]/u);
  const join = JOINS.exec(bare);
  return words.length - trimmedEnd(join === null ? words : bare.slice(0, join.index), /[\s;,]/u);
}

/**
 * Cuts a unit at the list inside its line ("1) how many… 2) the cost"), or returns it whole. `mayCut` is asked once, with
 * the words before the first marker, whether they introduce a list or merely hold two letters of a clause.
 */
export function cutInlineList(
  text: string,
  unit: Unit,
  mayCut: (stem: Unit, first: Unit) => boolean,
): readonly Unit[] {
  const kept = sequences(candidates(text, unit), unit.marker);
  const [first] = kept;
  if (first === undefined) return [unit];
  const piece = (from: number, to: number, marker: Marker | undefined): Unit => {
    const start = Math.min(from, to);
    const tail = trailing(text.slice(Math.max(start, to - 12), to));
    const { marker: _own, ...rest } = unit;
    const kept = marker ?? (from === unit.span.start ? unit.marker : undefined);
    return {
      ...rest,
      span: { start, end: Math.max(start, to - tail) },
      inline: from !== unit.span.start,
      blanks: from === unit.span.start ? unit.blanks : 0,
      ...(kept === undefined ? {} : { marker: kept }),
    };
  };
  const pieces = kept.map(({ marker }, i) => piece(marker.end, kept[i + 1]?.at ?? unit.span.end, marker));
  const stem = piece(unit.span.start, first.at, undefined);
  const [firstPiece] = pieces;
  // "The number which involved i) a cat, ii) a horse": the parts of one count inside an item.
  const parts =
    unit.marker !== undefined &&
    !/[:?]\s*$/u.test(text.slice(stem.span.start, stem.span.end)) &&
    pieces.every(({ span }) => text.slice(span.start, span.end).split(/\s+/u).length <= MOST_PART_WORDS);
  if (parts) return [unit];
  const hasStem = stem.span.end > stem.span.start || stem.marker !== undefined;
  if (hasStem && firstPiece !== undefined && !mayCut(stem, firstPiece)) return [unit];
  return hasStem ? [stem, ...pieces] : pieces;
}
