// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tagLook } from '../read/look.ts';
import { readText } from '../read/read-text.ts';
import { findMessages, SITES } from './find.ts';
import { PROVENANCE } from './provenance.ts';
import type { Page } from './site.ts';

const PAGES = join(import.meta.dirname, '../../test/pages');
const LETTER =
  'Dear Sir or Madam,\n\nPlease tell me, under the Freedom of Information Act:\n\n1. how many street lights were out in March 2026; and\n2. what their repair cost.\n\nYours faithfully,\nAda Wren';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The page as its site sees it: inside the frame of the message, where it stands in one. */
function open(name: string): Page {
  const document = parse(readFileSync(join(PAGES, `${name}.html`), 'utf8'));
  const frame = document.querySelector('iframe[srcdoc]');
  const inside = frame === null ? document : parse(frame.getAttribute('srcdoc') ?? '');
  return { document: inside, frame, today: '2026-11-24' };
}

const find = (page: Page) =>
  findMessages(page, () => readText(page.document.body, { looks: tagLook }), undefined);
const textOf = (page: Page) => find(page).messages.map(({ root }) => readText(root, { looks: tagLook }).text);

describe('each place', () => {
  const names = readdirSync(PAGES).map((file) => file.replace('.html', ''));

  it('has a page under test/pages and says where its selectors come from', () => {
    for (const { id } of SITES) {
      expect(
        names.filter((name) => name === id || name.startsWith(`${id}-`)),
        id,
      ).not.toEqual([]);
      expect(PROVENANCE[id]?.checked, id).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
    expect(Object.keys(PROVENANCE).sort()).toEqual(SITES.map(({ id }) => id).sort());
  });

  it.each(names)('finds the request on %s, its subject, sender and date', (name) => {
    const page = open(name);
    const { site, messages } = find(page);
    const [first] = messages;
    expect(site).toBe(name.replace(/-.*/u, ''));
    expect(textOf(page)[0]).toContain(LETTER);
    expect(first?.received).toBe('2026-04-02T09:15');
    expect(first?.from?.name ?? first?.from?.address).toMatch(/Ada Wren|ada\.wren@example\.org/u);
    expect(first?.subject).toMatch(/^(?:Street lights|R001-040226|Request 26-12)$/u);
    expect(first?.sure).toBe(true);
  });

  it('is told from every other place', () => {
    for (const name of names) {
      const page = open(name);
      expect(
        SITES.filter((site) => site.matches(page)).map(({ id }) => id),
        name,
      ).toEqual([name.replace(/-.*/u, '')]);
    }
  });
});

describe('threads', () => {
  it('gives the newest message of another first, then the own ones; never collapsed ones or drafts', () => {
    const texts = textOf(open('gmail'));
    expect(texts.at(-1)).toBe('Thank you for your request.');
    expect(texts.join()).not.toContain('draft');
  });

  it('prefers the newest of another where each message has a frame of its own', () => {
    const outer = parse(
      ['a', 'b', 'c']
        .map(
          (name) => `<article data-shortcut-target="message-container" data-message-id="${name}">
        <span data-testid="recipients:sender" title="${name === 'c' ? 'foi@council.example' : 'ada@post.example'}">A</span>
        <iframe title="Email content" data-testid="content-iframe" data-subject="Lights"></iframe></article>`,
        )
        .join(''),
    );
    outer.title = 'Lights | foi@council.example';
    const scores = [...outer.querySelectorAll('iframe')].map((frame) => {
      const document = parse('<p>How many lights were out?</p>');
      return find({ document, frame, today: '2026-11-24' }).score;
    });
    const [oldest = 0, newest = 0, own = 0] = scores;
    expect(newest).toBeGreaterThan(oldest);
    expect(oldest).toBeGreaterThan(own);
  });

  it('never reads a draft in Outlook', () => {
    expect(textOf(open('outlook')).join()).not.toContain('draft');
  });

  it("gives the requester's messages before the authority's on a portal", () => {
    expect(textOf(open('alaveteli')).slice(1)).toEqual([
      'It is late. When will you answer?',
      'We have your request.',
    ]);
    expect(textOf(open('muckrock'))[1]).toBe('We received it.');
  });
});
