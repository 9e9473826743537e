import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { OpenRedaction } from 'openredaction';
import { SyncRedactor } from 'redact-pii';
import { readLetter } from '../../lib/letter/letter.ts';
import type { Message } from '../../lib/model/source-text.ts';
import { findPersonalData } from '../../lib/personal-data/find.ts';
import { MARKED_LETTERS } from '../../lib/personal-data/letters.fixture.ts';
import { findQuestions } from '../../lib/questions/questions.ts';
import { FRESH_ROUNDS } from '../cases/all.ts';
import { readCase } from '../cases/marked-case.ts';
import { benchTables } from './tables/personal-data.ts';

/**
 * What we mark beside what a user would otherwise pick, on the same letters in one run: precision, recall and F1 over
 * all types and over persons (same type, half overlap; officials left out on both counts) and the time each takes.
 * Then the tables of public test data, where they are. Prints; judges nothing.
 */
interface Mark {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Letter {
  readonly text: string;
  readonly gold: readonly Mark[];
}
type Finder = (text: string) => readonly Mark[] | Promise<readonly Mark[]>;

const ours: Finder = (text) => {
  const message: Message = { source: { id: 'bench', text, blocks: [], site: 'command' }, subject: '' };
  const letter = readLetter(message);
  return findPersonalData(message, letter, findQuestions(message, letter))
    .filter(({ whose }) => whose !== 'official')
    .map(({ type, span }) => ({ type, ...span }));
};

/** Our types by the first words of openredaction's; what it has beyond ours is left out, to its advantage. */
const OPENREDACTION_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^NAME/u, 'person'],
  [/^EMAIL/u, 'email'],
  [/^PHONE/u, 'phone'],
  [/^ADDRESS/u, 'postal-address'],
  [/^POSTCODE/u, 'postcode'],
  [/^DATE_OF_BIRTH/u, 'date-of-birth'],
  [/^NATIONAL_INSURANCE/u, 'nino'],
  [/^NHS/u, 'nhs-number'],
  [/^SSN/u, 'ssn'],
  [/^(?:VEHICLE|UK_VEHICLE|VIN|LICENSE_PLATE)/u, 'vehicle-registration'],
  [/^(?:IBAN|SORT_CODE|UK_SORT|UK_BANK|BANK|CREDIT_CARD)/u, 'bank-details'],
  [/^PASSPORT/u, 'passport'],
  [/^DRIVING/u, 'driving-licence'],
  [/^(?:CASE|REFERENCE|CLAIM|CRIME|POLICE)/u, 'reference-number'],
];
const openRedaction = new OpenRedaction();
const openredaction: Finder = async (text) =>
  (await openRedaction.detect(text)).detections.flatMap(({ type, position: [start, end] }) => {
    const known = OPENREDACTION_TYPES.find(([name]) => name.test(type));
    return known === undefined ? [] : [{ type: known[1], start, end }];
  });

const REDACT_PII_TYPES: Readonly<Record<string, string>> = {
  PERSON_NAME: 'person',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  STREET_ADDRESS: 'postal-address',
  US_SOCIAL_SECURITY_NUMBER: 'ssn',
  CREDIT_CARD_NUMBER: 'bank-details',
};
const redactor = new SyncRedactor();
/** redact-pii gives back only the redacted text: the words between its labels show where each label stands. */
const redactPii: Finder = (text) => {
  const pieces = redactor
    .redact(text)
    .split(/\b([A-Z]+(?:_[A-Z]+)+|DIGITS|ZIPCODE|URL|USERNAME|PASSWORD)\b/u);
  const marks: Mark[] = [];
  let at = pieces[0]?.length ?? 0;
  for (let index = 1; index + 1 < pieces.length; index += 2) {
    const next = pieces[index + 1] ?? '';
    const end = next === '' ? at : text.indexOf(next, at);
    if (end < 0) break;
    const type = REDACT_PII_TYPES[pieces[index] ?? ''];
    if (type !== undefined && end > at) marks.push({ type, start: at, end });
    at = end + next.length;
  }
  return marks;
};

const people: Finder = (text) => {
  const found: { offset?: { start: number; length: number } }[] = nlp(text).people().json({ offset: true });
  return found.flatMap(({ offset }) =>
    offset === undefined ? [] : [{ type: 'person', start: offset.start, end: offset.start + offset.length }],
  );
};

const FINDERS: Readonly<Record<string, Finder>> = {
  'Request Lens': ours,
  openredaction,
  'redact-pii': redactPii,
  'compromise people()': people,
};

const overlap = (a: Mark, b: Mark): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** How many of the marks are right: each gold mark is taken once, best overlap first. */
function countRight(gold: readonly Mark[], found: readonly Mark[]): number {
  const pairs = gold.flatMap((g, i) =>
    found.flatMap((f, j) => (f.type === g.type && overlap(f, g) >= 0.5 ? [{ i, j, by: overlap(f, g) }] : [])),
  );
  const [takenGold, takenFound] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs.sort((a, b) => b.by - a.by))
    if (!takenGold.has(i) && !takenFound.has(j)) {
      takenGold.add(i);
      takenFound.add(j);
    }
  return takenGold.size;
}

const MARK = /\[\[([a-z-]+) ([a-z-]+)\|([^\]]+)\]\]/gu;

/** A letter of our own: its marks, without the officials, and its text. */
function ownLetter(marked: string): Letter {
  const gold: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    const [whole, type = '', whose, words = ''] = match;
    if (whose !== 'official') gold.push({ type, start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), gold };
}

interface Case {
  readonly body: string;
  readonly pii: readonly { readonly type: string; readonly text: string }[];
}

/** A case of the shared folder: its labels are words, taken in order so that a repeated one gets its own place. */
function sharedLetter(json: string): Letter {
  const { body, pii } = JSON.parse(json) as Case;
  const from = new Map<string, number>();
  const gold = pii.flatMap(({ type, text }) => {
    const next = body.indexOf(text, from.get(text) ?? 0);
    const start = next < 0 ? body.indexOf(text) : next;
    from.set(text, start + text.length);
    return start < 0 ? [] : [{ type, start, end: start + text.length }];
  });
  return { text: body, gold };
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));

async function compare(title: string, letters: readonly Letter[]): Promise<void> {
  console.log(`\n${title} (${letters.length} letters)`);
  console.log('                      all types: P      R     F1   persons: P      R     F1       ms');
  for (const [name, finder] of Object.entries(FINDERS)) {
    await finder(letters[0]?.text ?? '');
    const cells = ['all', 'person'].map(() => ({ right: 0, found: 0, gold: 0 }));
    let time = 0;
    for (const { text, gold } of letters) {
      const start = performance.now();
      const found = await finder(text);
      time += performance.now() - start;
      [found, found.filter(({ type }) => type === 'person')].forEach((marks, index) => {
        const wanted = index === 0 ? gold : gold.filter(({ type }) => type === 'person');
        const cell = cells[index];
        if (cell === undefined) return;
        cell.right += countRight(wanted, marks);
        cell.found += marks.length;
        cell.gold += wanted.length;
      });
    }
    const figures = cells.flatMap(({ right, found, gold }) => [
      percent(right, found).padStart(12),
      percent(right, gold).padStart(7),
      percent(2 * right, found + gold).padStart(7),
    ]);
    console.log(`${name.padEnd(20)}${figures.join('')}${time.toFixed(0).padStart(9)}`);
  }
}

await compare('Letters of our own', Object.values(MARKED_LETTERS).map(ownLetter));
await compare(
  'Fresh rounds of test/cases, as mended since',
  FRESH_ROUNDS.flat()
    .map(readCase)
    .map(({ body, personalData }) => ({
      text: body,
      gold: personalData.filter(({ whose }) => whose !== 'official'),
    })),
);
const shared = join(import.meta.dirname, '../../../shared');
const cases = join(shared, 'cases');
if (existsSync(cases)) {
  const files = readdirSync(cases).filter((file) => file.endsWith('.json'));
  await compare(
    'Letters of ../shared/cases',
    files.map((file) => sharedLetter(readFileSync(join(cases, file), 'utf8'))),
  );
} else console.log('\n../shared/cases is not here: nothing measured on it.');
await benchTables(join(shared, 'data'), openRedaction);
