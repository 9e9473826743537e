import type { Page } from 'playwright-core';
import type { BrowserWithExtension } from './browser.ts';

/** Clicks the toolbar button over `page` and waits until the panel shows what it found. */
export async function readyPanel(browser: BrowserWithExtension, page: Page): Promise<Page> {
  const panel = await browser.openPanel(page);
  await panel.getByRole('list', { name: 'Questions' }).first().waitFor();
  return panel;
}

export type CopyFormat = 'Rich text' | 'Markdown' | 'Plain text' | 'CSV';

/** What the clipboard holds, by MIME type, as a page of `origin` that may read it sees it. */
export async function clipboard(
  browser: BrowserWithExtension,
  page: Page,
  origin: string,
): Promise<Readonly<Record<string, string>>> {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.bringToFront();
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) found[type] = await (await item.getType(type)).text();
    }
    return found;
  });
}

/** Copies the checklist from the panel in this format, and gives the plain text that was copied. */
export async function copiedText(
  browser: BrowserWithExtension,
  panel: Page,
  page: Page,
  origin: string,
  format: CopyFormat,
): Promise<string> {
  await copyAs(panel, format);
  return (await clipboard(browser, page, origin))['text/plain'] ?? '';
}

/** Opens the Checklist tab, chooses the format in the copy button's menu, and waits for the word that it was copied. */
export async function copyAs(panel: Page, format: CopyFormat): Promise<void> {
  await panel.getByRole('tab', { name: /^Checklist/u }).click();
  await panel.getByRole('button', { name: 'Choose a format' }).click();
  await panel
    .getByRole('menuitem', { name: format })
    .or(panel.getByRole('menuitemradio', { name: format }))
    .click();
  await panel
    .getByText(/^Copied/u)
    .first()
    .waitFor();
}
