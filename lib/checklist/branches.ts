import type { Question } from '../model/question.ts';

/** The tree that the questions of one letter stand in, looked up by id. */
export interface Branches {
  /** A question and everything under it, itself first, in the order of the letter. Only itself for an unknown id. */
  readonly branchOf: (id: string) => readonly string[];
  /** The lowest question that stands over all of them, which may be one of them; undefined where none does. */
  readonly stemOf: (ids: readonly string[]) => string | undefined;
  /** Those that stand under no other. */
  readonly tops: readonly string[];
  /** The questions it stands under, the nearest first. */
  readonly above: (id: string) => readonly string[];
}

/**
 * Works out the tree once, as the labels tell it: "2(a)" is a part of "2", but "3" under "2" is a question of its own,
 * for the requester numbered both in one row. A parent that is not among the questions counts as none.
 */
export function branchesOf(questions: readonly Question[], labels: ReadonlyMap<string, string>): Branches {
  const parentOf = ({ id, parent }: Question): string | undefined => {
    const own = labels.get(id) ?? '';
    return parent !== undefined && (own === '' || own.startsWith(labels.get(parent) ?? ''))
      ? parent
      : undefined;
  };
  const parents = new Map(questions.map((question) => [question.id, parentOf(question)]));
  const byParent = Map.groupBy(questions, ({ id }) => parents.get(id));
  const branchOf = (id: string): readonly string[] => [
    id,
    ...(byParent.get(id) ?? []).flatMap((child) => branchOf(child.id)),
  ];
  const above = (id: string): readonly string[] => {
    const parent = parents.get(id);
    return parent === undefined || !parents.has(parent) ? [] : [parent, ...above(parent)];
  };
  const stemOf = (ids: readonly string[]): string | undefined => {
    const [first, ...rest] = ids.map((id) => [id, ...above(id)]);
    return first?.find((id) => rest.every((chain) => chain.includes(id)));
  };
  const tops = questions.map(({ id }) => id).filter((id) => above(id).length === 0);
  return { branchOf, stemOf, above, tops };
}
