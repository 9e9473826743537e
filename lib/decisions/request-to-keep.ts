import type { KeptParts } from '../model/keeping.ts';
import type { DecidedProvision, KeptQuestion, KeptRequest } from '../model/kept-request.ts';
import { letterId } from '../model/letter-id.ts';
import { wordsOfQuestion } from '../model/question.ts';
import type { FoiRequest } from '../model/request.ts';
import { packWork, unpackWork } from './kept-work.ts';
import { citation, type Review, reviewOf } from './review.ts';
import type { QuestionEdit, Work } from './work.ts';

/** Prompts that a list shows of one request. */
const FIRST_PROMPTS = 3;

/** What a request is kept with beside itself. */
export interface KeepingOf {
  readonly parts: KeptParts;
  /** What was kept of it before. */
  readonly before?: KeptRequest;
  /** Now: ISO date-time in UTC. */
  readonly at: string;
}

/** The first different provisions that may apply, as an officer cites them; dismissed ones are left out. */
function promptsOf({ request, decisions }: Review): readonly string[] {
  const open = request.law.suggestions.filter(
    ({ id }) => decisions.suggestions[id]?.decision !== 'dismissed',
  );
  return [...new Set(open.map(citation))].slice(0, FIRST_PROMPTS);
}

function decidedOf({ request, decisions }: Review): readonly DecidedProvision[] {
  return request.law.suggestions.flatMap(({ id, provision, question }) => {
    const made = decisions.suggestions[id];
    return made === undefined
      ? []
      : [{ provision, ...(question === undefined ? {} : { question }), ...made }];
  });
}

function questionsOf({ request }: Review, parts: KeptParts): readonly KeptQuestion[] {
  const { text } = request.message.source;
  return request.questions.map((question) => ({
    id: question.id,
    ...(parts === 'all' ? { words: wordsOfQuestion(text, question) } : {}),
    ...(question.parent === undefined ? {} : { parent: question.parent }),
  }));
}

/** A question of the officer's own that stands nowhere in the letter is in the officer's words. */
const withoutWords = (edit: QuestionEdit): QuestionEdit =>
  edit.type === 'add' && edit.span === undefined ? edit : { ...edit, was: '' };

/** The work as it is kept. Without the letter's words, what was marked of them goes; what was decided stays. */
function workFor(work: Work, parts: KeptParts): Work {
  if (parts === 'all') return work;
  const { marked: _marked, ...rest } = work;
  return {
    ...rest,
    edits: work.edits.map(withoutWords),
    added: work.added.map(({ evidence: _evidence, ...added }) => added),
  };
}

/** Only what a click may open is kept as an address. */
const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//iu.test(url ?? '');

const contentOf = ({ keptAt: _keptAt, lastChanged: _lastChanged, ...content }: KeptRequest): string =>
  JSON.stringify(Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * A request as the casebook keeps it. Pure. `lastChanged` moves only where something changed, so that looking at a
 * request again does not keep it longer.
 */
export function requestToKeep(found: FoiRequest, work: Work, { parts, before, at }: KeepingOf): KeptRequest {
  const review = reviewOf(found, work);
  const { message, law, deadline } = found;
  const { from, received, source } = message;
  const kept: KeptRequest = {
    id: letterId(message),
    subject: message.subject,
    ...(from === undefined || parts === 'without-text' ? {} : { from }),
    ...(received === undefined ? {} : { received }),
    ...(deadline === undefined ? {} : { due: deadline.due }),
    ...(isWebAddress(source.url) ? { url: source.url } : {}),
    kind: law.kind,
    nature: law.nature,
    questions: questionsOf(review, parts),
    prompts: promptsOf(review),
    decided: decidedOf(review),
    state: work.state ?? 'new',
    work: packWork(workFor(work, parts)),
    ...(parts === 'all' ? { text: source.text } : {}),
    keptAt: before?.keptAt ?? at,
    lastChanged: at,
  };
  const changed = before === undefined || contentOf(before) !== contentOf(kept);
  return changed ? kept : before;
}

/** A kept request with other work on it, as far as that can be told without its letter: its state, not its decisions. */
export function withStateOf(
  kept: KeptRequest,
  work: Work,
  { parts, at }: Omit<KeepingOf, 'before'>,
): KeptRequest {
  const next = { ...kept, state: work.state ?? 'new', work: packWork(workFor(work, parts)) };
  return contentOf(next) === contentOf(kept) ? kept : { ...next, lastChanged: at };
}

/** A kept request without the letter's words and the names of people: what is left when the officer keeps less. */
export function withoutText({ text: _text, from: _from, ...kept }: KeptRequest): KeptRequest {
  const work = unpackWork(kept.work);
  return {
    ...kept,
    questions: kept.questions.map(({ words: _words, ...question }) => question),
    work: work === undefined ? kept.work : packWork(workFor(work, 'without-text')),
  };
}
