import type { Span } from '../model/span.ts';
import { type Reading, readSentence } from './asks.ts';

/** Reads stretches of the letter, sentence by sentence, each once. */
export interface Reader {
  readonly text: string;
  readonly folded: string;
  /** The readings of the sentences in the span, in order; never empty. */
  readonly read: (span: Span) => readonly Reading[];
}

const HAS_WORD = /[\p{L}\p{N}]/u;
/** Above any offset, so that start and end make one key. */
const KEY = 2 ** 26;

/** The sentences that lie in `span`, cut to it; the span itself where none does. */
function sentencesIn(text: string, sentences: readonly Span[], span: Span): readonly Span[] {
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
    if (HAS_WORD.test(text.slice(start, end))) found.push({ start, end });
  }
  return found.length > 0 ? found : [span];
}

/** A reader over the letter's sentences, which must be in order and apart. */
export function readerOf(text: string, folded: string, sentences: readonly Span[]): Reader {
  const known = new Map<number, readonly Reading[]>();
  const read = (span: Span): readonly Reading[] => {
    const key = span.start * KEY + span.end;
    const before = known.get(key);
    if (before !== undefined) return before;
    const readings = sentencesIn(text, sentences, span).map((sentence) => readSentence(folded, sentence));
    known.set(key, readings);
    return readings;
  };
  return { text, folded, read };
}

/** What a whole item does: the most telling role among its sentences. */
export function roleOf(readings: readonly Reading[]): Reading['role'] {
  for (const role of ['ask', 'topic', 'fragment', 'generic', 'statement', 'refinement'] as const) {
    if (role === 'statement' && readings[0]?.role === 'refinement') continue;
    if (readings.some((reading) => reading.role === role)) return role;
  }
  return 'procedure';
}

/** True where a sentence asks for something of its own. */
export const asksSomething = (readings: readonly Reading[]): boolean =>
  readings.some((reading) => reading.role === 'ask' || reading.role === 'topic');
