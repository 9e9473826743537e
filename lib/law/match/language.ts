import { ALL_SIGNS } from '../signs/all-signs.ts';
import type { Sign } from '../signs/sign.ts';
import { TOPICS, type Topic } from '../signs/topics.ts';
import { WORD_LISTS } from '../signs/word-lists.ts';
import { compile, type Found, type Matcher } from './matcher.ts';
import type { Token } from './tokens.ts';

/** What a phrase is for: a sign's own part, or a topic. */
export type Role =
  | { readonly part: 'look' | 'near' | 'unless'; readonly sign: Sign }
  | { readonly part: 'topic'; readonly topic: Topic };

/** Words found, and what they are for. First and last token, inclusive. */
export interface Heard {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
}

/** Reads tokens for every sign and topic at once. */
export type Listener = (tokens: readonly Token[]) => readonly Heard[];

/** Compiles signs and topics into one listener. Throws an Error with a plain sentence on a phrase that does not parse. */
export function listenFor(
  signs: readonly Sign[],
  topics: Readonly<Record<string, readonly string[]>>,
): Listener {
  const roles: Role[] = [];
  const phrases: { owner: number; phrase: string }[] = [];
  const add = (role: Role, list: readonly string[]): void => {
    for (const phrase of list) phrases.push({ owner: roles.length, phrase });
    roles.push(role);
  };
  for (const sign of signs) {
    add({ part: 'look', sign }, sign.look);
    add({ part: 'near', sign }, sign.near ?? []);
    add({ part: 'unless', sign }, sign.unless ?? []);
  }
  for (const [topic, list] of Object.entries(topics)) add({ part: 'topic', topic: topic as Topic }, list);
  const matcher: Matcher = compile(phrases, WORD_LISTS);
  const hear = ({ owner, first, last }: Found): Heard[] => {
    const role = roles[owner];
    return role === undefined ? [] : [{ role, first, last }];
  };
  return (tokens) => matcher.find(tokens).flatMap(hear);
}

let listener: Listener | undefined;
/** Of a team's own signs; gone with their list. */
const ownListeners = new WeakMap<readonly Sign[], Listener>();

function listenerOf(own: readonly Sign[]): Listener {
  const known = ownListeners.get(own) ?? listenFor(own, {});
  ownListeners.set(own, known);
  return known;
}

/** The listener for every sign of the project, compiled at first use and kept; with a team's own signs where given. */
export function listen(tokens: readonly Token[], own: readonly Sign[] = []): readonly Heard[] {
  listener ??= listenFor(ALL_SIGNS, TOPICS);
  const heard = listener(tokens);
  return own.length === 0 ? heard : [...heard, ...listenerOf(own)(tokens)];
}
