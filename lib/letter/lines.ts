import type { LetterPartKind } from '../model/letter.ts';
import type { Span } from '../model/span.ts';

/**
 * One line of the text that holds more than white space, without its line break. The span holds every visible
 * character of the line; `body` is what is left of it without quote marks and without characters that take no room.
 */
export interface Line extends Span {
  readonly body: string;
  /** Offset of `body` in the text. */
  readonly bodyStart: number;
  /** How many `>` stand before the body. */
  readonly quoteDepth: number;
  /** A blank line stands before this one, or it is the first. */
  readonly gap: boolean;
  /** Characters from line break to line break. */
  readonly width: number;
  /** What the line was found to be, so far. */
  readonly kind?: LetterPartKind;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/gu;
/** White space, and characters that take no room. */
const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const WHITE = /\s/u;
/** Markdown that programs put before a bold line or a heading: no word of the writer's. */
const STYLE = /^(?:\*\*(?=[^\s*])|__(?=[^\s_])|#{1,6}\s+(?=\S))/u;

/** The line in `text` from `from` to `to`, or `undefined` where only white space stands there. */
function readLine(text: string, from: number, to: number, gap: boolean): Line | undefined {
  let start = from;
  while (start < to && WHITE.test(text.charAt(start))) start++;
  let end = to;
  while (end > start && WHITE.test(text.charAt(end - 1))) end--;
  if (start >= end) return undefined;
  let bodyStart = start;
  let quoteDepth = 0;
  for (; bodyStart < end; bodyStart++) {
    const char = text.charAt(bodyStart);
    if (char === '>') quoteDepth++;
    else if (!INVISIBLE.test(char)) break;
  }
  bodyStart += STYLE.exec(text.slice(bodyStart, Math.min(end, bodyStart + 8)))?.[0].length ?? 0;
  let bodyEnd = end;
  while (bodyEnd > bodyStart && INVISIBLE.test(text.charAt(bodyEnd - 1))) bodyEnd--;
  if (/^(?:\*\*|__)$/u.test(text.slice(bodyEnd - 2, bodyEnd)) && bodyEnd - bodyStart > 4) bodyEnd -= 2;
  const body = text.slice(bodyStart, bodyEnd);
  return { start, end, body, bodyStart, quoteDepth, gap, width: to - from };
}

/** Every line of `text` within the span that holds more than white space, in order. */
export function linesOf(text: string, within: Span = { start: 0, end: text.length }): readonly Line[] {
  const lines: Line[] = [];
  let start = within.start;
  let gap = true;
  const add = (end: number): void => {
    const line = readLine(text, start, end, gap);
    if (line !== undefined) lines.push(line);
    gap = line === undefined || line.body === '';
  };
  LINE_BREAK.lastIndex = within.start;
  for (let found = LINE_BREAK.exec(text); found !== null; found = LINE_BREAK.exec(text)) {
    if (found.index >= within.end) break;
    add(found.index);
    start = found.index + found[0].length;
  }
  if (start < within.end) add(within.end);
  return lines;
}

/** The line cut in two, `length` characters into its body. Whole when there is nothing to cut off. */
export function cutLine(line: Line, length: number): readonly Line[] {
  const rest = line.body.slice(length);
  const kept = line.body.slice(0, length).trimEnd();
  const lead = rest.length - rest.trimStart().length;
  if (kept === '' || lead === rest.length) return [line];
  const at = line.bodyStart + length + lead;
  return [
    { ...line, end: line.bodyStart + kept.length, body: kept },
    { ...line, start: at, bodyStart: at, body: rest.trimStart(), quoteDepth: 0, gap: false },
  ];
}

/** The same line, now known to be of this kind. */
export const marked = (line: Line, kind: LetterPartKind): Line => ({ ...line, kind });

/** Runs of lines that stand together without a blank line between, none of them of a known kind, as index pairs (inclusive). */
export function openRuns(lines: readonly Line[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  lines.forEach((line, i) => {
    if (line.kind !== undefined) return;
    const run = runs.at(-1);
    if (run !== undefined && run[1] === i - 1 && !line.gap) run[1] = i;
    else runs.push([i, i]);
  });
  return runs;
}

/** True for a line that only draws a rule ("------", "______"). */
export const isRule = (body: string): boolean => /^[-_=*~#.–—\s]{3,}$/u.test(body);

/** Marks the lines of a list in place, from one index up to (not including) another, where nothing is known of them yet. */
export function markRange(lines: Line[], from: number, to: number, kind: LetterPartKind): void {
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (line !== undefined && line.kind === undefined) lines[i] = marked(line, kind);
  }
}
