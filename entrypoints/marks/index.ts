import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../reader/parts.ts';
import { PageMarking } from './page-marking.ts';

/** The part of the reader that marks a page. */
export default defineUnlistedScript(() => {
  globalThis.requestLensMarks ??= (view, say) => new PageMarking(view, say);
});
