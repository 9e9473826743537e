import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly unknown[];
}

/**
 * Rows below the fold have a guessed height until they come near, which would be measured instead of theirs; and a button
 * that is under the foot at the moment is not small, it only has to be scrolled to.
 */
const LAID_OUT = `.question, .group { content-visibility: visible !important }
  .foot, .panel-head { position: static !important }`;
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule of WCAG 2.2 AA that the page breaks, each with every element that breaks it. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in window"))) {
    await page.evaluate(AXE);
  }
  const style = await page.addStyleTag({ content: LAID_OUT });
  const result = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(LEVELS)}, resultTypes: ['violations'] })`,
  )) as AxeResult;
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  expect(result.passes.length).toBeGreaterThan(5);
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
