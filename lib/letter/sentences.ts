import { matchesOf } from '../model/matches.ts';
import { type Span, trimSpan } from '../model/span.ts';
import { BEFORE_A_NAME, BEFORE_A_NUMBER, MAY_END, OPENERS } from './abbreviations.ts';
import { inlineItems } from './inline-items.ts';

/** Candidates: a run of stops (also spaced, ". . ."), then what closes quotes and brackets, then note marks. */
const STOP =
  /(?:\.(?: \.){2,}|[.!?…]+(?:\s?[!?]+)?|[。！？｡؟۔।॥።])(?:["'”’»)\]]+)?(?:\[\d{1,3}(?:[–,-]\d{1,3})?\])*/gu;
const WIDE_STOP = /^[。！？｡]/u;
const IN_TOKEN = /[\p{L}\p{M}\p{N}°º.'’&-]/u;
const SPACED_STOPS = /^\.(?: \.){2,}/u;
const NEXT_WORD = /^[^\s"'“‘(«[]\S*/u;
const SPACE = /\s/u;
const OPENS_LOWER = /^\P{L}*\p{Ll}|\si\s/u;
const CAPITAL_AFTER_STOP = /[.?!]\s+\p{Lu}/u;

interface Candidate {
  readonly text: string;
  readonly block: Span;
  /** Offset of the stop itself and of the first character after its closers. */
  readonly at: number;
  readonly end: number;
  readonly stop: string;
  /** The writer opens sentences without capitals. */
  readonly uncapitalised: boolean;
}

/** What stands after a stop: the first character that is not white, and the first word without opening quotes. */
interface After {
  readonly first: string;
  readonly word: string;
  readonly dashed: boolean;
}

const hasLower = (char: string): boolean => /\p{Ll}/u.test(char);
const hasUpper = (char: string): boolean => /\p{Lu}/u.test(char);

/** The word before a stop, lower case, without brackets ("mr", "u.s", "31"). At most 24 characters are looked at. */
function wordBefore({ text, block, at }: Candidate): string {
  const least = Math.max(block.start, at - 24);
  let start = at;
  while (start > least && IN_TOKEN.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

function wordAfter({ text, block, end }: Candidate): After {
  let at = end;
  while (at < block.end && SPACE.test(text.charAt(at))) at++;
  const first = text.charAt(at);
  const dashed = /^[–—-]+\s?\p{Ll}/u.test(text.slice(at, at + 8));
  while (at < block.end && /["'“‘(«[]/u.test(text.charAt(at))) at++;
  const word = NEXT_WORD.exec(text.slice(at, Math.min(block.end, at + 40)))?.[0] ?? '';
  return { first, word, dashed };
}

/** Capitalised words that run on after "5 p.m." */
const AFTER_A_TIME =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mrs?|ms|dr|gmt|bst|utc|[ec][ds]?t)/iu;

/** True where an abbreviation or an initial, not the sentence, takes the full stop. */
function isCarried(before: string, next: string, text: string, at: number): boolean {
  const folded = before.toLowerCase();
  if (BEFORE_A_NUMBER.has(folded) && /^[\d(]/u.test(next)) return true;
  const opener = OPENERS.has(/^\p{L}*/u.exec(next)?.[0] ?? '');
  if (BEFORE_A_NAME.has(folded)) return true;
  if (/^[ap]\.?m$/u.test(folded)) return !opener && (!hasUpper(next.charAt(0)) || AFTER_A_TIME.test(next));
  if (MAY_END.has(folded)) return folded === 'no' || folded === 'nos' ? false : !opener;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return !opener;
  if (/^\p{Lu}$/u.test(before)) {
    const lead = text.slice(Math.max(0, at - 14), at - 1);
    return !(opener && /\p{Ll}\s$/u.test(lead) && !/^\p{Lu}/u.test(lead.trimEnd().split(/\s/u).at(-1) ?? ''));
  }
  return false;
}

/** "...of staff.How many": a space left out after a whole word, before a capital. */
const endsWithoutSpace = (stop: string, before: string, word: string): boolean =>
  /^[.?!]$/u.test(stop) &&
  /\p{L}\p{Ll}$/u.test(before) &&
  !/\.|^www$/iu.test(before) &&
  /^(?:\p{Lu}\p{Ll}|[IA]$)/u.test(word) &&
  !/[@/]/u.test(word);

/** True for the stop of a list marker at the head of its block ("1." "a." "2.1."). */
const isMarkerStop = ({ text, block, at, stop }: Candidate): boolean =>
  at - block.start < 12 &&
  /^\.+\)?$/u.test(stop) &&
  /^\W{0,3}[\p{L}\d]{0,3}[a-z]?(?:\.\d{1,3})*$/u.test(text.slice(block.start, at));

/** A sentence that opens without a capital, in a letter that has none. */
const opensUncapitalised = ({ stop, uncapitalised }: Candidate, before: string): boolean =>
  uncapitalised && stop === '.' && /^\p{Ll}{4,}$/u.test(before) && !MAY_END.has(before);

/** "drove off. can i have the film": what opens an ask, typed without its capital, after a whole word. */
const asksUncapitalised = (stop: string, before: string, word: string): boolean =>
  stop === '.' &&
  /^\p{Ll}{3,}$/u.test(before) &&
  !MAY_END.has(before) &&
  !BEFORE_A_NAME.has(before) &&
  !BEFORE_A_NUMBER.has(before) &&
  /^(?:can|could|please|pls|plz|how|what|when|where|who|why|do|does|did|has|have|will|would|also|i)$/u.test(
    word,
  );

/** True where a sentence ends after this stop. */
function ends(candidate: Candidate): boolean {
  const { text, block, at, end, stop } = candidate;
  if (end >= block.end || WIDE_STOP.test(stop)) return true;
  const { first, word, dashed } = wordAfter(candidate);
  const before = wordBefore(candidate);
  if (!SPACE.test(text.charAt(end))) return endsWithoutSpace(stop, before, word);
  if (dashed || isMarkerStop(candidate)) return false;
  // "[...]" stands for words left out.
  if (/^(?:…|\.\.\.)\]/u.test(stop) && text.charAt(at - 1) === '[') return false;
  if (/^[.…\s]{2,}$|^…$/u.test(stop)) return !hasLower(first);
  if (hasLower(first)) {
    const asked = stop.startsWith('?') && !/["'”’)]$/u.test(stop);
    return asked || opensUncapitalised(candidate, before) || asksUncapitalised(stop, before, word);
  }
  return !stop.startsWith('.') || !isCarried(before, word, text, at);
}

/** The sentences of one block. Numbered items that run on in one line are told apart by `inlineItems`. */
function splitBlock(text: string, block: Span, out: Span[]): void {
  let start = block.start;
  const push = (end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) out.push(span);
    start = end;
  };
  const words = text.slice(block.start, block.end);
  const uncapitalised = OPENS_LOWER.test(words) && !CAPITAL_AFTER_STOP.test(words);
  for (const { index, 0: stop } of matchesOf(words, STOP)) {
    const at = block.start + index;
    const candidate = { text, block, at, end: at + stop.length, stop, uncapitalised };
    const attached =
      SPACED_STOPS.test(stop) && /\p{L}/u.test(text.charAt(at - 1)) && candidate.end < block.end;
    // "compounds. . . . The": the first stop ends the sentence, the rest stand for words left out.
    if (attached) push(at + 1);
    else if (ends(candidate)) push(candidate.end);
  }
  if (start < block.end) push(block.end);
}

/** The sentences of `blocks`, trimmed and in order: abbreviations, initials, decimals, addresses and numbers do not end one. */
export function sentencesOf(text: string, blocks: readonly Span[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) for (const item of inlineItems(text, block)) splitBlock(text, item, sentences);
  return sentences;
}
