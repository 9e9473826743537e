import type { Period, Question } from '../model/question.ts';
import { overlaps, type Span, wordsOf } from '../model/span.ts';
import { dayIn, type Written } from '../words/written.ts';
import type { Branches } from './branches.ts';
import type { Line } from './lines/line.ts';
import { shortened } from './question-label.ts';
import { forWords } from './shared-lines.ts';

/** The longest that words of the letter may be in a line about scope. */
const LONGEST = 60;

/** The longest that words said of a question beside it may be. */
const LONGEST_APPLYING = 240;

const NAMES = ['scope.period', 'scope.places', 'scope.breakdowns', 'scope.format', 'scope.applies'] as const;

/** One thing that narrows a question, in the requester's words. */
interface Limit {
  readonly name: (typeof NAMES)[number];
  readonly words: string;
  /** The requester's own of these words. */
  readonly asked: string;
}

const keyOf = ({ name, words }: Limit): string => `${name}: ${words}`;

/** The limit that these words of the letter set; `say` puts them between others. */
function limit(text: string, span: Span, name: Limit['name'], say = (quoted: string) => quoted): Limit {
  const asked = shortened(wordsOf(text, span), name === 'scope.applies' ? LONGEST_APPLYING : LONGEST);
  return { name, words: say(`“${asked}”`), asked };
}

function periodWords(quoted: string, period: Period, written: Written): string {
  const { say } = written;
  const from = period.from === undefined ? undefined : dayIn(written, period.from, 'short');
  const to = period.to === undefined ? undefined : dayIn(written, period.to, 'short');
  if (from !== undefined && to !== undefined) return say('scope.from-to', { words: quoted, from, to });
  if (from !== undefined) return say('scope.from', { words: quoted, from });
  return to === undefined ? quoted : say('scope.to', { words: quoted, to });
}

function limitsOf(
  text: string,
  { scope }: Question,
  questions: readonly Question[],
  written: Written,
): readonly Limit[] {
  const { format } = scope;
  return [
    ...scope.periods.map((one) =>
      limit(text, one.span, 'scope.period', (quoted) => periodWords(quoted, one, written)),
    ),
    ...scope.places.map((span) => limit(text, span, 'scope.places')),
    ...scope.breakdowns.map((span) => limit(text, span, 'scope.breakdowns')),
    ...(format === undefined
      ? []
      : [{ name: 'scope.format' as const, words: format.name, asked: format.name }]),
    // A stem that is a question of its own stands above its parts already.
    ...scope.context
      .filter((span) => !questions.some((one) => overlaps(one.span, span)))
      .map((span) => limit(text, span, 'scope.applies')),
  ];
}

/** A line over these limits, one detail for each kind; none where there are none. */
function scopeLine(
  line: Omit<Line, 'details' | 'asked'>,
  limits: readonly Limit[],
  { say }: Written,
): readonly Line[] {
  const details = NAMES.flatMap((name) => {
    const words = new Set(limits.filter((one) => one.name === name).map((one) => one.words));
    return words.size === 0 ? [] : [say(name, { words: [...words].join('; ') })];
  });
  return details.length === 0 ? [] : [{ ...line, details, asked: limits.map(({ asked }) => asked) }];
}

/** What narrows the questions of a letter: what all share, and by question what is its own or shared with its parts. */
export interface ScopeLines {
  readonly all: readonly Line[];
  readonly of: (question: Question) => readonly Line[];
}

/**
 * What narrows each question, in the requester's words, for those who search. What narrows every question is said once
 * for all of them, and what narrows a stem once at the stem, for all of its parts or for those that it narrows too.
 */
export function scopeLinesOf(
  text: string,
  questions: readonly Question[],
  tree: Branches,
  written: Written,
  nameOf: (id: string) => string,
  reasonOf: (question: Question | undefined) => string,
): ScopeLines {
  const limits = new Map(
    questions.map((question) => [question.id, limitsOf(text, question, questions, written)]),
  );
  const keys = new Map([...limits].map(([id, own]) => [id, new Set(own.map(keyOf))]));
  const narrows = (one: Limit, id: string): boolean => keys.get(id)?.has(keyOf(one)) === true;
  const everywhere =
    questions.length < 2
      ? []
      : (limits.get(questions[0]?.id ?? '') ?? []).filter((one) =>
          questions.every(({ id }) => narrows(one, id)),
        );
  const of = (question: Question): readonly Line[] => {
    const branch = tree.branchOf(question.id);
    const saidAbove = new Set(
      [...everywhere, ...tree.above(question.id).flatMap((id) => limits.get(id) ?? [])].map(keyOf),
    );
    const own = (limits.get(question.id) ?? []).filter((one) => !saidAbove.has(keyOf(one)));
    const byMembers = Map.groupBy(own, (one) => branch.filter((id) => narrows(one, id)).join(' '));
    const widestFirst = [...byMembers].toSorted(([a], [b]) => b.split(' ').length - a.split(' ').length);
    return widestFirst.flatMap(([joined, here]): readonly Line[] => {
      const members = joined.split(' ');
      const reason = reasonOf(question);
      if (members.length === 1)
        return scopeLine({ key: 'scope', text: written.text('scope.text'), reason }, here, written);
      if (members.length === branch.length) {
        const line = { key: 'scope-parts', text: written.text('scope.parts'), reason, covers: members };
        return scopeLine(line, here, written);
      }
      const key = `scope-some-${members.slice(1).join('-')}`;
      const line = { key, text: written.text('scope.text'), reason, covers: members };
      const forThem = forWords(question.id, members, tree, written, nameOf);
      return scopeLine(line, here, written).map(({ details = [], ...rest }) => ({
        ...rest,
        details: [forThem, ...details],
      }));
    });
  };
  const all = scopeLine(
    {
      key: 'scope',
      text: written.text('scope.all'),
      reason: reasonOf(undefined),
      covers: questions.map(({ id }) => id),
    },
    everywhere,
    written,
  );
  return { all, of };
}
