import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCasebookFile } from '../lib/casebook/casebook-file.ts';
import { guessMapping } from '../lib/casebook/log/columns.ts';
import { logEntries, readLogTable } from '../lib/casebook/log/read-log.ts';
import { parseHtml } from '../lib/command/parse-html.ts';
import { unpackWork } from '../lib/decisions/kept-work.ts';
import { readMessages } from '../lib/files/read-file.ts';
import { readLetter } from '../lib/letter/letter.ts';
import { asAnswer, asPageEvent, asReply, asReviewAsked } from '../lib/messages-check.ts';
import type { Span } from '../lib/model/span.ts';
import { readPolicy } from '../lib/policy/read-policy.ts';
import { readTeamFile, readTeamRules } from '../lib/team/read-team-file.ts';
import { parseTemplates } from '../lib/templates/parse-templates.ts';
import { fuzzRuns } from './fuzz-runs.ts';

const INBOX = join(import.meta.dirname, 'inbox');
/** The sample inbox: the corpus that inputs are grown from. */
const CORPUS: readonly Buffer[] = readdirSync(INBOX)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(join(INBOX, name)));

/** One change to a file: bytes put over others, a stretch cut out or said twice, another file's stretch put in. */
const change = fc.record({
  kind: fc.constantFrom('over', 'cut', 'twice', 'splice'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(400),
  bytes: fc.uint8Array({ maxLength: 12 }),
  other: fc.nat(CORPUS.length - 1),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Buffer, { kind, at, length, bytes: put, other }: Change): Buffer {
  const start = Math.floor(at * bytes.length);
  const [before, stretch, after] = [
    bytes.subarray(0, start),
    bytes.subarray(start, start + length),
    bytes.subarray(start + length),
  ];
  const middle = {
    over: [put],
    cut: [],
    twice: [stretch, stretch],
    splice: [CORPUS[other]?.subarray(start, start + length) ?? put],
  }[kind];
  return Buffer.concat([before, ...middle, after]);
}

/** A file grown from the corpus, or no file at all. */
const fileBytes = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...CORPUS), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([file, changes]) => changes.reduce(changed, file)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
);

const isInside = ({ start, end }: Span, text: string): boolean =>
  start >= 0 && start <= end && end <= text.length;

describe('files', () => {
  const kinds = ['eml', 'mbox', 'txt', 'html', 'msg', 'docx', 'pdf', ''];
  const begins: Readonly<Record<string, string>> = {
    msg: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    docx: 'PK\u0003\u0004',
    pdf: '%PDF-1.7\n',
  };

  it('are read or told, whatever is in them, and blocks lie in their text', async () => {
    await fc.assert(
      fc.asyncProperty(fileBytes, fc.constantFrom(...kinds), async (bytes, kind) => {
        const start = Buffer.from(begins[kind] ?? '', 'latin1');
        const read = await readMessages(`letter.${kind}`, Buffer.concat([start, bytes]), parseHtml);
        for (const { message } of read.ok ? read.value : []) {
          const { text, blocks } = message.source;
          expect(blocks.every(({ span }) => isInside(span, text))).toBe(true);
        }
      }),
      { numRuns: fuzzRuns(0.15) },
    );
  });
});

describe('the parts of a letter', () => {
  const text = fc.oneof(
    fileBytes.map((bytes) => bytes.toString('utf8')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  it('lie in its text and in order, whatever the letter', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { parts, sentences, asking } = readLetter({
          source: { id: 'x', text: words, blocks: [] },
          subject: '',
        });
        const spans = [...parts.map(({ span }) => span), ...sentences, ...asking];
        expect(spans.every((span) => isInside(span, words))).toBe(true);
        expect(sentences.every(({ start }, at) => at === 0 || start >= (sentences[at - 1]?.start ?? 0))).toBe(
          true,
        );
      }),
      { numRuns: fuzzRuns(0.2) },
    );
  });
});

describe('what is imported', () => {
  /** JSON that is close to what is expected, and JSON that is not. */
  const near = fc.dictionary(
    fc.constantFrom(
      'version',
      'requestLens',
      'requestLensCasebook',
      'requests',
      'log',
      'signs',
      'templates',
      'work',
      'locked',
      'suggested',
      'id',
      'name',
    ),
    fc.oneof(fc.jsonValue(), fc.constant(1), fc.array(fc.jsonValue(), { maxLength: 3 })),
  );
  const json = fc.oneof(fc.jsonValue(), near);
  const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
    'a casebook file': (value) => readCasebookFile(JSON.stringify(value)),
    templates: parseTemplates,
    'a team file': (value) => readTeamFile(JSON.stringify(value)),
    'a policy': (value) => readPolicy(value, readTeamRules),
    'kept work': unpackWork,
  };

  it.each(Object.keys(readers))('%s is read or told, whatever it is', (name) => {
    fc.assert(
      fc.property(json, (value) => {
        const read = readers[name]?.(value);
        expect(name === 'kept work' || typeof read === 'object').toBe(true);
      }),
      { numRuns: fuzzRuns(0.03) },
    );
  });

  it('a disclosure log is read or told, whatever it is', () => {
    const csv = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.array(
            fc.oneof(
              fc.constantFrom('Title', 'Date', '"', '2026-01-02', '=1', ''),
              fc.string({ maxLength: 8 }),
            ),
            { maxLength: 5 },
          ),
          { maxLength: 6 },
        )
        .map((rows) => rows.map((row) => row.join(',')).join('\r\n')),
    );
    fc.assert(
      fc.property(csv, (text) => {
        const table = readLogTable(text);
        if (table === undefined) return;
        const { entries, problems } = logEntries(table, guessMapping(table.columns));
        expect(entries.length + problems.length).toBeLessThanOrEqual(2 * table.rows.length);
      }),
      { numRuns: fuzzRuns(0.1) },
    );
  });
});

describe('messages', () => {
  const names = ['offer', 'read', 'paint', 'show', 'flash', 'selection', 'clear'] as const;
  const raw = fc.oneof(
    fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }),
    fc.record({ ok: fc.boolean(), value: fc.anything(), problem: fc.string() }),
    fc.record({ event: fc.constantFrom('stale', 'activated', 'switched', 'x'), detail: fc.anything() }),
  );

  it('that are none are not taken for one', () => {
    fc.assert(
      fc.property(raw, fc.constantFrom(...names), (message, name) => {
        const answer = asAnswer(name, message);
        expect(typeof answer.ok).toBe('boolean');
        for (const check of [asPageEvent, asReply, asReviewAsked]) check(message);
      }),
      { numRuns: fuzzRuns(0.1) },
    );
  });
});
