import type { Span } from '../model/span.ts';

/**
 * How sure a draft is. `firm` stands. `topic` ("information about X") and `generic` ("the information below") stand only
 * where no more exact question follows; `weak` and `fragment` only where a letter has nothing better.
 */
export type Tier = 'firm' | 'topic' | 'weak' | 'fragment' | 'generic';

/** A question in the making. */
export interface Draft {
  start: number;
  end: number;
  tier: Tier;
  /** Index of the draft it stands under. */
  parent?: number;
  dependsOn?: number;
  /** True for words that break down the question before them. */
  refines?: boolean;
  number?: string;
  /** The place its marker gives it, for "question 2 above". */
  place?: number;
  /** True for an item or line of a list. */
  readonly item: boolean;
  /** True where the words hold no asking of their own: the stem's asking holds for them. */
  readonly bare: boolean;
  /** False for a further ask of the same sentence. */
  readonly apart: boolean;
  /** Words that apply to this question alone. */
  readonly context: Span[];
  /** Preambles and stems that apply to it and its neighbours. */
  readonly shared: readonly (readonly Span[])[];
}
