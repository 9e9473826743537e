import { createInterface } from 'node:readline';
import { analyse } from '../analyse.ts';
import {
  AUTHORITY_KINDS,
  type AuthorityKind,
  DEFAULT_SETTINGS,
  JURISDICTIONS,
  type Jurisdiction,
} from '../model/regime.ts';
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

const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  typeof value === 'string' && (values as readonly string[]).includes(value);

/** Reads one line of input. Throws an Error with a plain sentence when it is not what the contract asks for. */
function parseLine(line: string): Line {
  const raw: unknown = JSON.parse(line);
  if (typeof raw !== 'object' || raw === null) throw new Error('expected a JSON object');
  const field = (name: string): unknown => (raw as Record<string, unknown>)[name];
  const id = field('id');
  const body = field('body');
  if (typeof id !== 'string') throw new Error('expected "id" to be a string');
  if (typeof body !== 'string') throw new Error('expected "body" to be a string');
  const subject = field('subject');
  const from = field('from');
  const received = field('received');
  const jurisdiction = field('jurisdiction') ?? DEFAULT_SETTINGS.jurisdiction;
  const authorityKind = field('authorityKind') ?? DEFAULT_SETTINGS.authorityKind;
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

/** Analyses JSON lines from standard input to standard output, one out for each in, in order, without holding them. */
async function analyseLines(): Promise<void> {
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

function answerLine(line: string, number: number): Record<string, unknown> {
  let parsed: Line;
  try {
    parsed = parseLine(line);
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : String(error), line: number };
  }
  const request = analyse(
    {
      source: { id: parsed.id, text: parsed.body, blocks: [], site: 'command' },
      subject: parsed.subject,
      ...(parsed.from === undefined ? {} : { from: { address: parsed.from } }),
      ...(parsed.received === undefined ? {} : { received: parsed.received }),
    },
    { jurisdiction: parsed.jurisdiction, authorityKind: parsed.authorityKind },
  );
  return toRecord(parsed.id, request);
}

await analyseLines();
