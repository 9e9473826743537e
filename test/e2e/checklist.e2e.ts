import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { readyPanel } from '../bed/panel.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

describe('the checklist', () => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;
  let panel: Page;

  beforeAll(async () => {
    inbox = await serveSampleInbox();
    browser = await launchWithExtension(EXTENSION, { headless: true, colourScheme: 'dark' });
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/message/1`);
    panel = await readyPanel(browser, page);
    await panel.getByRole('tab', { name: /^Checklist/u }).click();
    await panel.getByRole('heading', { name: 'After' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  /** The words of the lines of the first section, from the top. */
  const lines = (): Promise<readonly string[]> =>
    panel.locator('.group').first().locator('label').allTextContents();
  const grip = (nth: number) => panel.locator('.todo .grip').nth(nth);
  const middle = async (
    nth: number,
  ): Promise<{ readonly x: number; readonly y: number; readonly height: number }> => {
    const box = await panel.locator('.todo').nth(nth).boundingBox();
    const handle = await grip(nth).boundingBox();
    if (box === null || handle === null) throw new Error(`There is no line ${nth}.`);
    return { x: handle.x + handle.width / 2, y: box.y + box.height / 2, height: box.height };
  };
  /** Takes a line by its grip and lets it go over another: in its upper half, or in its lower one. */
  const drag = async (from: number, to: number, half: 'upper' | 'lower'): Promise<void> => {
    const handle = await grip(from).boundingBox();
    const over = await middle(to);
    await panel.mouse.move((handle?.x ?? 0) + 8, (handle?.y ?? 0) + 8);
    await panel.mouse.down();
    const y = over.y + (half === 'upper' ? -1 : 1) * (over.height / 4);
    await panel.mouse.move(over.x, y, { steps: 12 });
    await panel.mouse.move(over.x - 2, y, { steps: 2 });
    await panel.mouse.up();
    await panel.locator('[data-dragged]').waitFor({ state: 'detached' });
  };

  it('is put in another order by dragging, before and after a line, and the order is undone', async () => {
    const [first = '', second = '', third = '', fourth = '', ...rest] = await lines();
    await drag(0, 2, 'lower');
    await expect.poll(lines).toEqual([second, third, first, fourth, ...rest]);
    // The offer to keep requests comes with the first work, and moves the lines down.
    await panel.getByRole('button', { name: 'Not now' }).click();
    await drag(2, 0, 'upper');
    await expect.poll(lines).toEqual([first, second, third, fourth, ...rest]);
    await drag(3, 1, 'lower');
    await expect.poll(lines).toEqual([first, second, fourth, third, ...rest]);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(lines).toEqual([first, second, third, fourth, ...rest]);
  });

  it('is not dragged into another section', async () => {
    const before = await panel.locator('.todo label').allTextContents();
    const count = (await lines()).length;
    await panel.locator('.todo').nth(count).scrollIntoViewIfNeeded();
    await drag(count - 1, count, 'lower');
    await panel.waitForTimeout(300);
    expect(await panel.locator('.todo label').allTextContents()).toEqual(before);
    expect(await panel.locator('[data-drop], [data-dragged]').count()).toBe(0);
  });

  it('is printed as black words on white paper, with all of its lines and no controls', async () => {
    await panel.getByRole('checkbox').first().check();
    await panel.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await panel.evaluate(() => {
      const shown = (element: Element) => element.getClientRects().length > 0;
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return {
        backgroundColor,
        color,
        controls: [...document.querySelectorAll('button, [role=tab], .foot, select')].filter(shown).length,
        lines: [...document.querySelectorAll('.todo label')].filter(shown).length,
        notes: [...document.querySelectorAll('.todo .reason')].map((one) => getComputedStyle(one).color),
      };
    });
    expect(printed.backgroundColor).toBe('rgb(255, 255, 255)');
    expect(printed.color).toBe('rgb(26, 31, 38)');
    expect(new Set(printed.notes)).toEqual(new Set(['rgb(85, 96, 107)']));
    expect(printed.controls).toBe(0);
    expect(printed.lines).toBe(await panel.getByRole('checkbox').count());
    // A side panel cannot be printed over the protocol: its paper is looked at from a tab that shows the same.
    const paper = await browser.context.newPage();
    await paper.goto(`chrome-extension://${browser.extensionId}/help.html`);
    const shown = await panel.evaluate(() => {
      for (const box of document.querySelectorAll('input')) box.toggleAttribute('checked', box.checked);
      return document.documentElement.innerHTML.replace(/<script.*?<\/script>/gu, '');
    });
    await paper.evaluate((html) => {
      document.documentElement.innerHTML = html;
    }, shown);
    await paper.pdf({ path: join(resultsFolder('e2e'), 'checklist.pdf'), format: 'A4' });
    await paper.close();
  });
});
