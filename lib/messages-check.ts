import * as v from 'valibot';
import {
  MAX_MARKS,
  MAX_TEXT,
  type MarkAsked,
  type PageEvent,
  type PageRequests,
  READ_PROBLEMS,
  REVIEW_ASKED,
  type Result,
  type ReviewAsked,
} from './messages.ts';
import { MARK_ACTS, MARK_KINDS, MARK_SLOTS } from './model/mark.ts';

const short = v.pipe(v.string(), v.maxLength(2_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));
const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end),
);
const slots = v.pipe(v.array(v.picklist(MARK_SLOTS)), v.maxLength(MARK_SLOTS.length));
const block = v.object({
  span,
  kind: v.picklist(['paragraph', 'item', 'cell', 'heading', 'quote', 'signature', 'pre']),
  depth: count,
  marker: v.exactOptional(short),
});
const source = v.pipe(
  v.object({
    id,
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    blocks: v.pipe(v.array(block), v.maxLength(MAX_TEXT)),
    url: v.exactOptional(v.string()),
    title: v.exactOptional(v.string()),
    site: v.exactOptional(short),
  }),
  v.check(({ text, blocks }) => blocks.every((b) => b.span.end <= text.length)),
);
const message = v.object({
  source,
  subject: v.string(),
  from: v.exactOptional(
    v.object({ name: v.exactOptional(v.string()), address: v.exactOptional(v.string()) }),
  ),
  received: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/u)),
  ),
});
const nothing = v.object({});

const ANSWERS: { [Name in keyof PageRequests]: v.GenericSchema<unknown, PageRequests[Name]['answer']> } = {
  offer: v.object({ score: v.number(), guess: v.boolean(), closedFrames: count }),
  read: v.object({
    message,
    candidates: count,
    candidate: count,
    names: v.pipe(v.array(v.object({ who: short, received: v.exactOptional(short) })), v.maxLength(1_000)),
    sure: v.boolean(),
    translated: v.boolean(),
  }),
  paint: v.object({ orphans: v.pipe(v.array(id), v.maxLength(MAX_MARKS)) }),
  show: nothing,
  flash: v.object({ found: v.boolean() }),
  selection: v.object({ sourceId: id, span }),
  clear: nothing,
};

const EVENTS: v.GenericSchema<unknown, PageEvent> = v.variant('event', [
  v.object({ event: v.literal('stale'), detail: v.object({ sourceId: id, translated: v.boolean() }) }),
  v.object({ event: v.literal('returned'), detail: v.object({ sourceId: id }) }),
  v.object({ event: v.literal('activated'), detail: v.object({ markId: id }) }),
  v.object({ event: v.literal('decided'), detail: v.object({ markId: id, act: v.picklist(MARK_ACTS) }) }),
  v.object({
    event: v.literal('made'),
    detail: v.object({ sourceId: id, span, kind: v.picklist(MARK_KINDS) }),
  }),
  v.object({ event: v.literal('switched'), detail: v.object({ slots }) }),
]);

const REPLY = v.object({ id: count, reply: v.unknown() });
const PROBLEM = v.object({ ok: v.literal(false), problem: v.picklist(READ_PROBLEMS) });
const ANSWERED = v.object({ ok: v.literal(true), value: v.unknown() });
const MARKING = v.object({
  tabId: v.pipe(v.number(), v.safeInteger()),
  kind: v.picklist(MARK_KINDS),
  at: v.number(),
});
const REVIEW = v.object({
  name: v.literal(REVIEW_ASKED),
  tabId: v.pipe(v.number(), v.safeInteger()),
  at: v.number(),
});

/** The event, where `raw` is one; else undefined. */
export function asPageEvent(raw: unknown): PageEvent | undefined {
  const checked = v.safeParse(EVENTS, raw);
  return checked.success ? checked.output : undefined;
}

/** The envelope of an answer, where `raw` is one: the id of its request and the answer, still unchecked. */
export function asReply(raw: unknown): { readonly id: number; readonly reply: unknown } | undefined {
  const checked = v.safeParse(REPLY, raw);
  return checked.success ? checked.output : undefined;
}

/** The answer to a request of this name. Anything misshapen, too long or out of range is the problem `failed`. */
export function asAnswer<Name extends keyof PageRequests>(
  name: Name,
  raw: unknown,
): Result<PageRequests[Name]['answer']> {
  const problem = v.safeParse(PROBLEM, raw);
  if (problem.success) return problem.output;
  const envelope = v.safeParse(ANSWERED, raw);
  if (!envelope.success) return { ok: false, problem: 'failed' };
  const answer = v.safeParse(ANSWERS[name], envelope.output.value);
  return answer.success ? { ok: true, value: answer.output } : { ok: false, problem: 'failed' };
}

/** The note that the officer asked for a review, where `raw` is one; else undefined. */
export function asReviewAsked(raw: unknown): ReviewAsked | undefined {
  const checked = v.safeParse(REVIEW, raw);
  return checked.success ? checked.output : undefined;
}

/** What the officer asked of the selected words, where `raw` is that; else undefined. */
export function asMarkAsked(raw: unknown): MarkAsked | undefined {
  const checked = v.safeParse(MARKING, raw);
  return checked.success ? checked.output : undefined;
}
