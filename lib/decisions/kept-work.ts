import * as v from 'valibot';
import { CHECKLIST_GROUPS } from '../model/checklist.ts';
import { WAITS } from '../model/deadline.ts';
import { REQUEST_STATES } from '../model/kept-request.ts';
import type { ProvisionId } from '../model/law.ts';
import { PERSONAL_DATA_TYPES, WHOSE } from '../model/personal-data.ts';
import { type LetterKind, REGIMES } from '../model/regime.ts';
import type { QuestionEdit, Work } from './work.ts';

/** Version of the form that work is kept in. Raise it with every change of `Work` that an older reading would get wrong. */
const VERSION = 3;

const KINDS: readonly LetterKind[] = [...REGIMES, 'not-a-request'];
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const provision = v.custom<ProvisionId>(
  (value) => typeof value === 'string' && REGIMES.some((regime) => value.startsWith(`${regime}:`)),
);
const named = { question: v.string(), was: v.string() };

const edit: v.GenericSchema<unknown, QuestionEdit> = v.variant('type', [
  v.object({ type: v.literal('reword'), ...named, words: v.string() }),
  v.object({ type: v.literal('split'), ...named, at: offset }),
  v.object({
    type: v.picklist(['merge', 'indent', 'outdent', 'move-up', 'move-down', 'remove']),
    ...named,
  }),
  v.object({
    type: v.literal('add'),
    ...named,
    span: v.exactOptional(
      v.pipe(
        v.object({ start: offset, end: offset }),
        v.check(({ start, end }) => start <= end),
      ),
    ),
  }),
]);

const decision = v.object({
  decision: v.picklist(['accepted', 'dismissed']),
  reason: v.exactOptional(v.string()),
});

const day = v.pipe(v.string(), v.isoDate());
const wait = v.object({ name: v.picklist(WAITS), asked: day, answered: v.exactOptional(day) });

const quote = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string(), start: offset });

const marked = v.object({
  id: v.string(),
  words: quote,
  type: v.picklist(PERSONAL_DATA_TYPES),
  whose: v.picklist(WHOSE),
});

const ownLine = v.object({
  id: v.string(),
  group: v.picklist(CHECKLIST_GROUPS),
  questionId: v.exactOptional(v.string()),
  text: v.string(),
});

const work: v.GenericSchema<unknown, Work> = v.object({
  decisions: v.object({
    suggestions: v.record(v.string(), decision),
    ticked: v.record(v.string(), v.boolean()),
    notes: v.record(v.string(), v.string()),
    notPersonalData: v.array(v.string()),
    lines: v.exactOptional(v.array(ownLine)),
    order: v.exactOptional(v.record(v.string(), v.array(v.string()))),
  }),
  edits: v.array(edit),
  added: v.array(
    v.object({
      provision,
      question: v.exactOptional(v.string()),
      evidence: v.exactOptional(v.array(quote)),
    }),
  ),
  about: v.record(v.string(), provision),
  received: v.exactOptional(day),
  kind: v.exactOptional(v.picklist(KINDS)),
  waits: v.exactOptional(v.array(wait)),
  extended: v.exactOptional(v.literal(true)),
  marked: v.exactOptional(v.array(marked)),
  state: v.exactOptional(v.picklist(REQUEST_STATES)),
});

/** What versions 1 and 2 kept is kept still: 1 lacks the officer's own marks, both the lines and order of the checklist. */
const kept = v.object({ version: v.picklist([1, 2, VERSION]), work });

/** Work in the form it is kept in: plain data with the version of its form. */
export const packWork = (done: Work): unknown => ({ version: VERSION, work: done });

/** The work that was kept, in this version or an earlier one; undefined where it is not whole and sound. Never throws. */
export function unpackWork(value: unknown): Work | undefined {
  const read = v.safeParse(kept, value);
  return read.success ? read.output.work : undefined;
}
