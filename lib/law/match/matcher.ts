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

/** Numbers for words: a walk that compares numbers costs half of one that compares words. */
type Numbers = Map<string, number>;

/** What is no word of any phrase. */
const UNKNOWN = -1;

/** A list that may stand here, and what comes after it. */
interface ListChild {
  readonly list: Node;
  readonly node: Node;
}

interface Node {
  /** By the number of the word. */
  readonly words: Map<number, Node>;
  /** By the number of their first four letters, so that a word is compared with few of them. */
  readonly prefixes: Map<number, { readonly prefix: string; readonly node: Node }[]>;
  readonly lists: Map<string, ListChild>;
  /** The same by the words that the lists begin with, where there are many: made once all phrases are in. */
  listsByWord: ReadonlyMap<number, readonly ListChild[]> | undefined;
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

/** What all phrases of a matcher share: their words, the beginnings of words, and the lists. */
interface Language {
  readonly words: Numbers;
  readonly beginnings: Numbers;
  readonly lists: Map<string, Node>;
}

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
  const language: Language = { words: new Map(), beginnings: new Map(), lists: new Map() };
  for (const [name, entries] of Object.entries(wordLists)) {
    const root = newNode();
    for (const entry of entries) for (const steps of readPhrase(entry)) insert(root, steps, 0, language);
    language.lists.set(name, root);
  }
  const root = newNode();
  for (const { owner, phrase } of phrases) {
    for (const steps of readPhrase(phrase)) insert(root, steps, owner, language);
  }
  // Any word may begin a phrase, so that only the root is asked for each of them.
  root.listsByWord = byFirstWord([...root.lists.values()]);
  return { find: (tokens) => findAll(root, stepsOf(tokens, language)) };
}

function byFirstWord(children: readonly ListChild[]): ReadonlyMap<number, readonly ListChild[]> {
  const found = new Map<number, ListChild[]>();
  for (const child of children) {
    for (const word of child.list.words.keys()) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [child]);
      else known.push(child);
    }
  }
  return found;
}

function insert(root: Node, steps: readonly Step[], owner: number, language: Language): void {
  let node = root;
  for (const step of steps) node = childFor(node, step, language);
  if (!node.owners.includes(owner)) node.owners.push(owner);
}

/** The number of a word or beginning; a new one where it has none. */
function numberFor(numbers: Numbers, word: string): number {
  const known = numbers.get(word) ?? numbers.size;
  numbers.set(word, known);
  return known;
}

function childFor(node: Node, step: Step, language: Language): Node {
  switch (step.kind) {
    case 'word':
      return within(node.words, numberFor(language.words, step.word));
    case 'list':
      return listChild(node, step.name, language.lists);
    case 'gap':
      node.gap ??= newNode();
      return node.gap;
    case 'number':
      node.number ??= newNode();
      return node.number;
    case 'prefix': {
      const key = numberFor(language.beginnings, step.prefix.slice(0, SHORTEST_PREFIX));
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

function within(children: Map<number, Node>, key: number): Node {
  const known = children.get(key);
  if (known !== undefined) return known;
  const child = newNode();
  children.set(key, child);
  return child;
}

/** A token as the walk reads it. */
interface Reading {
  readonly word: string;
  readonly unit: number;
  /** Numbers of its word and of its first letters; `UNKNOWN` where no phrase has them. */
  readonly number: number;
  readonly beginning: number;
}

const stepsOf = (tokens: readonly Token[], { words, beginnings }: Language): readonly Reading[] =>
  tokens.map(({ word, unit }) => ({
    word,
    unit,
    number: words.get(word) ?? UNKNOWN,
    beginning: beginnings.get(word.slice(0, SHORTEST_PREFIX)) ?? UNKNOWN,
  }));

function findAll(root: Node, tokens: readonly Reading[]): Found[] {
  const found: Found[] = [];
  let first = 0;
  const visit: Visit = (node, next) => {
    for (const owner of node.owners) found.push({ owner, first, last: next - 1 });
  };
  for (; first < tokens.length; first++) walk(root, first, tokens, tokens[first]?.unit ?? 0, visit);
  return found;
}

type Visit = (node: Node, next: number) => void;

/** Visits every node reachable from token `at` within its unit; `next` is the token after the last one used. */
function walk(node: Node, at: number, tokens: readonly Reading[], unit: number, visit: Visit): void {
  if (node.gap !== undefined) {
    for (let skip = 0; skip <= LONGEST_GAP; skip++) walk(node.gap, at + skip, tokens, unit, visit);
  }
  const token = tokens[at];
  if (token === undefined || token.unit !== unit) return;
  const { word, number, beginning } = token;
  if (number !== UNKNOWN) {
    const exact = node.words.get(number);
    if (exact !== undefined) enter(exact, at + 1, tokens, unit, visit);
  }
  if (beginning !== UNKNOWN && node.prefixes.size > 0) {
    for (const entry of node.prefixes.get(beginning) ?? [])
      if (word.startsWith(entry.prefix)) enter(entry.node, at + 1, tokens, unit, visit);
  }
  if (node.number !== undefined && /\d/u.test(word)) enter(node.number, at + 1, tokens, unit, visit);
  if (number === UNKNOWN || node.lists.size === 0) return;
  const lists = node.listsByWord === undefined ? node.lists.values() : node.listsByWord.get(number);
  for (const child of lists ?? []) {
    if (!child.list.words.has(number)) continue;
    walk(child.list, at, tokens, unit, (_entry, next) => enter(child.node, next, tokens, unit, visit));
  }
}

function enter(node: Node, next: number, tokens: readonly Reading[], unit: number, visit: Visit): void {
  if (node.owners.length > 0) visit(node, next);
  walk(node, next, tokens, unit, visit);
}
