import { matchesOf } from '../model/matches.ts';
import { hasSequence, type Sequence } from '../model/sequence.ts';
import type { Span } from '../model/span.ts';
import { withoutEnd } from '../model/trim.ts';

/** Stems that ask for one thing with parts: what stands under them are its columns. */
const COLUMNS: Sequence = {
  first:
    /(?<!\w)(?:list|table|spreadsheet|register|dataset|data\s+set|database|schedule|log|inventory|extract|csv|copy\s+of\s+the\s+data)\b/giu,
  next: {
    first:
      /(?<!\w)(?:show(?:ing|s)?|includ(?:ing|es?)|with|contain(?:ing|s)?|giv(?:ing|es)|detail(?:ing|s)?|stat(?:ing|es)|list(?:ing|s)?|columns?|fields?|headings?|setting\s+out|cover(?:ing|s)|specifying|together\s+with)\b/giu,
    next: /$/gu,
    within: 60,
    barred: /[.?!]/gu,
  },
};
/** "All contracts awarded in 2024, showing:": what to show of each. */
const SHOWS_OF_EACH =
  /,\s(?:showing|setting\sout)(?:\s(?:for\seach|in\seach\scase|the\sfollowing|also))?\s?$/iu;
const ONLY_PERIOD =
  /^(?:[\s\d/.,;:&()–—-]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|to|and|until|from|between|year|ending|financial|calendar|academic|the|in|of|for|quarter|q[1-4]|first|second|third|fourth|half|st|nd|rd|th|fy|date|present|so|far|as|it|has|gone|current|up|now|today|onwards?|inclusive|each|every|past|last)\b)+$/iu;
const LONGEST_PERIOD = 60;
/** "Mobile: 07700 900123": a box of a form that says who is writing. */
const FIELD = /^["'(]?\p{Lu}[\p{L}. /'’()&-]{1,30}:\s*\S/u;
const NAME_WORD = /^(?:de|van|von|der|la|le|al|bin)*(?:\p{Lu}[\p{L}'’.-]*)?$/u;
const MOST_NAMES = 5;
const ADDRESS =
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|,\s*(?:[A-Z]{2}|D\.C\.),?\s+\d{5}\b|\b0\d{2,4}\s\d{3}|\(\d{3}\)\s?\d{3}/u;
const AFTER_AT = /(?<=\S@\S)\S+/gu;
const LONGEST_STEM = 400;
/** A line that says what follows is asked: "My questions:", "as follows", "Information requested". */
const ANNOUNCES =
  /\b(?:my|the|this|our)\s[^.:?]{0,40}\b(?:request|one|wording|question|letter)s?\s+(?:was|is|were|are|read|reads)\s*:\s*$|\b(?:as\s+follows|the\s+following|following|below|these|questions?|queries|requests?|requested|required|sought|namely|specifically|in\s+particular|i\.e\.?)\b[^:.?!]{0,30}[:.-]*\s*$/u;

const words = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The index of the colon that ends the words, also with a dash after it (":-"); -1 where none does. */
export function finalColon(words: string): number {
  const end = withoutEnd(withoutEnd(words.trimEnd(), /[-–—]/u), /\s/u).length - 1;
  return words.charAt(end) === ':' ? end : -1;
}

/** True where the stem asks for a list or table and names its columns. */
export const asksForColumns = (text: string, stem: Span): boolean => {
  const words = text.slice(Math.max(stem.start, stem.end - LONGEST_STEM), stem.end);
  const colon = finalColon(words);
  return (
    colon >= 0 && (SHOWS_OF_EACH.test(words.slice(0, colon)) || hasSequence(words.slice(0, colon), COLUMNS))
  );
};

/** Stems whose items are the answers to choose from. */
const CHOICE =
  /\bwhich\s(?:one\s|ones\s)?of\s(?:the\sfollowing|these)\b|\b(?:tick|select|choose|circle|pick)\s(?:one|all|any|from|the|which|as)\b|\boptions(?:\sare)?\s?:$/u;
/** Stems whose items are the words to search by. */
const SEARCH_TERMS: Sequence = {
  first: /\b(?:following|these|any\s+of\s+the|search|key)\b/gu,
  next: {
    first: /\b(?:terms?|words?|phrases?|key\s?words?|strings?)\b/gu,
    next: /$/gu,
    within: 60,
    barred: /[.?!]/gu,
  },
  within: 20,
  barred: /[.?!:;,]/gu,
};

/**
 * "How many trees were felled in each of these parks:": the places or classes bound one answer. Not premises and addresses: what is
 * asked of one house or building is answered, and may be withheld, apart from the next.
 */
const PLACES: Sequence = {
  first:
    /\b(?:(?:each|any|all|both|every|either) of (?:these|those|the following)|(?:in|at|for|from|on|of|by|across) (?:these|the following))\b/gu,
  next: {
    first:
      /\b(?:parks?|schools?|roads?|streets?|wards?|areas|stations?|hospitals?|prisons?|centres?|towns|villages|depots|libraries|postcodes|districts|junctions|boroughs?|counties|countries|nations|states|nationalities|regions|routes|lines|airports|ports|courts|offences|crimes?|estates|cemeteries|pools)\b/gu,
    next: /[:;]$/gu,
    within: 160,
    barred: /[.?!]/gu,
  },
  within: 24,
  barred: /[.?!:;,]/gu,
};

/** True where a stem ends in places that bound what is asked: "for each of these wards:". */
export const boundsByPlaces = (folded: string, stem: Span): boolean =>
  hasSequence(folded.slice(Math.max(stem.start, stem.end - LONGEST_STEM), stem.end).trimEnd(), PLACES);

/** True where what is listed under the stem belongs to one answer: choices offered, places, search terms. */
export const listsOneAnswer = (folded: string, stem: Span): boolean => {
  const words = folded.slice(Math.max(stem.start, stem.end - LONGEST_STEM), stem.end).trimEnd();
  return CHOICE.test(words) || hasSequence(words, PLACES) || hasSequence(words, SEARCH_TERMS);
};

/** True where the words are a date, a year or a span of time, and nothing else. */
export const isPeriod = (text: string, span: Span): boolean => {
  if (span.end - span.start >= LONGEST_PERIOD) return false;
  const period = words(text, span);
  return /\d/u.test(period) && ONLY_PERIOD.test(period);
};

/** True where a line is a labelled box of a form, not an ask. */
export const isField = (text: string, span: Span): boolean =>
  FIELD.test(text.slice(span.start, Math.min(span.end, span.start + 60)));

/** True for a line that gives an address, a telephone number or an e-mail address. */
export const isAddress = (text: string, span: Span): boolean =>
  span.end - span.start < 160 && (ADDRESS.test(words(text, span)) || hasMailbox(words(text, span)));

/** True where some word is an e-mail address: something, an @, and a dot later in the word. */
const hasMailbox = (line: string): boolean => matchesOf(line, AFTER_AT).some(([host]) => /\.\w/u.test(host));

/** "Account 7710 4482 19", "Ref LK/20993/7": a number of the writer's own on a line of its own. */
const IDENTIFIER =
  /^(?:\p{L}[\p{L}.]*[ :#]{1,2}){0,3}(?=[\p{L}\d/-]*\d)[\p{Lu}\d][\p{Lu}\d/-]*(?: [\p{Lu}\d/-]+){0,4}\.?$/u;

/** True for a line that only gives a number of an account, a case or a file. */
export const isIdentifier = (text: string, span: Span): boolean =>
  span.end - span.start < 60 && /\d{4}/u.test(words(text, span)) && IDENTIFIER.test(words(text, span));

/** True for one to five capitalised words with nothing between them: a name, a heading, a place. */
export const isNameLike = (text: string, span: Span): boolean => {
  if (span.end - span.start >= 60) return false;
  const names = withoutEnd(words(text, span), /[\s,]/u).split(/[\s,]+/u);
  return names.length <= MOST_NAMES && names.every((name) => name !== '' && NAME_WORD.test(name));
};

/** True where a stem without an ask of its own announces questions. */
export const announces = (folded: string, span: Span): boolean =>
  ANNOUNCES.test(folded.slice(Math.max(span.start, span.end - LONGEST_STEM), span.end));

/** How many words the span has, counted no further than its first 400 characters. */
export const countWords = (text: string, span: Span): number =>
  text.slice(span.start, Math.min(span.end, span.start + LONGEST_STEM)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const JOINT = /[;,]\s*(?:and|or|plus)[\s/or]*$/iu;
/** Where an item ends before a "; and" that only leads to the next one. */
export const withoutJoint = (text: string, span: Span): number => {
  const joint = JOINT.exec(text.slice(Math.max(span.start, span.end - 12), span.end));
  return joint === null ? span.end : span.end - joint[0].length;
};
