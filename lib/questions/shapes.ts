import type { Span } from '../model/span.ts';

/** Stems that ask for one thing with parts: what stands under them are its columns. */
const COLUMNS =
  /\b(?:list|table|spreadsheet|register|dataset|data\s+set|database|schedule|log|inventory|extract|csv|copy\s+of\s+the\s+data)\b[\s\S]*\b(?:show(?:ing|s)?|includ(?:ing|es?)|with|contain(?:ing|s)?|giv(?:ing|es)|detail(?:ing|s)?|stat(?:ing|es)|list(?:ing|s)?|columns?|fields?|headings?|setting\s+out|cover(?:ing|s)|specifying|together\s+with)\b[^.?!]{0,60}:\s*[-–—]*\s*$/iu;
const ONLY_PERIOD =
  /^(?:[\s\d/.,;:&()–—-]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|to|and|until|from|between|year|ending|financial|calendar|academic|the|in|of|for|quarter|q[1-4]|first|second|third|fourth|half|st|nd|rd|th|fy|date|present|so|far|as|it|has|gone|current|up|now|today|onwards?|inclusive|each|every|past|last|year-to-date)\b)+$/iu;
const LONGEST_PERIOD = 60;
/** "Mobile: 07700 900123": a box of a form that says who is writing. */
const FIELD = /^["'(]?\p{Lu}[\p{L} /'’()&-]{1,30}:\s*\S/u;
const NAME_LIKE = /^(?:(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|le|al|bin|O[’']\p{Lu}\p{L}+)[\s,]*){1,5}$/u;
const ADDRESS =
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|,\s*(?:[A-Z]{2}|D\.C\.),?\s+\d{5}\b|\b0\d{2,4}\s\d{3}|\(\d{3}\)\s?\d{3}|\S@\S+\.\w/u;
const LONGEST_STEM = 400;
/** A line that says what follows is asked: "My questions:", "as follows", "Information requested". */
const ANNOUNCES =
  /\b(?:my|the|this|our)\s[^.:?]{0,40}\b(?:request|one|wording|question|letter)s?\s+(?:was|is|were|are|read|reads)\s*:\s*$|\b(?:as\s+follows|the\s+following|following|below|these|questions?|queries|requests?|requested|required|sought|namely|specifically|in\s+particular|i\.e\.?)\b[^:.?!]{0,30}[:.-]*\s*$/u;

const words = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True where the stem asks for a list or table and names its columns. */
export const asksForColumns = (text: string, stem: Span): boolean =>
  COLUMNS.test(text.slice(Math.max(stem.start, stem.end - LONGEST_STEM), stem.end));

/** True where the words are a date, a year or a span of time, and nothing else. */
export const isPeriod = (text: string, span: Span): boolean => {
  if (span.end - span.start >= LONGEST_PERIOD) return false;
  const period = words(text, span);
  return /\d/u.test(period) && ONLY_PERIOD.test(period);
};

/** True where a line is a labelled box of a form, not an ask. */
export const isField = (text: string, span: Span): boolean =>
  FIELD.test(text.slice(span.start, span.start + 60));

/** True for a line that gives an address, a telephone number or an e-mail address. */
export const isAddress = (text: string, span: Span): boolean =>
  span.end - span.start < 160 && ADDRESS.test(words(text, span));

/** True for one to five capitalised words with nothing between them: a name, a heading, a place. */
export const isNameLike = (text: string, span: Span): boolean =>
  span.end - span.start < 60 && NAME_LIKE.test(words(text, span));

/** True where a stem without an ask of its own announces questions. */
export const announces = (folded: string, span: Span): boolean =>
  ANNOUNCES.test(folded.slice(Math.max(span.start, span.end - LONGEST_STEM), span.end));

/** How many words the span has, counted no further than its first 400 characters. */
export const countWords = (text: string, span: Span): number =>
  text.slice(span.start, Math.min(span.end, span.start + LONGEST_STEM)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
