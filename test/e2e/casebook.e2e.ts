import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { Looks } from '../bed/looks.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION, ROOT, resultsFolder } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

/** A second letter by the writer of the first sample letter, which asks for some of the same and for something else. */
const AGAIN = `<!doctype html><html lang="en-GB"><title>Again</title><main><article><h1>Tanner Street once more</h1>
<p class="sent">From <a href="mailto:rowan@example.org">Rowan Ashdown</a>, <time datetime="2026-11-25T10:00:00Z">25 November 2026</time></p>
<div class="body"><p>Dear Council,</p><p>Under the Freedom of Information Act please tell me:</p>
<p>1. How many times have your night-time enforcement officers been called to premises in Tanner Street in the last 12 months?</p>
<p>2. How many stray dogs were rehomed in 2025?</p><p>Rowan Ashdown</p></div></article></main></html>`;

const LOG =
  'FOI Ref,Date received,Subject,Request,Outcome,Response link\r\n' +
  'F-101,03/11/2025,Stray dogs,Number of stray dogs rehomed in 2024 and 2025,Disclosed in full,https://www.example.org/f-101\r\n' +
  'F-102,31/02/2026,Bins,,Refused,\r\n' +
  'F-103,1/3/2026,,,,\r\n';

const looks = new Looks();
let inbox: SampleInbox;
let browser: BrowserWithExtension;

beforeAll(async () => {
  inbox = await serveSampleInbox({ '/again': AGAIN });
  browser = await launchWithExtension(EXTENSION, { headless: true });
});
/** Closes every tab but the browser's first; a panel goes with its tab. */
afterEach(async () => {
  const tabs = browser.context.pages().filter((page) => !page.url().includes('sidepanel.html?tabId='));
  await Promise.all(tabs.slice(1).map((page) => page.close()));
});
afterAll(async () => {
  await browser?.close();
  await inbox?.close();
});

const open = async (path: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(path.startsWith('/') ? `${inbox.address}${path}` : path);
  return page;
};
const options = (): Promise<Page> => open(`chrome-extension://${browser.extensionId}/options.html`);

describe('requests that are kept', () => {
  it('are offered once, kept when the officer says so, and found again beside a new one like them', async () => {
    const first = await open('/message/1');
    const panel = await readyPanel(browser, first);
    await panel
      .getByRole('button', { name: /^Accept s31\(1\)\(a\)/u })
      .first()
      .click();
    await panel.getByLabel('State of this request').selectOption('sent');
    await panel.getByRole('button', { name: 'Keep requests' }).click();
    await panel.getByText(/^Kept here until/u).waitFor();

    const settings = await options();
    const log = join(resultsFolder('casebook'), 'log.csv');
    writeFileSync(log, LOG);
    await settings.getByLabel('Disclosure log as a CSV file').setInputFiles(log);
    expect(await settings.getByLabel('What was asked').inputValue()).toBe('3');
    await settings.getByRole('button', { name: 'Import 3 rows' }).click();
    await settings.getByText('2 entries held, from 3 rows.').waitFor();
    await settings.getByText(/^Row 3: taken without its date/u).waitFor();
    await settings.getByText(/^Row 4: left out/u).waitFor();
    await looks.at(settings, 'log-imported', settings.getByText(/^Row 4: left out/u));
    await settings.close();

    const second = await open('/again');
    const again = await readyPanel(browser, second);
    await again.getByRole('heading', { name: 'Had this before?' }).waitFor();
    for (const card of await again.locator('details.earlier > summary').all()) await card.click();
    await again.getByText('s21 may apply.').last().waitFor();
    expect(await again.getByRole('link', { name: 'Open the published answer' }).getAttribute('href')).toBe(
      'https://www.example.org/f-101',
    );
    await again.getByText(/^Much the same was asked from the same name on 23 November 2026/u).waitFor();
    await again.getByText(/within 60 working days \(which run to 19 February 2027\)/u).waitFor();
    expect(await again.locator('.earlier mark').allTextContents()).toContain('stray dogs rehomed');
    await looks.at(again, 'had-before', again.getByText('s21 may apply.'));
    await again.getByRole('button', { name: /^Decide the same on/u }).click();
    await again.getByRole('button', { name: /^Decided the same on/u }).waitFor();
    await again
      // Added by hand where this letter's own words do not point there.
      .getByRole('button', { name: /^(?:Take back|Remove) /u })
      .first()
      .waitFor();
  });

  it('go to a file and come back from it, those of an earlier version too, and are erased when their time is over', async () => {
    const settings = await options();
    await settings.getByText('2 requests kept on this computer.').waitFor();
    const download = settings.waitForEvent('download');
    await settings.getByRole('button', { name: 'Export to a file' }).click();
    const saved = join(resultsFolder('casebook'), 'casebook.json');
    await (await download).saveAs(saved);
    await settings.getByRole('button', { name: 'Erase all' }).click();
    await settings.getByRole('alertdialog').getByRole('button', { name: 'Erase all' }).click();
    await settings.getByText('No request is kept.').waitFor();
    await settings.getByLabel('Import requests from a file').setInputFiles(saved);
    await settings.getByText('2 requests kept on this computer.').waitFor();
    await settings
      .getByLabel('Import requests from a file')
      .setInputFiles(join(ROOT, 'test/kept/casebook-1.json'));
    await settings.getByText('4 requests kept on this computer.').waitFor();
    // Those of the earlier version were last worked on in March.
    await settings.getByLabel(/^Erase a request this many days/u).fill('30');
    await readyPanel(browser, await open('/message/1'));
    await settings.getByText('2 requests kept on this computer.').waitFor();
  });

  it('are erased with the work on them, in the panel too, when the officer stops keeping', async () => {
    const page = await open('/message/1');
    const panel = await readyPanel(browser, page);
    expect(await panel.getByLabel('State of this request').inputValue()).toBe('sent');
    const settings = await options();
    await settings.getByLabel('Keep requests on this computer').click();
    await settings.getByRole('button', { name: /^Stop and erase/u }).click();
    await settings.getByText('No request is kept.').waitFor();
    await expect.poll(() => panel.getByLabel('State of this request').inputValue()).toBe('new');
    await panel.getByText('Not kept after the browser closes').waitFor();
  });
});

describe('many letters at once', () => {
  it('give a table with what was found in each, which opens a letter and is saved', async () => {
    const panel = await open(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    const folder = join(ROOT, 'test/inbox');
    const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    await panel.getByLabel('Or open a file').setInputFiles(files.map((name) => join(folder, name)));
    await panel.getByText(`Done: ${files.length} of ${files.length} files.`).first().waitFor();
    const problems = panel.getByRole('list', { name: 'Files that could not be read' }).getByRole('listitem');
    const rows = panel.getByRole('list', { name: 'Letters found' }).getByRole('listitem');
    expect((await rows.count()) + (await problems.count())).toBe(files.length);
    await looks.at(panel, 'many-letters', rows);
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save as CSV' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + (await rows.count()));
    await panel.getByRole('button', { name: /Town hall repairs/u }).click();
    await panel.getByRole('list', { name: 'Questions' }).first().waitFor();
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Back to the table' }).click();
    await rows.first().waitFor();
  });
});
