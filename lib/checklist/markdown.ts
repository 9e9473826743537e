import type { OutlineOptions } from '../model/checklist.ts';
import type { FoiRequest } from '../model/request.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';
import { type Outline, outlineOf } from './outline.ts';

/** Characters that would start or end markup inside a line; a run of underscores is a blank to fill in. */
const MARKUP = /_{4,}|[\\`*_[\]<>#|~]/g;

const escaped = (text: string): string =>
  text.replace(MARKUP, (found) => (found.length > 1 ? found : `\\${found}`));

function lines(outline: Outline): string[] {
  const out = [`# ${escaped(outline.title)}`, ''];
  for (const fact of outline.facts) out.push(`${escaped(fact)}  `);
  for (const section of outline.sections) {
    out.push('', `${section.depth === 0 ? '##' : '###'} ${escaped(section.heading)}`);
    for (const note of section.notes) out.push('', escaped(note));
    if (section.items.length > 0) out.push('');
    for (const item of section.items) {
      const reason = item.reason === '' ? '' : ` _(${escaped(item.reason)})_`;
      out.push(`- [${item.done ? 'x' : ' '}] ${escaped(item.text)}${reason}`);
      for (const detail of item.details) out.push(`  - ${escaped(detail)}`);
      if (item.note !== undefined)
        out.push(`  - ${escaped(outline.words.say('outline.note', { note: item.note }))}`);
    }
  }
  return out;
}

/** An outline as Markdown. */
export const markdownOf = (outline: Outline): string => `${lines(outline).join('\n')}\n`;

/** The checklist outline as Markdown: headings and task lists, numbered as the requester numbered. */
export function toMarkdown(
  request: FoiRequest,
  options: OutlineOptions = {},
  words: Written = IN_ENGLISH,
): string {
  return markdownOf(outlineOf(request, options, words));
}
