import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { Looks } from '../bed/looks.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION, ROOT } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><title>${title}</title><body>${body}</body></html>`;
const asking = (what: string): string =>
  `<p>Dear Council,</p><p>Under the Freedom of Information Act please tell me:</p><ol><li>How many ${what} are there?</li>
   <li>What did the ${what} cost in 2025?</li></ol><p>Yours faithfully,</p><p>Mina Farrow</p>`;
const SUBJECTS = [
  'FOI request - lamps',
  'Subject access request',
  'Internal review',
  'Automatic reply',
  'Hello',
];
const row = (subject: string, nth: number): string =>
  `<tr><td>Writer ${nth}</td><td><a href="/message/${nth + 1}">${subject}</a></td><td>1${nth} Nov 2026</td></tr>`;

/** A message of this content, as one webmail shows it. */
const mail = (content: string): string =>
  html(
    'Lamps',
    `<div role="main"><div class="ha"><h2 class="hP">Lamps</h2></div><div class="h7"><div class="adn ads" data-message-id="#msg-f:1">
     <span class="gD" email="ada.wren@example.org" name="Ada Wren">Ada Wren</span><div class="ii gt"><div class="a3s aiL">${content}</div></div></div></div></div>`,
  );

const PAGES: Readonly<Record<string, string>> = {
  '/nothing': html('Blank', ''),
  '/empty': mail(''),
  '/picture': mail('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="400" height="300">'),
  '/two': html('Two', `<div>${asking('benches')}</div><div>${asking('trees')}</div>`),
  '/living': html('Benches', `<h1>Benches</h1><main><article>${asking('benches')}</article></main>`),
  // A list of messages of a page that no file knows.
  '/list': html(
    'Requests',
    `<main><h1>Requests</h1><table><tbody>${SUBJECTS.map(row).join('')}</tbody></table></main>`,
  ),
};

const looks = new Looks();
let inbox: SampleInbox;
let browser: BrowserWithExtension;

beforeAll(async () => {
  inbox = await serveSampleInbox(PAGES);
  browser = await launchWithExtension(EXTENSION, { headless: true });
});
afterEach(() => browser.closePanels());
afterAll(async () => {
  await browser?.close();
  await inbox?.close();
});

const open = async (path: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(path.startsWith('/') ? inbox.address + path : path);
  return page;
};
const choose = async (panel: Page, command: string): Promise<void> => {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: command }).click();
};

describe('the panel where no letter is shown', () => {
  it.each([
    ['no-message', '/nothing', /No message was found/u],
    ['empty-message', '/empty', /This message has no text/u],
    ['picture-only', '/picture', /holds only a picture/u],
    ['forbidden', 'chrome://version', /does not let extensions read this page/u],
  ] as const)('says what to do next: %s', async (state, path, sentence) => {
    const panel = await browser.openPanel(await open(path));
    await looks.at(panel, state, panel.getByText(sentence));
  });

  it('shows that it is reading, and that it was stopped', async () => {
    const panel = await browser.openPanel(await open('/nothing'));
    await panel.getByText(/No message was found/u).waitFor();
    // A worker that never answers stands for a letter that takes very long.
    await panel.evaluate(() => {
      Worker.prototype.postMessage = () => undefined;
    });
    await panel.getByLabel('Text of the letter').fill('How many benches are there in Mill Park?');
    await panel.getByRole('button', { name: 'Review this text' }).click();
    await looks.at(panel, 'reading', panel.getByText('Reading the message'));
    await panel.getByRole('button', { name: 'Stop' }).click();
    await looks.at(panel, 'stopped', panel.getByText(/^Stopped/u));
    expect(await panel.getByLabel('Text of the letter').inputValue()).toContain('benches');
  });

  it('says that a letter could not be worked through, and has it there again', async () => {
    const panel = await browser.openPanel(await open('/nothing'));
    await panel.getByText(/No message was found/u).waitFor();
    await panel.evaluate(() => {
      Worker.prototype.postMessage = function () {
        this.dispatchEvent(new ErrorEvent('error'));
      };
    });
    await panel.getByLabel('Text of the letter').fill('How many benches are there in Mill Park?');
    await panel.getByRole('button', { name: 'Review this text' }).click();
    await looks.at(panel, 'worker-lost', panel.getByText(/could not be worked through/u));
    expect(await panel.getByLabel('Text of the letter').inputValue()).toContain('benches');
  });

  it('takes a letter that is pasted, and says what is wrong with a file', async () => {
    const panel = await browser.openPanel(await open('/message/1'));
    await choose(panel, 'Paste a letter');
    await panel.locator('input[type=file]').first().setInputFiles(join(ROOT, 'package-lock.json'));
    await looks.at(panel, 'file-problem', panel.getByText(/kind of file cannot be read/u));
  });
});

describe('the inbox', () => {
  it('shows the list of the page, what is chosen in it, and that nothing fits a search', async () => {
    const panel = await browser.openPanel(await open('/list'));
    const line = panel.getByRole('row', { name: /Internal review/u });
    await looks.at(panel, 'inbox', line);
    await panel.getByRole('searchbox').fill('zeppelin');
    await looks.at(panel, 'inbox-none', panel.getByRole('searchbox'));
  });

  it('is empty over a page without a list', async () => {
    const panel = await browser.openPanel(await open('/nothing'));
    await panel.getByText(/No message was found/u).waitFor();
    await panel.getByRole('tab', { name: 'Inbox' }).click();
    await looks.at(panel, 'inbox-empty', panel.getByRole('tabpanel'));
  });
});

describe('the panel about how a letter was read', () => {
  it('asks which message it is, and offers those of a thread', async () => {
    const panel = await readyPanel(browser, await open('/two'));
    await looks.at(panel, 'unsure', panel.getByText('Is this the message?'));
  });

  it('says what is no request', async () => {
    const panel = await browser.openPanel(await open('/message/9'));
    await looks.at(panel, 'not-a-request', panel.getByText(/does not look like a request/u));
    await panel.getByRole('tab', { name: /^Checklist/u }).click();
    await looks.at(panel, 'not-a-request-checklist', panel.getByRole('tabpanel'));
  });

  it('says that the page has changed, was translated, and is gone', async () => {
    const page = await open('/living');
    const panel = await readyPanel(browser, page);
    await page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
    await page.evaluate(() => {
      for (const item of document.querySelectorAll('li')) item.innerHTML = '<font>Combien de bancs ?</font>';
    });
    await looks.at(panel, 'translated', panel.getByText(/has translated this page/u));
    await page.evaluate(() => {
      document.documentElement.classList.remove('translated-ltr');
      document.querySelector('main')?.remove();
    });
    await looks.at(panel, 'stale', panel.getByText(/The page has changed/u));
    await panel.getByRole('button', { name: 'Review again' }).click();
    await looks.at(panel, 'problem', panel.getByText(/Below is the message as it was read before/u));
  });
});
