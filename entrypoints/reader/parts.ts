import type { MarkActions, Marks } from '../../lib/read/marks.ts';
import type { guessMessages } from '../../lib/sites/generic.ts';

/**
 * The parts of the reader that are only sent into a page where they are needed. They find one another in the world
 * that the browser keeps apart for this extension: no script of the page can see it.
 */
declare global {
  /** Present once the reader itself listens in this frame. */
  var requestLensReader: true | undefined;
  /** Makes the marks; sent into the frame of the message only. */
  var requestLensMarks: ((view: Window & typeof globalThis, actions: MarkActions) => Marks) | undefined;
  /** Guesses where the message is; sent only where no site file knows the page. */
  var requestLensGuess: typeof guessMessages | undefined;
}
