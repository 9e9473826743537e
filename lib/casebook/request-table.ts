import Papa from 'papaparse';
import type { KeptRequest } from '../model/kept-request.ts';
import { t } from '../words/t.ts';

/** The columns of a table of requests. */
export const REQUEST_COLUMNS = [
  'due',
  'received',
  'kind',
  'nature',
  'subject',
  'from',
  'questions',
  'prompts',
  'state',
  'file',
] as const;
export type RequestColumn = (typeof REQUEST_COLUMNS)[number];

/** One request of a table, and the file it came in where it came in one. */
export interface TableRequest {
  readonly request: KeptRequest;
  readonly file?: string;
}

/** A table as it is written: the headings and the cells of each row, all of one length. */
export interface RequestTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const CELLS: Readonly<Record<RequestColumn, (row: TableRequest) => string>> = {
  due: ({ request }) => request.due ?? '',
  received: ({ request }) => request.received?.slice(0, 'YYYY-MM-DD'.length) ?? '',
  kind: ({ request }) => t(`regime.${request.kind}`),
  nature: ({ request }) => t(`nature.${request.nature}`),
  subject: ({ request }) => request.subject,
  from: ({ request }) => request.from?.name ?? request.from?.address ?? '',
  questions: ({ request }) => String(request.questions.length),
  prompts: ({ request }) => request.prompts.join(', '),
  state: ({ request }) => t(`state.${request.state}`),
  file: ({ file }) => file ?? '',
};

/** The requests as a table, in the order given. `columns`: those wanted, in their order. */
export function requestTable(
  requests: readonly TableRequest[],
  columns: readonly RequestColumn[] = REQUEST_COLUMNS,
): RequestTable {
  return {
    headings: columns.map((column) => t(`table.${column}`)),
    rows: requests.map((row) => columns.map((column) => CELLS[column](row).replace(/\s+/gu, ' ').trim())),
  };
}

/** The table as comma-separated values (RFC 4180). A cell that a spreadsheet would run begins with an apostrophe. */
export const tableToCsv = ({ headings, rows }: RequestTable): string =>
  `${Papa.unparse([[...headings], ...rows.map((row) => [...row])], { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r＝＋－＠]/u })}\r\n`;

const WIDEST = 44;
const cut = (cell: string): string => (cell.length <= WIDEST ? cell : `${cell.slice(0, WIDEST - 1)}…`);

/** The table as plain text in columns, for a terminal. Long cells are cut. */
export function tableToText({ headings, rows }: RequestTable): string {
  const all = [headings, ...rows].map((row) => row.map(cut));
  const widths = headings.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return `${all.map(line).join('\n')}\n`;
}
