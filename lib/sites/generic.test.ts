// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { tagLook } from '../read/look.ts';
import { readText } from '../read/read-text.ts';
import { findMessages } from './find.ts';
import { guessMessages } from './generic.ts';
import type { Page } from './site.ts';

function open(html: string): Page {
  document.documentElement.innerHTML = html;
  return { document, frame: null, today: '2026-11-24' };
}
const readAll = () => readText(document.body, { looks: tagLook });
const guess = (page: Page) => guessMessages(page, readAll());
const LETTER =
  '<div id="x"><p>Dear Council,</p><p>Please provide the number of trees felled in 2025. How many were replaced?</p><p>Yours faithfully,</p><p>Ada Wren</p></div>';

describe('guessMessages', () => {
  it('finds a letter among menus, and its header around it', () => {
    const page = open(
      `<head><title>Desk</title></head><body><nav><a href="#">Inbox</a> <a href="#">How many do you want to see, please provide</a></nav><div><h2>Felled trees</h2><a href="mailto:ada@example.org">Ada Wren</a><time datetime="2026-11-02T10:00">2 Nov</time><div>${LETTER}</div></div></body>`,
    );
    const [first] = guess(page);
    expect(first?.message.root.textContent).toContain('Dear Council');
    expect(first?.message.root.textContent).not.toContain('Inbox');
    expect(first?.message).toMatchObject({
      subject: 'Felled trees',
      from: { name: 'Ada Wren', address: 'ada@example.org' },
      received: '2026-11-02T10:00',
      sure: true,
    });
  });

  it('is not sure between two letters, and gives the other as the next', () => {
    const page = open(`<body>${LETTER}<hr>${LETTER.replace('trees', 'hedges').replace('x', 'y')}</body>`);
    const texts = guess(page).map(({ message }) => readText(message.root, { looks: tagLook }).text);
    expect(guess(page)[0]?.message.sure).toBe(false);
    expect(texts.some((text) => text.includes('trees') && !text.includes('hedges'))).toBe(true);
    expect(texts.some((text) => text.includes('hedges') && !text.includes('trees'))).toBe(true);
  });

  it('offers nothing on a page without a letter', () => {
    expect(
      guess(open('<body><ul><li><a href="#">Home</a></li><li><a href="#">About us</a></li></ul></body>')),
    ).toEqual([]);
  });

  it('never offers what the officer is writing', () => {
    expect(
      guess(open(`<body><div contenteditable="true">${LETTER}</div><textarea>${LETTER}</textarea></body>`)),
    ).toEqual([]);
  });
});

describe('findMessages', () => {
  it("takes the officer's selection before anything else, but not in a draft", () => {
    const page = open(`<body>${LETTER}<div id="draft" contenteditable="true">${LETTER}</div></body>`);
    const range = document.createRange();
    const select = (selector: string) => {
      range.selectNodeContents(document.querySelector(selector) ?? document.body);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    };
    select('#x p:nth-child(2)');
    expect(findMessages(page, readAll, undefined)).toMatchObject({
      site: 'selection',
      messages: [{ sure: true }],
    });
    select('#draft p');
    expect(findMessages(page, readAll, undefined)).toMatchObject({
      site: 'generic',
      messages: [],
      guess: true,
    });
  });
});
