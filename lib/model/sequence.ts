import { matchesOf } from './matches.ts';
import type { Span } from './span.ts';

/**
 * Words that count where other words follow them close by: "send ... by post". One pattern with a gap in it
 * (`A[^.]{0,60}B`) would try the gap anew from every `A`; here each part is looked for once, so the time is linear.
 */
export interface Sequence {
  /** Global. */
  readonly first: RegExp;
  /** Global, or a sequence of its own. `/$/gu` asks that only the gap stands between `first` and the end. */
  readonly next: RegExp | Sequence;
  /** The most UTF-16 units that may stand between; any number where it is left out. */
  readonly within?: number;
  /** One character that may not stand between; any may where it is left out. Global. */
  readonly barred?: RegExp;
}

/** Any character that a dot in a pattern does not match. */
export const LINE_END = /[\n\r\u2028\u2029]/gu;

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  matchesOf(text, pattern).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** Each `first` of the sequence that is followed as it says, up to the `reach` of what follows: the nearest or the last within reach. */
function joined(text: string, sequence: Sequence, reach: 'nearest' | 'last'): readonly Span[] {
  const { first, next, within = Number.POSITIVE_INFINITY, barred } = sequence;
  const firsts = spansOf(text, first);
  if (firsts.length === 0) return [];
  const nexts = next instanceof RegExp ? spansOf(text, next) : joined(text, next, reach);
  if (nexts.length === 0) return [];
  const stops = barred === undefined ? [] : spansOf(text, barred);
  const found: Span[] = [];
  let stop = 0;
  let nearest = 0;
  let last = -1;
  for (const { start, end } of firsts) {
    while ((stops[stop]?.start ?? text.length) < end) stop++;
    while ((nexts[nearest]?.start ?? text.length) < end) nearest++;
    const limit = Math.min(end + within, stops[stop]?.start ?? text.length);
    while ((nexts[last + 1]?.start ?? text.length + 1) <= limit) last++;
    const close = last < nearest ? undefined : nexts[reach === 'last' ? last : nearest];
    if (close !== undefined) found.push({ start, end: close.end });
  }
  return found;
}

/** Where the sequence first stands in the text, to the end of the last words that follow in reach; or `undefined`. */
export const findSequence = (text: string, sequence: Sequence): Span | undefined =>
  joined(text, sequence, 'last')[0];

/** True where the sequence stands in the text. */
export const hasSequence = (text: string, sequence: Sequence): boolean =>
  findSequence(text, sequence) !== undefined;

/** The text with every sequence, from its first words to the nearest that follow, replaced by `by`. */
export function replaceSequence(text: string, sequence: Sequence, by: string): string {
  let out = '';
  let from = 0;
  for (const { start, end } of joined(text, sequence, 'nearest')) {
    if (start < from) continue;
    out += text.slice(from, start) + by;
    from = end;
  }
  return out + text.slice(from);
}
