import type { OutlineOptions } from '../model/checklist.ts';
import type { FoiRequest } from '../model/request.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';
import { type Outline, outlineOf } from './outline.ts';

const WIDTH = 80;

/** Words wrapped at 80 columns; the first line begins with `lead`, the others with as many spaces. */
function wrapped(lead: string, text: string): string[] {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}

function lines(outline: Outline): string[] {
  const out = [...wrapped('', outline.title.toUpperCase()), ''];
  for (const fact of outline.facts) out.push(...wrapped('', fact));
  for (const section of outline.sections) {
    const heading = wrapped('', section.heading);
    const underline = (section.depth === 0 ? '=' : '-').repeat(
      Math.max(...heading.map((line) => line.length)),
    );
    out.push('', ...heading, underline);
    for (const note of section.notes) out.push(...wrapped('', note));
    for (const item of section.items) {
      const reason = item.reason === '' ? '' : ` (${item.reason})`;
      out.push(...wrapped(item.done ? '[x] ' : '[ ] ', `${item.text}${reason}`));
      for (const detail of item.details) out.push(...wrapped('    - ', detail));
      if (item.note !== undefined)
        out.push(...wrapped(`    ${outline.words.say('outline.note', { note: '' })}`, item.note));
    }
  }
  return out;
}

/** An outline as plain text, wrapped at 80 columns. */
export const plainTextOf = (outline: Outline): string => `${lines(outline).join('\n')}\n`;

/** The checklist outline as plain text, wrapped at 80 columns (a longer word stands alone on its line). */
export function toPlainText(
  request: FoiRequest,
  options: OutlineOptions = {},
  words: Written = IN_ENGLISH,
): string {
  return plainTextOf(outlineOf(request, options, words));
}
