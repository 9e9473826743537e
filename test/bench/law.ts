import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../lib/analyse.ts';
import type { Suggestion } from '../../lib/model/law.ts';
import type { AuthorityKind, Jurisdiction, LetterKind } from '../../lib/model/regime.ts';

/**
 * `npm run bench:law [-- FOLDER] [-- --misses] [-- --groups]`: regime and suggested sections over labelled letters, beside
 * the constant baseline (the commonest four sections of that kind of authority, always), in one run. The letters are
 * those of FOLDER, else of ../shared/cases where that is there, else the project's own. `--groups` adds one row for each
 * half of the letters (by the letter their name begins with, where that is how they are named) and for each kind of
 * authority, so that a rule which helps only where it was written shows. Prints tables; judges nothing.
 */
interface LabelledLetter {
  readonly id: string;
  readonly regime: LetterKind;
  readonly regime_alt?: LetterKind;
  readonly jurisdiction?: Jurisdiction;
  readonly authority_kind: AuthorityKind;
  readonly subject: string;
  readonly body: string;
  readonly received?: string;
  /** Sections relied on; `null` where the decision is not known. */
  readonly cited: readonly string[] | null;
  readonly outcome: string;
  readonly second_reader?: { readonly suggestions?: readonly { readonly section: string }[] };
}

const JURISDICTIONS: Readonly<Record<string, Jurisdiction>> = {
  foisa: 'scotland',
  eisr: 'scotland',
  'us-foia': 'us',
  'ie-foi': 'ireland',
};

const own = join(import.meta.dirname, '../law-letters');
const shared = join(import.meta.dirname, '../../../shared/cases');
const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const showMisses = process.argv.includes('--misses');
const showGroups = process.argv.includes('--groups');
const folder = named ?? (existsSync(shared) ? shared : own);
const letters = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LabelledLetter);

const bare = (section: string): string =>
  section.replace(/^(?:s|section|reg(?:ulation)?|art(?:icle)?)\.?\s*/iu, '').trim();

/** A section without its limb, but with it where the limb is the exception itself. */
const sectionOf = (section: string): string =>
  (/^\(b\)\(\d+\)/u.exec(bare(section)) ??
    /^1[02]\([45]\)(?:\([a-g]\))?/u.exec(bare(section)) ??
    /^\d+[A-Z]?/iu.exec(bare(section)))?.[0] ?? bare(section);

interface Ranked {
  readonly sections: readonly string[];
  readonly limbs: readonly string[];
  readonly hasStrong: boolean;
}

function ranked(suggestions: readonly Suggestion[]): Ranked {
  const order = suggestions.toSorted((a, b) => b.score - a.score).map((one) => one.section);
  return {
    sections: [...new Set(order.map(sectionOf))],
    limbs: order,
    hasStrong: suggestions.some((one) => one.strength === 'strong'),
  };
}

/** The commonest four sections of each kind of authority, over these very letters: picked so, no four could do better. */
function constantBaseline(): (letter: LabelledLetter) => Ranked {
  const counts = new Map<string, Map<string, number>>();
  for (const letter of letters) {
    const table = counts.get(letter.authority_kind) ?? new Map<string, number>();
    for (const section of new Set(letter.cited?.map(sectionOf)))
      table.set(section, (table.get(section) ?? 0) + 1);
    counts.set(letter.authority_kind, table);
  }
  return (letter) => {
    const sections = [...(counts.get(letter.authority_kind) ?? [])]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4)
      .map(([section]) => section);
    return { sections, limbs: sections, hasStrong: false };
  };
}

/** `–` where there is nothing to divide by. */
const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function measure(
  read: (letter: LabelledLetter) => Ranked,
  among: readonly LabelledLetter[] = letters,
): Readonly<Record<string, string>> {
  const sum = {
    gold: 0,
    at1: 0,
    at3: 0,
    at5: 0,
    limbs: 0,
    goldLimbs: 0,
    suggested: 0,
    right: 0,
    reasonable: 0,
  };
  let disclosed = 0;
  let quiet = 0;
  const known = among.filter((letter) => letter.cited !== null);
  for (const letter of known) {
    const cited = letter.cited ?? [];
    const { sections, limbs, hasStrong } = read(letter);
    const gold = new Set(cited.map(sectionOf));
    const fair = new Set([
      ...gold,
      ...(letter.second_reader?.suggestions ?? []).map((one) => sectionOf(one.section)),
    ]);
    const within = (depth: number): number => sections.slice(0, depth).filter((one) => gold.has(one)).length;
    sum.gold += gold.size;
    sum.at1 += within(1);
    sum.at3 += within(3);
    sum.at5 += within(5);
    const goldLimbs = new Set(cited.map(bare));
    sum.goldLimbs += goldLimbs.size;
    sum.limbs += [...goldLimbs].filter((limb) => limbs.includes(limb)).length;
    sum.suggested += sections.length;
    sum.right += sections.filter((one) => gold.has(one)).length;
    sum.reasonable += sections.filter((one) => fair.has(one)).length;
    if (letter.outcome === 'disclosed' && cited.length === 0) {
      disclosed++;
      if (!hasStrong) quiet++;
    }
    const missed = [...gold].filter((one) => !sections.slice(0, 5).includes(one));
    if (showMisses && read === ours && among === letters && missed.length > 0)
      console.log(
        `${letter.id} (${letter.authority_kind}): ${missed.join(', ')} not among ${sections.slice(0, 5).join(', ') || 'none'}`,
      );
  }
  return {
    'recall at 1': ratio(sum.at1, sum.gold),
    'recall at 3': ratio(sum.at3, sum.gold),
    'recall at 5': ratio(sum.at5, sum.gold),
    limbs: ratio(sum.limbs, sum.goldLimbs),
    precision: ratio(sum.right, sum.suggested),
    reasonable: ratio(sum.reasonable, sum.suggested),
    'sections a letter': ratio(sum.suggested, known.length),
    'quiet on disclosed': ratio(quiet, disclosed),
  };
}

const readings = new Map(
  letters.map((letter) => [
    letter.id,
    analyse(
      {
        source: { id: letter.id, text: letter.body, blocks: [], site: 'command' },
        subject: letter.subject,
        received: letter.received ?? '2026-11-02',
      },
      {
        jurisdiction: letter.jurisdiction ?? JURISDICTIONS[letter.regime] ?? 'uk',
        authorityKind: letter.authority_kind,
      },
    ).law,
  ]),
);
const ours = (letter: LabelledLetter): Ranked => ranked(readings.get(letter.id)?.suggestions ?? []);
const regimeRight = letters.filter((letter) =>
  [letter.regime, letter.regime_alt].includes(readings.get(letter.id)?.kind),
).length;

console.log(`${letters.length} letters. Regime right: ${ratio(regimeRight, letters.length)}\n`);
const mine = measure(ours);
const constant = measure(constantBaseline());
console.log(`${''.padEnd(20)}   ours   commonest four`);
for (const [name, value] of Object.entries(mine))
  console.log(`${name.padEnd(20)}  ${value}   ${constant[name]}`);

if (showGroups) {
  const groupsOf = (letter: LabelledLetter): readonly string[] => [
    ...(/^[a-z]-\d/u.test(letter.id) ? [`half ${letter.id.slice(0, 1)}`] : []),
    letter.authority_kind,
  ];
  const names = [...new Set(letters.flatMap(groupsOf))].sort();
  const columns = Object.keys(mine);
  console.log(`\n${''.padEnd(12)}letters  ${columns.join('  ')}`);
  for (const name of names) {
    const among = letters.filter((letter) => groupsOf(letter).includes(name));
    const row = measure(ours, among);
    const cells = columns.map((column) => (row[column] ?? '').padEnd(column.length));
    console.log(`${name.padEnd(12)}${String(among.length).padEnd(7)}  ${cells.join('  ')}`);
  }
}
