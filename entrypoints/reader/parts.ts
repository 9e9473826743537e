import type { PageEvent, PageRequest } from '../../lib/messages.ts';
import type { Message } from '../../lib/model/source-text.ts';
import type { Reading } from '../../lib/read/reading.ts';
import type { guessMessages } from '../../lib/sites/generic.ts';

/** A message that was read, as the part that marks it needs it. */
export interface MarkedMessage {
  /** As it was read: the text that every span counts in. */
  readonly message: Message;
  /** Its text on the page as it stands now. */
  readonly now: Reading;
  /** The element it stands in now. */
  readonly root: Element;
  /** True where the reader is sure that it is the message; else it is outlined once, so that the officer sees it. */
  readonly sure: boolean;
}

/** A request that the marking part answers. The rest are the reader's own. */
export type MarkingRequest = Exclude<PageRequest, { readonly name: 'offer' | 'read' | 'clear' }>;

/** The part that marks the message of one frame. */
export interface Marking {
  /** Does what `raw` asks; the problem `failed` where it is no request that can be answered. */
  answer(raw: unknown, read: MarkedMessage): unknown;
  /** The page changed; `undefined`: the message has left it. */
  moved(read: MarkedMessage | undefined): void;
  /** Removes every trace. */
  clear(): void;
}

/**
 * The parts of the reader that are only sent into a page where they are needed. They find one another in the world
 * that the browser keeps apart for this extension: no script of the page can see it.
 */
declare global {
  /** Present once the reader itself listens in this frame. */
  var requestLensReader: true | undefined;
  /** Makes the part that marks; sent into the frame of the message only. */
  var requestLensMarks:
    | ((view: Window & typeof globalThis, say: (event: PageEvent) => void) => Marking)
    | undefined;
  /** Guesses where the message is; sent only where no site file knows the page. */
  var requestLensGuess: typeof guessMessages | undefined;
}
