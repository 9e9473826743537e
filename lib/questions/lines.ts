import type { Block } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';

/** One line of the text, without the white space, quote marks and direction marks at its ends. */
export interface Line extends Span {
  /** Columns before the first word; a tab counts four. */
  readonly indent: number;
  /** Empty lines between this line and the one before it. */
  readonly blanks: number;
  /** Set in Markdown as a heading or as a line in bold. */
  readonly heading: boolean;
  /** The list item or cell of the page that begins here, where the page told us. */
  readonly block?: Block;
}

const BREAK = /\r\n|[\n\r\u2028\u2029\v\f\u0085]/gu;
/** Markdown before a bold line or a heading. */
const STYLE = /^(?:\*\*(?=[^\s*])|__(?=[^\s_])|#{1,6}\s+(?=\S))/u;
const EDGE = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** The foot of a printed page: it stands between two halves of a sentence and belongs to neither. */
const PAGE_FOOT = /^(?:page\s+)?\d{1,3}\s*(?:(?:of|\/)\s*\d{1,3})?$|^-\s*\d{1,3}\s*-$/iu;
const LONG_FOOT = 24;

function trimmed(text: string, start: number, end: number): { line: Span; indent: number; heading: boolean } {
  let from = start;
  let to = end;
  let indent = 0;
  // ">" at the head of a line is a mail client's quote mark, not the writer's word.
  while (from < to && (EDGE.test(text.charAt(from)) || text.charAt(from) === '>')) {
    indent += text.charAt(from) === '\t' ? 4 : 1;
    from++;
  }
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  const style = STYLE.exec(text.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0;
  from += style;
  const closed = to - from > 4 && /^(?:\*\*|__)$/u.test(text.slice(to - 2, to));
  const heading = style > 0 && (closed || text.charAt(from - 1) !== text.charAt(from - 2));
  return { line: { start: from, end: closed ? to - 2 : to }, indent, heading };
}

const isPageFoot = (text: string, line: Span): boolean =>
  line.end - line.start <= LONG_FOOT &&
  /page|of|\/|-/iu.test(text.slice(line.start, line.end)) &&
  PAGE_FOOT.test(text.slice(line.start, line.end));

/** The lines of the given stretches of text, in order, empty lines and page numbers left out. */
export function readLines(text: string, spans: readonly Span[], blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = [];
  const starts = new Map(blocks.map((block) => [block.span.start, block]));
  for (const span of spans) {
    let blanks = 1;
    let from = span.start;
    BREAK.lastIndex = span.start;
    while (from <= span.end) {
      const hit = from < span.end ? BREAK.exec(text) : null;
      const end = hit === null || hit.index > span.end ? span.end : hit.index;
      const { line, indent, heading } = trimmed(text, from, end);
      if (line.start >= line.end) blanks++;
      else if (isPageFoot(text, line)) blanks = 0;
      else {
        const block = starts.get(line.start) ?? starts.get(from);
        const column = block?.kind === 'item' ? Math.max(indent, block.depth * 2) : indent;
        lines.push({ ...line, indent: column, blanks, heading, ...(block === undefined ? {} : { block }) });
        blanks = 0;
      }
      from = hit === null || hit.index > span.end ? span.end + 1 : hit.index + hit[0].length;
    }
  }
  return lines;
}
