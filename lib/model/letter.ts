import type { Span } from './span.ts';

/**
 * The parts of a message. `furniture`: banners, buttons and portal text; `header`: From/Sent/To lines inside the
 * text; `background`: what the writer tells rather than asks; `request`: where they ask.
 */
export type LetterPartKind =
  | 'furniture'
  | 'header'
  | 'greeting'
  | 'preamble'
  | 'background'
  | 'request'
  | 'closing'
  | 'signature'
  | 'disclaimer'
  | 'quoted';

export interface LetterPart {
  readonly span: Span;
  readonly kind: LetterPartKind;
}

/** A message taken apart. Parts are in order, never overlap, and together hold every non-white character. */
export interface Letter {
  readonly parts: readonly LetterPart[];
  /** Where the writer's own asking is looked for, in order: the request and its preamble, also when quoted or forwarded. */
  readonly asking: readonly Span[];
  /** Sentences of the whole text outside furniture, trimmed, in order; list items and lines of a list are their own. */
  readonly sentences: readonly Span[];
  /** `cy`: much of it reads as Welsh. English where absent, which is the language it is read as. */
  readonly language?: 'cy';
}
