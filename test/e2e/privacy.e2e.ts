import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { copyAs, readyPanel } from '../bed/panel.ts';
import { EXTENSION, ROOT } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')) as Record<
  string,
  unknown
>;

describe('nothing leaves the machine', () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;

  beforeAll(async () => {
    inbox = await serveSampleInbox();
    browser = await launchWithExtension(EXTENSION, { headless: true });
  });
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  it('asks for no site at install, and for each permission that the README explains and no other', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const explained = [...readme.matchAll(/^\| `(\w+)` \|/gmu)].map((match) => match[1]);
    expect([...(manifest.permissions as string[])].sort()).toEqual(explained.sort());
  });

  it('forbids its own pages every connection', () => {
    const policy = (manifest.content_security_policy as Record<string, string>).extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
  });

  it('makes no request outside the extension in a whole review', async () => {
    const asked: string[] = [];
    browser.context.on('request', (request) => asked.push(request.url()));
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/message/1`);
    const panel = await readyPanel(browser, page);
    await copyAs(panel, 'Markdown');
    const outside = asked.filter(
      (address) =>
        !address.startsWith(`chrome-extension://${browser.extensionId}/`) &&
        !address.startsWith(inbox.address) &&
        !address.startsWith('data:'),
    );
    expect(asked.some((address) => address.startsWith(`chrome-extension://${browser.extensionId}/`))).toBe(
      true,
    );
    expect(outside).toEqual([]);
    // The same request that an ordinary page may make is refused to the extension's own page.
    const connect = async (address: string): Promise<string> => {
      try {
        await fetch(address, { mode: 'no-cors' });
        return 'connected';
      } catch {
        return 'refused';
      }
    };
    expect(await page.evaluate(connect, inbox.address)).toBe('connected');
    expect(await panel.evaluate(connect, inbox.address)).toBe('refused');
  });
});
