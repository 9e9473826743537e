import {
  REQUEST_COLUMNS,
  type RequestTable,
  requestTable,
  type TableRequest,
  tableToCsv,
  tableToText,
} from '../casebook/request-table.ts';
import { toCsv } from '../checklist/csv.ts';
import { toMarkdown } from '../checklist/markdown.ts';
import { toPlainText } from '../checklist/plain-text.ts';
import { toRichText } from '../checklist/rich-text.ts';
import { requestToKeep } from '../decisions/request-to-keep.ts';
import { NO_WORK } from '../decisions/work.ts';
import type { FoiRequest } from '../model/request.ts';
import type { Written } from '../words/written.ts';
import type { Format } from './options.ts';
import { toRecord } from './record.ts';

/** How one format is written: what stands before the first request, each request, between two, and after the last. */
interface Writer {
  readonly before: string;
  write(request: FoiRequest, name: string, nth: number): string;
  readonly between: string;
  readonly after: string;
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** The writers by format, in one language. What each prints is a whole document of its kind, for one request or many. */
const writersIn = (words: Written): Readonly<Record<Exclude<Format, 'table' | 'table-csv'>, Writer>> => ({
  markdown: {
    before: '',
    write: (request) => ended(toMarkdown(request, {}, words)),
    between: '\n---\n\n',
    after: '',
  },
  text: {
    before: '',
    write: (request) => ended(toPlainText(request, {}, words)),
    between: `\n${'='.repeat(80)}\n\n`,
    after: '',
  },
  html: {
    before: `<!doctype html>\n<html lang="${words.language}">\n<meta charset="utf-8">\n<title>${words.text('page.title')}</title>\n<body>\n`,
    write: (request) => ended(toRichText(request, {}, words)),
    between: '<hr>\n',
    after: '</body>\n</html>\n',
  },
  csv: {
    before: '',
    write: (request, name, nth) =>
      withFile(toCsv(request, {}, words), name, nth === 0 ? words.text('csv.file') : undefined),
    between: '',
    after: '',
  },
  json: {
    before: '[\n',
    write: (request, name) => JSON.stringify(toRecord(name, request, words)),
    between: ',\n',
    after: '\n]\n',
  },
});

const FORMULA = /^[=+\-@]/u;

/** The rows of one checklist with the file's name in front; its heading row where `column` names that column. */
function withFile(csv: string, name: string, column: string | undefined): string {
  const safe = FORMULA.test(name) ? `'${name}` : name;
  const cell = /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  const end = csv.indexOf('\r\n') + 2;
  const heading = column === undefined ? '' : `${column},${csv.slice(0, end)}`;
  return (
    heading +
    rowsOf(csv.slice(end))
      .map((row) => `${cell},${row}\r\n`)
      .join('')
  );
}

/** The rows of CSV without their ends; a line end inside quotes ends no row. */
function rowsOf(csv: string): readonly string[] {
  const rows: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < csv.length; at++) {
    if (csv[at] === '"') quoted = !quoted;
    else if (!quoted && csv.startsWith('\r\n', at)) {
      rows.push(csv.slice(start, at));
      start = at + 2;
    }
  }
  return rows;
}

/** Takes requests one after the other and gives what is to be printed as each comes, and once all have come. */
interface Sink {
  take(request: FoiRequest, file: string): string;
  /** What is left to print; empty where nothing came. */
  end(): string;
}

/** Each request written as a document of its own. */
function documents({ before, write, between, after }: Writer): Sink {
  let written = 0;
  return {
    take: (request, file) => `${written === 0 ? before : between}${write(request, file, written++)}`,
    end: () => (written === 0 ? '' : after),
  };
}

/** One line for each request, written at the end: the width of a column is that of its longest cell. */
function oneTable(write: (table: RequestTable) => string): Sink {
  const rows: TableRequest[] = [];
  return {
    take: (found, file) => {
      rows.push({ request: requestToKeep(found, NO_WORK, { parts: 'all', at: '' }), file });
      return '';
    },
    end: () => (rows.length === 0 ? '' : write(requestTable(rows, COLUMNS))),
  };
}

/** Without the state: nothing has been done yet on a letter that is read from a file. */
const COLUMNS = REQUEST_COLUMNS.filter((column) => column !== 'state');

/** The sink of a format; checklists are in the language of `words`, which is to be the one they were built in. */
export function sinkFor(format: Format, words: Written): Sink {
  if (format === 'table') return oneTable(tableToText);
  if (format === 'table-csv') return oneTable(tableToCsv);
  return documents(writersIn(words)[format]);
}
