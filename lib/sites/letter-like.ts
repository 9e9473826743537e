import type { Box } from '../read/reading.ts';

const GREETING =
  /(?:^|\n)[ \t]*(?:dear|hello|hi|good (?:morning|afternoon|evening)|to whom it may concern|sir|madam)\b/giu;
const CLOSING =
  /(?:^|\n)[^\S\n]*(?:yours? (?:sincerely|faithfully|truly)|(?:(?:kind|best|warm|many)\s*)?(?:regards|wishes|thanks)|thank you|sincerely|cheers)\b/giu;
const ASKING =
  /\?|\b(?:please (?:provide|send|supply|confirm|tell|let|disclose|release)|freedom of information|information (?:act|request)|f\.?o\.?i\b|i (?:would like|am writing|request|wish)|copies of|could you|how many|request(?:ing)? (?:the|a|all|any|under))/giu;

/** What makes a stretch of text look like a letter, counted once for the page and asked for many blocks. */
export class LetterLike {
  readonly #greetings: readonly number[];
  readonly #closings: readonly number[];
  readonly #asks: readonly number[];

  constructor(text: string) {
    this.#greetings = positions(text, GREETING);
    this.#closings = positions(text, CLOSING);
    this.#asks = positions(text, ASKING);
  }

  /** 0 to about 100; a letter that greets, asks and closes is above 60. */
  score(start: number, end: number): number {
    const length = end - start;
    if (length < 30) return 0;
    const greetings = between(this.#greetings, start, end);
    const closings = between(this.#closings, start, end);
    const asks = between(this.#asks, start, end);
    const size = Math.min(20, 5 * Math.log2(length / 30));
    const lead = greetings.length === 0 ? 0 : (greetings[0] ?? start) - start;
    const tail = closings.length === 0 ? 0 : end - (closings.at(-1) ?? end);
    return (
      size +
      (greetings.length > 0 ? 25 - Math.min(20, lead / 15) : 0) +
      (closings.length > 0 ? 20 - Math.min(15, tail / 40) : 0) +
      Math.min(25, 6 * asks.length) -
      25 * Math.max(0, greetings.length - 1)
    );
  }
}

function positions(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((found) => found.index);
}

function between(sorted: readonly number[], start: number, end: number): readonly number[] {
  return sorted.slice(lowerBound(sorted, start), lowerBound(sorted, end));
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much of a box is links and controls, from 0 to 1: menus and lists are nearly all links, letters hardly any. */
export function linkShare(box: Box): number {
  let linked = 0;
  for (const link of box.element.querySelectorAll(
    'a[href],[role="link"],[role="menuitem"],[role="option"]',
  )) {
    linked += link.textContent?.length ?? 0;
  }
  return Math.min(1, linked / Math.max(1, box.end - box.start));
}
