import { compile } from '../law/match/matcher.ts';
import { tokensOf } from '../law/match/tokens.ts';
import { WORD_LISTS } from '../law/signs/word-lists.ts';
import type { Span } from '../model/span.ts';
import type { ReplySign } from './signs/reply-sign.ts';

/** A sign that holds in a sentence, with the words that made it. */
export interface HeardSign {
  readonly sign: ReplySign;
  readonly span: Span;
}

/** Every sign that holds in one stretch of a text, in the order of its words. */
export type Hearer = (text: string, sentence: Span) => readonly HeardSign[];

type Part = 'look' | 'near' | 'unless';

/** Compiles signs into one hearer. Throws an Error with a plain sentence on a phrase that does not parse. */
export function hearerFor(signs: readonly ReplySign[]): Hearer {
  const roles: { readonly sign: ReplySign; readonly part: Part }[] = [];
  const phrases: { owner: number; phrase: string }[] = [];
  for (const sign of signs) {
    for (const part of ['look', 'near', 'unless'] as const) {
      for (const phrase of sign[part] ?? []) phrases.push({ owner: roles.length, phrase });
      roles.push({ sign, part });
    }
  }
  const matcher = compile(phrases, WORD_LISTS);
  return (text, sentence) => {
    const tokens = tokensOf(text, sentence.start, sentence.end);
    const spans = new Map<ReplySign, Record<Part, Span[]>>();
    for (const { owner, first, last } of matcher.find(tokens)) {
      const role = roles[owner];
      if (role === undefined) continue;
      const parts = spans.get(role.sign) ?? { look: [], near: [], unless: [] };
      parts[role.part].push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
      spans.set(role.sign, parts);
    }
    return [...spans]
      .filter(
        ([sign, { near, unless }]) => unless.length === 0 && (sign.near === undefined || near.length > 0),
      )
      .flatMap(([sign, { look }]) => merged(look).map((span) => ({ sign, span })))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  };
}

/** Spans in order, those that overlap or touch as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const open = out.at(-1);
    if (open !== undefined && span.start <= open.end)
      out[out.length - 1] = { start: open.start, end: Math.max(open.end, span.end) };
    else out.push(span);
  }
  return out;
}
