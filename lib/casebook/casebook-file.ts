import * as v from 'valibot';
import type { KeptRequest, LogEntry } from '../model/kept-request.ts';
import { REQUEST_STATES } from '../model/kept-request.ts';
import type { ProvisionId } from '../model/law.ts';
import { type LetterKind, NATURES, REGIMES } from '../model/regime.ts';

/** Version of the form that the casebook is saved in. Raise it with every change that an older reading would get wrong. */
const VERSION = 1;

/** No file larger than this is read, in UTF-16 units: ten thousand requests with their letters are about half. */
const LONGEST_FILE = 200_000_000;

const KINDS: readonly LetterKind[] = [...REGIMES, 'not-a-request'];
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));
const dateTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/u));
/** Only an address that opens a page: another would run or read something when it is clicked. */
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//iu));
const provision = v.custom<ProvisionId>(
  (value) => typeof value === 'string' && REGIMES.some((regime) => value.startsWith(`${regime}:`)),
);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const request: v.GenericSchema<unknown, KeptRequest> = v.object({
  id,
  subject: v.string(),
  from: v.exactOptional(
    v.object({ name: v.exactOptional(v.string()), address: v.exactOptional(v.string()) }),
  ),
  received: v.exactOptional(dateTime),
  due: v.exactOptional(date),
  url: v.exactOptional(webAddress),
  kind: v.picklist(KINDS),
  nature: v.picklist(NATURES),
  questions: v.array(
    v.object({
      id: v.string(),
      words: v.exactOptional(v.string()),
      parent: v.exactOptional(v.string()),
    }),
  ),
  prompts: v.array(v.string()),
  decided: v.array(
    v.object({
      provision,
      decision: v.picklist(['accepted', 'dismissed']),
      question: v.exactOptional(v.string()),
      reason: v.exactOptional(v.string()),
    }),
  ),
  state: v.picklist(REQUEST_STATES),
  work: v.unknown(),
  text: v.exactOptional(v.string()),
  keptAt: dateTime,
  lastChanged: dateTime,
});

const entry: v.GenericSchema<unknown, LogEntry> = v.object({
  id,
  reference: v.exactOptional(v.string()),
  date: v.exactOptional(date),
  title: v.string(),
  summary: v.exactOptional(v.string()),
  response: v.exactOptional(v.string()),
  link: v.exactOptional(webAddress),
});

const head = v.object({
  requestLensCasebook: v.number(),
  requests: v.array(v.unknown()),
  log: v.array(v.unknown()),
});

/** Everything in a casebook file. */
export interface CasebookFile {
  readonly requests: readonly KeptRequest[];
  readonly log: readonly LogEntry[];
}

/** Why a file gave no casebook: it is not one, a newer version saved it, or it is too large to be one. */
export type CasebookFileProblem = 'file-other' | 'file-newer' | 'file-too-large';

/** What reading a casebook file gave. */
export type CasebookFileRead =
  | { readonly ok: true; readonly file: CasebookFile; readonly notRead: readonly number[] }
  | { readonly ok: false; readonly problem: CasebookFileProblem };

/** The casebook as one JSON file. `at`: now, ISO date-time in UTC. */
export function writeCasebookFile({ requests, log }: CasebookFile, at: string): string {
  return `${JSON.stringify({ requestLensCasebook: VERSION, savedAt: at, requests, log }, null, 1)}\n`;
}

const none = (problem: CasebookFileProblem): CasebookFileRead => ({ ok: false, problem });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a casebook file of this or an earlier version. Requests that are not sound are left out and told by their place
 * in the file, from 1; the rest are read. Never throws.
 */
export function readCasebookFile(text: string): CasebookFileRead {
  if (text.length > LONGEST_FILE) return none('file-too-large');
  const whole = v.safeParse(head, parsed(text));
  if (!whole.success) return none('file-other');
  const { requestLensCasebook, requests, log } = whole.output;
  if (requestLensCasebook > VERSION) return none('file-newer');
  const read = requests.map((value) => v.safeParse(request, value));
  const entries = log.map((value) => v.safeParse(entry, value));
  return {
    ok: true,
    file: {
      requests: read.flatMap((one) => (one.success ? [one.output] : [])),
      log: entries.flatMap((one) => (one.success ? [one.output] : [])),
    },
    notRead: read.flatMap((one, at) => (one.success ? [] : [at + 1])),
  };
}

/** Those of the imported requests that are new, or newer than the one of the same letter that is kept. */
export function newerOf(
  imported: readonly KeptRequest[],
  kept: readonly KeptRequest[],
): readonly KeptRequest[] {
  const known = new Map(kept.map(({ id: letter, lastChanged }) => [letter, lastChanged]));
  return imported.filter(({ id: letter, lastChanged }) => lastChanged > (known.get(letter) ?? ''));
}
