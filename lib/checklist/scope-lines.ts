import { dateInWords } from '../model/day.ts';
import type { Period, Question } from '../model/question.ts';
import { type Span, wordsOf } from '../model/span.ts';
import type { Branches } from './branches.ts';
import type { Line } from './lines/line.ts';
import { shortened } from './question-label.ts';

/** The longest that words of the letter may be in a line about scope. */
const LONGEST = 60;

const NAMES = ['Period', 'Places', 'Broken down by', 'Asked for as'] as const;

/** One thing that narrows a question, in the requester's words. */
interface Limit {
  readonly name: (typeof NAMES)[number];
  readonly words: string;
}

const keyOf = ({ name, words }: Limit): string => `${name}: ${words}`;

const quoted = (text: string, span: Span): string => `“${shortened(wordsOf(text, span), LONGEST)}”`;

function periodWords(text: string, period: Period): string {
  const words = quoted(text, period.span);
  const from = period.from === undefined ? undefined : dateInWords(period.from);
  const to = period.to === undefined ? undefined : dateInWords(period.to);
  if (from !== undefined && to !== undefined) return `${words} (${from} to ${to})`;
  if (from !== undefined) return `${words} (from ${from})`;
  return to === undefined ? words : `${words} (to ${to})`;
}

function limitsOf(text: string, { scope }: Question): readonly Limit[] {
  return [
    ...scope.periods.map((one) => ({ name: NAMES[0], words: periodWords(text, one) })),
    ...scope.places.map((span) => ({ name: NAMES[1], words: quoted(text, span) })),
    ...scope.breakdowns.map((span) => ({ name: NAMES[2], words: quoted(text, span) })),
    ...(scope.format === undefined ? [] : [{ name: NAMES[3], words: scope.format.name }]),
  ];
}

/** A line over these limits, one detail for each kind; none where there are none. */
function scopeLine(line: Omit<Line, 'details'>, limits: readonly Limit[]): readonly Line[] {
  const details = NAMES.flatMap((name) => {
    const words = new Set(limits.filter((limit) => limit.name === name).map((limit) => limit.words));
    return words.size === 0 ? [] : [`${name}: ${[...words].join('; ')}`];
  });
  return details.length === 0 ? [] : [{ ...line, details }];
}

/** What narrows the questions of a letter: what all share, and by question what is its own or shared with its parts. */
export interface ScopeLines {
  readonly all: readonly Line[];
  readonly of: (question: Question) => readonly Line[];
}

/**
 * What narrows each question, in the requester's words, for those who search. What narrows every question is said once
 * for all of them, and what narrows a stem and all its parts once at the stem.
 */
export function scopeLinesOf(
  text: string,
  questions: readonly Question[],
  { branchOf, above }: Branches,
  reasonOf: (question: Question | undefined) => string,
): ScopeLines {
  const limits = new Map(questions.map((question) => [question.id, limitsOf(text, question)]));
  const keys = new Map([...limits].map(([id, own]) => [id, new Set(own.map(keyOf))]));
  /** Those of the first that narrow every one of them. */
  const common = (ids: readonly string[]): readonly Limit[] =>
    ids.length < 2
      ? []
      : (limits.get(ids[0] ?? '') ?? []).filter((limit) =>
          ids.every((id) => keys.get(id)?.has(keyOf(limit)) === true),
        );
  const everywhere = common(questions.map(({ id }) => id));
  const ofBranch = new Map(questions.map(({ id }) => [id, common(branchOf(id))]));
  const of = (question: Question): readonly Line[] => {
    const saidAbove = new Set(
      [...everywhere, ...above(question.id).flatMap((id) => ofBranch.get(id) ?? [])].map(keyOf),
    );
    const shared = (ofBranch.get(question.id) ?? []).filter((limit) => !saidAbove.has(keyOf(limit)));
    const saidHere = new Set(shared.map(keyOf));
    const own = (limits.get(question.id) ?? []).filter(
      (limit) => !saidAbove.has(keyOf(limit)) && !saidHere.has(keyOf(limit)),
    );
    const reason = reasonOf(question);
    return [
      ...scopeLine(
        {
          key: 'scope-parts',
          text: 'Keep to what was asked for, here and in each part.',
          reason,
          covers: branchOf(question.id),
        },
        shared,
      ),
      ...scopeLine({ key: 'scope', text: 'Keep to what was asked for.', reason }, own),
    ];
  };
  const all = scopeLine(
    {
      key: 'scope',
      text: 'Keep to what was asked for in every question.',
      reason: reasonOf(undefined),
      covers: questions.map(({ id }) => id),
    },
    everywhere,
  );
  return { all, of };
}
