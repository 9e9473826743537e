import type { Regime } from './regime.ts';
import { type Span, wordsOf } from './span.ts';

/** `explanation`: asks for reasons or opinions, which may not be recorded information. */
export type QuestionKind = 'question' | 'document-request' | 'statistic' | 'explanation';

/** A stretch of time as the requester wrote it, with dates (ISO, inclusive) where they can be worked out. */
export interface Period {
  readonly span: Span;
  readonly from?: string;
  readonly to?: string;
}

/** What narrows a question. Spans may lie in a preamble, outside the question itself. */
export interface Scope {
  readonly periods: readonly Period[];
  readonly places: readonly Span[];
  /** The format asked for, in plain words ("Excel", "PDF"), and where it says so. */
  readonly format?: { readonly name: string; readonly span: Span };
  readonly breakdowns: readonly Span[];
  /** Preamble sentences, definitions and footnotes that apply to this question. */
  readonly context: readonly Span[];
}

/** One thing an officer answers separately. Span: the requester's words without the list marker. */
export interface Question {
  readonly id: string;
  readonly span: Span;
  /** The officer's own wording, where they changed it: shown and copied instead of the span's words. */
  readonly words?: string;
  /** The requester's own marker ("2.", "(b)", "Q4"), where there is one. */
  readonly number?: string;
  readonly kind: QuestionKind;
  /** Id of the stem it stands under. */
  readonly parent?: string;
  /** Id of the question whose answer it needs ("if so", "of those"). */
  readonly dependsOn?: string;
  readonly scope: Scope;
  /** Where it differs from the letter's. */
  readonly regime?: Regime;
}

/** A scope that narrows nothing. */
export const NO_SCOPE: Scope = { periods: [], places: [], breakdowns: [], context: [] };

/** The words to show for a question: the officer's wording, or else the requester's. */
export const wordsOfQuestion = (text: string, question: Question): string =>
  question.words ?? wordsOf(text, question.span);
