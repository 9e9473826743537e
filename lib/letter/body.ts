import { mayAsk } from './ask-words.ts';
import { opensItem } from './blocks.ts';
import { type Line, markRange, openRuns } from './lines.ts';

const LAW =
  'freedom of information|foi\\b|foia\\b|foisa\\b|environmental information|eirs?\\b|data protection|uk gdpr|subject access|information act|section 1\\b|article 15';

/** Says only that a request follows, and under which law. */
const INTRODUCES: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:under|pursuant to|using|in accordance with|in line with|as per|by virtue of)\\b[^.?!:]{0,120}(?:${LAW})[^.?!:]{0,80},? )?(?:please )?(?:(?:could|can|would|will|may) (?:you|i|we) )?(?:please )?(?:i|we)?\\s?(?:would like|wish|want|am writing|write|hereby|request|ask|am requesting|am making|make|provide|send|supply|let me have|to)\\b[^.?!:]{0,60}\\b(?:the following|this|these|some|below|a) ?(?:information|details|questions?|request|items?|data|documents?|records?)?\\b(?:[^.?!:]{0,40}(?:${LAW})[^.?!:]{0,60})?(?: please)?\\s*[:.–-]*$`,
    'iu',
  ),
  new RegExp(
    `^(?:this is|please (?:accept|treat|take|consider|regard) this(?: e-?mail| letter| message)? as|(?:i|we) (?:am writing|write|wish|would like|want|hereby|am) ?(?:to|making|submitting)?(?: make| submit| lodge)?)[^.?!:]{0,20}\\b(?:a |an |my )?(?:formal )?(?:foi |freedom of information |information )?request\\b(?! for (?!information\\b))[^.?!:]{0,20}(?:(?:under|pursuant|in accordance|made)[^.?!:]{0,20}(?:${LAW})[^.?!:]{0,60})?\\s*[:.]*$`,
    'iu',
  ),
  /^(?:my (?:questions|request|requests) (?:are|is)(?: as follows| below)?|questions|request|foi request|the following|please answer the following(?: questions)?|(?:i|we) (?:have|would like to ask) the following questions?|information requested)\s*[:.-]*$/iu,
];

/** Sets words, dates or places for what follows, and asks nothing itself. */
const DEFINES =
  /^(?:for (?:the )?purposes? of|for the avoidance of doubt|in (?:this|my) request\b|by ["'“‘]?[\p{L} -]{1,40}["'”’]? (?:i|we) mean|where (?:i|we) (?:say|refer|use|mention)|definitions?\b|(?:all|these|my|the) (?:questions|requests|figures|data|answers)(?: below)? (?:relate|refer|concern|should|are to|cover|apply)|["'“‘][^"'”’]{1,60}["'”’] (?:means|refers|is defined|includes)|the (?:time ?frame|period|date range|timescale)\b[^?]{0,60}\b(?:is|are|runs|covers|should)\b|(?:time ?frame|period|date range|timescale|dates?)\s*:)/iu;

/** True where a paragraph only leads up to what is asked. */
const leadsUp = (words: string): boolean =>
  words.length < 400 &&
  (INTRODUCES.some((pattern) => pattern.test(words)) || (DEFINES.test(words) && !/\?/u.test(words)));

/** A short statement at the very top names the subject of what follows. */
const TOPIC_LENGTH = 120;
/** Shorter statements are kept with what is asked: they tend to narrow it. */
const TOLD_LENGTH = 50;
/** "Second, the letters about the voles.": a thing asked for, counted in words. */
const COUNTS_ON = /^(?:second|third|fourth|fifth|sixth|final|last)(?:ly)?[,:] /iu;
const TELLS = /[.!…]["'”’)\]]*$/u;

/** Marks each paragraph left over as what is asked, what leads up to it, or what is only told. */
export function markBody(lines: readonly Line[]): readonly Line[] {
  const runs = openRuns(lines).map(([first, last]) => {
    const words = lines
      .slice(first, last + 1)
      .map(({ body }) => body)
      .join(' ')
      .slice(0, 4000);
    return { first, last, words, asks: mayAsk(words) };
  });
  const someAsk = runs.some(({ asks, words }) => asks && !leadsUp(words));
  const out = [...lines];
  runs.forEach(({ first, last, words, asks }, nth) => {
    const stem = /[:–-]$/u.test(runs[nth - 1]?.words ?? '');
    const head = lines[first]?.body ?? '';
    const topic = nth === 0 && words.length < TOPIC_LENGTH;
    const tells =
      someAsk &&
      !asks &&
      !stem &&
      TELLS.test(words) &&
      words.length > TOLD_LENGTH &&
      !opensItem(head) &&
      !COUNTS_ON.test(head);
    if (leadsUp(words) || (tells && topic)) markRange(out, first, last + 1, 'preamble');
    else if (tells) markRange(out, first, last + 1, 'background');
    else {
      if (introduces(lines, first, last)) markRange(out, first, first + 1, 'preamble');
      markRange(out, first, last + 1, 'request');
    }
  });
  return out;
}

/** True where the first line of a paragraph leads up to the list under it. */
const introduces = (lines: readonly Line[], first: number, last: number): boolean =>
  last > first && /:$/u.test(lines[first]?.body ?? '') && leadsUp(lines[first]?.body ?? '');
