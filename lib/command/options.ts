import { parseArgs } from 'node:util';
import {
  AUTHORITY_KINDS,
  type AuthorityKind,
  DEFAULT_SETTINGS,
  JURISDICTIONS,
  type Jurisdiction,
} from '../model/regime.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';

/** What the command can write. */
export const FORMATS = ['markdown', 'text', 'html', 'csv', 'json', 'table', 'table-csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command was asked to do. */
export type Options =
  | { readonly job: 'help' }
  | { readonly job: 'lines' }
  | { readonly job: 'wrong'; readonly why: string }
  | {
      readonly job: 'files';
      /** `-` is standard input. */
      readonly files: readonly string[];
      readonly format: Format;
      readonly jurisdiction: Jurisdiction;
      readonly authorityKind: AuthorityKind;
      /** The language of the checklist. */
      readonly language: Language;
      /** ISO date that stands in for each message's own. */
      readonly received?: string;
    };

/** What `--help` prints. */
export const HELP = `Reads requests for information and prints the checklist to answer each.

  npm run --silent analyse -- FILE... [options]
  npm run --silent analyse -- --jsonl < requests.jsonl > analyses.jsonl

FILE is .eml, .mbox, .msg, .txt, .html, .docx or .pdf; - is standard input.

  --format        ${FORMATS.join(' | ')} (default: markdown)
                  table and table-csv print one line a request: due, law, questions, what may apply
  --jurisdiction  ${JURISDICTIONS.join(' | ')} (default: ${DEFAULT_SETTINGS.jurisdiction})
  --authority     ${AUTHORITY_KINDS.join(' | ')} (default: ${DEFAULT_SETTINGS.authorityKind})
  --language      ${LANGUAGES.join(' | ')}: the language of the checklist (default: en)
  --received      date of receipt, as 2026-11-23, where the file's own is not the one that counts
  --jsonl         one JSON request a line in, one JSON analysis a line out

Nothing is sent anywhere. Exit 0: all done; 1: wrong use; 2: a file could not be read (the others are done).
`;

/** True where the value is one of these. */
export const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  typeof value === 'string' && values.some((known) => known === value);

/** Reads the command line. A wrong use says in one line what was expected. */
export function readOptions(args: readonly string[]): Options {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { job: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { job: 'help' };
  if (values.jsonl) return { job: 'lines' };
  const { format, jurisdiction, authority, language, received } = values;
  if (!isOneOf(FORMATS, format)) return wrong('--format', FORMATS);
  if (!isOneOf(JURISDICTIONS, jurisdiction)) return wrong('--jurisdiction', JURISDICTIONS);
  if (!isOneOf(AUTHORITY_KINDS, authority)) return wrong('--authority', AUTHORITY_KINDS);
  if (!isOneOf(LANGUAGES, language)) return wrong('--language', LANGUAGES);
  if (received !== undefined && !isDay(received)) return wrong('--received', ['a date such as 2026-11-23']);
  if (positionals.length === 0)
    return { job: 'wrong', why: 'expected a file, or - for standard input (see --help)' };
  const rest = received === undefined ? {} : { received };
  return {
    job: 'files',
    files: positionals,
    format,
    jurisdiction,
    authorityKind: authority,
    language,
    ...rest,
  };
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'markdown' },
      jurisdiction: { type: 'string', default: DEFAULT_SETTINGS.jurisdiction },
      authority: { type: 'string', default: DEFAULT_SETTINGS.authorityKind },
      language: { type: 'string', default: 'en' },
      received: { type: 'string' },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

const wrong = (option: string, expected: readonly string[]): Options => ({
  job: 'wrong',
  why: `expected ${option} to be ${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}`,
});

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  );
}
