import { listed, type Written } from '../words/written.ts';
import type { Branches } from './branches.ts';
import type { Line } from './lines/line.ts';
import type { ProvisionLine } from './suggested.ts';

/** A line under the question it stands at. `leader`: the question its id is made of, so that ticks and notes stay. */
export interface PlacedLine {
  readonly at: string;
  readonly leader: string;
  readonly line: Line | ProvisionLine;
}

/** Which questions of the stem's branch a shared line is for. */
export function forWords(
  stem: string,
  members: readonly string[],
  tree: Branches,
  words: Written,
  nameOf: (id: string) => string,
): string {
  const branch = tree.branchOf(stem);
  if (members.length === branch.length) return words.text('shared.all');
  if (members.length === branch.length - 1 && !members.includes(stem)) return words.text('shared.parts');
  return words.say('shared.some', { questions: listed(words, members.map(nameOf)) });
}

const sayingOf = ({ key, text, details, reason }: Line): string =>
  JSON.stringify([key, text, details, reason]);

/**
 * The lines of a top question and everything under it, with each line that two or more of them would say alike once,
 * at the lowest question over them. `staysOwn` keeps a line where it is: the officer wrote a note on it.
 */
export function sharedLines(
  top: string,
  linesOf: (id: string) => readonly (Line | ProvisionLine)[],
  tree: Branches,
  words: Written,
  nameOf: (id: string) => string,
  staysOwn: (id: string, key: string) => boolean,
): readonly PlacedLine[] {
  const placed = tree
    .branchOf(top)
    .flatMap((id) => linesOf(id).map((line) => ({ at: id, leader: id, line })));
  const alike = Map.groupBy(placed, ({ at, line }) =>
    staysOwn(at, line.key) || line.covers !== undefined ? `${at} ${line.key}` : sayingOf(line),
  );
  return [...alike.values()].flatMap((group): readonly PlacedLine[] => {
    const members = group.map(({ at }) => at);
    const [first] = group;
    const stem = tree.stemOf(members);
    if (first === undefined || stem === undefined || group.length === 1) return group;
    const details = [forWords(stem, members, tree, words, nameOf), ...(first.line.details ?? [])];
    return [{ at: stem, leader: first.leader, line: { ...first.line, details, covers: members } }];
  });
}
