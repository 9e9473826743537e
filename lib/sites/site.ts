import type { Sender } from '../model/source-text.ts';

/** One frame of a page, as a site sees it. */
export interface Page {
  readonly document: Document;
  /** The element of the page around that holds this frame, where the browser lets us see it. */
  readonly frame: Element | null;
  /** Today, as an ISO date, for "Yesterday 09:14". */
  readonly today: string;
}

/** A message that stands on the page. */
export interface FoundMessage {
  /** The element whose text is the message. */
  readonly root: Element;
  /** Only this part of it: the officer's selection. */
  readonly within?: Range;
  readonly subject: string;
  readonly from?: Sender;
  /** ISO date or local date-time. */
  readonly received?: string;
  /** False for a guess. */
  readonly sure: boolean;
  /** Where each message of a thread has a frame of its own: higher for the one to answer first, below 1. */
  readonly rank?: number;
}

/** One place where requests arrive: a webmail or a portal. Data and two small functions; knows no other place. */
export interface Site {
  readonly id: string;
  /** True for a page of this place. */
  matches(page: Page): boolean;
  /** The messages that are open on it, the one to answer first. Empty where none is open. */
  messages(page: Page): readonly FoundMessage[];
  /** True where a page without a message of ours may still hold one in a shape we do not know: the reader then guesses. */
  readonly guessable: boolean;
}
