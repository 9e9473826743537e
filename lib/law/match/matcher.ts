import { readPhrase, SHORTEST_PREFIX, type Step } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Words that a `*` may stand for. */
const LONGEST_GAP = 3;

/** Named lists of words that phrases use as `{name}`. Entries are plain words, with `/` and `(…)` as in phrases. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** A phrase found: its owner's number, and its first and last token (inclusive). */
export interface Found {
  readonly owner: number;
  readonly first: number;
  readonly last: number;
}

interface Node {
  readonly words: Map<string, Node>;
  /** By their first four letters, so that a word is compared with few of them. */
  readonly prefixes: Map<string, { readonly prefix: string; readonly node: Node }[]>;
  readonly lists: Map<string, Node>;
  gap: Node | undefined;
  number: Node | undefined;
  readonly owners: number[];
}

const newNode = (): Node => ({
  words: new Map(),
  prefixes: new Map(),
  lists: new Map(),
  gap: undefined,
  number: undefined,
  owners: [],
});

/** Finds many phrases in one walk over the tokens. The walk from each token is as long as a phrase at most: linear. */
export interface Matcher {
  readonly find: (tokens: readonly Token[]) => Found[];
}

/**
 * Compiles phrases, each with the number of who owns it, into one matcher. Done once, at start.
 * Throws when a phrase does not parse or names a list that is not there.
 */
export function compile(
  phrases: readonly { readonly owner: number; readonly phrase: string }[],
  wordLists: WordLists,
): Matcher {
  const lists = new Map<string, Node>();
  for (const [name, entries] of Object.entries(wordLists)) {
    const root = newNode();
    for (const entry of entries) for (const steps of readPhrase(entry)) insert(root, steps, 0, lists);
    lists.set(name, root);
  }
  const root = newNode();
  for (const { owner, phrase } of phrases) {
    for (const steps of readPhrase(phrase)) insert(root, steps, owner, lists);
  }
  return { find: (tokens) => findAll(root, lists, tokens) };
}

function insert(root: Node, steps: readonly Step[], owner: number, lists: ReadonlyMap<string, Node>): void {
  let node = root;
  for (const step of steps) node = childFor(node, step, lists);
  if (!node.owners.includes(owner)) node.owners.push(owner);
}

function childFor(node: Node, step: Step, lists: ReadonlyMap<string, Node>): Node {
  switch (step.kind) {
    case 'word':
      return within(node.words, step.word);
    case 'list':
      if (!lists.has(step.name)) throw new Error(`There is no word list "${step.name}".`);
      return within(node.lists, step.name);
    case 'gap':
      node.gap ??= newNode();
      return node.gap;
    case 'number':
      node.number ??= newNode();
      return node.number;
    case 'prefix': {
      const key = step.prefix.slice(0, SHORTEST_PREFIX);
      const known = node.prefixes.get(key) ?? [];
      const same = known.find((entry) => entry.prefix === step.prefix);
      if (same !== undefined) return same.node;
      const child = newNode();
      node.prefixes.set(key, [...known, { prefix: step.prefix, node: child }]);
      return child;
    }
  }
}

function within(children: Map<string, Node>, key: string): Node {
  const known = children.get(key);
  if (known !== undefined) return known;
  const child = newNode();
  children.set(key, child);
  return child;
}

function findAll(root: Node, lists: ReadonlyMap<string, Node>, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let first = 0; first < tokens.length; first++) {
    walk(root, first, tokens, lists, tokens[first]?.unit ?? 0, (node, next) => {
      for (const owner of node.owners) found.push({ owner, first, last: next - 1 });
    });
  }
  return found;
}

/** Visits every node reachable from token `at` within its unit; `next` is the token after the last one used. */
function walk(
  node: Node,
  at: number,
  tokens: readonly Token[],
  lists: ReadonlyMap<string, Node>,
  unit: number,
  visit: (node: Node, next: number) => void,
): void {
  const go = (child: Node, next: number): void => {
    if (child.owners.length > 0) visit(child, next);
    walk(child, next, tokens, lists, unit, visit);
  };
  if (node.gap !== undefined) {
    for (let skip = 0; skip <= LONGEST_GAP; skip++) walk(node.gap, at + skip, tokens, lists, unit, visit);
  }
  const token = tokens[at];
  if (token === undefined || token.unit !== unit) return;
  const exact = node.words.get(token.word);
  if (exact !== undefined) go(exact, at + 1);
  if (node.prefixes.size > 0) {
    for (const entry of node.prefixes.get(token.word.slice(0, SHORTEST_PREFIX)) ?? [])
      if (token.word.startsWith(entry.prefix)) go(entry.node, at + 1);
  }
  if (node.number !== undefined && /\d/u.test(token.word)) go(node.number, at + 1);
  for (const [name, child] of node.lists) {
    const list = lists.get(name);
    if (list?.words.has(token.word)) {
      walk(list, at, tokens, lists, unit, (_entry, next) => go(child, next));
    }
  }
}
