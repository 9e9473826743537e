import type { Span } from './span.ts';

/** What a mark on the page stands for. Each slot has its own underline style as well as its own colour. */
export const MARK_SLOTS = ['question', 'strong', 'possible', 'personal', 'scope', 'manual'] as const;
export type MarkSlot = (typeof MARK_SLOTS)[number];

/** One mark to paint on the page. Carries what its card says, so that the script in the page needs no law. */
export interface Mark {
  readonly id: string;
  readonly span: Span;
  readonly slot: MarkSlot;
  /** The question's number, shown beside it on the page. */
  readonly number?: string;
  /** Heading and sentence of the hover card, plain text. */
  readonly title: string;
  readonly why: string;
}
