import type { OutlineOptions } from '../model/checklist.ts';
import type { FoiRequest } from '../model/request.ts';
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

function itemHtml(item: OutlineItem): string {
  const reason = item.reason === '' ? '' : ` <i>(${escaped(item.reason)})</i>`;
  const under = [...item.details, ...(item.note === undefined ? [] : [`Note: ${item.note}`])];
  const list =
    under.length === 0 ? '' : `<ul>${under.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
  return `<li>${item.done ? BALLOT.done : BALLOT.open} ${escaped(item.text)}${reason}${list}</li>`;
}

/** An outline as HTML for the clipboard, every word escaped. */
export function richTextOf(outline: Outline): string {
  const parts = [`<h1>${escaped(outline.title)}</h1>`];
  if (outline.facts.length > 0) parts.push(`<p>${outline.facts.map(escaped).join('<br>')}</p>`);
  for (const section of outline.sections) {
    const level = section.depth === 0 ? 'h2' : 'h3';
    parts.push(`<${level}>${escaped(section.heading)}</${level}>`);
    for (const note of section.notes) parts.push(`<p>${escaped(note)}</p>`);
    if (section.items.length > 0) parts.push(`<ul>${section.items.map(itemHtml).join('')}</ul>`);
  }
  return parts.join('\n');
}

/**
 * The checklist outline as HTML for the clipboard: headings, real lists and nothing else, so that Word, Outlook,
 * Google Docs and Teams keep them. Every word is escaped; no attribute, link, style or script is written.
 */
export function toRichText(request: FoiRequest, options: OutlineOptions = {}): string {
  return richTextOf(outlineOf(request, options));
}
