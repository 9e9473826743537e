import * as v from 'valibot';
import { markerFor } from '../law/match/example.ts';
import { ALL_SIGNS } from '../law/signs/all-signs.ts';
import type { Sign } from '../law/signs/sign.ts';
import { phraseFault } from './phrase-fault.ts';
import { issuesOf, SIGN_SHAPE, TEMPLATE_SHAPE } from './sign-shape.ts';
import { type Fault, NO_TEAM_RULES, type TeamReading, type TeamTemplate } from './team-rules.ts';

/** The version of the file's form, in its `requestLens` field. */
export const TEAM_FILE_VERSION = 1;

const MOST_SIGNS = 200;
const MOST_TEMPLATES = 200;
/** Characters of a file, so that one bad import cannot fill the browser's storage. */
const LONGEST_FILE = 1_000_000;

const onlyFault = (where: string, what: string): TeamReading => ({
  rules: NO_TEAM_RULES,
  faults: [{ where, what }],
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const FIELDS: readonly string[] = ['requestLens', 'name', 'signs', 'templates'];

/** Reads the text of a team's file. Never throws: what cannot be used is told, entry by entry; the rest is used. */
export function readTeamFile(text: string): TeamReading {
  if (text.length > LONGEST_FILE) {
    return onlyFault('The file', 'is longer than a million characters. Is it the right one?');
  }
  try {
    return readTeamRules(JSON.parse(text));
  } catch (error) {
    const where = error instanceof Error ? ` (${error.message})` : '';
    return onlyFault(
      'The file',
      `is no JSON${where}. Open it in a text editor and look for a missing comma, quote or bracket.`,
    );
  }
}

/** The same for what a file or an organisation's policy holds, already parsed. */
export function readTeamRules(raw: unknown): TeamReading {
  if (!isRecord(raw)) return onlyFault('The file', 'holds no rules: it must be an object in curly brackets.');
  if (raw.requestLens !== TEAM_FILE_VERSION) {
    return onlyFault('requestLens', `must be ${TEAM_FILE_VERSION}: it says which form the file has.`);
  }
  const unknown = Object.keys(raw).filter((key) => !FIELDS.includes(key));
  const signs = entriesOf(raw.signs, 'signs', MOST_SIGNS);
  const templates = entriesOf(raw.templates, 'templates', MOST_TEMPLATES);
  const readSigns = readEach(signs.entries, readSign);
  const readTemplates = readEach(templates.entries, readTemplate);
  return {
    rules: {
      ...(typeof raw.name === 'string' && raw.name !== '' ? { name: raw.name.slice(0, 80) } : {}),
      signs: readSigns.read,
      templates: readTemplates.read,
    },
    faults: [
      ...unknown.map((key) => ({
        where: key.slice(0, 80),
        what: `is no field of the file. Its fields are: ${FIELDS.join(', ')}.`,
      })),
      ...signs.faults,
      ...readSigns.faults,
      ...templates.faults,
      ...readTemplates.faults,
    ],
  };
}

function entriesOf(
  raw: unknown,
  name: string,
  most: number,
): { readonly entries: readonly unknown[]; readonly faults: readonly Fault[] } {
  if (raw === undefined) return { entries: [], faults: [] };
  if (!Array.isArray(raw))
    return { entries: [], faults: [{ where: name, what: 'must be a list in square brackets.' }] };
  if (raw.length <= most) return { entries: raw, faults: [] };
  return {
    entries: raw.slice(0, most),
    faults: [{ where: name, what: `has more than ${most} entries: only the first ${most} are used.` }],
  };
}

type ReadOne<Entry> = (raw: unknown, number: number, taken: ReadonlySet<string>) => Entry | readonly Fault[];

/** Reads entry after entry; a name may be used once. */
function readEach<Entry extends { readonly name: string }>(
  entries: readonly unknown[],
  readOne: ReadOne<Entry>,
): { readonly read: readonly Entry[]; readonly faults: readonly Fault[] } {
  const read: Entry[] = [];
  const faults: Fault[] = [];
  const taken = new Set<string>();
  entries.forEach((raw, index) => {
    const one = readOne(raw, index + 1, taken);
    if (Array.isArray(one)) {
      faults.push(...(one as readonly Fault[]));
      return;
    }
    const entry = one as Entry;
    taken.add(entry.name);
    read.push(entry);
  });
  return { read, faults };
}

function titleOf(kind: string, raw: unknown, number: number): string {
  const name =
    isRecord(raw) && typeof raw.name === 'string' && raw.name !== '' ? ` (${raw.name.slice(0, 80)})` : '';
  return `${kind} ${number}${name}`;
}

const shapeFaults = (title: string, issues: readonly v.BaseIssue<unknown>[]): readonly Fault[] =>
  issuesOf(issues).map(({ place, what }) => ({ where: place === '' ? title : `${title}, ${place}`, what }));

const ourNames: ReadonlySet<string> = new Set(ALL_SIGNS.map(({ name }) => name));

function readSign(raw: unknown, number: number, taken: ReadonlySet<string>): Sign | readonly Fault[] {
  const title = titleOf('Sign', raw, number);
  const checked = v.safeParse(SIGN_SHAPE, raw);
  if (!checked.success) return shapeFaults(title, checked.issues);
  // The shape has made sure that every reach is one of ours; its type is wider.
  const sign = checked.output as Sign;
  if (taken.has(sign.name) || ourNames.has(sign.name)) {
    return [{ where: `${title}, name`, what: 'is the name of another sign. Choose one that no sign has.' }];
  }
  const phrases = phraseFaults(title, sign);
  return phrases.length > 0 ? phrases : (exampleFaults(title, sign) ?? sign);
}

function readTemplate(
  raw: unknown,
  number: number,
  taken: ReadonlySet<string>,
): TeamTemplate | readonly Fault[] {
  const title = titleOf('Template', raw, number);
  const checked = v.safeParse(TEMPLATE_SHAPE, raw);
  if (!checked.success) return shapeFaults(title, checked.issues);
  if (taken.has(checked.output.name)) {
    return [{ where: `${title}, name`, what: 'is the name of another template. Choose one that none has.' }];
  }
  return checked.output;
}

const PARTS = ['look', 'near', 'unless'] as const;

function phraseFaults(title: string, sign: Sign): readonly Fault[] {
  return PARTS.flatMap((part) =>
    (sign[part] ?? []).flatMap((phrase, index) => {
      const what = phraseFault(phrase);
      return what === undefined ? [] : [{ where: `${title}, ${part} ${index + 1}`, what }];
    }),
  );
}

const bare = (example: string): string => example.replaceAll('[[', '').replaceAll(']]', '');

/** What is wrong with the examples of a sign whose phrases parse; undefined where each does what it says. */
function exampleFaults(title: string, sign: Sign): readonly Fault[] | undefined {
  const mark = markerFor(sign);
  const hits = sign.hits.flatMap((hit, index) => {
    const where = `${title}, hits ${index + 1}`;
    if (!hit.includes('[[')) {
      return [{ where, what: 'shows nothing marked. Put [[ and ]] round the words that the sign marks.' }];
    }
    const marked = mark(bare(hit));
    if (marked === hit) return [];
    const what =
      marked === bare(hit)
        ? 'The sign marks nothing in it. Change the example or the phrases.'
        : `The sign marks other words in it: "${marked}".`;
    return [{ where, what }];
  });
  const misses = sign.misses.flatMap((miss, index) => {
    const marked = mark(miss);
    return marked === miss
      ? []
      : [
          {
            where: `${title}, misses ${index + 1}`,
            what: `The sign marks words in it: "${marked}". It must mark none.`,
          },
        ];
  });
  const faults = [...hits, ...misses];
  return faults.length === 0 ? undefined : faults;
}
