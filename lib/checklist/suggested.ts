import type { ChecklistLaw, Decisions } from '../model/checklist.ts';
import { contentId } from '../model/content-id.ts';
import type { Provision, ProvisionTest, Suggestion } from '../model/law.ts';
import type { Regime } from '../model/regime.ts';
import type { Line } from './lines/line.ts';
import { citeOf, REGIME_LINES, sectionOf } from './regime-lines.ts';

/** One line about a provision, with the provision it is about. */
export interface ProvisionLine extends Line {
  readonly suggestion?: Suggestion;
}

/** A suggestion the officer accepted, with its provision where the law room knows it. */
export interface Accepted {
  readonly suggestion: Suggestion;
  readonly provision?: Provision;
}

/** What has to be shown, after the citation. */
const TEST_WORDS: Readonly<Record<ProvisionTest, string>> = {
  class: 'no harm has to be shown',
  prejudice: 'would prejudice, or would be likely to',
  'substantial-prejudice': 'would prejudice substantially, or would be likely to',
  'adverse-effect': 'would adversely affect',
  endangerment: 'would endanger, or would be likely to',
  'reasonable-opinion': 'rests on a reasonable opinion',
  'required-for-purpose': 'must be required for the purpose',
  'foreseeable-harm': 'harm must be reasonably foreseeable',
  procedure: '',
};

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** Names in a sentence: "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const citesOf = (rows: readonly Accepted[]): string =>
  listed(unique(rows.map(({ suggestion }) => sectionOf(suggestion.regime, suggestion.section))));

/** True for a limb that is itself the one for neither confirming nor denying. */
const isNeither = (provision: Provision): boolean => provision.ncnd === provision.section;

/** The accepted suggestions among `suggestions`, each provision once, in their order. */
export function acceptedOf(
  suggestions: readonly Suggestion[],
  decisions: Decisions,
  law: ChecklistLaw,
): readonly Accepted[] {
  const seen = new Set<string>();
  const accepted: Accepted[] = [];
  for (const suggestion of suggestions) {
    if (decisions.suggestions[suggestion.id]?.decision !== 'accepted' || seen.has(suggestion.provision))
      continue;
    seen.add(suggestion.provision);
    const provision = law.provisionById(suggestion.provision);
    accepted.push(provision === undefined ? { suggestion } : { suggestion, provision });
  }
  return accepted;
}

/** True where the reply may have to neither confirm nor deny, so that no line may show whether anything is held. */
export const mayBeNeither = (accepted: readonly Accepted[]): boolean =>
  accepted.some(({ provision }) => provision?.ncnd !== undefined);

/** True where at least one accepted provision needs the public interest to be weighed. */
export const hasQualified = (accepted: readonly Accepted[]): boolean =>
  accepted.some(({ provision }) => provision?.qualification === 'qualified');

function askLine({ suggestion, provision }: Accepted): ProvisionLine {
  const cite = sectionOf(suggestion.regime, suggestion.section);
  const law = citeOf(suggestion.regime, suggestion.section);
  if (provision === undefined) {
    return {
      key: `ask-${suggestion.provision}`,
      suggestion,
      text: `${cite}: record why it applies to this information.`,
      reason: law,
    };
  }
  const test = TEST_WORDS[provision.test];
  return {
    key: `ask-${suggestion.provision}`,
    suggestion,
    text: `${cite} ${provision.title}: ${provision.ask}`,
    reason: test === '' ? law : `${law}; ${test}`,
  };
}

/** Steps of all the accepted provisions; one that several share stands once, with all of them named. */
function stepLines(accepted: readonly Accepted[]): ProvisionLine[] {
  const byText = new Map<string, Accepted[]>();
  for (const row of accepted) {
    for (const step of row.provision?.steps ?? []) {
      byText.set(step.text, [...(byText.get(step.text) ?? []), row]);
    }
  }
  return [...byText].map(([text, rows]) => ({
    key: contentId('step', text),
    ...(rows[0] === undefined ? {} : { suggestion: rows[0].suggestion }),
    text: `${citesOf(rows)}: ${text}`,
    reason: listed(unique(rows.map(({ suggestion }) => citeOf(suggestion.regime, suggestion.section)))),
  }));
}

/** One line for each set of factors to weigh; none for an absolute exemption. */
function publicInterestLines(accepted: readonly Accepted[]): ProvisionLine[] {
  const groups = new Map<string, Accepted[]>();
  for (const row of accepted) {
    if (row.provision?.qualification !== 'qualified') continue;
    const key = `${row.suggestion.regime} ${row.provision.title}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { publicInterest } = REGIME_LINES[first.suggestion.regime];
    const factors = (way: 'disclose' | 'withhold'): string =>
      unique(rows.flatMap(({ provision }) => provision?.factors[way] ?? [])).join('; ');
    const details = [
      factors('disclose') === '' ? '' : `For disclosure: ${factors('disclose')}`,
      factors('withhold') === '' ? '' : `For withholding: ${factors('withhold')}`,
    ].filter((line) => line !== '');
    return [
      {
        key: `interest-${rows.map((row) => row.suggestion.provision).join('+')}`,
        suggestion: first.suggestion,
        text: publicInterest.text.replace('{sections}', citesOf(rows)),
        details,
        reason: publicInterest.reason,
      },
    ];
  });
}

/** One line on neither confirming nor denying, worded so that it gives nothing away. */
function neitherLines(accepted: readonly Accepted[], regime: Regime): ProvisionLine[] {
  const rows = accepted.filter(({ provision }) => provision?.ncnd !== undefined);
  const [first] = rows;
  if (first === undefined) return [];
  const { neither } = REGIME_LINES[regime];
  const limbs = unique(
    rows.map(({ suggestion, provision }) =>
      sectionOf(suggestion.regime, provision?.ncnd ?? suggestion.section),
    ),
  );
  const chosen = rows.some(({ provision }) => provision !== undefined && isNeither(provision));
  const sections = listed(limbs);
  return [
    {
      key: 'neither',
      suggestion: first.suggestion,
      text: chosen
        ? `Neither confirm nor deny, under ${sections}, in the same words whether or not anything is held.`
        : `Would saying whether it is held do the harm by itself? If so, consider ${sections}, in the same words whether or not anything is held.`,
      details: [`“${neither.words}”`],
      reason: neither.reason,
    },
  ];
}

/** Every line the accepted provisions of one question ask for. */
export function acceptedLines(accepted: readonly Accepted[], regime: Regime): readonly ProvisionLine[] {
  return [
    ...accepted.map(askLine),
    ...stepLines(accepted),
    ...publicInterestLines(accepted),
    ...neitherLines(accepted, regime),
  ];
}
