import type { Span } from '../model/span.ts';
import type { Line } from './lines.ts';

const BULLET = /^(?:\[[ xX_]?\]|[-*+•·‣◦▪▫■□●○◆►▶✓✔➢➤–—⁃∙\uf0b7\uf0a7o☐☑☒])(?=[\s\u00a0]|\d)/u;
const NUMBERED =
  /^(?:[([]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[)\]]|[A-H]\d{1,2}[.):]+(?=\s)|\d{1,3}(?:\.\d{1,3})*(?:\.\)?|[:-])(?=\s|$|[A-Z])|(?:[a-z]|[ivx]{1,4})[.:](?=\s)|\d{1,3}(?:\.\d{1,3})+(?=\s)|\d{1,3}[a-z][.)]?(?=\s)|#\d{1,3}\b|(?:q|qu|question|request|part|item|point|section|query|stage|foi)\.?\s?\d{1,3}[a-z]?\b)/iu;

/** True where a line opens with a list marker: a bullet, `1.`, `(a)`, `iv)`, `Q3`, `Request 2:`. */
export const opensItem = (body: string): boolean =>
  (BULLET.test(body) && !/^[-–—*+]\s*$/u.test(body)) || NUMBERED.test(body);

const ENDS_SENTENCE = /[.!?…。！？؟।]["'”’»)\]]*$/u;
const LINKS_ON =
  /(?:^|\s)(?:the|a|an|of|and|or|to|in|for|by|with|on|at|from|that|which|as|is|are|was|were|be|been|any|all|your|my|our|their|under|between|per|this|these|those|than|not|have|has|had|I|we|you|Mr|Mrs|Ms|Dr|&|-|–),?$/iu;
const OPENS_QUESTION =
  /^(?:how|what|when|where|which|who|whom|whose|why|please|could|can|would|will|do|does|did|is|are|was|were|has|have|i|we|if|also|total|number|copies|copy|details|list|any|all)\b/iu;
/** A line that can only begin a question: "is there any record". */
const OPENS_ASK =
  /^(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would) (?:there|any|anyone|the|it|you|they|this|that|these|those)\b/u;
const TELL_ME = /\b(?:tell|advise|inform) (?:me|us)$|\blet (?:me|us) know$/iu;
const OPENS_WITH_DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/u;
const OPENS_LOWER = /^["'“‘(]?\p{Ll}/u;

/** The longest line that still counts as folded by a mail program (most fold at 72 to 80). */
const LONGEST_FOLD = 100;
/** A fold is only believed where lines reach this width. */
const SHORTEST_FOLD = 45;

/** The width the lines of a run were folded at, or 0 when they were not. */
function foldWidth(run: readonly Line[]): number {
  let width = 0;
  for (const line of run) width = Math.max(width, line.width);
  return width >= SHORTEST_FOLD && width <= LONGEST_FOLD ? width : 0;
}

/** True where the line break between two lines was put in by folding, so that the sentence may run on. */
function runsOn(line: Line, next: Line, width: number): boolean {
  if (opensItem(next.body) || line.quoteDepth !== next.quoteDepth) return false;
  if (OPENS_WITH_DATE.test(line.body) && OPENS_WITH_DATE.test(next.body)) return false;
  if (OPENS_ASK.test(next.body) && TELL_ME.test(line.body)) return false;
  const word = /^\S+/u.exec(next.body)?.[0].length ?? 0;
  const didNotFit = width > 0 && line.width + 1 + word > width - 3;
  const lower = OPENS_LOWER.test(next.body);
  if (/[:;]$/u.test(line.body)) return didNotFit && lower;
  // Whether a stop ends the sentence is told by the words around it, once the lines are joined.
  if (ENDS_SENTENCE.test(line.body)) return didNotFit;
  if (LINKS_ON.test(line.body) || /^(?:and|or|of|to)\b/u.test(next.body)) return true;
  if (lower) return didNotFit || (!/[,-]$/u.test(line.body) && line.body.length >= SHORTEST_FOLD);
  return didNotFit && !OPENS_QUESTION.test(next.body);
}

/**
 * The stretches of text that sentences cannot cross: paragraphs, list items, lines that stand alone. Spans begin after
 * quote marks and white space. Lines broken by folding are joined, unless the break is one of the page's own
 * (`starts`: offsets at which a block of the page begins).
 */
export function blocksOf(lines: readonly Line[], starts: ReadonlySet<number> = new Set()): readonly Span[] {
  const blocks: { start: number; end: number }[] = [];
  for (const run of runsOf(lines)) {
    const width = foldWidth(run);
    run.forEach((line, at) => {
      const bodyEnd = line.bodyStart + line.body.length;
      const before = run[at - 1];
      const open = blocks.at(-1);
      const joined = before !== undefined && !starts.has(line.start) && runsOn(before, line, width);
      if (open !== undefined && joined) open.end = bodyEnd;
      else blocks.push({ start: line.bodyStart, end: bodyEnd });
    });
  }
  return blocks;
}

/** Lines that stand together without a blank line between. Lines without words are left out. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let gap = true;
  for (const line of lines) {
    gap = gap || line.gap;
    if (line.body === '') continue;
    const run = runs.at(-1);
    if (run === undefined || gap) runs.push([line]);
    else run.push(line);
    gap = false;
  }
  return runs;
}
