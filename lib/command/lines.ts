import { createInterface } from 'node:readline';
import { analyse } from '../analyse.ts';
import {
  AUTHORITY_KINDS,
  type AuthorityKind,
  DEFAULT_SETTINGS,
  JURISDICTIONS,
  type Jurisdiction,
} from '../model/regime.ts';
import { isOneOf } from './options.ts';
import { toRecord } from './record.ts';

interface Line {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly from?: string;
  readonly received?: string;
  readonly jurisdiction: Jurisdiction;
  readonly authorityKind: AuthorityKind;
}

type Fields = Readonly<Record<string, unknown>>;

/** Analyses JSON lines from standard input to standard output, one out for each in, in order, without holding them. */
export async function analyseLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const output = answerLine(line, number);
    if (!process.stdout.write(`${JSON.stringify(output)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

function answerLine(line: string, number: number): Fields {
  let id: unknown = null;
  try {
    const fields = fieldsOf(line);
    id = fields.id;
    return analysed(parseLine(fields));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { id: typeof id === 'string' ? id : null, error: said, line: number };
  }
}

function fieldsOf(line: string): Fields {
  const raw: unknown = JSON.parse(line);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new Error('expected a JSON object');
  return { ...raw };
}

/** Reads one line of input. Throws an Error with a plain sentence when it is not what the contract asks for. */
function parseLine(fields: Fields): Line {
  const { id, subject, body, from, received } = fields;
  const jurisdiction = fields.jurisdiction ?? DEFAULT_SETTINGS.jurisdiction;
  const authorityKind = fields.authorityKind ?? DEFAULT_SETTINGS.authorityKind;
  if (typeof id !== 'string') throw new Error('expected "id" to be a string');
  if (typeof body !== 'string') throw new Error('expected "body" to be a string');
  if (!isOneOf(JURISDICTIONS, jurisdiction))
    throw new Error(`expected "jurisdiction" to be one of ${JURISDICTIONS.join(', ')}`);
  if (!isOneOf(AUTHORITY_KINDS, authorityKind))
    throw new Error(`expected "authorityKind" to be one of ${AUTHORITY_KINDS.join(', ')}`);
  return {
    id,
    body,
    subject: typeof subject === 'string' ? subject : '',
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof received === 'string' ? { received } : {}),
    jurisdiction,
    authorityKind,
  };
}

function analysed({ id, body, subject, from, received, jurisdiction, authorityKind }: Line): Fields {
  const request = analyse(
    {
      source: { id, text: body, blocks: [], site: 'command' },
      subject,
      ...(from === undefined ? {} : { from: { address: from } }),
      ...(received === undefined ? {} : { received }),
    },
    { jurisdiction, authorityKind },
  );
  return toRecord(id, request);
}
