import type { Provision, ProvisionId } from '../model/law.ts';
import { AUTHORITY_KINDS, REGIMES, type Regime } from '../model/regime.ts';
import type { Span } from '../model/span.ts';
import { type Marker, markerFor } from './match/example.ts';
import { listen } from './match/language.ts';
import { provisionsFor } from './match/rank.ts';
import { tokensOf } from './match/tokens.ts';
import { ALL_PROVISIONS } from './packs/provisions.ts';
import { citeInFull } from './rules/notes.ts';
import { ALL_SIGNS } from './signs/all-signs.ts';
import type { Condition, Sign } from './signs/sign.ts';

/** One row of the Rule Book: a provision of a law, or a sign of the language, as a lawyer would read it. */
export interface RuleBookRow {
  readonly kind: 'provision' | 'sign';
  /** Provision id, or the sign's name. */
  readonly id: string;
  /** The law of a provision; absent for a sign, which may serve several. */
  readonly regime?: Regime;
  /** "section 31(1)(a) of the Freedom of Information Act 2000", or the sign's name. */
  readonly heading: string;
  /** What it protects, or why the words may matter. */
  readonly about: string;
  /** Everything else, a label and a text each, in reading order. */
  readonly details: readonly RuleBookDetail[];
  /** Provisions a sign reaches, or signs that reach a provision: ids of other rows. */
  readonly linked: readonly string[];
  /** Where the law was read, for a provision. `checked: null`: nobody has compared it yet. */
  readonly source?: Provision['law'];
}

export interface RuleBookDetail {
  readonly label: string;
  readonly text: string;
}

const TESTS: Readonly<Record<Provision['test'], string>> = {
  class: 'Class: no harm has to be shown',
  prejudice: 'Prejudice: would, or would be likely to',
  'substantial-prejudice': 'Substantial prejudice: would, or would be likely to',
  'adverse-effect': 'Adverse effect: would',
  endangerment: 'Endangerment: would, or would be likely to',
  'reasonable-opinion': 'Reasonable opinion of the qualified person',
  'required-for-purpose': 'Required for the purpose',
  'foreseeable-harm': 'Reasonably foreseeable harm',
  procedure: 'Procedure',
};

const QUALIFICATIONS: Readonly<Record<Provision['qualification'], string>> = {
  absolute: 'No public interest test',
  qualified: 'Public interest test',
  none: 'Not an exemption',
};

const detail = (label: string, texts: readonly string[]): readonly RuleBookDetail[] =>
  texts.map((text) => ({ label, text }));

const signProvisions = (sign: Sign): readonly ProvisionId[] => [
  ...new Set(
    Object.values(sign.reaches)
      .flat()
      .flatMap((reach) =>
        REGIMES.flatMap((regime) => AUTHORITY_KINDS.flatMap((kind) => provisionsFor(reach, regime, kind))),
      ),
  ),
];

function provisionRow(row: Provision, signs: readonly string[]): RuleBookRow {
  return {
    kind: 'provision',
    id: row.id,
    regime: row.regime,
    heading: citeInFull(row.id),
    about: row.limb === undefined ? row.title : `${row.title}: ${row.limb}`,
    details: [
      { label: 'Test', text: TESTS[row.test] },
      { label: 'Public interest', text: QUALIFICATIONS[row.qualification] },
      ...detail('Neither confirm nor deny', row.ncnd === undefined ? [] : [row.ncnd]),
      { label: 'Ask', text: row.ask },
      ...detail(
        'Step',
        row.steps.map(({ text }) => text),
      ),
      ...detail('For disclosure', row.factors.disclose),
      ...detail('For withholding', row.factors.withhold),
      ...detail('Chosen by hand', row.byHand === undefined ? [] : [row.byHand]),
      ...detail('Guidance', row.guidance === undefined ? [] : [row.guidance]),
      {
        label: 'Checked',
        text: row.law.checked === null ? 'Nobody has compared this with its source yet' : row.law.checked,
      },
    ],
    linked: signs,
    source: row.law,
  };
}

/** What has to hold around the words, in plain words; empty where nothing does. */
export function conditionsOf(when: Condition | undefined): readonly string[] {
  if (when === undefined) return [];
  const say = (text: string, list: readonly string[] | undefined): readonly string[] =>
    list === undefined ? [] : [`${text} ${list.join(', ')}`];
  const holds = (text: string, given: unknown): readonly string[] => (given === undefined ? [] : [text]);
  return [
    ...say('The letter is about one of:', when.topic),
    ...say('The letter is about none of:', when.notTopic),
    ...say('The authority is one of:', when.authority),
    ...say('The authority is none of:', when.notAuthority),
    ...say('The question is one of:', when.asked),
    ...holds(
      when.period === 'long' ? 'It covers three years or more' : 'It covers a month or less',
      when.period,
    ),
    ...holds('It is about one address or small place', when.place),
    ...holds('It names a person', when.person),
    ...holds(`The letter asks at least ${when.questions} questions`, when.questions),
  ];
}

function signRow(sign: Sign): RuleBookRow {
  return {
    kind: 'sign',
    id: sign.name,
    heading: sign.name,
    about: sign.why,
    details: [
      ...detail('Words', sign.look),
      ...detail('With', sign.near ?? []),
      ...detail('Never with', sign.unless ?? []),
      ...detail('Only where', conditionsOf(sign.when)),
      ...detail('Marks', sign.hits),
      ...detail('Leaves alone', sign.misses),
    ],
    linked: signProvisions(sign),
  };
}

let book: readonly RuleBookRow[] | undefined;

/** All provisions of every law, then all signs: the same data that the analysis runs on. Built once. */
export function ruleBook(): readonly RuleBookRow[] {
  if (book !== undefined) return book;
  const signsOf = new Map<string, string[]>();
  const signs = ALL_SIGNS.map(signRow);
  for (const { id, linked } of signs) {
    for (const provision of linked) signsOf.set(provision, [...(signsOf.get(provision) ?? []), id]);
  }
  book = [...ALL_PROVISIONS.map((row) => provisionRow(row, signsOf.get(row.id) ?? [])), ...signs];
  return book;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const searchable = (row: RuleBookRow): string =>
  folded(
    [row.id, row.heading, row.about, ...row.details.map(({ text }) => text), row.source?.cite ?? ''].join(
      '\n',
    ),
  );

let texts: ReadonlyMap<RuleBookRow, string> | undefined;

/** The rows that hold every word of `query`, a team's own signs first, then in the order of the book; all for an empty query. */
export function searchRuleBook(query: string, own: readonly Sign[] = []): readonly RuleBookRow[] {
  const rows = [...own.map(signRow), ...ruleBook()];
  texts ??= new Map(ruleBook().map((row) => [row, searchable(row)]));
  const known = texts;
  const words = folded(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    const text = known.get(row) ?? searchable(row);
    return words.every((word) => text.includes(word));
  });
}

/** A sign that fires on a sentence, taken by itself. */
export interface SignFired {
  readonly sign: string;
  readonly why: string;
  /** The words it marks, in order. */
  readonly marked: readonly Span[];
  /** What else has to hold in a real letter; taken as met here. */
  readonly onlyWhere: readonly string[];
  readonly provisions: readonly ProvisionId[];
}

const markers = new Map<Sign, Marker>();

function marker(sign: Sign): Marker {
  const known = markers.get(sign) ?? markerFor(sign);
  markers.set(sign, known);
  return known;
}

/** Where the marker put its brackets, as spans of the text without them. */
function bracketed(marked: string): readonly Span[] {
  const spans: Span[] = [];
  let shift = 0;
  let open = marked.indexOf('[[');
  while (open !== -1) {
    const close = marked.indexOf(']]', open + 2);
    if (close === -1) break;
    spans.push({ start: open - shift, end: close - 2 - shift });
    shift += 4;
    open = marked.indexOf('[[', close + 2);
  }
  return spans;
}

/** One sentence is no long questionnaire: a sign that counts questions has nothing to say of it. */
const ofOneSentence = (sign: Sign): boolean => (sign.when?.questions ?? 1) <= 1;

/** What fires on a sentence typed into the Rule Book, with the words marked. Conditions on the letter are taken as met. */
export function whatFires(sentence: string, own: readonly Sign[] = []): readonly SignFired[] {
  // The marker answers in double brackets, so the sentence's own are blanked; offsets stay.
  const text = sentence.replace(/\[\[|\]\]/gu, '  ');
  const heard = new Set(
    listen(tokensOf(text), own).flatMap(({ role }) => (role.part === 'look' ? [role.sign] : [])),
  );
  return [...heard]
    .filter(ofOneSentence)
    .map((sign) => ({
      sign: sign.name,
      why: sign.why,
      marked: bracketed(marker(sign)(text)),
      onlyWhere: conditionsOf(sign.when),
      provisions: signProvisions(sign),
    }))
    .filter(({ marked }) => marked.length > 0);
}
