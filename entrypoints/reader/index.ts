import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_PORT, type PageRequest, type Result } from '../../lib/messages.ts';
import { asPageRequest } from './page-request.ts';
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
      const request = asPageRequest(raw);
      if (request === undefined) return;
      void answer(session, request).then((reply) => port.postMessage({ id: request.id, reply }));
    });
    port.onDisconnect.addListener(() => session.clear());
  });
});

/** Does what the panel asks. A page that breaks our reading gives the problem `failed`; nothing is thrown into it. */
async function answer(session: Session, request: PageRequest): Promise<Result<unknown>> {
  try {
    switch (request.name) {
      case 'offer':
        return await session.offer();
      case 'read':
        return await session.read(request.args);
      case 'paint':
        return await session.paint(request.args);
      case 'show':
        return await session.show(request.args);
      case 'flash':
        return await session.flash(request.args);
      case 'selection':
        return await session.selection();
      case 'clear':
        session.clear();
        return { ok: true, value: {} };
    }
  } catch (error) {
    console.debug('Request Lens could not do this on the page.', error);
    return { ok: false, problem: 'failed' };
  }
}
