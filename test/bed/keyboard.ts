import type { Page } from 'playwright-core';

/** What has the focus: its role or tag, its name, and whether it is anything at all. */
export interface Focused {
  readonly what: string;
  readonly name: string;
  readonly lost: boolean;
}

/** What has the focus in the panel. */
export const focusIn = (panel: Page): Promise<Focused> =>
  panel.evaluate(() => {
    const found = document.activeElement;
    const labelled = found instanceof HTMLInputElement ? found.labels?.[0]?.textContent : undefined;
    const name = found?.getAttribute('aria-label') ?? labelled ?? found?.textContent ?? '';
    return {
      what: found?.getAttribute('role') ?? found?.tagName.toLowerCase() ?? '',
      name: name.trim(),
      lost: found === null || found === document.body || found === document.documentElement,
    };
  });

/** Stops of the Tab key after which it has gone round. */
const MOST_STOPS = 400;

/**
 * Presses Tab (or Shift+Tab) until what has the focus is called that. Throws when it goes round without finding it.
 */
export async function tabTo(panel: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focused> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const focused = await focusIn(panel);
    if (!focused.lost && name.test(focused.name)) return focused;
    passed.push(focused.name.slice(0, 40));
    await panel.keyboard.press(key);
  }
  throw new Error(`Nothing called ${name} was reached. Passed: ${[...new Set(passed)].join(' | ')}`);
}

/** Presses an arrow key until the menu item of that name has the focus, then Enter. */
export async function chooseInMenu(panel: Page, name: RegExp): Promise<void> {
  await panel.getByRole('menu').waitFor();
  // A key pressed before the menu has the focus goes to the page behind it.
  await panel.waitForFunction(() => document.activeElement?.closest('[role=menu]') instanceof Element);
  for (let step = 0; step < 20; step++) {
    const focused = await focusIn(panel);
    if (focused.what === 'menuitem' && name.test(focused.name)) {
      await panel.keyboard.press('Enter');
      await panel.getByRole('menu').waitFor({ state: 'detached' });
      return;
    }
    await panel.keyboard.press('ArrowDown');
  }
  throw new Error(`The menu has no ${name}.`);
}
