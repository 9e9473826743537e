import Papa from 'papaparse';
import { contentId } from '../../model/content-id.ts';
import { formatDay, type IsoDate, parseDay } from '../../model/day.ts';
import type { LogEntry } from '../../model/kept-request.ts';
import type { LogField, LogMapping, LogTable } from './columns.ts';

/** A row that was not taken (`left-out`: no title and no summary), or taken without a cell that cannot be used. */
export interface LogProblem {
  /** Its number in the file, from 1. */
  readonly row: number;
  readonly problem: 'left-out' | 'no-date' | 'no-link';
  /** What the cell holds, cut short. */
  readonly cell: string;
}

/** Columns that a log may have; a file with more is something else. */
const MOST_COLUMNS = 200;

/** Reads a CSV file; undefined where there is no table in it. Never throws. */
export function readLogTable(text: string): LogTable | undefined {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: false });
  const rows = data
    .map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...rest] = rows;
  if (head === undefined || rest.length === 0 || head.cells.length > MOST_COLUMNS) return undefined;
  return { columns: head.cells, rows: rest };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const isoOf = (year: string, month: number, day: string): IsoDate | undefined => {
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDay(date) === undefined ? undefined : date;
};

/** 30 December 1899 is day 0 of a spreadsheet, and numbers from here on are days of this century. */
const SPREADSHEET_ZERO = parseDay('1899-12-30') ?? 0;

/** A date as councils write it, day before month: 3/2/2026, 3 Feb 2026, 2026-02-03, with or without a time. */
export function dateOf(words: string): IsoDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)/u.exec(words);
  if (iso !== null) return isoOf(iso[1] ?? '', Number(iso[2]), iso[3] ?? '');
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s|$)/u.exec(words);
  if (numbers !== null) return isoOf(numbers[3] ?? '', Number(numbers[2]), numbers[1] ?? '');
  const named =
    /^(?:\w+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})\b/iu.exec(words);
  if (named !== null) {
    return isoOf(named[3] ?? '', MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1, named[1] ?? '');
  }
  return /^[345]\d{4}$/u.test(words) ? formatDay(SPREADSHEET_ZERO + Number(words)) : undefined;
}

/** Longest piece of a cell that is kept: a whole answer pasted into a log adds nothing to finding it. */
const LONGEST_CELL = 4_000;
/** Longest piece of a cell that a problem quotes. */
const LONGEST_SHOWN = 40;

const isWebAddress = (words: string): boolean => /^https?:\/\/\S+$/iu.test(words);

/**
 * The entries of a log by the officer's choice of columns. A row without a title or summary is left out; a date or link
 * that cannot be used is left away. Both are told by the row's number.
 */
export function logEntries(
  table: LogTable,
  mapping: LogMapping,
): { readonly entries: readonly LogEntry[]; readonly problems: readonly LogProblem[] } {
  const entries = new Map<string, LogEntry>();
  const problems: LogProblem[] = [];
  for (const { row, cells } of table.rows) {
    const cell = (field: LogField): string => {
      const at = mapping[field];
      return at === undefined ? '' : (cells[at] ?? '').slice(0, LONGEST_CELL);
    };
    const title = cell('title') || cell('summary').slice(0, 120);
    if (title === '') {
      problems.push({ row, problem: 'left-out', cell: '' });
      continue;
    }
    const date = dateOf(cell('date'));
    if (date === undefined && cell('date') !== '')
      problems.push({ row, problem: 'no-date', cell: cell('date').slice(0, LONGEST_SHOWN) });
    const link = isWebAddress(cell('link')) ? cell('link') : undefined;
    if (link === undefined && cell('link') !== '')
      problems.push({ row, problem: 'no-link', cell: cell('link').slice(0, LONGEST_SHOWN) });
    const id = contentId('log', [cell('reference'), title, cell('summary'), date ?? ''].join('\n'));
    entries.set(id, {
      id,
      title,
      ...(cell('reference') === '' ? {} : { reference: cell('reference') }),
      ...(date === undefined ? {} : { date }),
      ...(cell('summary') === '' ? {} : { summary: cell('summary') }),
      ...(cell('response') === '' ? {} : { response: cell('response') }),
      ...(link === undefined ? {} : { link }),
    });
  }
  return { entries: [...entries.values()], problems };
}
