import type { DecidedProvision, KeptRequest, LogEntry } from '../model/kept-request.ts';
import type { Regime } from '../model/regime.ts';
import type { Sender } from '../model/source-text.ts';
import { type Alike, LikenessIndex, type LikenessText } from './index.ts';

/** A question of the open request that is asked about, with the words of the stem it stands under. */
export interface AskedQuestion {
  readonly id: string;
  readonly words: string;
  readonly regime?: Regime;
}

/** What is asked of the casebook and the log: has this been asked before? */
export interface EarlierAsk {
  /** The open request's own id: it is never found as an earlier one. */
  readonly id: string;
  readonly subject: string;
  /** When it was received, to the minute where that is known. */
  readonly received?: string;
  readonly questions: readonly AskedQuestion[];
}

/** One question of the open request and the earlier text that is most like it. */
export interface LikeQuestion {
  /** Id of the open request's question; absent where its subject is alike. */
  readonly question?: string;
  /** Id of the earlier request's question; absent for its subject and for a log entry. */
  readonly earlier?: string;
  /** The earlier words, with those of the stem they stand under. */
  readonly words: string;
  /** 0 to 1; for ranking, never shown to a person. */
  readonly likeness: number;
}

/** An earlier request or log entry like the open one, with the questions that are alike, the most alike first. */
export type EarlierMatch = {
  readonly like: readonly LikeQuestion[];
  /** The share of the open request's questions that are like one of it, 0 to 1. Never shown. */
  readonly coverage: number;
} & (
  | { readonly from: 'casebook'; readonly request: KeptRequest }
  | { readonly from: 'log'; readonly entry: LogEntry }
);

/** As much alike as this is worth showing; from `SAME_FROM` on it asks for much the same. Set on `bench:casebook`. */
const ALIKE_FROM = 0.5;
export const SAME_FROM = 0.72;

/** Earlier requests shown for one request. */
const MOST_SHOWN = 3;
/** Earlier texts looked at for one question. */
const MOST_LOOKED_AT = 40;

const SUBJECT = 'subject';

/** A subject that says no more than that it is a request tells nothing. */
export function textsOfRequest(request: KeptRequest): readonly LikenessText[] {
  const owner = request.id;
  const stems = new Set(request.questions.map(({ parent }) => parent));
  const words = new Map(request.questions.map((question) => [question.id, question]));
  const asked = request.questions.flatMap(({ id, words: own, parent }) => {
    if (own === undefined || stems.has(id)) return [];
    const above = parent === undefined ? undefined : words.get(parent)?.words;
    return [{ owner, part: id, words: above === undefined ? own : `${above} ${own}` }];
  });
  return asked.length > 0 ? asked : [{ owner, part: SUBJECT, words: request.subject }];
}

/** The texts of a log entry: its title, and its summary with it. */
export function textsOfEntry({ id, title, summary }: LogEntry): readonly LikenessText[] {
  const own = [{ owner: id, part: SUBJECT, words: title }];
  return summary === undefined ? own : [...own, { owner: id, part: 'summary', words: summary }];
}

/** Kept requests and log entries, found by what they ask. Pure: holds what it was given. */
export class EarlierRequests {
  readonly #index = new LikenessIndex();
  readonly #requests = new Map<string, KeptRequest>();
  readonly #entries = new Map<string, LogEntry>();

  /** Takes in requests in place of those known before; what has not changed costs nothing. */
  setRequests(requests: readonly KeptRequest[]): void {
    const now = new Set(requests.map(({ id }) => id));
    for (const id of [...this.#requests.keys()].filter((known) => !now.has(known))) {
      this.#index.remove(id);
      this.#requests.delete(id);
    }
    for (const request of requests) {
      const known = this.#requests.get(request.id);
      this.#requests.set(request.id, request);
      if (known?.lastChanged === request.lastChanged) continue;
      if (known !== undefined) this.#index.remove(request.id);
      for (const text of textsOfRequest(request)) this.#index.add(text);
    }
  }

  /** Takes in a log in place of the one known before. */
  setLog(entries: readonly LogEntry[]): void {
    for (const id of this.#entries.keys()) this.#index.remove(id);
    this.#entries.clear();
    for (const entry of entries) {
      this.#entries.set(entry.id, entry);
      for (const text of textsOfEntry(entry)) this.#index.add(text);
    }
  }

  /** The best earlier requests, the most alike first. */
  find(ask: EarlierAsk): readonly EarlierMatch[] {
    const byOwner = new Map<string, LikeQuestion[]>();
    const note = (alike: Alike, question: string | undefined) => {
      if (alike.owner === ask.id || this.#isSameLetter(alike.owner, ask)) return;
      const like: LikeQuestion = {
        ...(question === undefined ? {} : { question }),
        ...(alike.part === SUBJECT || alike.part === 'summary' ? {} : { earlier: alike.part }),
        words: alike.words,
        likeness: alike.likeness,
      };
      const mine = byOwner.get(alike.owner) ?? [];
      // Each question once with what is most alike: `find` gives that first.
      if (!mine.some((other) => other.question === question)) byOwner.set(alike.owner, [...mine, like]);
    };
    const limits = { least: ALIKE_FROM, most: MOST_LOOKED_AT };
    for (const { id, words } of ask.questions)
      for (const alike of this.#index.find(words, limits)) note(alike, id);
    for (const alike of this.#index.find(ask.subject, limits))
      if (alike.part === SUBJECT) note(alike, undefined);
    return [...byOwner]
      .flatMap(([owner, like]) => this.#matchOf(owner, like, ask.questions.length))
      .sort((a, b) => rankOf(b) - rankOf(a))
      .slice(0, MOST_SHOWN);
  }

  /** A page that gives a letter in slightly other words gives it another id; it is no earlier request for that. */
  #isSameLetter(owner: string, { subject, received }: EarlierAsk): boolean {
    const known = this.#requests.get(owner);
    const toTheMinute = received?.includes('T') === true;
    return known !== undefined && toTheMinute && known.received === received && known.subject === subject;
  }

  #matchOf(owner: string, found: readonly LikeQuestion[], asked: number): readonly EarlierMatch[] {
    const like = found.toSorted((a, b) => b.likeness - a.likeness);
    const coverage = asked === 0 ? 0 : like.filter(({ question }) => question !== undefined).length / asked;
    const request = this.#requests.get(owner);
    if (request !== undefined) return [{ from: 'casebook', request, like, coverage }];
    const entry = this.#entries.get(owner);
    return entry === undefined ? [] : [{ from: 'log', entry, like, coverage }];
  }
}

/** How much alike the most alike question is, and then how many are. */
const rankOf = ({ like, coverage }: EarlierMatch): number => (like[0]?.likeness ?? 0) + coverage / 2;

/** Decisions made on the earlier question that is like one of the open request. */
export interface EarlierDecision extends DecidedProvision {
  /** Id of the open request's question; absent for the whole request. */
  readonly forQuestion?: string;
}

/** What was decided on the questions that are alike. Each provision once for each question. */
export function decidedBefore(match: EarlierMatch): readonly EarlierDecision[] {
  if (match.from === 'log') return [];
  const stemOf = new Map(match.request.questions.map(({ id, parent }) => [id, parent]));
  return match.request.decided.flatMap((decided) => {
    const like = match.like.find(
      ({ earlier }) =>
        earlier !== undefined &&
        decided.question !== undefined &&
        (earlier === decided.question || stemOf.get(earlier) === decided.question),
    );
    if (like?.question !== undefined) return [{ ...decided, forQuestion: like.question }];
    return decided.question === undefined && match.coverage >= 0.5 ? [decided] : [];
  });
}

/** True where both may be the same person: the same address, or the same name where an address is not the person's own. */
export function sameRequester(
  one: Sender | undefined,
  other: Sender | undefined,
): 'address' | 'name' | undefined {
  const folded = (words: string | undefined) => words?.toLowerCase().replace(/\s+/gu, ' ').trim() ?? '';
  const address = folded(one?.address);
  if (address !== '' && address === folded(other?.address)) return 'address';
  const name = folded(one?.name);
  return name.includes(' ') && name === folded(other?.name) ? 'name' : undefined;
}
