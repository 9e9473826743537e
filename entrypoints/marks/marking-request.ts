import { MAX_MARKS, MAX_TEXT } from '../../lib/messages.ts';
import { MARK_ACTS, MARK_SLOTS, type Mark, type MarkAct, type MarkSlot } from '../../lib/model/mark.ts';
import type { OverlayWords } from '../../lib/model/overlay-words.ts';
import type { Span } from '../../lib/model/span.ts';
import { ENGLISH } from '../../lib/read/overlay/words.ts';
import type { MarkingRequest } from '../reader/parts.ts';

const LONGEST = 20_000;

type Fields = Readonly<Record<string, unknown>>;

/** The panel's request, where `raw` is one that the marking part answers; else undefined. */
export function asMarkingRequest(raw: unknown): MarkingRequest | undefined {
  if (!isFields(raw) || !isCount(raw.id) || !isFields(raw.args)) return undefined;
  const { id, name, args } = raw;
  switch (name) {
    case 'selection':
      return { id, name, args: {} };
    case 'paint': {
      const { sourceId, marks, words } = args;
      if (!isText(sourceId) || !isMarks(marks)) return undefined;
      return { id, name, args: { sourceId, marks, ...(isWords(words) ? { words } : {}) } };
    }
    case 'show': {
      const { slots } = args;
      return Array.isArray(slots) && slots.every(isSlot) ? { id, name, args: { slots } } : undefined;
    }
    case 'flash': {
      const { markId } = args;
      return isText(markId) ? { id, name, args: { markId } } : undefined;
    }
    default:
      return undefined;
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isSlot = (value: unknown): value is MarkSlot => MARK_SLOTS.some((slot) => slot === value);
const isAct = (value: unknown): value is MarkAct => MARK_ACTS.some((act) => act === value);

/** Words in another language, all of them: half of them would make the page speak two. */
const isWords = (value: unknown): value is OverlayWords =>
  isFields(value) && Object.keys(ENGLISH).every((name) => isText(value[name]));

const isMarks = (value: unknown): value is Mark[] =>
  Array.isArray(value) && value.length <= MAX_MARKS && value.every(isMark);

const isMark = (value: unknown): value is Mark =>
  isFields(value) &&
  isText(value.id) &&
  isSpan(value.span) &&
  isSlot(value.slot) &&
  (value.number === undefined || isText(value.number)) &&
  isText(value.title) &&
  isText(value.why) &&
  Array.isArray(value.acts) &&
  value.acts.every(isAct);

const isSpan = (value: unknown): value is Span =>
  isFields(value) &&
  isCount(value.start) &&
  isCount(value.end) &&
  value.start <= value.end &&
  value.end <= MAX_TEXT;
