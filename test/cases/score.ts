/** A labelled question: the words as they stand in the letter, and the place of its stem in the list. */
export interface LabelledQuestion {
  readonly text: string;
  readonly parent?: number | null;
  readonly kind?: string;
}

/** One found or labelled question, by offsets, with the place of its parent. */
export interface PlacedQuestion {
  readonly start: number;
  readonly end: number;
  readonly parent: number | null;
}

/** What one letter adds to the figures. */
export interface LetterScore {
  readonly hit: number;
  readonly miss: number;
  readonly extra: number;
  readonly rightParents: number;
}

type Range = readonly [number, number];

const trim = (body: string, [start, end]: Range): Range => {
  let s = start;
  let e = end;
  while (s < e && /[\s\p{P}•*·]/u.test(body.charAt(s))) s++;
  while (e > s && /[\s\p{P}]/u.test(body.charAt(e - 1))) e--;
  return [s, e];
};

/** Labels hold words, not offsets: equal words take their places in order. */
function locate(body: string, labels: readonly LabelledQuestion[]): readonly (Range | undefined)[] {
  const used = new Map<string, number>();
  return labels.map(({ text }) => {
    const from = body.indexOf(text, used.get(text) ?? 0);
    const at = from < 0 ? body.indexOf(text) : from;
    used.set(text, at + text.length);
    return at < 0 ? undefined : trim(body, [at, at + text.length]);
  });
}

/** Half overlap, or the same beginning within twelve characters; 0 where they are not the same question. */
function likeness(label: Range | undefined, found: Range): number {
  if (label === undefined) return 0;
  const shared = Math.min(label[1], found[1]) - Math.max(label[0], found[0]);
  if (shared <= 0) return 0;
  const overlap = shared / (Math.max(label[1], found[1]) - Math.min(label[0], found[0]));
  if (overlap >= 0.5) return overlap;
  return Math.abs(label[0] - found[0]) <= 12 ? 0.4 + overlap / 10 : 0;
}

function pair(labels: readonly (Range | undefined)[], found: readonly Range[]): ReadonlyMap<number, number> {
  const pairs = labels
    .flatMap((label, l) => found.map((range, f) => ({ weight: likeness(label, range), l, f })))
    .filter(({ weight }) => weight > 0);
  pairs.sort((a, b) => b.weight - a.weight);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { l, f } of pairs) {
    if (matched.has(l) || taken.has(f)) continue;
    matched.set(l, f);
    taken.add(f);
  }
  return matched;
}

/** Scores one letter against the better of its readings. */
export function scoreLetter(
  body: string,
  readings: readonly (readonly LabelledQuestion[])[],
  found: readonly PlacedQuestion[],
): LetterScore {
  const ranges = found.map(({ start, end }) => trim(body, [start, end]));
  const scores = readings.map((labels): LetterScore => {
    const matched = pair(locate(body, labels), ranges);
    let rightParents = 0;
    for (const [l, f] of matched) {
      const wanted = labels[l]?.parent ?? null;
      const given = found[f]?.parent ?? null;
      if (wanted === null ? given === null : matched.get(wanted) === given) rightParents++;
    }
    return {
      hit: matched.size,
      miss: labels.length - matched.size,
      extra: found.length - matched.size,
      rightParents,
    };
  });
  scores.sort((a, b) => a.miss + a.extra - (b.miss + b.extra) || b.rightParents - a.rightParents);
  return scores[0] ?? { hit: 0, miss: 0, extra: found.length, rightParents: 0 };
}

/** The figures over many letters. */
export function summarise(scores: readonly LetterScore[]): {
  f1: number;
  everyQuestionRight: number;
  parents: number;
} {
  const sum = (of: (score: LetterScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const hit = sum((score) => score.hit);
  const asking = scores.filter((score) => score.hit + score.miss > 0);
  return {
    f1: (2 * hit) / (2 * hit + sum((score) => score.miss) + sum((score) => score.extra) || 1),
    everyQuestionRight:
      asking.filter((score) => score.miss + score.extra === 0).length / (asking.length || 1),
    parents: sum((score) => score.rightParents) / (hit || 1),
  };
}
