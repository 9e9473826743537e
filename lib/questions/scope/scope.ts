import type { Letter } from '../../model/letter.ts';
import { NO_SCOPE, type Scope } from '../../model/question.ts';
import type { Message } from '../../model/source-text.ts';
import type { Span } from '../../model/span.ts';

/**
 * What narrows one question: its periods, places, format and breakdowns, read from the question's own words and from
 * the spans of context that apply to it (preamble, stem, footnote), which are carried over as `context`. Spans are
 * offsets into `message.source.text`, in order, without repeats. Never throws.
 */
export function readScope(
  _message: Message,
  _letter: Letter,
  _questionSpan: Span,
  contextSpans: readonly Span[],
): Scope {
  return { ...NO_SCOPE, context: contextSpans };
}
