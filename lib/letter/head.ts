import { mayAsk } from './ask-words.ts';
import { greetingLength } from './greeting.ts';
import { cutLine, type Line, marked } from './lines.ts';
import { isNameLine } from './signature.ts';

/** How far down a greeting is looked for, under a letterhead. */
const HEAD_LINES = 20;

const DATE =
  /^(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\p{L}{3,9}|\d{1,2})[ ,./-]+\d{2,4}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})\.?$/iu;
const REFERENCE =
  /^(?:our|your|my)? ?(?:ref(?:erence)?|case|request)?(?: ?(?:no|number|id))?\.?\s*[:#-]\s*\S{0,40}$|^(?:date|via|by) ?(?:e-?mail|post|fax)?\s*[:-].{0,60}$|^(?:by|via) (?:e-?mail|post|fax|hand|recorded delivery)\b.{0,40}$/iu;
const ADDRESS =
  /@|(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|(?<!\w)[A-Z]{2},? \d{5}\b|^(?:flat|unit|suite|po box|p\.o\. box|floor) \d|(?<!\w)(?:street|road|avenue|lane|close|drive|way|house|court|place|square|terrace|crescent|gardens|office|department|council|police|headquarters|hall|town|city|team|unit|trust|centre|section|agency|constabulary|university|division|branch)\b/iu;
const TITLE =
  /(?<!\w)(?:freedom of information|foi|foia|foisa|eir|information act|environmental information|subject access|request for information|information request|data protection|dsar|sar|records request)\b/iu;
const SUBJECT = /^(?:re|ref|fwd?|subject|regarding|title|topic|in the matter of|fao)\b\s*[:.-]|^re /iu;

const short = (body: string): boolean => body.length <= 90 && !/[?]$/u.test(body);

/** A line that says what the letter is ("Freedom of Information request: parking"), not a sentence of it. */
const isTitle = (body: string): boolean =>
  short(body) &&
  !/[.:;]$/u.test(body) &&
  (SUBJECT.test(body) ||
    (TITLE.test(body) &&
      !/(?<!\w)(?:please|i|we|you|would|how many|am|is|are)\b/iu.test(
        body.split(/(?<!\w)under\b/iu)[0] ?? '',
      )));

const NUMBERED_STREET = /^\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'’]+,? ?){1,5}/u;
const isLetterhead = (body: string): boolean =>
  short(body) &&
  (DATE.test(body) ||
    REFERENCE.test(body) ||
    ((ADDRESS.test(body) || NUMBERED_STREET.test(body) || isNameLine(body)) &&
      !mayAsk(body) &&
      !/[.!:]$/u.test(body)));

/**
 * Marks letterhead, title and greeting at the top, cuts the greeting off the sentence that follows it on its line, and
 * marks any later line that is a greeting and nothing else (a letter pasted into a letter).
 */
export function markHead(lines: readonly Line[]): readonly Line[] {
  const at = greetingIndex(lines);
  const out: Line[] = [];
  let opened = at === -1;
  lines.forEach((line, i) => {
    if (line.kind !== undefined || line.body === '') out.push(line);
    else if (i < at) out.push(marked(line, isTitle(line.body) ? 'preamble' : 'header'));
    else if (i === at) {
      const [greeting, rest] = cutLine(line, greetingLength(line.body.slice(0, 200)));
      if (greeting !== undefined) out.push(marked(greeting, 'greeting'));
      if (rest !== undefined) out.push(rest);
      opened = true;
    } else if (opened && isWholeGreeting(line)) out.push(marked(line, 'greeting'));
    else out.push(line);
  });
  return markTitle(out);
}

const isWholeGreeting = ({ body }: Line): boolean =>
  body.length < 70 &&
  /^(?:dear|to whom)\b/iu.test(body) &&
  /[,:]$|^[^.?!;]{0,40}$/u.test(body) &&
  greetingLength(body) === body.length;

/** The line that greets, with nothing but letterhead and titles above it; -1 where there is none. */
function greetingIndex(lines: readonly Line[]): number {
  let seen = 0;
  for (let i = 0; i < lines.length && seen < HEAD_LINES; i++) {
    const line = lines[i];
    if (line === undefined || line.kind !== undefined || line.body === '') continue;
    if (greetingLength(line.body.slice(0, 200)) > 0) return i;
    if (!isLetterhead(line.body) && !isTitle(line.body)) return -1;
    seen++;
  }
  return -1;
}

/** The first lines of the letter proper: a date, a reference, a title on a line of its own. */
function markTitle(lines: readonly Line[]): readonly Line[] {
  const out = [...lines];
  for (let i = 0; i < out.length; i++) {
    const line = out[i];
    if (line === undefined || line.kind !== undefined || line.body === '') continue;
    if (DATE.test(line.body) || REFERENCE.test(line.body)) out[i] = marked(line, 'header');
    else if (isTitle(line.body) && (out[i + 1]?.gap ?? true)) out[i] = marked(line, 'preamble');
    else break;
  }
  return out;
}
