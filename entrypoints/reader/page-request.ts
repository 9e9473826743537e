import { MAX_MARKS, MAX_TEXT, type PageRequest } from '../../lib/messages.ts';
import { MARK_SLOTS, type Mark, type MarkSlot } from '../../lib/model/mark.ts';
import type { Span } from '../../lib/model/span.ts';

const LONGEST = 20_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The panel's request, where `raw` is one; else undefined. By hand, because a library for it would be a third of the
 * script that goes into the page; the panel checks what pages say with one.
 */
export function asPageRequest(raw: unknown): PageRequest | undefined {
  if (!isFields(raw) || !isCount(raw.id) || !isFields(raw.args)) return undefined;
  const { id, name, args } = raw;
  switch (name) {
    case 'offer':
    case 'selection':
    case 'clear':
      return { id, name, args: {} };
    case 'read': {
      const { candidate } = args;
      if (candidate === undefined) return { id, name, args: {} };
      return isCount(candidate) ? { id, name, args: { candidate } } : undefined;
    }
    case 'paint': {
      const { sourceId, marks } = args;
      return isText(sourceId) && isMarks(marks) ? { id, name, args: { sourceId, marks } } : undefined;
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

const isMarks = (value: unknown): value is Mark[] =>
  Array.isArray(value) && value.length <= MAX_MARKS && value.every(isMark);

const isMark = (value: unknown): value is Mark =>
  isFields(value) &&
  isText(value.id) &&
  isSpan(value.span) &&
  isSlot(value.slot) &&
  (value.number === undefined || isText(value.number)) &&
  isText(value.title) &&
  isText(value.why);

const isSpan = (value: unknown): value is Span =>
  isFields(value) &&
  isCount(value.start) &&
  isCount(value.end) &&
  value.start <= value.end &&
  value.end <= MAX_TEXT;
