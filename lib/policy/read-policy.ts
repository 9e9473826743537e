import * as v from 'valibot';
import { parseDay } from '../model/day.ts';
import { MOST_DAYS_KEPT } from '../model/keeping.ts';
import { AUTHORITY_KINDS, HOMES, JURISDICTIONS, type Settings } from '../model/regime.ts';
import { type Fault, NO_TEAM_RULES, type TeamReading } from '../team/team-rules.ts';
import { type KeepingPolicy, NO_POLICY, NO_VALUES, type PolicyReading, type PolicyValues } from './policy.ts';

const MOST_ENTRIES = 400;

const name = v.pipe(
  v.string('must be text.'),
  v.minLength(1, 'is empty.'),
  v.maxLength(200, 'is longer than 200 characters.'),
);
const day = v.pipe(
  v.string('must be a date such as 2027-05-03.'),
  v.check((date) => parseDay(date) !== undefined, 'is no date. Write it as 2027-05-03.'),
);
const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, ({ received }) => `${received} is not known. It is one of: ${names.join(', ')}.`);
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item, 'must be a list.'),
    v.maxLength(MOST_ENTRIES, `has more than ${MOST_ENTRIES} entries.`),
  );
const days = (most: number) =>
  v.pipe(
    v.number('must be a number of days.'),
    v.integer('must be a whole number of days.'),
    v.minValue(1, 'must be 1 or more.'),
    v.maxValue(most, `must be ${most} or less.`),
  );

/** A host, or every host under it, over https; or http on this machine, for a webmail under test. */
const MATCH_PATTERN =
  /^(?:https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*|http:\/\/(?:127\.0\.0\.1|localhost))(?::\d{1,5})?\/\*$/u;

/** What can be set, by name. Each is checked by itself, so that one mistake costs one field. */
const FIELDS = {
  jurisdiction: oneOf(JURISDICTIONS),
  authorityKind: oneOf(AUTHORITY_KINDS),
  authorityName: name,
  home: oneOf(HOMES),
  addedHolidays: listOf(v.object({ date: day, name })),
  closed: listOf(
    v.pipe(
      v.object({ from: day, to: day, name }),
      v.check(({ from, to }) => from <= to, 'ends before it begins.'),
    ),
  ),
  planning: v.object({ acknowledgeDay: days(60), departmentsDay: days(60), signOffBefore: days(60) }),
  keeping: v.object({
    allowed: v.exactOptional(v.boolean('must be true or false.')),
    days: v.exactOptional(days(MOST_DAYS_KEPT)),
  }),
  sites: listOf(
    v.pipe(
      v.string('must be text.'),
      v.regex(
        MATCH_PATTERN,
        'is no site. Write it as https://mail.example.gov.uk/* or https://*.example.gov.uk/*.',
      ),
    ),
  ),
} as const;

type FieldName = keyof typeof FIELDS;
export const POLICY_FIELDS: readonly string[] = [...Object.keys(FIELDS), 'rules'];

const SETTING_NAMES = [
  'jurisdiction',
  'authorityKind',
  'authorityName',
  'home',
  'addedHolidays',
  'closed',
  'planning',
] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LEVELS = ['locked', 'suggested'] as const;

/** Reads signs and templates: `readTeamRules`. */
export type ReadRules = (raw: unknown) => TeamReading;
const NO_READING: TeamReading = { rules: NO_TEAM_RULES, faults: [] };

/** True where the policy holds signs or templates. */
export const policyHasRules = (raw: unknown): boolean =>
  isRecord(raw) && LEVELS.some((level) => isRecord(raw[level]) && raw[level].rules !== undefined);

/**
 * Reads what the browser gives as managed storage. Never throws: a field that cannot be used is left out and told, and
 * the officer's own choice holds in its place. `readRules` reads the organisation's signs and templates: it comes with the
 * whole of the law, so that it is loaded only where there are some (`policyHasRules`).
 */
export function readPolicy(raw: unknown, readRules: ReadRules = () => NO_READING): PolicyReading {
  if (!isRecord(raw)) return { policy: NO_POLICY, faults: [] };
  const faults: Fault[] = Object.keys(raw)
    .filter((key) => !(LEVELS as readonly string[]).includes(key))
    .map((key) => ({
      where: key,
      what: 'is no field of the policy. Put it inside "locked" or "suggested".',
    }));
  const [locked, suggested] = LEVELS.map((level) => {
    const read = readLevel(raw[level], level, readRules);
    faults.push(...read.faults);
    return read.values;
  });
  return { policy: { locked: locked ?? NO_VALUES, suggested: suggested ?? NO_VALUES }, faults };
}

function readLevel(
  raw: unknown,
  level: string,
  readRules: ReadRules,
): { readonly values: PolicyValues; readonly faults: readonly Fault[] } {
  if (raw === undefined) return { values: NO_VALUES, faults: [] };
  if (!isRecord(raw)) return { values: NO_VALUES, faults: [{ where: level, what: 'must be an object.' }] };
  const faults: Fault[] = Object.keys(raw)
    .filter((key) => !POLICY_FIELDS.includes(key))
    .map((key) => ({
      where: `${level}, ${key}`,
      what: `is no field of the policy. The fields are: ${POLICY_FIELDS.join(', ')}.`,
    }));
  const read: Partial<Record<FieldName, unknown>> = {};
  for (const field of Object.keys(FIELDS) as FieldName[]) {
    if (raw[field] === undefined) continue;
    const checked = v.safeParse(FIELDS[field] as v.GenericSchema, raw[field]);
    if (checked.success) read[field] = checked.output;
    else faults.push(...checked.issues.map((issue) => faultOf(issue, `${level}, ${field}`)));
  }
  const keeping = read.keeping as KeepingPolicy | undefined;
  if (level === 'suggested' && keeping?.allowed !== undefined) {
    faults.push({
      where: 'suggested, keeping allowed',
      what: 'has no effect: the officer turns keeping on. Put it inside "locked" to forbid it.',
    });
  }
  const rules = raw.rules === undefined ? undefined : readRules(raw.rules);
  faults.push(
    ...(rules?.faults ?? []).map(({ where, what }) => ({ where: `${level}, rules, ${where}`, what })),
  );
  return {
    values: {
      settings: Object.fromEntries(
        SETTING_NAMES.flatMap((key) => (read[key] === undefined ? [] : [[key, read[key]]])),
      ) as Partial<Settings>,
      keeping: keeping ?? {},
      ...(read.sites === undefined ? {} : { sites: read.sites as readonly string[] }),
      ...(rules === undefined ? {} : { rules: rules.rules }),
    },
    faults,
  };
}

function faultOf(issue: v.BaseIssue<unknown>, where: string): Fault {
  const place = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? key + 1 : String(key)))
    .join(' ');
  const what =
    issue.received === 'undefined'
      ? 'is missing.'
      : issue.type === 'object'
        ? 'must be an object.'
        : issue.message;
  return { where: place === '' ? where : `${where} ${place}`, what };
}
