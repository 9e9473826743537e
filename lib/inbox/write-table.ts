import Papa from 'papaparse';

/** A table ready to be written: its first row is its head. */
export type Cells = readonly (readonly string[])[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (found) => ENTITIES[found] ?? '');
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** As HTML for the clipboard: a table and nothing else, so that Word, Outlook and spreadsheets keep it. */
export function tableAsHtml([head = [], ...rows]: Cells): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(oneLine(cell))}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

/** As a Markdown table. */
export function tableAsMarkdown([head = [], ...rows]: Cells): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => oneLine(cell).replace(/[\\|`*_[\]<>#~]/gu, '\\$&')).join(' | ')} |`;
  return `${[line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')}\n`;
}

/**
 * As comma-separated values (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const tableAsCsv = (cells: Cells): string =>
  `${Papa.unparse(
    cells.map((row) => row.map(oneLine)),
    { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r＝＋－＠]/u },
  )}\r\n`;
