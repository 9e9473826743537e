// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { keepFocus } from './focus-keeper.ts';

/** Lets the browser tell of what changed. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function page(html: string): HTMLElement {
  const root = document.createElement('main');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(root);
  return root;
}
const named = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is no ${id}.`);
  return found;
};

const LIST = `<ul><li id="one"><button id="a">a</button></li><li id="two"><button id="b">b</button></li></ul>
<button id="add">Add</button>`;

describe('focus that would be lost', () => {
  let stop = (): void => undefined;
  afterEach(() => {
    stop();
    document.body.replaceChildren();
  });

  it('goes to what took the place of a row that went, else to the one before, else to what is around', async () => {
    const root = page(LIST);
    stop = keepFocus(root);
    named('a').focus();
    named('one').remove();
    await told();
    expect(document.activeElement?.id).toBe('b');
    named('two').remove();
    await told();
    expect(document.activeElement?.id).toBe('add');
  });

  it('goes to the row before where the last one went', async () => {
    stop = keepFocus(page(LIST));
    named('b').focus();
    named('two').remove();
    await told();
    expect(document.activeElement?.id).toBe('a');
  });

  it('stays where a part of the panel put it', async () => {
    stop = keepFocus(page(LIST));
    named('a').focus();
    named('one').remove();
    named('add').focus();
    await told();
    expect(document.activeElement?.id).toBe('add');
  });

  it('is not taken by what the officer does elsewhere', async () => {
    stop = keepFocus(page(LIST));
    named('a').focus();
    named('a').blur();
    named('two').remove();
    await told();
    expect(document.activeElement).toBe(document.body);
  });
});
