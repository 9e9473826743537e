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

/** A list that may stand here, and what comes after it. */
interface ListChild {
  readonly list: Node;
  readonly node: Node;
}

interface Node {
  readonly words: Map<string, Node>;
  /** By their first four letters, so that a word is compared with few of them. */
  readonly prefixes: Map<string, { readonly prefix: string; readonly node: Node }[]>;
  readonly lists: Map<string, ListChild>;
  /** The same by the words that the lists begin with, where there are many: made once all phrases are in. */
  listsByWord: ReadonlyMap<string, readonly ListChild[]> | undefined;
  gap: Node | undefined;
  number: Node | undefined;
  readonly owners: number[];
}

const newNode = (): Node => ({
  words: new Map(),
  prefixes: new Map(),
  lists: new Map(),
  listsByWord: undefined,
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
  // Any word may begin a phrase, so that only the root is asked for each of them.
  root.listsByWord = byFirstWord([...root.lists.values()]);
  return { find: (tokens) => findAll(root, tokens) };
}

function byFirstWord(children: readonly ListChild[]): ReadonlyMap<string, readonly ListChild[]> {
  const found = new Map<string, ListChild[]>();
  for (const child of children) {
    for (const word of child.list.words.keys()) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [child]);
      else known.push(child);
    }
  }
  return found;
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
      return listChild(node, step.name, lists);
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

function listChild(node: Node, name: string, lists: ReadonlyMap<string, Node>): Node {
  const list = lists.get(name);
  if (list === undefined) throw new Error(`There is no word list "${name}".`);
  const known = node.lists.get(name) ?? { list, node: newNode() };
  node.lists.set(name, known);
  return known.node;
}

function within(children: Map<string, Node>, key: string): Node {
  const known = children.get(key);
  if (known !== undefined) return known;
  const child = newNode();
  children.set(key, child);
  return child;
}

function findAll(root: Node, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let first = 0; first < tokens.length; first++) {
    walk(root, first, tokens, tokens[first]?.unit ?? 0, (node, next) => {
      for (const owner of node.owners) found.push({ owner, first, last: next - 1 });
    });
  }
  return found;
}

type Visit = (node: Node, next: number) => void;

/** Visits every node reachable from token `at` within its unit; `next` is the token after the last one used. */
function walk(node: Node, at: number, tokens: readonly Token[], unit: number, visit: Visit): void {
  if (node.gap !== undefined) {
    for (let skip = 0; skip <= LONGEST_GAP; skip++) walk(node.gap, at + skip, tokens, unit, visit);
  }
  const token = tokens[at];
  if (token === undefined || token.unit !== unit) return;
  const { word } = token;
  const exact = node.words.get(word);
  if (exact !== undefined) enter(exact, at + 1, tokens, unit, visit);
  if (node.prefixes.size > 0) {
    for (const entry of node.prefixes.get(word.slice(0, SHORTEST_PREFIX)) ?? [])
      if (word.startsWith(entry.prefix)) enter(entry.node, at + 1, tokens, unit, visit);
  }
  if (node.number !== undefined && /\d/u.test(word)) enter(node.number, at + 1, tokens, unit, visit);
  if (node.lists.size === 0) return;
  const lists = node.listsByWord === undefined ? node.lists.values() : node.listsByWord.get(word);
  for (const child of lists ?? []) {
    if (!child.list.words.has(word)) continue;
    walk(child.list, at, tokens, unit, (_entry, next) => enter(child.node, next, tokens, unit, visit));
  }
}

function enter(node: Node, next: number, tokens: readonly Token[], unit: number, visit: Visit): void {
  if (node.owners.length > 0) visit(node, next);
  walk(node, next, tokens, unit, visit);
}
