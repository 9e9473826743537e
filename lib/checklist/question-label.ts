import type { Question } from '../model/question.ts';
import { withoutEnd } from '../model/trim.ts';

/** The longest a question's words may be in a heading. */
const HEADING_LENGTH = 110;

/** The words on one line, cut at a word where they are long. */
export function shortened(words: string, length = HEADING_LENGTH): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${withoutEnd(cut.slice(0, space > length / 2 ? space : length), /[\s,;:.(]/u)}…`;
}

/** The longest a question's words may be where they are the only place to read them. */
const LONGEST_HEADING = 400;
/** A word that may take a capital: "how", not "iPhone". */
const OPENS_SMALL = /^\p{Ll}+(?![\p{L}\p{N}@._/-])/u;

/** The items of a list below a colon parted by ";", which a line break parted before. */
function withListInLine(words: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  const colon = lines.findIndex((line) => line.endsWith(':'));
  if (colon < 0) return words;
  const items = lines
    .slice(colon + 1)
    .map((line) => withoutEnd(line.replace(/^[-–•*·]\s+/u, ''), /[\s;,]/u))
    .filter((item) => item !== '');
  return `${lines.slice(0, colon + 1).join(' ')} ${items.join('; ')}`.replaceAll(':; ', ': ');
}

/** "Secondly, how many …": the heading has its number already. */
const COUNTS_IN_WORDS = /^\s*(?:first|second|third|fourth|fifth|sixth|final|last)(?:ly)?[,:]\s+/iu;

/** A question's words as its heading in a copy: in full but for a page of them, with a capital, without a last ";". */
export function headingOf(words: string): string {
  const line = withoutEnd(
    shortened(withListInLine(words).replace(COUNTS_IN_WORDS, ''), LONGEST_HEADING),
    /[\s;,]/u,
  );
  return OPENS_SMALL.test(line) ? `${line.charAt(0).toUpperCase()}${line.slice(1)}` : line;
}

/** A marker without its punctuation: "2." to "2", "(b)" to "b", "Q4:" to "Q4". Empty for a bullet. */
function bare(marker: string | undefined): string {
  return withoutEnd((marker ?? '').replace(/^[\s([]+/u, ''), /[\s)\].:–-]/u).trim();
}

const hasName = (marker: string): boolean => /[\p{L}\p{N}]/u.test(marker);

const letterOf = (place: number): string =>
  place < 26
    ? String.fromCharCode(97 + place)
    : `${String.fromCharCode(96 + Math.floor(place / 26))}${letterOf(place % 26)}`;

const numberIn = (marker: string): number | undefined => {
  const digits = /^\p{L}?\s*(\d+)$/u.exec(marker)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** True where a part's number goes on from its stem's ("2" under "1"): the requester numbered both in one row. */
function goesOn(parent: string, own: string): boolean {
  const before = numberIn(parent);
  const number = numberIn(own);
  return before !== undefined && number !== undefined && number > before;
}

/** A part's label under its stem's: "2" and "a" to "2(a)"; "2" and "2.1" stay "2.1". */
function joined(parent: string, own: string): string {
  const whole =
    own.length > parent.length && own.startsWith(parent) && !/^\d/u.test(own.slice(parent.length));
  return parent === '' || whole ? own : `${parent}(${own})`;
}

/**
 * How each question is called, by id: the requester's own number; where they numbered none of its siblings, counted
 * from 1, or from a under a stem. Empty for one without a number among siblings that have theirs.
 */
export function questionLabels(questions: readonly Question[]): ReadonlyMap<string, string> {
  const numbered = new Set(
    questions.filter(({ number }) => hasName(bare(number))).map(({ parent }) => parent),
  );
  const labels = new Map<string, string>();
  const places = new Map<string, number>();
  const restarted = new Set<string>();
  for (const question of questions) {
    const under = question.parent ?? '';
    const place = places.get(under) ?? 0;
    places.set(under, place + 1);
    const parent = labels.get(under) ?? '';
    const marker = bare(question.number);
    if (!numbered.has(question.parent)) {
      labels.set(
        question.id,
        question.parent === undefined ? String(place + 1) : joined(parent, letterOf(place)),
      );
    } else if (!hasName(marker)) {
      labels.set(question.id, '');
    } else if (goesOn(parent, marker) && !restarted.has(under)) {
      labels.set(question.id, marker);
    } else {
      restarted.add(under);
      labels.set(question.id, joined(parent, marker));
    }
  }
  return labels;
}
