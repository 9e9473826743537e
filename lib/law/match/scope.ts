import type { Question } from '../../model/question.ts';

const DAY = 86_400_000;
const LONG = 5 * 365 - 5;
const SHORT = 31;

/** How wide the question's stretch of time is, or undefined where it gives none or an ordinary one. */
export function periodOf(question: Question): 'long' | 'short' | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, to } of question.scope.periods) {
    if (from === undefined || to === undefined) continue;
    first = Math.min(first, Date.parse(from));
    last = Math.max(last, Date.parse(to));
  }
  const days = (last - first) / DAY;
  if (!Number.isFinite(days)) return undefined;
  if (days >= LONG) return 'long';
  return days <= SHORT ? 'short' : undefined;
}

/** True where only a number is asked for. */
export const isCount = (question: Question): boolean => question.kind === 'statistic';
