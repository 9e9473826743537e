import type { Span } from '../model/span.ts';

/** One line of the text, without its line break. `body` is the line trimmed, and without `>` marks. */
export interface Line extends Span {
  /** Offset of the first character after white space and quote marks; equals `end` for a blank line. */
  readonly bodyStart: number;
  readonly body: string;
  /** How many `>` stand before the body. */
  readonly quoteDepth: number;
  readonly blank: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/gu;
/** White space, and characters that take no room: they never make a line other than blank. */
const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

const isInvisible = (char: string): boolean => INVISIBLE.test(char);

function readLine(text: string, start: number, end: number): Line {
  let at = start;
  let quoteDepth = 0;
  for (; at < end; at++) {
    const char = text.charAt(at);
    if (char === '>') quoteDepth++;
    else if (!isInvisible(char)) break;
  }
  let last = end;
  while (last > at && isInvisible(text.charAt(last - 1))) last--;
  return {
    start,
    end,
    bodyStart: at,
    body: text.slice(at, last),
    quoteDepth,
    blank: at >= last,
  };
}

/** Every line of `text` (or of the stretch given), in order. A blank stretch gives blank lines, an empty one none. */
export function linesOf(text: string, within: Span = { start: 0, end: text.length }): readonly Line[] {
  const lines: Line[] = [];
  let start = within.start;
  LINE_BREAK.lastIndex = within.start;
  for (let found = LINE_BREAK.exec(text); found !== null; found = LINE_BREAK.exec(text)) {
    if (found.index >= within.end) break;
    lines.push(readLine(text, start, found.index));
    start = found.index + found[0].length;
  }
  if (start < within.end) lines.push(readLine(text, start, within.end));
  return lines;
}
