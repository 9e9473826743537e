import type { Span } from '../model/span.ts';

/** List markers inside a line: `1.)` `1)` `(1)` `1.`, `a)` `(a)` `a.`, `i)`, `Q1`, `Question 2:`, bullets. */
const MARKER =
  /(?:^|(?<=[\s?;:!]))(?:(?<bullet>[•⁃‣▪●])\s?(?:\d{1,3}\.)?|(?<word>q|question|request|part)\.?\s?(?<nth>\d{1,3})\s?[.:)–-]?(?=\s)|[([]?(?<number>\d{1,3})(?:\.\)|[)\]]|\.(?=[\s\p{Lu}]))|[([]?(?<letter>[a-z]|[ivx]{2,4})(?:\.\)|[)\]]|\.(?=\s)))(?=\s?\S)/giu;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Markers of one style that count up, as offsets into the block. `last`: the value of the newest. */
interface Sequence {
  last: number;
  readonly at: number[];
}

/** What a marker looks like without its value, and the values it may have (`i` is one or nine). */
interface Marker {
  readonly style: string;
  readonly value: number;
}

function readings(found: RegExpExecArray): readonly Marker[] {
  const { bullet, word, nth, number, letter } = found.groups ?? {};
  const shape = found[0].replace(/[\p{L}\d]+/gu, 'x').trim();
  if (bullet !== undefined) return [{ style: bullet, value: -1 }];
  if (word !== undefined) return [{ style: word.toLowerCase(), value: Number(nth) }];
  if (number !== undefined) return [{ style: `1${shape}`, value: Number(number) }];
  if (letter === undefined) return [];
  const folded = letter.toLowerCase();
  // "A." is more often an initial than a marker.
  if (folded !== letter && found[0].endsWith('.')) return [];
  const numeral = ROMAN.indexOf(folded) + 1;
  const roman = numeral > 0 ? [{ style: `i${shape}`, value: numeral }] : [];
  return folded.length > 1
    ? roman
    : [{ style: `${letter === folded ? 'a' : 'A'}${shape}`, value: folded.charCodeAt(0) - 96 }, ...roman];
}

/** The markers of the block in sequences: each begins at the first value, or at the head of the block, and counts up by one. */
function sequencesIn(words: string): readonly Sequence[] {
  const done: Sequence[] = [];
  const open = new Map<string, Sequence>();
  MARKER.lastIndex = 0;
  for (let found = MARKER.exec(words); found !== null; found = MARKER.exec(words)) {
    const at = found.index;
    const markers = readings(found);
    const next = markers.find(({ style, value }) =>
      value === -1 ? open.has(style) : open.get(style)?.last === value - 1,
    );
    if (next !== undefined) {
      const sequence = open.get(next.style);
      sequence?.at.push(at);
      if (sequence !== undefined) sequence.last = next.value;
      continue;
    }
    for (const { style, value } of markers) {
      if (value > 1 && at > 0) continue;
      const sequence = { last: value, at: [at] };
      open.set(style, sequence);
      done.push(sequence);
    }
  }
  return done;
}

/** Words each item has at least, where nothing but the count says that the markers are markers. */
const ITEM_WORDS = 5;
/** Words each item has at least, where a stop or colon stands before the first. */
const SHORT_ITEM_WORDS = 2;

function isList(words: string, { at }: Sequence): boolean {
  const [first] = at;
  if (first === undefined || at.length < 2) return false;
  if (first === 0) return true;
  const each = (count: number): boolean =>
    at.every((from, i) => i === at.length - 1 || hasWords(words.slice(from, at[i + 1]), count));
  const led = /[:;.?!–-]\s*$/u.test(words.slice(Math.max(0, first - 4), first));
  return each(ITEM_WORDS) || (led && (at.length > 2 || each(SHORT_ITEM_WORDS)));
}

/** True where at least `count` words follow a marker. */
const hasWords = (item: string, count: number): boolean =>
  item.slice(0, 400).split(/\s+/u).filter(Boolean).length > count;

/**
 * Where a block runs several list items together in one line ("1) ... 2) ..."), the stretches they take, with what
 * leads up to them first; else the block whole.
 */
export function inlineItems(text: string, block: Span): readonly Span[] {
  const words = text.slice(block.start, block.end);
  const cuts = new Set([0]);
  for (const sequence of sequencesIn(words)) {
    if (isList(words, sequence)) for (const at of sequence.at) cuts.add(at);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.map((cut, i) => ({
    start: block.start + cut,
    end: block.start + (sorted[i + 1] ?? words.length),
  }));
}
