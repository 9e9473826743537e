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

/** A step with its word or beginning as a number. */
type NumberedStep =
  | { readonly kind: 'word'; readonly word: number }
  | { readonly kind: 'prefix'; readonly beginning: number; readonly prefix: string }
  | { readonly kind: 'list'; readonly name: string; readonly list: Node }
  | { readonly kind: 'gap' | 'number' };

interface Phrase {
  readonly owner: number;
  readonly parts: readonly {
    readonly optional: boolean;
    readonly choices: readonly (readonly NumberedStep[])[];
  }[];
}

/** How far a phrase was read: what is left of the choice that was begun, then its parts from `part` on. */
interface Place {
  readonly phrase: Phrase;
  readonly left: readonly NumberedStep[];
  readonly part: number;
}

/** A list that may stand here, and what comes after it. */
interface ListChild {
  readonly list: Node;
  readonly node: Node;
}

/** What may come next. */
interface Branches {
  /** By the number of the word. */
  readonly words: Map<number, Node>;
  /** By the number of their first four letters, so that a word is compared with few of them. */
  readonly prefixes: Map<number, { readonly prefix: string; readonly node: Node }[]>;
  readonly lists: Map<string, ListChild>;
  /** The same by the words that the lists begin with, where there are many. */
  listsByWord: ReadonlyMap<number, readonly ListChild[]> | undefined;
  gap: Node | undefined;
  number: Node | undefined;
}

/**
 * Where the words read so far may stand in phrases. What may come next is made when a text first comes here: all phrases
 * written out are ten times as many, and a letter meets few of them.
 */
interface Node {
  readonly places: Place[];
  branches: Branches | undefined;
  /** Of the phrases that may end here, in their order. */
  owners: readonly number[] | undefined;
}

const newNode = (): Node => ({ places: [], branches: undefined, owners: undefined });

/** What all phrases of a matcher share: their words, the beginnings of words, and the lists. */
interface Language {
  readonly words: Numbers;
  /** Of the words of phrases, the numbers of their own beginnings. */
  readonly beginningOf: Map<number, number>;
  readonly beginnings: Numbers;
  readonly lists: Map<string, Node>;
}

/** Finds many phrases in one walk over the tokens. The walk from each token is as long as a phrase at most: linear. */
export interface Matcher {
  readonly find: (tokens: readonly Token[]) => Found[];
}

/**
 * Reads phrases, each with the number of who owns it, into one matcher. Done once, at start.
 * Throws when a phrase does not parse or names a list that is not there.
 */
export function compile(
  phrases: readonly { readonly owner: number; readonly phrase: string }[],
  wordLists: WordLists,
): Matcher {
  const language: Language = {
    words: new Map(),
    beginningOf: new Map(),
    beginnings: new Map(),
    lists: new Map(),
  };
  for (const [name, entries] of Object.entries(wordLists)) {
    const list = newNode();
    for (const entry of entries) add(list, { owner: 0, phrase: entry }, language);
    language.lists.set(name, list);
  }
  const root = newNode();
  for (const phrase of phrases) add(root, phrase, language);
  const branches = root.places.length === 0 ? newBranches() : branchesOf(root);
  // Any word may begin a phrase, so that only the root is asked for each of them.
  branches.listsByWord = byFirstWord([...branches.lists.values()]);
  return { find: (tokens) => findAll(root, stepsOf(tokens, language)) };
}

function byFirstWord(children: readonly ListChild[]): ReadonlyMap<number, readonly ListChild[]> {
  const found = new Map<number, ListChild[]>();
  for (const child of children) {
    for (const word of branchesOf(child.list).words.keys()) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [child]);
      else known.push(child);
    }
  }
  return found;
}

function add(root: Node, { owner, phrase }: { owner: number; phrase: string }, language: Language): void {
  const parts = readPhrase(phrase).map(({ optional, choices }) => ({
    optional,
    choices: choices.map((steps) => steps.map((step) => numbered(step, language))),
  }));
  root.places.push({ phrase: { owner, parts }, left: NOTHING_LEFT, part: 0 });
}

const NOTHING_LEFT: readonly NumberedStep[] = [];

/** The number of a word or beginning; a new one where it has none. */
function numberFor(numbers: Numbers, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

function numbered(step: Step, { words, beginnings, lists }: Language): NumberedStep {
  switch (step.kind) {
    case 'word':
      return { kind: 'word', word: numberFor(words, step.word) };
    case 'prefix': {
      const { prefix } = step;
      return { kind: 'prefix', beginning: numberFor(beginnings, prefix.slice(0, SHORTEST_PREFIX)), prefix };
    }
    case 'list': {
      const list = lists.get(step.name);
      if (list === undefined) throw new Error(`There is no word list "${step.name}".`);
      return { kind: 'list', name: step.name, list };
    }
    default:
      return { kind: step.kind };
  }
}

const newBranches = (): Branches => ({
  words: new Map(),
  prefixes: new Map(),
  lists: new Map(),
  listsByWord: undefined,
  gap: undefined,
  number: undefined,
});

/** Of a node where every phrase ends. */
const NO_BRANCHES = newBranches();

const isRead = ({ phrase, left, part }: Place): boolean => left.length === 0 && part === phrase.parts.length;

/** What may come after a node; made once. */
function branchesOf(node: Node): Branches {
  if (node.branches !== undefined) return node.branches;
  if (node.places.every(isRead)) {
    node.branches = NO_BRANCHES;
    return NO_BRANCHES;
  }
  const branches = newBranches();
  for (const { phrase, left, part } of node.places) {
    if (left.length > 0) {
      grow(branches, left, phrase, part);
      continue;
    }
    // The first part that must be there, then those before it that may be missing.
    let must = part;
    while (phrase.parts[must]?.optional === true) must++;
    growPart(branches, phrase, must);
    for (let may = part; may < must; may++) growPart(branches, phrase, may);
  }
  node.branches = branches;
  return branches;
}

function growPart(branches: Branches, phrase: Phrase, part: number): void {
  for (const steps of phrase.parts[part]?.choices ?? []) grow(branches, steps, phrase, part + 1);
}

function grow(branches: Branches, steps: readonly NumberedStep[], phrase: Phrase, part: number): void {
  const [step] = steps;
  if (step === undefined) return;
  const { places } = childFor(branches, step);
  const left = steps.length === 1 ? NOTHING_LEFT : steps.slice(1);
  // Two choices may be one word once folded: "price/prices".
  for (let nth = places.length - 1; nth >= 0 && places[nth]?.phrase === phrase; nth--)
    if (places[nth]?.part === part && places[nth]?.left === left) return;
  places.push({ phrase, left, part });
}

function childFor(branches: Branches, step: NumberedStep): Node {
  switch (step.kind) {
    case 'word':
      return within(branches.words, step.word);
    case 'list': {
      const known = branches.lists.get(step.name) ?? { list: step.list, node: newNode() };
      branches.lists.set(step.name, known);
      return known.node;
    }
    case 'gap':
      branches.gap ??= newNode();
      return branches.gap;
    case 'number':
      branches.number ??= newNode();
      return branches.number;
    case 'prefix': {
      const known = branches.prefixes.get(step.beginning) ?? [];
      const same = known.find((entry) => entry.prefix === step.prefix);
      if (same !== undefined) return same.node;
      const child = newNode();
      branches.prefixes.set(step.beginning, [...known, { prefix: step.prefix, node: child }]);
      return child;
    }
  }
}

function within(children: Map<number, Node>, key: number): Node {
  const known = children.get(key);
  if (known !== undefined) return known;
  const child = newNode();
  children.set(key, child);
  return child;
}

/** Who owns the phrases that may end at a node, each once. */
function ownersOf(node: Node): readonly number[] {
  node.owners ??= [
    ...new Set(
      node.places
        .filter(({ phrase, left, part }) => left.length === 0 && phrase.parts.slice(part).every(isOptional))
        .map(({ phrase }) => phrase.owner),
    ),
  ];
  return node.owners;
}

const isOptional = ({ optional }: { readonly optional: boolean }): boolean => optional;

/** A token as the walk reads it. */
interface Reading {
  readonly word: string;
  readonly unit: number;
  /** Numbers of its word and of its first letters; `UNKNOWN` where no phrase has them. */
  readonly number: number;
  readonly beginning: number;
}

function stepsOf(tokens: readonly Token[], { words, beginningOf, beginnings }: Language): readonly Reading[] {
  const begin = (word: string): number => beginnings.get(word.slice(0, SHORTEST_PREFIX)) ?? UNKNOWN;
  return tokens.map(({ word, unit }) => {
    const number = words.get(word);
    if (number === undefined) return { word, unit, number: UNKNOWN, beginning: begin(word) };
    const beginning = beginningOf.get(number) ?? begin(word);
    beginningOf.set(number, beginning);
    return { word, unit, number, beginning };
  });
}

function findAll(root: Node, tokens: readonly Reading[]): Found[] {
  const found: Found[] = [];
  let first = 0;
  const visit: Visit = (node, next) => {
    for (const owner of ownersOf(node)) found.push({ owner, first, last: next - 1 });
  };
  for (; first < tokens.length; first++) walk(root, first, tokens, tokens[first]?.unit ?? 0, visit);
  return found;
}

type Visit = (node: Node, next: number) => void;

/** Visits every node reachable from token `at` within its unit; `next` is the token after the last one used. */
function walk(node: Node, at: number, tokens: readonly Reading[], unit: number, visit: Visit): void {
  const branches = branchesOf(node);
  if (branches === NO_BRANCHES) return;
  const { gap, words, prefixes, lists, listsByWord, number: anyNumber } = branches;
  if (gap !== undefined) {
    for (let skip = 0; skip <= LONGEST_GAP; skip++) walk(gap, at + skip, tokens, unit, visit);
  }
  const token = tokens[at];
  if (token === undefined || token.unit !== unit) return;
  const { word, number, beginning } = token;
  if (number !== UNKNOWN) {
    const exact = words.get(number);
    if (exact !== undefined) enter(exact, at + 1, tokens, unit, visit);
  }
  if (beginning !== UNKNOWN && prefixes.size > 0) {
    for (const entry of prefixes.get(beginning) ?? [])
      if (word.startsWith(entry.prefix)) enter(entry.node, at + 1, tokens, unit, visit);
  }
  if (anyNumber !== undefined && /\d/u.test(word)) enter(anyNumber, at + 1, tokens, unit, visit);
  if (number === UNKNOWN || lists.size === 0) return;
  for (const child of (listsByWord === undefined ? lists.values() : listsByWord.get(number)) ?? []) {
    if (!branchesOf(child.list).words.has(number)) continue;
    walk(child.list, at, tokens, unit, (_entry, next) => enter(child.node, next, tokens, unit, visit));
  }
}

function enter(node: Node, next: number, tokens: readonly Reading[], unit: number, visit: Visit): void {
  if (ownersOf(node).length > 0) visit(node, next);
  walk(node, next, tokens, unit, visit);
}
