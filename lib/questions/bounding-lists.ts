import type { Draft } from './draft.ts';
import { type Reader, roleOf } from './reader.ts';
import { finalColon } from './shapes.ts';
import type { Unit } from './units.ts';

/** An ask whose last words point to what stands below it: "the following words:", "complete the table below." */
const POINTS_BELOW = /\b(?:below|underneath|as\sfollows)(?:\sfor\s\w+\s\w+)?\W{0,3}$/u;
/** What only bounds a question is no longer than this many lines. */
const MOST_LINES = 60;

/**
 * Lets a question that ends in a colon hold the lines under it that ask nothing of their own: words to search by,
 * categories, the rows of a table. Without them it could not be answered by someone who reads it alone. The drafts must
 * be in order; units are those of the outline.
 */
export function holdLists(
  { text, folded, read }: Reader,
  units: readonly Unit[],
  drafts: readonly Draft[],
): void {
  drafts.forEach((draft, i) => {
    const end = folded.slice(Math.max(draft.start, draft.end - 40), draft.end);
    if (finalColon(end) < 0 && !POINTS_BELOW.test(end)) return;
    const limit = drafts[i + 1]?.start ?? text.length;
    const first = units.findIndex(({ span }) => span.start >= draft.end);
    for (const unit of first < 0 ? [] : units.slice(first, first + MOST_LINES)) {
      if (unit.span.end > limit || roleOf(read(unit.span)) !== 'fragment') break;
      draft.end = unit.span.end;
    }
  });
}
