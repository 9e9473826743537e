import { contentId } from '../model/content-id.ts';
import type { Letter } from '../model/letter.ts';
import { NO_SCOPE, type Question, type QuestionKind } from '../model/question.ts';
import type { Message } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';
import { readSentence } from './asks.ts';
import { linkDependents } from './depends.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import { cutInlineList } from './inline-lists.ts';
import { interpret } from './interpret.ts';
import { kindOf } from './kinds.ts';
import { buildOutline } from './outline.ts';
import { settle } from './settle.ts';
import { readUnits, type Unit } from './units.ts';

/** Looks up the sentences that lie in a span, cut to it. Linear over a run of ascending spans. */
function sentenceFinder(text: string, sentences: readonly Span[]): (span: Span) => readonly Span[] {
  return (span) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const found: Span[] = [];
    for (let i = low; i < sentences.length; i++) {
      const sentence = sentences[i];
      if (sentence === undefined || sentence.start >= span.end) break;
      const start = Math.max(sentence.start, span.start);
      const end = Math.min(sentence.end, span.end);
      if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) found.push({ start, end });
    }
    return found.length > 0 ? found : [span];
  };
}

/** Every question of the letter, in document order, none merged, none invented. Never throws. */
export function findQuestions(message: Message, letter: Letter): readonly Question[] {
  const { text, blocks } = message.source;
  const folded = fold(text);
  const sentencesOf = sentenceFinder(text, letter.sentences);
  const roleOfUnit = (unit: Unit) => sentencesOf(unit.span).map((span) => readSentence(folded, span));
  const asks = (unit: Unit): boolean => roleOfUnit(unit).some((reading) => reading.role === 'ask');
  const mayCut = (stem: Unit, first: Unit): boolean => {
    if (stem.span.end <= stem.span.start) return true;
    if (/[:?.;!–—-]\s*$/u.test(text.slice(stem.span.start, stem.span.end))) return true;
    const reading = roleOfUnit(stem).at(-1);
    return reading === undefined || reading.role !== 'ask' || asks(first);
  };
  const units = readUnits(text, letter.asking, blocks).flatMap((unit) => cutInlineList(text, unit, mayCut));
  const outline = buildOutline(text, units, asks);
  const drafts = settle(interpret(text, folded, outline, sentencesOf));
  linkDependents(drafts, folded);
  return toQuestions(text, folded, drafts);
}

function toQuestions(text: string, folded: string, drafts: readonly Draft[]): readonly Question[] {
  const seen = new Map<string, number>();
  const ids = drafts.map((draft) => {
    const words = text.slice(draft.start, draft.end);
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return contentId('q', words, nth);
  });
  const kinds: QuestionKind[] = [];
  return drafts.map((draft, i) => {
    const stem = draft.parent === undefined ? undefined : kinds[draft.parent];
    const kind = kindOf(folded.slice(draft.start, draft.end), draft.bare, stem);
    kinds.push(kind);
    const parent = draft.parent === undefined ? undefined : ids[draft.parent];
    const dependsOn = draft.dependsOn === undefined ? undefined : ids[draft.dependsOn];
    return {
      id: ids[i] ?? contentId('q', String(i)),
      span: { start: draft.start, end: draft.end },
      kind,
      scope: { ...NO_SCOPE, context: draft.context },
      ...(draft.number === undefined ? {} : { number: draft.number }),
      ...(parent === undefined ? {} : { parent }),
      ...(dependsOn === undefined ? {} : { dependsOn }),
    };
  });
}
