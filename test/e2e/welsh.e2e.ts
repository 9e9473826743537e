import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../bed/axe.ts';
import { type BrowserWithExtension, launchWithExtension } from '../bed/browser.ts';
import { clipboard, readyPanel } from '../bed/panel.ts';
import { EXTENSION, resultsFolder } from '../bed/results.ts';
import { type SampleInbox, serveSampleInbox } from '../bed/sample-inbox.ts';

const PICTURES = resultsFolder('e2e');

/** The arrow of a list box, in CSS pixels: no style tells how wide the browser draws it. */
const ARROW = 20;

/** Controls and headings whose words do not fit into them, and the page itself where it is wider than the window. */
const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (arrow) => [
      ...[...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, label, legend, [role=tab], .chip')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => `${element.tagName}: ${element.textContent}`),
      // A list box cuts off what is chosen without saying so: its words are measured, with room for its arrow.
      ...[...document.querySelectorAll('select')].flatMap((select) => {
        const chosen = select.selectedOptions[0]?.textContent ?? '';
        const { appearance, font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
        const pen = document.createElement('canvas').getContext('2d');
        if (pen === null) return ['no canvas to measure with'];
        pen.font = font;
        const room =
          select.clientWidth -
          Number.parseFloat(paddingInlineStart) -
          Number.parseFloat(paddingInlineEnd) -
          // An arrow of our own stands in the padding.
          (appearance === 'none' ? 0 : arrow);
        return pen.measureText(chosen).width > room + 1 ? [`SELECT: ${chosen}`] : [];
      }),
      ...(document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : []),
    ],
    ARROW,
  );

/** English words that a screen reader would say as Welsh: no element around them says that they are English. */
const englishAsWelsh = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      const words = node.textContent?.trim() ?? '';
      if (language === 'cy' && /\b(?:the|and|of|with|which|for|was|were|this|that)\b/iu.test(words))
        found.push(words);
    }
    return found;
  });

/** Opens all that is folded away. */
async function unfold(page: Page): Promise<void> {
  for (const closed of ['main details:not([open]) > summary', 'main .provision-title[aria-expanded=false]']) {
    const folds = page.locator(closed);
    for (let left = await folds.count(); left > 0; left--) await folds.first().press('Enter');
  }
}

describe.each(['light', 'dark'] as const)('the interface in Welsh, %s', (colourScheme) => {
  let inbox: SampleInbox;
  let browser: BrowserWithExtension;

  beforeAll(async () => {
    inbox = await serveSampleInbox();
    browser = await launchWithExtension(EXTENSION, { headless: true, colourScheme });
  });
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
  });

  it('is chosen in the settings, reaches a panel that is open, and loses nothing done there', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/message/1`);
    const panel = await readyPanel(browser, page);
    await panel
      .getByRole('button', { name: /^Accept s/u })
      .first()
      .click();

    const options = await browser.context.newPage();
    await options.setViewportSize({ width: 360, height: 900 });
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('en-GB');
    await options.getByLabel('Language (Iaith)').focus();
    await options.getByLabel('Language (Iaith)').selectOption('Cymraeg');
    await options.getByRole('heading', { name: 'Gosodiadau Request Lens' }).waitFor();
    expect(
      await options.evaluate(() => [
        document.documentElement.lang,
        document.title,
        document.activeElement?.id,
      ]),
    ).toEqual(['cy', 'Gosodiadau Request Lens', 'language']);
    await options.getByText(/gan beiriant/u).waitFor();
    expect(await violations(options)).toEqual([]);
    expect(await clipped(options)).toEqual([]);

    await panel.getByRole('heading', { name: '6 chwestiwn' }).waitFor();
    // The panel is drawn again only while its own tab is in front.
    await page.bringToFront();
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('cy');
    await panel.getByRole('tab', { name: 'Cais', exact: true }).waitFor();
    expect(await panel.getByRole('button', { name: /^Tynnu’n ôl: s/u }).count()).toBe(1);
    expect(await panel.getByText('I’w ateb erbyn Maw 22 Rhag 2026').count()).toBe(1);
    // The requester's words stay what they are, and say so to a screen reader.
    expect(await panel.locator('.question-words [lang=en-GB]').count()).toBeGreaterThan(0);
    expect(await violations(panel)).toEqual([]);
    await unfold(panel);
    expect(await englishAsWelsh(panel)).toEqual([]);
    await panel.getByRole('tab', { name: /^Rhestr wirio/u }).click();
    await panel.getByRole('heading', { name: 'Nawr' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    expect(await englishAsWelsh(panel)).toEqual([]);
    // The checklist follows the interface until the officer says otherwise, and keeps what was done on it.
    await panel.getByRole('checkbox', { name: /^Cydnabyddwch ei dderbyn/u }).press('Space');
    const language = panel.getByRole('combobox', { name: 'Iaith y rhestr wirio a’r llythyrau' }).first();
    await language.selectOption('English');
    const acknowledge = panel.getByRole('checkbox', { name: /^Acknowledge it, with a reference/u });
    await acknowledge.waitFor();
    expect(await acknowledge.isChecked()).toBe(true);
    expect(await violations(panel)).toEqual([]);
    await language.selectOption('Cymraeg');
    await panel.getByRole('checkbox', { name: /^Cydnabyddwch ei dderbyn/u }).waitFor();

    await panel.getByRole('button', { name: 'Copïo’r amlinelliad' }).click();
    await panel.getByText('Copïwyd: Testun cyfoethog', { exact: false }).first().waitFor();
    const copied = await clipboard(browser, page, inbox.address);
    expect(copied['text/plain']).toContain('[x] Cydnabyddwch ei dderbyn, gyda chyfeirnod, erbyn dydd ');
    expect(copied['text/html']).toMatch(/^<div lang="cy">[\s\S]*<span lang="en">/u);

    await panel.getByText('Llythyrau', { exact: true }).click();
    expect(await panel.getByRole('textbox', { name: 'Testun' }).inputValue()).toMatch(
      /^Annwyl [\s\S]*Diolch am eich cais am wybodaeth, a dderbyniwyd gennym ar \d/u,
    );
    expect(await violations(panel)).toEqual([]);
    await browser.closePanels();
  });

  it('fits a narrow panel, and a new panel speaks it at once', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${inbox.address}/message/1`);
    const panel = await browser.openPanel(page);
    await panel.getByRole('list', { name: 'Cwestiynau' }).first().waitFor();
    const address = panel.url();
    // The panel's own window keeps the browser's width; the same page in a tab takes any.
    const narrow = await browser.context.newPage();
    for (const width of [320, 360]) {
      await narrow.setViewportSize({ width, height: 900 });
      await narrow.goto(address);
      await narrow.getByRole('list', { name: 'Cwestiynau' }).first().waitFor();
      expect(await clipped(narrow)).toEqual([]);
      await narrow.screenshot({ path: join(PICTURES, `welsh-${width}-${colourScheme}.png`) });
      await narrow.getByRole('tab', { name: /^Rhestr wirio/u }).click();
      await narrow.getByRole('heading', { name: 'Nawr' }).waitFor();
      expect(await clipped(narrow)).toEqual([]);
      await narrow.screenshot({ path: join(PICTURES, `welsh-checklist-${width}-${colourScheme}.png`) });
    }
    await browser.closePanels();
  });
});
