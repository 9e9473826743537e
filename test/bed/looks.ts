import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { resultsFolder } from './results.ts';

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Theme = keyof typeof THEMES;
const THEME_NAMES: readonly Theme[] = ['light', 'dark', 'forced'];
/** In CSS pixels: a panel at 400 % zoom or dragged narrow, one as the browser opens it, one dragged wide. */
const WIDTHS: readonly number[] = [320, 400, 600];
const HEIGHT = 800;

/** The narrowest a sidebar can be, in Firefox. */
const NARROWEST = 250;

/**
 * Words that stick out of the window, buttons, tabs and chips whose words do not fit into them, and those with a word
 * that is broken over two lines.
 */
const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...(document.documentElement.scrollWidth > window.innerWidth
      ? [`the page is ${document.documentElement.scrollWidth} wide`]
      : []),
    ...[...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, label, legend, [role=tab], .chip')]
      .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => `${element.tagName} is cut off: ${element.textContent}`),
    ...[...document.querySelectorAll<HTMLElement>('button, h1, [role=tab], .chip, .foot > .note')].flatMap(
      (element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const broken: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          if (lines > (node.textContent ?? '').trim().split(/[\s-]+/u).length)
            broken.push(`a word is broken: ${node.textContent}`);
        }
        return broken;
      },
    ),
  ]);

/** Waits until what has changed has been drawn: a picture taken before would show the last look's colours. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
        // A page behind another is drawn at no time at all.
        setTimeout(resolve, 500);
      }),
  );

/**
 * Looks at a page of ours in every theme and at every width: it breaks no rule of access and cuts nothing off. The nine
 * pairs of theme and width are shared out among the states that are looked at, three to each, so that each state is
 * seen in all themes and at all widths; in the narrowest sidebar only what is cut off is looked for. Each look is written to `.results/states` as a picture.
 */
export class Looks {
  #turn = 0;
  readonly #folder = resultsFolder('states');

  /** `there`: what must be in sight in every look, so that the state is still the one that is meant. */
  async at(page: Page, state: string, there: Locator): Promise<void> {
    const turn = this.#turn++;
    for (const [nth, theme] of THEME_NAMES.entries()) {
      const width = WIDTHS[(nth + turn) % WIDTHS.length] ?? 0;
      const look = `${state}-${width}-${theme}`;
      // Without motion: a colour on its way from one theme to the other is in neither.
      await page.emulateMedia({ ...THEMES[theme], reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: HEIGHT });
      await there.first().waitFor();
      await there.first().scrollIntoViewIfNeeded();
      await drawn(page);
      await page.screenshot({ path: join(this.#folder, `${look}.png`) });
      expect(await violations(page), look).toEqual([]);
      expect(await clipped(page), look).toEqual([]);
    }
    await page.setViewportSize({ width: NARROWEST, height: HEIGHT });
    await drawn(page);
    await page.screenshot({ path: join(this.#folder, `${state}-${NARROWEST}.png`) });
    expect(await clipped(page), `${state}-${NARROWEST}`).toEqual([]);
  }
}
