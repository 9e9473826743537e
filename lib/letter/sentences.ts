import { type Span, trimSpan } from '../model/span.ts';
import { BEFORE_A_NAME, BEFORE_A_NUMBER, MAY_END, OPENERS } from './abbreviations.ts';

/** Candidates: a run of stops (also spaced, ". . ."), then what closes quotes and brackets, then note marks. */
const STOP =
  /(?:\.(?: \.){2,}|[.!?…]+(?:\s?[!?]+)?|[。！？｡؟۔।॥።])(?:["'”’»)\]]+)?(?:\[\d{1,3}(?:[–,-]\d{1,3})?\])*/gu;
const WIDE_STOP = /^[。！？｡]/u;
const TOKEN = /[\p{L}\p{M}\p{N}°º.'’&-]+$/u;
const SPACED_STOPS = /^\.(?: \.){2,}/u;
const NEXT_WORD = /[^\s"'“‘(«[]\S*/uy;
const SPACE = /\s/u;

interface Candidate {
  readonly text: string;
  readonly block: Span;
  /** Offset of the stop itself and of the first character after its closers. */
  readonly at: number;
  readonly end: number;
  readonly stop: string;
}

const hasLower = (char: string): boolean => /\p{Ll}/u.test(char);
const hasUpper = (char: string): boolean => /\p{Lu}/u.test(char);

/** The word before a stop, lower case, without brackets ("mr", "u.s", "31"). At most 24 characters are looked at. */
const wordBefore = ({ text, block, at }: Candidate): string =>
  TOKEN.exec(text.slice(Math.max(block.start, at - 24), at))?.[0] ?? '';

function wordAfter({ text, block, end }: Candidate): { readonly first: string; readonly word: string } {
  let at = end;
  while (at < block.end && SPACE.test(text.charAt(at))) at++;
  const first = text.charAt(at);
  while (at < block.end && /["'“‘(«[]/u.test(text.charAt(at))) at++;
  NEXT_WORD.lastIndex = at;
  const word = NEXT_WORD.exec(text.slice(0, Math.min(block.end, at + 40)))?.[0] ?? '';
  return { first, word };
}

/** True where an abbreviation or an initial, not the sentence, takes the full stop. */
function isCarried(before: string, next: string, text: string, at: number): boolean {
  const folded = before.toLowerCase();
  if (BEFORE_A_NUMBER.has(folded) && /^[\d(]/u.test(next)) return true;
  const opener = OPENERS.has(next.replace(/[^\p{L}].*$/u, ''));
  if (BEFORE_A_NAME.has(folded)) return true;
  if (MAY_END.has(folded)) return folded === 'no' || folded === 'nos' ? false : !opener;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return !opener;
  if (/^\p{Lu}$/u.test(before)) {
    const lead = text.slice(Math.max(0, at - 14), at - 1);
    return !(opener && /\p{Ll}\s$/u.test(lead) && !/\p{Lu}\p{L}*\s$/u.test(lead));
  }
  return false;
}

/** True where a sentence ends after this stop. */
function ends(candidate: Candidate): boolean {
  const { text, block, at, end, stop } = candidate;
  if (end >= block.end) return true;
  if (WIDE_STOP.test(stop)) return true;
  const glued = !SPACE.test(text.charAt(end));
  const { first, word } = wordAfter(candidate);
  const before = wordBefore(candidate);
  if (glued) {
    // "...of staff.How many": a space left out after a whole word, before a capital.
    return (
      /^[.?!]$/u.test(stop) &&
      /^\p{Ll}{2,}$/u.test(before) &&
      /^\p{Lu}\p{Ll}+$/u.test(word.slice(0, 4).replace(/[^\p{L}]/gu, '')) &&
      hasUpper(first)
    );
  }
  if (/^\[?…\]|^\.\.\.\]/u.test(stop) && text.charAt(at - 1) === '[') return false;
  // A list marker at the head of its block.
  if (
    /^\.+\)?$/u.test(stop) &&
    /^\W{0,3}[\p{L}\d]{0,3}[a-z]?(?:\.\d{1,3})*$/u.test(text.slice(block.start, at)) &&
    at - block.start < 12
  )
    return false;
  if (/^[.…\s]+$/u.test(stop) && stop !== '.') return !hasLower(first);
  if (hasLower(first)) return stop.startsWith('?') && !/["'”’)]$/u.test(stop);
  if (stop.startsWith('.')) return !isCarried(before, word, text, at);
  return true;
}

/** The sentences of one block. Numbered items that run on in one line are told apart by `inlineItems`. */
function splitBlock(text: string, block: Span, out: Span[]): void {
  let start = block.start;
  const push = (end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) out.push(span);
    start = end;
  };
  STOP.lastIndex = block.start;
  for (let found = STOP.exec(text); found !== null && found.index < block.end; found = STOP.exec(text)) {
    const end = Math.min(block.end, found.index + found[0].length);
    const candidate = { text, block, at: found.index, end, stop: found[0] };
    if (SPACED_STOPS.test(found[0]) && /\p{L}/u.test(text.charAt(found.index - 1)) && end < block.end) {
      push(found.index + 1);
    } else if (ends(candidate)) push(end);
  }
  if (start < block.end) push(block.end);
}

const ITEM = /(?:^|(?<=\s))(?:[•⁃‣▪]\s?\d{0,3}\.?|\(?(\d{1,3})(?:\.\)|[.)])|\(?([a-z])[.)])(?=\s\S|\p{Lu})/gu;

/** Where a block that opens with a list marker goes on to the next numbers in the same line, cut it there. */
function inlineItems(text: string, block: Span): readonly Span[] {
  const words = text.slice(block.start, block.end);
  ITEM.lastIndex = 0;
  const cuts: number[] = [];
  let style = '';
  let last = 0;
  for (let found = ITEM.exec(words); found !== null; found = ITEM.exec(words)) {
    const value =
      found[1] !== undefined ? Number(found[1]) : found[2] !== undefined ? found[2].charCodeAt(0) - 96 : -1;
    const form = found[0].replace(/\d+/u, '1').replace(/[a-z]/u, 'a');
    if (cuts.length === 0) {
      if (found.index !== 0) return [block];
      style = form;
    } else if (form !== style || (value !== -1 && value !== last + 1)) continue;
    last = value;
    cuts.push(found.index);
  }
  if (cuts.length < 2) return [block];
  return cuts.map((cut, i) => ({
    start: block.start + cut,
    end: block.start + (cuts[i + 1] ?? words.length),
  }));
}

/** The sentences of `blocks`, trimmed and in order: abbreviations, initials, decimals, addresses and numbers do not end one. */
export function sentencesOf(text: string, blocks: readonly Span[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) for (const item of inlineItems(text, block)) splitBlock(text, item, sentences);
  return sentences;
}
