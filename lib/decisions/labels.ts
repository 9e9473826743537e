import type { Question } from '../model/question.ts';
import { withoutEnd } from '../model/trim.ts';

const LETTERS = 26;

/** The requester's marker without its dressing: `2.` -> `2`, `(b)` -> `b`, `Question 4:` -> `4`. Empty for a bullet. */
const bare = (marker: string): string =>
  withoutEnd(
    marker
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(/^(?:question|request|item|part|point|q)\s*(?=\d|[ivx]+\b)/iu, '')
      .replace(/[^\p{L}\p{N}.]/gu, ''),
    /\./u,
  );

/** `a`...`z`, then `aa`, `ab`...; `nth` from 0. */
const lettered = (nth: number): string =>
  (nth >= LETTERS ? lettered(Math.floor(nth / LETTERS) - 1) : '') + String.fromCharCode(97 + (nth % LETTERS));

/** Longest marker that fits a badge; a longer one is not shown. */
const LONGEST_MARKER = 5;

/**
 * The number shown beside each question, by id: the requester's own; where they numbered none of its siblings, counted
 * from 1, or from a under a stem. Empty for one without a number among siblings that have theirs.
 */
export function questionLabels(questions: readonly Question[]): ReadonlyMap<string, string> {
  const own = new Map(questions.map(({ id, number }) => [id, bare(number ?? '')]));
  const numbered = new Set(questions.filter(({ id }) => own.get(id) !== '').map(({ parent }) => parent));
  const labels = new Map<string, string>();
  const counts = new Map<string | undefined, number>();
  for (const { id, parent } of questions) {
    const nth = counts.get(parent) ?? 0;
    counts.set(parent, nth + 1);
    const marker = own.get(id) ?? '';
    const counted = parent === undefined ? String(nth + 1) : lettered(nth);
    labels.set(id, numbered.has(parent) ? (marker.length > LONGEST_MARKER ? '' : marker) : counted);
  }
  return labels;
}

/** True for "4" under "3": the requester numbered both in one row, whatever stands under what. */
const goesOn = (above: string, own: string): boolean =>
  /^\d+$/u.test(above) && /^\d+$/u.test(own) && Number(own) > Number(above);

/**
 * `2`, `2(b)`, `2.1`: each question's number with those of the stems above it, by id. Empty where a question has none.
 */
export function fullLabels(
  questions: readonly Question[],
  labels: ReadonlyMap<string, string> = questionLabels(questions),
): ReadonlyMap<string, string> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const full = new Map<string, string>();
  const labelOf = (question: Question): string => {
    const known = full.get(question.id);
    if (known !== undefined) return known;
    const own = labels.get(question.id) ?? '';
    const parent = question.parent === undefined ? undefined : byId.get(question.parent);
    const above = parent === undefined ? '' : labelOf(parent);
    const label =
      own === '' || above === '' || own.startsWith(above) || goesOn(above, own) ? own : `${above}(${own})`;
    full.set(question.id, label);
    return label;
  };
  for (const question of questions) labelOf(question);
  return full;
}

/** That of one question alone. */
export const fullLabel = (
  question: Question,
  questions: readonly Question[],
  labels: ReadonlyMap<string, string>,
): string => fullLabels(questions, labels).get(question.id) ?? '';
