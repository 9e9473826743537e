import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { attemptConnections } from '../bed/connection-attempts.ts';
import { copyAs, readyPanel } from '../bed/panel.ts';
import { type RecordingProxy, startRecordingProxy } from '../bed/recording-proxy.ts';
import { EXTENSION, FIREFOX_EXTENSION, ROOT } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly optional_permissions?: unknown;
  readonly host_permissions?: unknown;
  readonly content_scripts?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
}
/** The one thing that may be asked for later, for one site at a time. */
const LATER = 'optional_host_permissions';
const EDGE_EXTENSION = join(ROOT, '.output', 'edge-mv3');
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** What the README's table of permissions explains: names of permissions, and the one key of the manifest. */
function explained(): readonly string[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = readme.split(/^## /mu).find((part) => part.startsWith('Permissions')) ?? '';
  return [...section.matchAll(/^\|[^|]*`(\w+)`[^|]*\|/gmu)].map((match) => match[1] ?? '');
}

describe.each([
  ['Chrome', EXTENSION, explained()],
  ['Edge', EDGE_EXTENSION, explained()],
  ['Firefox', FIREFOX_EXTENSION, explained().filter((name) => name !== 'sidePanel')],
] as const)('what is asked for at install in %s', (_name, folder, wanted) => {
  const manifest = manifestOf(folder);

  it('is no site, and each permission that the README explains and no other', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    const asked = [
      ...manifest.permissions,
      ...(manifest.optional_host_permissions.length > 0 ? [LATER] : []),
    ];
    expect(asked.sort()).toEqual([...wanted].sort());
  });

  it('comes with a policy that forbids every connection', () => {
    const directives = manifest.content_security_policy.extension_pages.split(';').map((line) => line.trim());
    for (const name of [
      'default-src',
      'connect-src',
      'object-src',
      'base-uri',
      'form-action',
      'frame-ancestors',
    ]) {
      expect(directives).toContain(`${name} 'none'`);
    }
    // What is let in comes with the package, or stands in the page itself.
    const sources = directives.flatMap((line) => line.split(' ').slice(1));
    expect(
      sources.filter((source) => !["'none'", "'self'", "'unsafe-inline'", 'data:'].includes(source)),
    ).toEqual([]);
    expect(directives).toContain("script-src 'self'");
  });
});

/** Chromium's own: signing in to the browser, and updates of its parts. The proxy refuses them. */
const CHROMIUM_SERVICES = [
  'CONNECT accounts.google.com:443',
  'CONNECT update.googleapis.com:443',
  'POST http://update.googleapis.com/service/update2/',
];

const REPLY = `Dear Sir,

No dogs were seized. Section 40 of the Freedom of Information Act applies to the rest. <img src=https://pixel.example/b.png>`;

describe('nothing leaves the machine', () => {
  let inbox: SampleInbox;
  let proxy: RecordingProxy;
  let browser: BrowserWithExtension;

  beforeAll(async () => {
    inbox = await serveSampleInbox();
    proxy = await startRecordingProxy();
    browser = await launchWithExtension(EXTENSION, {
      headless: true,
      // Everything the whole browser asks for goes through the proxy, this machine's own addresses too.
      args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    await inbox?.close();
  });

  /** What was asked for, without the services that Chromium itself looks for at its start. */
  const asked = () => proxy.asked.filter((line) => !CHROMIUM_SERVICES.some((host) => line.startsWith(host)));
  const visited: string[] = [];
  const visit = async (page: Page, path: string) => {
    visited.push(`GET ${inbox.address}${path}`);
    await page.goto(inbox.address + path);
  };

  it('in a whole session the browser asks for the pages the officer opens, and for nothing else', async () => {
    const page = await browser.context.newPage();
    await visit(page, '/message/1');
    const panel = await readyPanel(browser, page);
    await page.waitForFunction(() => CSS.highlights.size > 0);

    // Work on the letter: decide, put a question in other words, tick, copy, save.
    await panel
      .getByRole('button', { name: /^Accept /u })
      .first()
      .click();
    await panel
      .getByRole('button', { name: /^More for question/u })
      .first()
      .click();
    await panel.getByRole('menuitem', { name: 'Edit or split' }).click();
    await panel.getByLabel(/^Words of question/u).fill('How often officers went there');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('tab', { name: /^Checklist/u }).click();
    await panel.getByRole('checkbox').first().click({ force: true });
    for (const format of ['Rich text', 'Markdown', 'Plain text', 'CSV'] as const) await copyAs(panel, format);
    for (const save of [/Word document/u, /calendar/u]) {
      await panel.getByRole('button', { name: 'Choose a format' }).click();
      const saved = panel.waitForEvent('download');
      await panel.getByRole('menuitem', { name: save }).click();
      await (await saved).path();
    }
    await panel.getByRole('tab', { name: /^Request/u }).click();

    // A second letter, in the same tab.
    await visit(page, '/message/2');
    await browser.closePanels();
    const second = await readyPanel(browser, page);

    // A letter that is pasted, and one from a file.
    await second.getByRole('button', { name: 'More', exact: true }).click();
    await second.getByRole('menuitem', { name: 'Paste a letter' }).click();
    await second
      .getByLabel('Text of the letter')
      .fill('Dear FOI team, how many dogs <img src=https://pixel.example/a.png> were seized?');
    await second.getByRole('button', { name: 'Review this text' }).click();
    await second.getByText('how many dogs').first().waitFor();

    // A reply, checked against it.
    await second.getByRole('button', { name: 'More', exact: true }).click();
    await second.getByRole('menuitem', { name: 'Check a reply' }).click();
    await second.getByLabel(/^Text of the reply/u).fill(REPLY);
    await second.getByRole('button', { name: 'Check this reply' }).click();
    await second.getByRole('region', { name: 'The notice' }).waitFor();

    // A list, its badges, and its mails taken out.
    await visit(page, '/list');
    await browser.closePanels();
    const third = await browser.openPanel(page);
    await third.locator('main[aria-busy=false]').waitFor();
    await third.getByRole('tab', { name: 'Inbox' }).click();
    await third.getByRole('button', { name: /^Copy \d+$/u }).click();
    await third.getByRole('menuitem', { name: /^CSV/u }).click();
    await third
      .getByText(/^Copied \d+ messages/u)
      .first()
      .waitFor();

    // The settings, keeping, and the Rule Book.
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await options.getByLabel('Kind of authority').selectOption('council');
    await options.getByLabel('Keep requests on this computer').check();
    await options.getByText('Open the Rule Book').click();
    await options.getByLabel('Section, title or words').fill('commercial');
    for (const name of ['welcome', 'help']) {
      const own = await browser.context.newPage();
      await own.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    }

    // A letter while requests are kept: it is written to the disk, and earlier ones are looked for.
    await visit(page, '/message/4');
    await browser.closePanels();
    await (await readyPanel(browser, page)).getByText(/^Kept here until/u).waitFor();

    expect(asked()).toEqual(visited);
  });

  it("every kind of connection is refused to the extension's own pages", async () => {
    const page = await browser.context.newPage();
    await visit(page, '/message/3');
    await browser.closePanels();
    const panel = await readyPanel(browser, page);
    proxy.forget();
    // What the same attempts do on an ordinary page shows that they would work.
    expect(await page.evaluate(attemptConnections, `${inbox.address}/message/4`)).toMatchObject({
      worker: 'loaded',
      fetch: 'loaded',
      style: 'loaded',
    });
    expect(asked().length).toBeGreaterThan(4);
    proxy.forget();
    const said = await panel.evaluate(attemptConnections, `${inbox.address}/message/4`);
    expect(Object.entries(said).filter(([, word]) => word === 'loaded')).toEqual([]);
    await panel.waitForTimeout(500);
    expect(asked()).toEqual([]);
  });
});
