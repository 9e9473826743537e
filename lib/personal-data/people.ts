import { matchesOf } from '../model/matches.ts';
import type { Whose } from '../model/personal-data.ts';
import { overlaps } from '../model/span.ts';
import { isBodyName, personInHeader } from './names/bodies.ts';
import { COURTESY_TITLES, isNameOfThing, nameFind } from './names/name-find.ts';
import { foldName } from './names/name-list.ts';
import {
  BODY_WORDS,
  PARTICLES,
  PLACE_NAMES,
  PLAIN_WORDS,
  WEAK_GIVEN_NAMES,
  WORD_SURNAMES,
} from './names/not-names.ts';
import type { Word } from './names/words.ts';
import type { Reading } from './reading.ts';
import type { Find } from './recogniser.ts';

/** One person of the letter: the fullest form of the name, and every place it stands. */
export interface Person {
  readonly label: string;
  readonly names: readonly string[];
  readonly finds: readonly Find[];
}

interface Growing {
  label: string;
  names: readonly string[];
  finds: Find[];
}

const NAME_WORD = /(?:\p{Lu}\.){1,4}|\p{L}[\p{L}\p{M}]*(?:['’‘ʼʻ-]\p{L}[\p{L}\p{M}]*)*/gu;

/** "Okafor, Ngozi", as mail programs of large bodies write a name. */
const SURNAME_FIRST = /^(\p{L}[\p{L}'’-]*), (\p{L}[\p{L}'’-]*)$/u;

/** The name's own words, folded, without titles: "Ms Ngozi Okafor" gives ngozi, okafor. */
export const nameWords = (text: string): readonly string[] =>
  matchesOf(text.replace(SURNAME_FIRST, '$2 $1'), NAME_WORD)
    .map((match) => foldName(match[0]))
    .filter((word) => !COURTESY_TITLES.has(word));

const isInitial = (word: string): boolean => word.length === 1 || word.endsWith('.');

/** True where two forms can be one person: the same last word, and first words that agree or are not given. */
function canBeSame(full: readonly string[], other: readonly string[]): boolean {
  const [first, last] = [full[0], full.at(-1)];
  const [otherFirst, otherLast] = [other[0], other.at(-1)];
  if (first === undefined || otherFirst === undefined) return false;
  if (other.length === 1) return otherFirst === last || otherFirst === first;
  if (last !== otherLast) return false;
  return first === otherFirst || ((isInitial(first) || isInitial(otherFirst)) && first[0] === otherFirst[0]);
}

/** Joins all finds of names into people, fullest forms first. The order of people is the order of first mention. */
export function joinPeople(text: string, finds: readonly Find[]): readonly Person[] {
  const withNames = finds.map((find) => ({
    find,
    names: nameWords(text.slice(find.span.start, find.span.end)),
  }));
  withNames.sort((a, b) => b.names.length - a.names.length || a.find.span.start - b.find.span.start);
  const people: Growing[] = [];
  const byWord = new Map<string, Growing[]>();
  for (const { find, names } of withNames) {
    const last = names.at(-1) ?? '';
    const known = byWord.get(last)?.find((person) => canBeSame(person.names, names));
    if (known !== undefined) {
      known.finds.push(find);
      continue;
    }
    const person: Growing = { label: labelOf(text, find), names, finds: [find] };
    people.push(person);
    for (const key of new Set([names[0] ?? '', last])) {
      const list = byWord.get(key);
      if (list === undefined) byWord.set(key, [person]);
      else list.push(person);
    }
  }
  for (const person of people) person.finds.sort((a, b) => a.span.start - b.span.start);
  return people.sort((a, b) => (a.finds[0]?.span.start ?? 0) - (b.finds[0]?.span.start ?? 0));
}

const labelOf = (text: string, find: Find): string =>
  text.slice(find.span.start, find.span.end).replace(/\s+/gu, ' ').trim();

const SHORTEST_MENTION = 3;

/** Words too plain to stand for a person on their own. */
const isPlain = (word: string): boolean =>
  word.length < SHORTEST_MENTION ||
  PLAIN_WORDS.has(word) ||
  BODY_WORDS.has(word) ||
  PLACE_NAMES.has(word) ||
  PARTICLES.has(word) ||
  WORD_SURNAMES.has(word) ||
  WEAK_GIVEN_NAMES.has(word);

/** Later mentions by surname, given name or both: "Okafor", "Ngozi Okafor", once "Ms Ngozi Okafor" is known. */
export function findMentions(reading: Reading, people: readonly Person[]): readonly Find[] {
  const { words } = reading;
  const taken = people
    .flatMap((person) => person.finds.map((find) => find.span))
    .sort((a, b) => a.start - b.start);
  const known = new Set(people.flatMap((person) => [person.names[0] ?? '', person.names.at(-1) ?? '']));
  const isKnown = (word: Word | undefined): boolean =>
    word?.capital === true && !word.initial && known.has(foldName(word.text));
  const finds: Find[] = [];
  let next = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    while (next < taken.length && (taken[next]?.end ?? 0) <= word.start) next++;
    const span = taken[next];
    if ((span !== undefined && overlaps(span, word)) || !isKnown(word)) continue;
    let to = index + 1;
    while (NAME_GAP.test(words[to]?.gap ?? '') && isKnown(words[to])) to++;
    const name = { from: index, to, start: word.start, end: words[to - 1]?.end ?? word.end };
    index = to - 1;
    if (to - name.from === 1 && (isPlain(word.lower) || standsInNoun(words, name.from))) continue;
    if (isNameOfThing(words, name)) continue;
    finds.push(nameFind(words, name, 'The same name stands elsewhere in full.'));
  }
  return finds;
}

const NAME_GAP = /^[ \t\u00a0]{1,3}$/u;

/** True where the next word is capitalised too: "Okafor Close", "Pask Report". */
function standsInNoun(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next?.capital === true && next.gap === ' ' && !PLAIN_WORDS.has(next.lower);
}

/** Every place where the sender's own name, as the mail header gives it, stands in the text. */
export function findSender(reading: Reading): readonly Find[] {
  const sender = personInHeader(reading.senderName ?? '');
  if (isBodyName(sender, reading.senderAddress)) return [];
  const names = nameWords(sender);
  const whose = reading.cover === undefined ? 'requester' : 'official';
  const first = names[0];
  if (names.length < 2 || first === undefined) return [];
  const finds: Find[] = [];
  for (let index = 0; index + names.length <= reading.words.length; index++) {
    const run = reading.words.slice(index, index + names.length);
    if (foldName(run[0]?.text ?? '') !== first) continue;
    if (!run.every((word, at) => foldName(word.text) === names[at])) continue;
    const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
    const name = { from: index, to: index + names.length, start, end };
    finds.push(nameFind(reading.words, name, 'The sender’s name in the message header.', whose));
  }
  return finds;
}

/** Whose name it is, by the strongest word any of its mentions has; undefined where none has one. */
export function whoseOf(person: Person): Whose | undefined {
  const said = new Set(person.finds.map((find) => find.whose));
  return (['requester', 'official', 'third-party', 'unknown'] as const).find((whose) => said.has(whose));
}
