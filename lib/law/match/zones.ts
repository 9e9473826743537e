import type { Letter } from '../../model/letter.ts';
import type { Question } from '../../model/question.ts';
import type { Span } from '../../model/span.ts';

/** Where in the letter some words stand, for the law. */
export type Zone =
  /** In this question (its place in the list). */
  | number
  /** In the asking part, outside every question. */
  | 'asking'
  /** In what the writer tells rather than asks. */
  | 'told'
  /** Greeting, signature, banners, quoted mail: says nothing on what is asked. */
  | 'aside';

const TOLD = new Set(['background', 'preamble', 'request']);

/** Tells the zone of a stretch of text. Ask in ascending order of `start` where speed matters. */
export interface Zones {
  readonly of: (span: Span) => Zone;
  /** The questions whose words bear on question `index`: its stems, what it depends on, and itself. */
  readonly family: (index: number) => readonly number[];
}

/** Those of letters, by their questions: signs and rules of the law ask for the same. */
const known = new WeakMap<readonly Question[], { readonly letter: Letter; readonly zones: Zones }>();

/** The zones of a letter, read once. Looking up is logarithmic. */
export function zonesOf(letter: Letter, questions: readonly Question[]): Zones {
  const before = known.get(questions);
  if (before?.letter === letter) return before.zones;
  const zones = readZones(letter, questions);
  known.set(questions, { letter, zones });
  return zones;
}

function readZones(letter: Letter, questions: readonly Question[]): Zones {
  const place = new Map(questions.map((question, index) => [question.id, index]));
  const owned = rangesOf(questions);
  const asking = sorted(letter.asking);
  const told = sorted(letter.parts.filter((part) => TOLD.has(part.kind)).map((part) => part.span));
  return {
    of: (span) => {
      const question = at(owned, span.start);
      if (question !== undefined) return question.index;
      if (at(asking, span.start) !== undefined) return 'asking';
      return at(told, span.start) === undefined ? 'aside' : 'told';
    },
    family: (index) => familyOf(index, questions, place),
  };
}

const sorted = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a.start - b.start);

/** The last range that begins at or before `offset`, if it reaches that far. Ranges are in order, none inside another. */
function at<T extends Span>(ranges: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low - 1];
  return range !== undefined && offset < range.end ? range : undefined;
}

interface Owned extends Span {
  readonly index: number;
}

/** Cuts the questions into ranges in order that never overlap; a child inside its stem takes its own words from it. */
function rangesOf(questions: readonly Question[]): readonly Owned[] {
  const order = questions
    .map((question, index) => ({ ...question.span, index }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const ranges: Owned[] = [];
  const open: Owned[] = [];
  let from = 0;
  const close = (until: number): void => {
    for (let top = open.at(-1); top !== undefined && top.end <= until; top = open.at(-1)) {
      if (from < top.end) ranges.push({ start: from, end: top.end, index: top.index });
      from = Math.max(from, top.end);
      open.pop();
    }
  };
  for (const next of order) {
    close(next.start);
    const top = open.at(-1);
    if (top !== undefined && from < next.start)
      ranges.push({ start: from, end: next.start, index: top.index });
    from = next.start;
    open.push(next);
  }
  close(Number.POSITIVE_INFINITY);
  return ranges;
}

/** Longest chain of stems that is followed; also the guard against a ring of dependencies. */
const DEEPEST = 8;

function familyOf(
  index: number,
  questions: readonly Question[],
  place: ReadonlyMap<string, number>,
): readonly number[] {
  const family = new Set([index]);
  const queue = [index];
  for (let next = queue.pop(); next !== undefined && family.size < DEEPEST; next = queue.pop()) {
    for (const id of [questions[next]?.parent, questions[next]?.dependsOn]) {
      const relative = id === undefined ? undefined : place.get(id);
      if (relative === undefined || family.has(relative)) continue;
      family.add(relative);
      queue.push(relative);
    }
  }
  return [...family];
}
