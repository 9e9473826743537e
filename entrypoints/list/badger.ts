import { type Browser, browser } from 'wxt/browser';
import { theCasebook } from '../../lib/casebook/casebook.ts';
import type { ListAnswers } from '../../lib/list-messages.ts';
import { asListAsk } from '../../lib/list-messages-check.ts';
import type { KnownMail } from '../../lib/model/known-mail.ts';
import type { ListRow } from '../../lib/model/list-row.ts';
import { languageItem, managedPolicy, openedItem } from '../../lib/storage.ts';
import { knownFinder } from '../../lib/triage/same-mail.ts';
import { languageOf, speak } from '../../lib/words/t.ts';
import { keepingInForce, readHeld } from '../options/held.ts';
import { isAlwaysOn, registerSites } from './always-on.ts';
import { badgeFor } from './badge-words.ts';

let kept: Promise<readonly KnownMail[]> | undefined;

/** The kept mails, followed for as long as the background lives: ten thousand are not read again for each list. */
function keptMails(): Promise<readonly KnownMail[]> {
  kept ??= new Promise((resolve) => {
    theCasebook().subscribe(
      (known) => {
        resolve(known);
        kept = Promise.resolve(known);
      },
      () => {
        // Said in the panel; the list is badged from its rows, and the casebook tried again for the next one.
        resolve([]);
        kept = undefined;
      },
    );
  });
  return kept;
}

/** What is known of mails that were opened: kept ones first, then those in the memory of the browser. */
async function knownMails(): Promise<readonly KnownMail[]> {
  const opened = await openedItem.getValue();
  return (await keepingInForce.getValue()).on ? [...(await keptMails()), ...opened] : opened;
}

async function badgesFor(rows: readonly ListRow[]): Promise<ListAnswers['list-rows']> {
  const [{ settings }, known, language] = await Promise.all([
    readHeld(),
    knownMails(),
    languageItem.getValue(),
  ]);
  await speak(languageOf(language, navigator.languages));
  const find = knownFinder(known);
  return { badges: rows.map((row) => badgeFor(row, find(row), settings)) };
}

async function answer(raw: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> {
  const ask = asListAsk(raw);
  if (ask === undefined) return undefined;
  return ask.name === 'list-here' ? { always: await isAlwaysOn(sender.url) } : badgesFor(ask.rows);
}

/**
 * The background's part: answers the lists of pages, so that no law is sent into them, and keeps the list script
 * registered on the sites that are always on. Call it once, while the background starts.
 */
export function startBadging(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || sender.tab === undefined || asListAsk(raw) === undefined) return;
    void answer(raw, sender).then(respond, () => respond(undefined));
    return true;
  });
  const register = () => void registerSites().catch(report);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  // The organisation may name other sites at any time.
  managedPolicy.watch(register);
}

const report = (error: unknown): void =>
  console.warn('Request Lens could not set the sites that are always on.', error);
