import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attemptConnections } from '../bed/connection-attempts.ts';
import { type FirefoxWithExtension, launchFirefox } from '../bed/firefox.ts';
import { type RecordingProxy, startRecordingProxy } from '../bed/recording-proxy.ts';
import { FIREFOX_EXTENSION } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const REPLY =
  'Dear Sir, no dogs were seized. Section 40 of the Freedom of Information Act applies to the rest. <img src=https://pixel.example/b.png>';

describe('nothing leaves the machine, in Firefox', () => {
  let inbox: SampleInbox;
  let proxy: RecordingProxy;
  let firefox: FirefoxWithExtension;
  let page: Page;

  beforeAll(async () => {
    inbox = await serveSampleInbox();
    proxy = await startRecordingProxy();
    firefox = await launchFirefox(FIREFOX_EXTENSION, { proxyPort: proxy.port });
    page = await firefox.browser.newPage();
  });
  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
    await inbox?.close();
  });

  const visited: string[] = [];
  const visit = async (path: string): Promise<void> => {
    visited.push(`GET ${inbox.address}${path}`);
    await page.goto(inbox.address + path);
  };
  /** Opens a page of the inbox, and the sidebar anew beside it. */
  const review = async (path: string): Promise<void> => {
    await firefox.sidebar.close();
    await page.bringToFront();
    await visit(path);
    await firefox.clickToolbarButton(page);
  };
  const fromMenu = async (name: RegExp): Promise<void> => {
    await firefox.sidebar.click('button', /^More/u);
    await firefox.sidebar.click('menuitem', name);
  };

  it('would be seen if the extension asked for anything', async () => {
    await firefox.askAsExtension(`${inbox.address}/message/9`);
    expect(await firefox.askedByExtension()).toEqual([`${inbox.address}/message/9`]);
    expect(proxy.asked).toEqual([`GET ${inbox.address}/message/9`]);
  });

  it('in a whole session the browser asks for the pages the officer opens, and for nothing else', async () => {
    const before = await firefox.askedByExtension();
    proxy.forget();
    const { sidebar } = firefox;

    // Work on the letter: decide, put a question in other words, tick, copy, save.
    await review('/message/1');
    await sidebar.waitFor(/incident log/u);
    await sidebar.click('button', /^Accept /u);
    await sidebar.click('button', /^More for question/u);
    await sidebar.click('menuitem', /Edit or split/u);
    await sidebar.fill('textarea', /^Words of question/u, 'How often officers went there');
    await sidebar.click('button', /^\s*Save$/u);
    await sidebar.waitFor(/How often officers went there/u);
    await sidebar.click('tab', /^Checklist/u);
    await sidebar.click('label', /Acknowledge/u);
    for (const format of [/Rich text/u, /Markdown/u, /Plain text/u, /CSV/u]) {
      await sidebar.click('button', /Choose a format/u);
      await sidebar.click('menuitem', format);
      await sidebar.waitFor(new RegExp(`Copied: ${format.source}`, 'u'));
    }
    for (const file of [/Word document/u, /calendar/u]) {
      await sidebar.click('button', /Choose a format/u);
      await sidebar.click('menuitem', file);
    }
    const saved = () =>
      readdirSync(firefox.downloads)
        .map((name) => name.replace(/^.*\./u, ''))
        .sort();
    await expect.poll(saved, { timeout: 15_000 }).toEqual(['docx', 'ics']);

    // A letter that is pasted, and a reply to it.
    await review('/message/2');
    await sidebar.waitFor(/\d questions?/u);
    await fromMenu(/Paste a letter/u);
    await sidebar.fill(
      'label',
      /^Text of the letter/u,
      'Dear FOI team, how many dogs <img src=https://pixel.example/a.png> were seized?',
    );
    await sidebar.click('button', /Review this text/u);
    await sidebar.waitFor(/how many dogs <img/u);
    await fromMenu(/Check a reply/u);
    await sidebar.fill('label', /^Text of the reply/u, REPLY);
    await sidebar.click('button', /Check this reply/u);
    await sidebar.waitFor(/FOIA s17/u);

    // A list, its badges, and its mails taken out.
    await review('/list');
    const isStill = () =>
      sidebar.evaluate(({ document }) => document.querySelector('main[aria-busy=false]') !== null);
    await expect.poll(isStill, { timeout: 15_000 }).toBe(true);
    await sidebar.click('tab', /^Inbox/u);
    await sidebar.click('button', /^Copy \d+$/u);
    await sidebar.click('menuitem', /CSV/u);
    await sidebar.waitFor(/Copied \d+ messages/u);

    // The settings, keeping, the Rule Book, and what else has a page.
    const options = await firefox.openOwnPage('options');
    await options.choose(/Kind of authority/u, 'council');
    await options.click('label', /Keep requests on this computer/u);
    await options.click('summary', /Open the Rule Book/u);
    await options.fill('label', /Section, title or words/u, 'commercial');
    await firefox.openOwnPage('welcome');
    await firefox.openOwnPage('help');

    // A letter while requests are kept: it is written to the disk, and earlier ones are looked for.
    await review('/message/4');
    await sidebar.waitFor(/Kept here until/u);

    expect((await firefox.askedByExtension()).slice(before.length)).toEqual([]);
    expect(proxy.asked).toEqual(visited);
  });

  it("every kind of connection is refused to the extension's own pages", async () => {
    const before = await firefox.askedByExtension();
    const options = await firefox.openOwnPage('options');
    proxy.forget();
    const said = await options.runAsItsScript(attemptConnections, `${inbox.address}/message/5`);
    expect(Object.entries(said as object).filter(([, word]) => word === 'loaded')).toEqual([]);
    expect((await firefox.askedByExtension()).slice(before.length)).toEqual([]);
    expect(proxy.asked).toEqual([]);
    // The same attempts on an ordinary page show that they would work. Firefox takes no style sheet that is HTML.
    await page.bringToFront();
    await page.goto(`${inbox.address}/message/5`);
    proxy.forget();
    expect(await page.evaluate(attemptConnections, `${inbox.address}/message/6`)).toMatchObject({
      fetch: 'loaded',
      worker: 'loaded',
    });
    expect(proxy.asked.length).toBeGreaterThan(4);
  });
});
