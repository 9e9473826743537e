import type { Span } from './model/span.ts';

/** Words to find again in a text that has changed, with what stood on either side of them and where they were. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/** How much of what stands on either side tells equal words apart. */
const AROUND = 32;
/** Equal words beyond this many are not told apart: such a quote says too little. */
const MOST_PLACES = 2_000;

/** The words of a span, to be found again after the text has changed. */
export function quoteOf(text: string, span: Span): Quote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - AROUND), span.start),
    suffix: text.slice(span.end, span.end + AROUND),
    start: span.start,
  };
}

/** A text to find quotes in: exactly, else with case, accents of width, quotes, dashes and white space folded. */
export class Anchors {
  readonly #text: string;
  #folded: Folded | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the quote's words stand now; the place with the likest surroundings, then the nearest. Undefined: nowhere. */
  find(quote: Quote): Span | undefined {
    if (quote.exact === '') return undefined;
    const exact = best(this.#text, quote);
    if (exact !== undefined) return { start: exact, end: exact + quote.exact.length };
    this.#folded ??= fold(this.#text);
    const { text, origin } = this.#folded;
    const folded = {
      exact: fold(quote.exact).text.trim(),
      prefix: fold(quote.prefix).text,
      suffix: fold(quote.suffix).text,
      start: quote.start,
    };
    const at = folded.exact === '' ? undefined : best(text, folded);
    if (at === undefined) return undefined;
    const end = origin[at + folded.exact.length - 1];
    const start = origin[at];
    return start === undefined || end === undefined ? undefined : { start, end: end + 1 };
  }
}

/** Every place where the quote's words stand between exactly what stood around them, in order, overlapping ones too. */
export function exactPlaces(text: string, { exact, prefix, suffix }: Quote): readonly number[] {
  const whole = prefix + exact + suffix;
  const places: number[] = [];
  for (
    let at = text.indexOf(whole);
    at >= 0 && places.length < MOST_PLACES;
    // Nothing at all is found at the end of a text again and again.
    at = at < text.length ? text.indexOf(whole, at + 1) : -1
  ) {
    places.push(at + prefix.length);
  }
  return places;
}

/** The best place of the quote's words in a text: the only exact one, else the one with the likest surroundings. */
function best(text: string, quote: Quote): number | undefined {
  const [only, ...others] = exactPlaces(text, quote);
  if (only !== undefined && others.length === 0) return only;
  let place: number | undefined;
  let highest = -1;
  let tried = 0;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const score = likeness(text, at, quote);
    const nearer = place !== undefined && Math.abs(at - quote.start) < Math.abs(place - quote.start);
    if (score > highest || (score === highest && nearer)) {
      place = at;
      highest = score;
    }
    if (++tried >= MOST_PLACES) break;
  }
  return place;
}

/** How like the surroundings are: pairs of letters in common, those nearest the words counting most. */
function likeness(text: string, at: number, quote: Quote): number {
  const end = at + quote.exact.length;
  const before = reverse(text.slice(Math.max(0, at - quote.prefix.length - 2), at).trimEnd());
  const after = text.slice(end, end + quote.suffix.length + 2).trimStart();
  return alike(reverse(quote.prefix.trimEnd()), before) + alike(quote.suffix.trimStart(), after);
}

const reverse = (words: string): string => [...words].reverse().join('');

/** Letters in common from the start, and after the first difference half a letter for each pair that both hold. */
function alike(wanted: string, found: string): number {
  let same = 0;
  while (same < wanted.length && same < found.length && wanted[same] === found[same]) same++;
  const pairs = new Set<string>();
  for (let i = same; i < found.length - 1; i++) pairs.add(found.slice(i, i + 2));
  let shared = 0;
  for (let i = same; i < wanted.length - 1; i++) if (pairs.has(wanted.slice(i, i + 2))) shared++;
  return same + shared / 2;
}

/** A text folded for comparing, and where each of its characters stood. */
interface Folded {
  readonly text: string;
  readonly origin: readonly number[];
}

const SAME: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
};
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const MARKER = /\n[ \t]*(?:\d+\.|[a-z]\.|[ivx]+\.|•) /giu;

function fold(text: string): Folded {
  const chars: string[] = [];
  const origin: number[] = [];
  let space = false;
  // A list number that the page draws may come and go with the list; it is no word of the letter.
  const source = text.replace(MARKER, (marker) => '\n'.padEnd(marker.length));
  let at = 0;
  for (const char of source) {
    const folded = /\s/u.test(char)
      ? ' '
      : (SAME[char] ?? (UNSEEN.test(char) ? '' : char.normalize('NFKC').toLowerCase()));
    if (folded !== ' ' || !space) {
      for (const unit of folded.split('')) {
        chars.push(unit);
        origin.push(at);
      }
    }
    if (folded !== '') space = folded === ' ';
    at += char.length;
  }
  return { text: chars.join(''), origin };
}
