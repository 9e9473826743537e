import type { Box, Reading } from '../read/reading.ts';
import { headerAround } from './header-around.ts';
import { LetterLike, linkShare } from './letter-like.ts';
import type { FoundMessage, Page } from './site.ts';

/** A guess below this is not offered; from `SURE` on, and well ahead of the next, it is not asked about. */
const LEAST = 18;
const SURE = 60;
const WELL_AHEAD = 12;
const MOST_CANDIDATES = 8;
/** A block inside or around a better one is another candidate only where it scores at least this share of it. */
const PART = 0.75;
/** Blocks that are looked at closely, the likeliest by their text alone. */
const SHORT_LIST = 40;

const FURNITURE =
  'nav,aside,header,footer,menu,[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="menu"],[role="listbox"],[role="grid"],[role="toolbar"],[role="search"]';
const MESSAGE_LIKE =
  /\b(?:message|mail|body|content|letter|article|post|thread|correspondence|description|request)/iu;

interface Candidate {
  readonly box: Box;
  readonly score: number;
}

/** A block that could be the message, with how likely it is (see `LetterLike.score`). */
export interface Guess {
  readonly message: FoundMessage;
  readonly score: number;
}

/**
 * What could be the message on a page that no site knows, the likeliest first. `suggested`: an element that a
 * reader of articles (Readability) took for the text of the page.
 */
export function guessMessages(page: Page, reading: Reading, suggested?: Element): readonly Guess[] {
  const ranked = apart(closely(shortList(reading), suggested)).filter(({ score }) => score >= LEAST);
  const [first, second] = ranked;
  const sure = first !== undefined && first.score >= SURE && first.score - (second?.score ?? 0) >= WELL_AHEAD;
  return ranked.slice(0, MOST_CANDIDATES).map(({ box, score }, index) => ({
    message: { root: box.element, ...headerAround(box.element, page), sure: sure && index === 0 },
    score,
  }));
}

function shortList(reading: Reading): readonly Candidate[] {
  const likeness = new LetterLike(reading.text);
  return reading.boxes
    .map((box) => ({ box, score: likeness.score(box.start, box.end) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORT_LIST);
}

function closely(candidates: readonly Candidate[], suggested: Element | undefined): readonly Candidate[] {
  return candidates
    .map(({ box, score }) => ({ box, score: score + placeScore(box, suggested) }))
    .sort((a, b) => b.score - a.score || a.box.end - a.box.start - (b.box.end - b.box.start));
}

function placeScore({ element, start, end }: Box, suggested: Element | undefined): number {
  const name = `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''} ${element.tagName}`;
  return (
    (MESSAGE_LIKE.test(name.replace(/[_-]/gu, ' ')) ? 6 : 0) -
    45 * linkShare({ element, start, end }) -
    (element.closest(FURNITURE) === null ? 0 : 40) -
    Math.min(20, 3 * element.querySelectorAll('button,input,select,textarea,[role="button"]').length) +
    (suggested !== undefined && (suggested === element || suggested.contains(element)) ? 8 : 0)
  );
}

/** Drops blocks that hold much the same text as a better one, and parts of a better one that are no letter themselves. */
function apart(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (!kept.some((better) => sameText(candidate, better))) kept.push(candidate);
  }
  return kept;
}

function sameText(candidate: Candidate, better: Candidate): boolean {
  const { box: a } = candidate;
  const { box: b } = better;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return false;
  const longer = Math.max(a.end - a.start, b.end - b.start);
  return shared > 0.6 * longer || candidate.score < PART * better.score;
}
