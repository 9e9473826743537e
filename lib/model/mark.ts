import type { Span } from './span.ts';

/** What a mark on the page stands for. Each slot has its own underline style as well as its own colour. */
export const MARK_SLOTS = [
  'question',
  'strong',
  'possible',
  'accepted',
  'dismissed',
  'personal',
  'scope',
  'manual',
] as const;
export type MarkSlot = (typeof MARK_SLOTS)[number];

/** What the officer may do with a mark where it stands on the page. */
export const MARK_ACTS = ['accept', 'dismiss', 'reopen', 'remove', 'not-personal-data'] as const;
export type MarkAct = (typeof MARK_ACTS)[number];

/** What the officer may make of words selected in the message. */
export const MARK_KINDS = ['question', 'personal-data', 'exemption'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One mark to paint on the page. Carries what its card says, so that the script in the page needs no law. */
export interface Mark {
  readonly id: string;
  readonly span: Span;
  readonly slot: MarkSlot;
  /** The question's number, shown beside it on the page. */
  readonly number?: string;
  /** Heading and sentence of the card, plain text. */
  readonly title: string;
  readonly why: string;
  /** The buttons of its card, in order. */
  readonly acts: readonly MarkAct[];
}
