import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import { keepFocus } from '../../components/focus-keeper.ts';
import { onErased } from '../../lib/casebook/erased.ts';
import { openedItem, workStore } from '../../lib/storage.ts';
import { keepingInForce } from '../options/held.ts';
import { readInForce, watchInForce } from '../options/in-force.ts';
import { drawInLanguage } from '../options/in-language.ts';
import { App } from './App.tsx';
import type { Analyser, ReplyChecker } from './analyser.ts';
import { Desk } from './desk.ts';
import { fetchInboxTab } from './inbox-tab-loader.tsx';
import { keeperOver } from './keeper.ts';
import { KnownMails } from './known-mails.ts';
import { ListLink } from './list-link.ts';
import { isMarkAsked } from './mark-asked.ts';
import { rememberOpened } from './opened.ts';
import { rememberStates } from './opened-mails.ts';
import { onReviewAsked, openPageLink, tabOfPanel } from './page-link.ts';
import { isPrivateWindow, keepingIn } from './private-window.ts';
import { StateChanges } from './state-changes.ts';
import { learn } from './tongue.ts';
import { shelfOver } from './work-shelf.ts';

/** The Inbox tab's mails and code are fetched so long after the letter was read, in milliseconds. */
const INBOX_LATER = 200;

/** The panel of one tab: reads its page, and draws itself. `analyser` may still be making itself ready. */
export async function openPanel(analyser: Analyser & ReplyChecker): Promise<void> {
  const isPrivate = isPrivateWindow();
  const tabId = await tabOfPanel();
  const link = tabId === undefined ? undefined : openPageLink(tabId);
  const mails = new KnownMails();
  const list = tabId === undefined ? undefined : new ListLink(tabId);
  const shelf = shelfOver(
    workStore,
    keeperOver({
      keeping: async () => keepingIn(await isPrivate, await keepingInForce.getValue()),
      open: async () => (await import('../../lib/casebook/casebook.ts')).theCasebook(),
      now: () => new Date().toISOString(),
    }),
    (name, act) => navigator.locks.request(name, act),
    () => openedItem.getValue(),
  );
  const desk: Desk = new Desk(
    analyser,
    async (options) => {
      if (link === undefined) return { ok: false, problem: 'no-message' };
      // A page takes longer to read than the settings, which the analysis needs.
      const [result] = await Promise.all([link.read(options), settled]);
      return result;
    },
    shelf,
  );
  const settled = readInForce().then(({ settings, rules, keeping }) => {
    desk.settle(settings, rules.signs);
    if (!keeping.on) return;
    // A failure leaves it to the next start of the browser or the panel.
    void import('./erasing.ts').then(({ eraseExpired }) => eraseExpired()).catch(() => undefined);
  });
  watchInForce(({ settings, rules }) => desk.settle(settings, rules.signs));
  const states = new StateChanges({
    desk,
    shelf,
    opened: async (changed) => {
      await rememberStates(changed);
      list?.again();
    },
  });
  // What is opened in a private window is not told to the other windows.
  void isPrivate.then((here) => {
    if (!here) rememberOpened(desk, () => list?.again());
  });
  onErased((letters) => desk.forget(letters));
  // Turning keeping on keeps the letter that is open.
  keepingInForce.watch(() => desk.keepWork());

  if (link !== undefined && tabId !== undefined) {
    link.on('stale', ({ translated }) => void desk.pageChanged(translated));
    link.on('returned', () => desk.pageReturned());
    onReviewAsked(tabId, () => void desk.read());
    browser.tabs.onRemoved.addListener((closed) => {
      if (closed === tabId) desk.tabClosed();
    });
    void list?.connect();
    void desk.read({ whole: await isMarkAsked(tabId) });
  }

  const element = document.getElementById('root');
  if (element !== null) {
    keepFocus(element);
    const root = createRoot(element);
    await drawInLanguage(
      (language) =>
        root.render(
          <App
            key={language}
            desk={desk}
            checker={analyser}
            link={link}
            list={list}
            mails={mails}
            states={states}
          />,
        ),
      (language) => learn(language).catch(() => undefined),
    );
  }
  afterReading(desk, () => {
    mails.start();
    // A failure leaves it to the tab itself.
    void fetchInboxTab().catch(() => undefined);
  });
}

/** Acts a moment after the desk is done with what it reads now, so that the letter does not wait. */
function afterReading(desk: Desk, act: () => void): void {
  const later = () => setTimeout(act, INBOX_LATER);
  if (desk.state.phase === 'ready') {
    later();
    return;
  }
  const stop = desk.subscribe(() => {
    if (desk.state.phase !== 'ready') return;
    stop();
    later();
  });
}
