import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badgesOn, type SeenBadge } from '../bed/badges.ts';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { generatedMessages } from '../bed/mailbox.ts';
import { clipboard } from '../bed/panel.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type Skin, startWebmail, type Webmail } from '../bed/webmail.ts';

const PICTURES = resultsFolder('e2e');

interface SeenRow {
  readonly subject: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rows whose middle is in sight, as they stand in the list. */
const rowsOn = (page: Page): Promise<readonly SeenRow[]> =>
  page.evaluate(() => {
    const list = document.querySelector('#messagelist')?.parentElement?.getBoundingClientRect();
    return [...document.querySelectorAll('#messagelist tbody tr.message')].flatMap((row) => {
      const { top, bottom, left, right } = row.getBoundingClientRect();
      const words = row.querySelector('td.subject .subject a, td.subject a');
      const line = words?.getBoundingClientRect();
      const middle = line === undefined ? top : (line.top + line.bottom) / 2;
      const inSight =
        middle > 0 && middle < innerHeight && list !== undefined && middle > list.top && middle < list.bottom;
      return inSight ? [{ subject: (words?.textContent ?? '').trim(), top, bottom, left, right }] : [];
    });
  });

/** Each row in sight with the badge inside it. */
async function badgedRows(page: Page): Promise<readonly { row: SeenRow; badges: readonly SeenBadge[] }[]> {
  const [rows, badges] = [await rowsOn(page), await badgesOn(page)];
  return rows.map((row) => ({
    row,
    badges: badges.filter(({ top, height, left, width }) => {
      const middle = top + height / 2;
      return middle > row.top && middle < row.bottom && left >= row.left && left + width <= row.right + 1;
    }),
  }));
}

/** Waits until each row in sight has one badge, and gives them by subject. */
async function allBadged(page: Page): Promise<readonly (readonly [subject: string, words: string])[]> {
  await expect
    .poll(
      async () => {
        const rows = await badgedRows(page);
        return rows.length > 3 && rows.every(({ badges }) => badges.length === 1);
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  const rows = await badgedRows(page);
  return rows.map(({ row, badges }) => [row.subject, badges[0]?.words ?? '']);
}

const line = (panel: Page, subject: RegExp) => panel.getByRole('row', { name: subject });

describe('an inbox of fifteen messages', () => {
  let webmail: Webmail;
  let browser: BrowserWithExtension;
  let page: Page;

  beforeAll(async () => {
    webmail = startWebmail();
    browser = await launchWithExtension(EXTENSION, { headless: true });
    page = await browser.context.newPage();
    await webmail.logIn(page);
  });
  afterAll(async () => {
    await browser?.close();
    webmail?.close();
  });
  afterEach(() => browser.closePanels());

  it('is badged on the click, over the page and without a change to it', async () => {
    await webmail.showList(page);
    const look = () => page.evaluate(() => document.querySelector('#messagelist')?.outerHTML);
    const before = await look();
    expect(await badgesOn(page)).toEqual([]);
    await browser.openPanel(page);
    const badges = new Map(await allBadged(page));
    expect(badges.get('FOI request - parking appeals')).toMatch(/^FOI (?:· due )?21 Dec$/u);
    expect(badges.get('Access to my personal data')).toMatch(/^(?:Subject access · due|SAR) 11 Dec$/u);
    expect(badges.get('Town hall repairs')).toMatch(/^(?:Open to be sure|\?)$/u);
    expect(await look()).toBe(before);
    const seen = await page.evaluate(() => {
      const ours = document.documentElement.lastElementChild;
      return {
        children: document.documentElement.children.length,
        open: ours?.shadowRoot,
        text: ours?.textContent,
      };
    });
    expect(seen).toEqual({ children: 3, open: null, text: '' });
    await page.screenshot({ path: join(PICTURES, 'inbox-badges.png') });
  });

  it('loses every badge when the panel closes', async () => {
    await webmail.showList(page);
    await browser.openPanel(page);
    await allBadged(page);
    await browser.closePanels();
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('is a table in the panel: searched, filtered, opened, and the opened one keeps its result', async () => {
    await webmail.showList(page);
    const panel = await browser.openPanel(page);
    await panel.getByRole('grid', { name: 'Messages' }).waitFor();
    expect(await panel.getByRole('grid').getAttribute('aria-rowcount')).toBe('16');
    await panel.getByRole('searchbox').fill('parking app');
    await panel.getByText('1 message', { exact: true }).waitFor();
    await panel.screenshot({ path: join(PICTURES, 'inbox-search.png') });
    await line(panel, /parking appeals/u).click();
    await panel.getByRole('list', { name: 'Questions' }).first().waitFor();
    expect(await panel.locator('header').first().innerText()).toContain('parking appeals');

    await panel.getByRole('tab', { name: 'Inbox' }).click();
    await expect.poll(() => line(panel, /parking appeals/u).innerText()).toMatch(/5 questions/u);
    expect(await line(panel, /parking appeals/u).innerText()).toMatch(/s\d+/u);
    await panel.screenshot({ path: join(PICTURES, 'inbox-tab.png') });
  });

  it('is gone through by keyboard, chosen and copied', async () => {
    await webmail.showList(page);
    const panel = await browser.openPanel(page);
    await panel.getByRole('grid').waitFor();
    await panel.getByLabel('Sort by').selectOption('Newest first');
    await line(panel, /Tanner Street/u).focus();
    await panel.keyboard.press('Space');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Space');
    expect(await panel.locator('tr:focus').innerText()).toMatch(/parking appeals/u);
    await panel.getByRole('button', { name: 'Copy 2' }).click();
    await panel.getByRole('menuitem', { name: /CSV/u }).click();
    await panel.getByText('Copied 2 messages.').first().waitFor();
    const origin = new URL(webmail.address).origin;
    const csv = (await clipboard(browser, page, origin))['text/plain'] ?? '';
    expect(csv.trim().split('\r\n')).toHaveLength(3);
    expect(csv).toMatch(/^Kind,Subject,From,Received,Due,/u);
    expect(csv).toContain('Priya Raman');

    await panel.getByRole('checkbox', { name: 'Hide senders' }).check();
    await panel.getByRole('button', { name: 'Copy 2' }).click();
    await panel.getByRole('menuitem', { name: /^Table/u }).click();
    await expect
      .poll(async () => (await clipboard(browser, page, origin))['text/html'] ?? '')
      .toMatch(/<table>/u);
    expect((await clipboard(browser, page, origin))['text/html']).not.toContain('Priya Raman');
    await panel.bringToFront();
    await panel.getByRole('checkbox', { name: 'Hide senders' }).uncheck();
  });

  it('has its states set from the table, for one and for several, undone, and agreeing in two windows', async () => {
    await webmail.showList(page);
    const panel = await browser.openPanel(page);
    for (const subject of [/parking appeals/u, /Town hall repairs/u]) {
      await panel.getByRole('tab', { name: 'Inbox' }).click();
      await line(panel, subject).click();
      await expect
        .poll(() => panel.locator('header').first().innerText(), { timeout: 15_000 })
        .toMatch(subject);
    }
    // A panel in a tab of its own, which shows what was opened in the other.
    const second = await browser.context.newPage();
    await second.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tabId=999999`);
    await second.getByRole('tab', { name: 'Inbox' }).click();
    await line(second, /parking appeals/u).waitFor();

    await page.bringToFront();
    await panel.getByRole('tab', { name: 'Inbox' }).click();
    await line(panel, /parking appeals/u).focus();
    await panel.keyboard.press('s');
    await panel.getByRole('menuitemradio', { name: 'With departments' }).click();
    await panel.getByText('1 message: With departments.').first().waitFor();
    await expect
      .poll(() => line(second, /parking appeals/u).innerText(), { timeout: 5_000 })
      .toMatch(/With departments/u);

    for (const subject of [/parking appeals/u, /Town hall repairs/u])
      await line(panel, subject).getByRole('checkbox').check();
    await panel.locator('footer').getByRole('button', { name: 'State' }).click();
    await panel.getByRole('menuitemradio', { name: 'Sent' }).click();
    await panel.getByText('2 messages: Sent.').first().waitFor();
    // The letter on the desk has it too.
    await panel.getByRole('tab', { name: 'Request' }).click();
    expect(await panel.getByLabel('State of this request').inputValue()).toBe('sent');
    await panel.getByRole('tab', { name: 'Inbox' }).click();
    await panel.keyboard.press('Control+z');
    await panel.getByText('Taken back for 2 messages.').first().waitFor();
    await expect
      .poll(() => line(second, /parking appeals/u).innerText(), { timeout: 5_000 })
      .toMatch(/With departments/u);
    await expect
      .poll(() => line(second, /Town hall repairs/u).innerText(), { timeout: 5_000 })
      .toMatch(/New/u);
    await second.close();
  });

  it('is badged without a click where the officer switched it on, and not once switched off', async () => {
    const settings = await browser.context.newPage();
    await settings.goto(`chrome://extensions/?id=${browser.extensionId}`);
    // The prompt itself cannot be seen in a browser without a window: the answer is given ahead.
    await settings.evaluate(
      ([id, site]) =>
        new Promise((resolve) =>
          Reflect.get(Reflect.get(globalThis, 'chrome'), 'developerPrivate').addHostPermission(id, site, () =>
            resolve(undefined),
          ),
        ),
      [browser.extensionId, 'http://127.0.0.1/*'],
    );
    await settings.close();
    await webmail.showList(page);
    const panel = await browser.openPanel(page);
    const always = panel.getByRole('checkbox', { name: 'Always on this site' });
    await always.click();
    await panel.getByText(/Badges appear on 127\.0\.0\.1 without a click/u).waitFor();
    await browser.closePanels();
    await allBadged(page);
    await webmail.showList(page);
    await allBadged(page);

    const again = await browser.openPanel(page);
    await again.getByRole('checkbox', { name: 'Always on this site' }).click();
    await again.getByText(/Badges go when this panel closes/u).waitFor();
    await browser.closePanels();
    await expect.poll(() => badgesOn(page)).toEqual([]);
    await webmail.showList(page);
    await page.waitForTimeout(1_000);
    expect(await badgesOn(page)).toEqual([]);
  });
});

describe('an inbox of five hundred messages', () => {
  let webmail: Webmail;
  let browser: BrowserWithExtension;
  let page: Page;

  beforeAll(async () => {
    webmail = startWebmail('elastic', generatedMessages(500));
    browser = await launchWithExtension(EXTENSION, { headless: true });
    page = await browser.context.newPage();
    await webmail.logIn(page);
  });
  afterAll(async () => {
    await browser?.close();
    webmail?.close();
  });

  it('keeps each badge beside its subject while it is scrolled, paged and sorted', async () => {
    const panel = await browser.openPanel(page);
    const first = await allBadged(page);
    await panel.getByText(/^\d+ messages$/u).waitFor();

    await page.locator('#messagelist tbody tr.message').last().scrollIntoViewIfNeeded();
    const scrolled = await allBadged(page);
    expect(scrolled).not.toEqual(first);

    const asked = await page.evaluate(() => document.querySelector('#messagelist tbody tr.message')?.id);
    await page.locator('a.nextpage').click();
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#messagelist tbody tr.message')?.id))
      .not.toBe(asked);
    await allBadged(page);

    // As the webmail's own sort menu does it.
    await page.goto(`${webmail.address}?_task=mail&_mbox=INBOX&_sort=subject_ASC`);
    await page.waitForSelector('#messagelist tbody tr.message');
    for (const [subject, words] of await allBadged(page)) {
      if (/^Automatic reply/u.test(subject)) expect(words).toMatch(/^No(?:t a)? request$/u);
      if (/^Freedom of Information|^FOI request/u.test(subject)) expect(words).toMatch(/^FOI /u);
    }
  });
});

describe('a request that is kept', () => {
  it('stands in the inbox with its state after the browser was closed and started again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'request-lens-kept-'));
    const webmail = startWebmail();
    try {
      const first = await launchWithExtension(EXTENSION, { headless: true, profile });
      const options = await first.context.newPage();
      await options.goto(`chrome-extension://${first.extensionId}/options.html`);
      await options.getByRole('checkbox', { name: 'Keep requests on this computer' }).click();
      const page = await first.context.newPage();
      await webmail.logIn(page);
      const panel = await first.openPanel(page);
      await line(panel, /parking appeals/u).click();
      await panel.getByRole('list', { name: 'Questions' }).first().waitFor();
      await panel.getByLabel('State of this request').selectOption('Drafting');
      await panel
        .getByText(/^Kept here until/u)
        .first()
        .waitFor();
      // Read back from the casebook, which is asked first.
      await panel.getByRole('tab', { name: 'Inbox' }).click();
      await expect.poll(() => line(panel, /parking appeals/u).innerText()).toMatch(/Drafting/u);
      await first.close();

      const again = await launchWithExtension(EXTENSION, { headless: true, profile });
      const empty = await again.context.newPage();
      await webmail.logIn(empty);
      const inbox = await again.openPanel(empty);
      await expect
        .poll(() => line(inbox, /parking appeals/u).innerText(), { timeout: 15_000 })
        .toMatch(/5 questions[\s\S]*Drafting/u);
      await again.close();
    } finally {
      webmail.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

describe.each<Skin>(['larry', 'classic'])('the list of Roundcube in its %s skin', (skin) => {
  it('is badged, each badge inside its row', async () => {
    const webmail = startWebmail(skin);
    const browser = await launchWithExtension(EXTENSION, { headless: true });
    try {
      const page = await browser.context.newPage();
      await webmail.logIn(page);
      await browser.openPanel(page);
      const badges = new Map(await allBadged(page));
      expect(badges.get('FOI request - parking appeals')).toMatch(/^FOI (?:· due )?21 Dec$/u);
      await page.screenshot({ path: join(PICTURES, `inbox-badges-${skin}.png`) });
    } finally {
      await browser.close();
      webmail.close();
    }
  });
});
