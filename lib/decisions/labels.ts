import type { Question } from '../model/question.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The requester's marker without its dressing: `2.` -> `2`, `(b)` -> `b`, `Question 4:` -> `4`. Empty for a bullet. */
const bare = (marker: string): string =>
  marker
    .replace(/^(?:question|request|item|part|point|q)\s*(?=\d|[ivx]+\b)/iu, '')
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .replace(/^\.+|\.+$/gu, '');

/** `a`...`z`, then `aa`, `ab`...; `nth` from 0. */
const lettered = (nth: number): string =>
  (nth >= LETTERS.length ? lettered(Math.floor(nth / LETTERS.length) - 1) : '') +
  LETTERS.charAt(nth % LETTERS.length);

/** Longest marker that fits a badge; anything longer is replaced by a number of ours. */
const LONGEST_MARKER = 5;

/**
 * The number shown beside each question, by id: the requester's own, else counted from 1, or from a under a stem.
 */
export function questionLabels(questions: readonly Question[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const counts = new Map<string | undefined, number>();
  for (const { id, number, parent } of questions) {
    const nth = counts.get(parent) ?? 0;
    counts.set(parent, nth + 1);
    const own = bare(number ?? '');
    const counted = parent === undefined ? String(nth + 1) : lettered(nth);
    labels.set(id, own === '' || own.length > LONGEST_MARKER ? counted : own);
  }
  return labels;
}

/** `2`, `2b`: the number with those of the stems above it, to name a question apart from its place. */
export function fullLabel(
  question: Question,
  questions: readonly Question[],
  labels: ReadonlyMap<string, string>,
): string {
  const parent = questions.find(({ id }) => id === question.parent);
  const above = parent === undefined ? '' : fullLabel(parent, questions, labels);
  const own = labels.get(question.id) ?? '';
  const separator = /\d$/u.test(above) && /^\d/u.test(own) ? '.' : '';
  return own.startsWith(above) && above !== '' && separator !== '' ? own : `${above}${separator}${own}`;
}
