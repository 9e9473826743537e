import type { OutlineOptions } from '../model/checklist.ts';
import type { FoiRequest } from '../model/request.ts';
import { stretchesOf } from '../model/stretches.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';
import { type Outline, type OutlineItem, outlineOf } from './outline.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const BALLOT = { open: '\u2610', done: '\u2611' };

/** Words with what of them is English said to be so. In an English outline nothing needs saying. */
const inHtml = (text: string, english?: readonly string[]): string =>
  stretchesOf(text, english)
    .map((one) => (one.english ? `<span lang="en">${escaped(one.words)}</span>` : escaped(one.words)))
    .join('');

function itemHtml({ text, reason, details, done, note, english }: OutlineItem, { say }: Written): string {
  const why = reason === '' ? '' : ` <i>(${inHtml(reason, english)})</i>`;
  const under = [
    ...details.map((detail) => inHtml(detail, english)),
    ...(note === undefined ? [] : [escaped(say('outline.note', { note }))]),
  ];
  const list = under.length === 0 ? '' : `<ul>${under.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  return `<li>${done ? BALLOT.done : BALLOT.open} ${inHtml(text, english)}${why}${list}</li>`;
}

/** An outline as HTML for the clipboard, every word escaped. */
export function richTextOf({ title, facts, sections, words, english }: Outline): string {
  const parts = [`<h1>${inHtml(title, english)}</h1>`];
  if (facts.length > 0) parts.push(`<p>${facts.map((fact) => inHtml(fact, english)).join('<br>')}</p>`);
  for (const section of sections) {
    const level = section.depth === 0 ? 'h2' : 'h3';
    parts.push(`<${level}>${inHtml(section.heading, english)}</${level}>`);
    for (const note of section.notes) parts.push(`<p>${inHtml(note, english)}</p>`);
    if (section.items.length > 0)
      parts.push(`<ul>${section.items.map((item) => itemHtml(item, words)).join('')}</ul>`);
  }
  const html = parts.join('\n');
  return words.language === 'en' ? html : `<div lang="${words.language}">\n${html}\n</div>`;
}

/**
 * The checklist outline as HTML for the clipboard: headings, real lists and nothing else, so that Word, Outlook,
 * Google Docs and Teams keep them. Every word is escaped; no link, style or script is written, and no attribute but
 * `lang` in a language other than English.
 */
export function toRichText(
  request: FoiRequest,
  options: OutlineOptions = {},
  words: Written = IN_ENGLISH,
): string {
  return richTextOf(outlineOf(request, options, words));
}
