import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_PORT } from '../../lib/messages.ts';
import { asReaderRequest, requestId } from './page-request.ts';
import './parts.ts';
import { Session } from './session.ts';

/** The only code in other people's pages. Injected into each frame by the panel, after the officer's click. */
export default defineUnlistedScript(() => {
  // A second injection into the same frame changes nothing.
  if (globalThis.requestLensReader) return;
  globalThis.requestLensReader = true;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_PORT || port.sender?.id !== browser.runtime.id) return;
    const session = new Session(window, (event) => port.postMessage(event));
    port.onMessage.addListener((raw: unknown) => {
      const id = requestId(raw);
      if (id !== undefined) void answer(session, raw).then((reply) => port.postMessage({ id, reply }));
    });
    port.onDisconnect.addListener(() => session.clear());
  });
});

/** Does what the panel asks. A page that breaks our reading gives the problem `failed`; nothing is thrown into it. */
async function answer(session: Session, raw: unknown): Promise<unknown> {
  try {
    const request = asReaderRequest(raw);
    switch (request?.name) {
      case 'offer':
        return session.offer(request.args);
      case 'read':
        return await session.read(request.args);
      case 'clear':
        session.clear();
        return { ok: true, value: {} };
      default:
        return await session.mark(raw);
    }
  } catch (error) {
    console.debug('Request Lens could not do this on the page.', error);
    return { ok: false, problem: 'failed' };
  }
}
