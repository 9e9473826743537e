import type { Span } from '../model/span.ts';
import { objectWords } from './object-words.ts';
import { OPENS_CONDITION } from './openings.ts';
import type { Reader } from './reader.ts';

/** Told of the writer or of the letter, and not of what is asked. */
const TELLS =
  /^\W{0,3}(?:i|we)\s(?:was|were|had|have\sbeen)\b|\b(?:make|submit|lodge)\s(?:an?|this|my|the\sfollowing)\s(?:\w+\s){0,4}request\W{0,3}$/u;
/** "… from the Trust:": whose information it is goes without saying. */
const WHOSE = /\s(?:from|held\sby|by)\s(?:the|your)\s\w+(?:,\sas\sfollows)?\W{0,3}$/u;
/** Fewer words of content than this only name a body or a law in passing. */
const FEWEST_WORDS = 2;

/**
 * True where words that apply to a question say more of what is asked than that it is asked, when, and in what form:
 * "for the Chief Executive and her deputy:", a definition, "If it is correct:". "Please send the following:" does not.
 */
function saysMore({ folded, read }: Reader, span: Span): boolean {
  return read(span).some((reading) => {
    const { start, end } = reading.span;
    if (reading.role === 'procedure' || (reading.role === 'generic' && reading.told)) return false;
    if (TELLS.test(folded.slice(start, end))) return false;
    const before = folded.slice(start, reading.askStart);
    if (reading.askStart > start && OPENS_CONDITION.test(before)) return true;
    const content =
      objectWords(before).content +
      objectWords(folded.slice(reading.objectStart, end).replace(WHOSE, '')).content;
    return content >= FEWEST_WORDS;
  });
}

/** `saysMore` of many spans, each looked at once: a preamble applies to every question of a list. */
export function contextTeller(reader: Reader): (span: Span) => boolean {
  const known = new Map<number, boolean>();
  return (span) => {
    const before = known.get(span.start);
    if (before !== undefined) return before;
    const says = saysMore(reader, span);
    known.set(span.start, says);
    return says;
  };
}
