import Papa from 'papaparse';
import type { OutlineOptions } from '../model/checklist.ts';
import type { FoiRequest } from '../model/request.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';
import { outlineOf } from './outline.ts';

const COLUMNS = ['part', 'task', 'details', 'reason', 'done', 'note'] as const;

/**
 * The checklist as comma-separated values (RFC 4180: CRLF, quotes doubled), one line of the checklist a row. A cell
 * that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv(
  request: FoiRequest,
  options: OutlineOptions = {},
  words: Written = IN_ENGLISH,
): string {
  const outline = outlineOf(request, options, words);
  const columns = COLUMNS.map((name) => words.text(`csv.${name}`));
  const rows = outline.sections.flatMap((section) => [
    // A part without lines of its own is still something that was asked.
    ...(section.items.length === 0 ? [[section.heading, '', '', '', '', '']] : []),
    ...section.items.map((item) => [
      section.heading,
      item.text,
      item.details.join('; '),
      item.reason,
      words.text(item.done ? 'csv.yes' : 'csv.no'),
      item.note ?? '',
    ]),
  ]);
  return `${Papa.unparse([columns, ...rows], { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r＝＋－＠]/u })}\r\n`;
}
