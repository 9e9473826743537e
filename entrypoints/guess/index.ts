import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guessMessages } from '../../lib/sites/generic.ts';
import { suggestedElement } from '../../lib/sites/suggest.ts';
import '../reader/parts.ts';

/** The part of the reader that guesses where the message is, on a page that no site file knows. */
export default defineUnlistedScript(() => {
  globalThis.requestLensGuess ??= (page, reading) =>
    guessMessages(page, reading, suggestedElement(page.document));
});
