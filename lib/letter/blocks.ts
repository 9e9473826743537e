import type { Span } from '../model/span.ts';
import type { Line } from './lines.ts';

const BULLET = /^[-*+•·‣◦▪▫■□●○◆►▶✓✔➢➤–—⁃∙\uf0b7\uf0a7o](?=[\s\u00a0]|\d)/u;
const NUMBERED =
  /^(?:[([]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[)\]]|\d{1,3}(?:\.\d{1,3})*(?:\.\)?|[:-])(?=\s|$|[A-Z])|(?:[a-z]|[ivx]{1,4})[.:](?=\s)|\d{1,3}(?:\.\d{1,3})+(?=\s)|\d{1,3}[a-z][.)]?(?=\s)|#\d{1,3}\b|(?:q|qu|question|request|part|item|point|section|query)\.?\s?\d{1,3}[a-z]?\b)/iu;

/** True where a line opens with a list marker: a bullet, `1.`, `(a)`, `iv)`, `Q3`, `Request 2:`. */
export const opensItem = (body: string): boolean =>
  (BULLET.test(body) && !/^[-–—*+]\s*$/u.test(body)) || NUMBERED.test(body);

const ENDS_SENTENCE = /[.!?…。！？؟।:;]["'”’»)\]]*$/u;
const LINKS_ON =
  /(?:^|\s)(?:the|a|an|of|and|or|to|in|for|by|with|on|at|from|that|which|as|is|are|was|were|be|been|any|all|your|my|our|their|under|between|per|this|these|those|than|not|have|has|had|I|we|you|Mr|Mrs|Ms|Dr|&|-|–),?$/iu;
const OPENS_QUESTION =
  /^(?:how|what|when|where|which|who|whom|whose|why|please|could|can|would|will|do|does|did|is|are|was|were|has|have|i|we|if|also|total|number|copies|copy|details|list|any|all)\b/iu;
const OPENS_LOWER = /^["'“‘(]?\p{Ll}/u;

/** The longest line that still counts as folded by a mail program (most fold at 72 to 80). */
const LONGEST_FOLD = 100;
/** A fold is only believed where lines reach this width. */
const SHORTEST_FOLD = 45;

/** The width the lines of a run were folded at, or 0 when they were not. */
function foldWidth(run: readonly Line[]): number {
  let width = 0;
  for (const line of run) width = Math.max(width, line.end - line.start);
  return width >= SHORTEST_FOLD && width <= LONGEST_FOLD ? width : 0;
}

/** True where the line break between two lines was put in by folding, so that the sentence runs on. */
function runsOn(line: Line, next: Line, width: number): boolean {
  if (opensItem(next.body) || line.quoteDepth !== next.quoteDepth) return false;
  if (ENDS_SENTENCE.test(line.body)) return false;
  if (LINKS_ON.test(line.body) || /^(?:and|or|of|to)\b/u.test(next.body)) return true;
  const word = /^\S+/u.exec(next.body)?.[0].length ?? 0;
  const didNotFit = width > 0 && line.end - line.start + 1 + word > width - 3;
  if (OPENS_LOWER.test(next.body)) {
    return didNotFit || (/[,-]$/u.test(line.body) === false && line.body.length >= SHORTEST_FOLD);
  }
  return didNotFit && !/^[A-Z]/u.test(next.body) ? true : didNotFit && !OPENS_QUESTION.test(next.body);
}

/**
 * The stretches of text that sentences cannot cross: paragraphs, list items, lines that stand alone. Spans begin after
 * quote marks and white space. Lines broken by folding are joined.
 */
export function blocksOf(lines: readonly Line[]): readonly Span[] {
  const blocks: Span[] = [];
  for (let i = 0; i < lines.length; ) {
    if (lines[i]?.blank !== false) {
      i++;
      continue;
    }
    let end = i;
    while (lines[end]?.blank === false) end++;
    const run = lines.slice(i, end);
    const width = foldWidth(run);
    let open: { start: number; end: number } | undefined;
    run.forEach((line, at) => {
      const bodyEnd = line.bodyStart + line.body.length;
      const before = run[at - 1];
      if (open !== undefined && before !== undefined && runsOn(before, line, width)) open.end = bodyEnd;
      else {
        if (open !== undefined) blocks.push(open);
        open = { start: line.bodyStart, end: bodyEnd };
      }
    });
    if (open !== undefined) blocks.push(open);
    i = end;
  }
  return blocks;
}
