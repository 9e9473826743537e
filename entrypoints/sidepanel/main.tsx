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
import { startAnalyser } from './analyser.ts';
import { Desk } from './desk.ts';
import { keeperOver } from './keeper.ts';
import { KnownMails } from './known-mails.ts';
import { ListLink } from './list-link.ts';
import { isMarkAsked } from './mark-asked.ts';
import { rememberOpened } from './opened.ts';
import { rememberStates } from './opened-mails.ts';
import { onReviewAsked, openPageLink, tabOfPanel } from './page-link.ts';
import { StateChanges } from './state-changes.ts';
import { learn } from './tongue.ts';
import { shelfOver } from './work-shelf.ts';

const analyser = startAnalyser();
const tabId = await tabOfPanel();
const link = tabId === undefined ? undefined : openPageLink(tabId);
const mails = new KnownMails();
const list = tabId === undefined ? undefined : new ListLink(tabId);
const shelf = shelfOver(
  workStore,
  keeperOver({
    keeping: () => keepingInForce.getValue(),
    open: async () => (await import('../../lib/casebook/casebook.ts')).theCasebook(),
    now: () => new Date().toISOString(),
  }),
  (name, act) => navigator.locks.request(name, act),
  () => openedItem.getValue(),
);
const desk = new Desk(
  analyser,
  async (options) => (link === undefined ? { ok: false, problem: 'no-message' } : link.read(options)),
  shelf,
);
const states = new StateChanges({
  desk,
  shelf,
  opened: async (changed) => {
    await rememberStates(changed);
    list?.again();
  },
});
rememberOpened(desk, () => list?.again());
onErased((letters) => desk.forget(letters));
if ((await keepingInForce.getValue()).on) {
  // A failure leaves it to the next start of the browser or the panel.
  void import('./erasing.ts').then(({ eraseExpired }) => eraseExpired()).catch(() => undefined);
}
// Turning keeping on keeps the letter that is open.
keepingInForce.watch(() => desk.keepWork());

watchInForce(({ settings, rules }) => desk.settle(settings, rules.signs));
const { settings, rules } = await readInForce();
desk.settle(settings, rules.signs);
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
// Once the letter was asked for and the panel drawn: the Inbox tab then has its mails and its code at hand.
setTimeout(() => {
  mails.start();
  void import('./inbox-tab.tsx');
}, 300);
