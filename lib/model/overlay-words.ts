import type { MarkAct, MarkKind, MarkSlot } from './mark.ts';

/**
 * The name of each thing that is said on the page: the kinds of mark, what can be done with one, what can be made of
 * selected words, and the rest.
 */
export type OverlayWord =
  | `slot-${MarkSlot}`
  | `act-${MarkAct}`
  | `make-${MarkKind}`
  | 'lang'
  | 'region'
  | 'legend'
  | 'all'
  | 'offer'
  | 'offered'
  | 'continued'
  | 'next'
  | 'previous'
  | 'keys'
  | 'open'
  | 'place';

/**
 * What the page says, in the officer's language. The panel sends them with the marks, so that no library of languages
 * goes into a page. `lang` is the code of their language, for screen readers. `place` holds `{at}` and `{of}`, for the number of a mark and how many there are.
 */
export type OverlayWords = Readonly<Record<OverlayWord, string>>;
