import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Marks } from '../../lib/read/marks.ts';
import '../reader/parts.ts';

/** The part of the reader that marks a page. */
export default defineUnlistedScript(() => {
  globalThis.requestLensMarks ??= (view, actions) => new Marks(view, actions);
});
