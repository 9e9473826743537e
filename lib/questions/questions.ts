import { contentId } from '../model/content-id.ts';
import type { Letter } from '../model/letter.ts';
import type { Question, QuestionKind, Scope } from '../model/question.ts';
import type { Message } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';
import { holdLists } from './bounding-lists.ts';
import { contextTeller } from './context.ts';
import { linkDependents } from './depends.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import { cutInlineList } from './inline-lists.ts';
import { interpret } from './interpret.ts';
import { kindOf } from './kinds.ts';
import { buildOutline } from './outline.ts';
import { type Reader, readerOf } from './reader.ts';
import { readScope } from './scope/scope.ts';
import { namesAccess, settle } from './settle.ts';
import { readUnits, type Unit } from './units.ts';

/** "For each of (A) the pay system and (B) the leave system": two things spoken of, and no list. */
const JOINS_TWO = /(?<!\w)(?:each|both|either|between)(?:\sof)?\s?$/iu;

/** Every question of the letter, in document order, none merged, none invented. Never throws. */
export function findQuestions(message: Message, letter: Letter): readonly Question[] {
  const { text, blocks } = message.source;
  const folded = fold(text);
  const reader = readerOf(text, folded, letter.sentences);
  const asks = (unit: Unit): boolean => reader.read(unit.span).some((reading) => reading.role === 'ask');
  const mayCut = (stem: Unit, first: Unit): boolean => {
    if (stem.span.end <= stem.span.start) return true;
    if (JOINS_TWO.test(text.slice(Math.max(stem.span.start, stem.span.end - 24), stem.span.end)))
      return false;
    if (/[:?.;!–—-]\s*$/u.test(text.slice(stem.span.start, stem.span.end))) return true;
    const reading = reader.read(stem.span).at(-1);
    return reading === undefined || reading.role !== 'ask' || asks(first);
  };
  const units = readUnits(text, letter.asking, blocks).flatMap((unit) => cutInlineList(text, unit, mayCut));
  const outline = buildOutline(
    text,
    units,
    asks,
    (unit) => reader.read(unit.span).at(-1)?.role === 'generic',
  );
  const { drafts: found, tells } = interpret(reader, outline);
  const drafts = settle(found, namesAccess(`${folded} ${fold(message.subject)}`), tells);
  linkDependents(drafts, folded);
  holdLists(reader, units, drafts);
  return toQuestions(message, letter, reader, drafts);
}

/** "Over the same period", "in each of those years": the period that was named last. */
const SAME_PERIOD =
  /\b(?:the|that|this)\ssame\s(?:time\s)?(?:periods?|years?|dates?|months?|time\s?frame)\b|\b(?:in|for|during|over)\s(?:each\sof\s|all\sof\s)?(?:those|these)\s(?:\w+\s)?(?:years?|periods?|months?|quarters?)\b/u;

/** The words outside a question that apply to it, in order, each once. */
function contextOf(draft: Draft): readonly Span[] {
  const apart = [...draft.shared.flat(), ...draft.context].filter(
    ({ start, end }) => end <= draft.start || start >= draft.end,
  );
  const sorted = apart.sort((a, b) => a.start - b.start);
  return sorted.filter((span, i) => span.start !== sorted[i - 1]?.start);
}

/** The words a question asks for, without the asking, and whether they are requested and not asked. */
function objectOf({ folded, read }: Reader, draft: Draft): { words: string; requested: boolean } {
  const reading = read({ start: draft.start, end: draft.end }).find(
    ({ role }) => role === 'ask' || role === 'topic',
  );
  return {
    words: folded.slice(reading?.objectStart ?? draft.start, draft.end),
    requested: reading !== undefined && !reading.direct && reading.opens,
  };
}

function toQuestions(
  message: Message,
  letter: Letter,
  reader: Reader,
  drafts: readonly Draft[],
): readonly Question[] {
  const { text } = message.source;
  const seen = new Map<string, number>();
  const ids = drafts.map((draft) => {
    const words = text.slice(draft.start, draft.end);
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return contentId('q', words, nth);
  });
  const kinds: QuestionKind[] = [];
  const saysMore = contextTeller(reader);
  let periods: Scope['periods'] = [];
  return drafts.map((draft, i) => {
    const stem = draft.parent === undefined ? undefined : kinds[draft.parent];
    const kind = kindOf(
      reader.folded.slice(draft.start, draft.end),
      objectOf(reader, draft),
      draft.bare,
      stem,
    );
    kinds.push(kind);
    const parent = draft.parent === undefined ? undefined : ids[draft.parent];
    const around = contextOf(draft);
    const read = readScope(message, letter, { start: draft.start, end: draft.end }, around);
    const own = { ...read, context: around.filter(saysMore) };
    const again = own.periods.length === 0 && SAME_PERIOD.test(reader.folded.slice(draft.start, draft.end));
    const scope = again ? { ...own, periods } : own;
    periods = scope.periods.length > 0 ? scope.periods : periods;
    const dependsOn = draft.dependsOn === undefined ? undefined : ids[draft.dependsOn];
    return {
      id: ids[i] ?? contentId('q', String(i)),
      span: { start: draft.start, end: draft.end },
      kind,
      scope,
      ...(draft.number === undefined ? {} : { number: draft.number }),
      ...(parent === undefined ? {} : { parent }),
      ...(dependsOn === undefined ? {} : { dependsOn }),
    };
  });
}
