import type { ChecklistLaw, Decisions } from '../model/checklist.ts';
import { contentId } from '../model/content-id.ts';
import type { Provision, Suggestion } from '../model/law.ts';
import type { Regime } from '../model/regime.ts';
import { listed, type Written } from '../words/written.ts';
import type { Line } from './lines/line.ts';
import { citeOf, regimeLines, sectionOf } from './regime-lines.ts';

/** One line about a provision, with the provision it is about. */
export interface ProvisionLine extends Line {
  readonly suggestion?: Suggestion;
}

/** A suggestion the officer accepted, with its provision where the law room knows it. */
export interface Accepted {
  readonly suggestion: Suggestion;
  readonly provision?: Provision;
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

const citesOf = (rows: readonly Accepted[], words: Written): string =>
  listed(words, unique(rows.map(({ suggestion }) => sectionOf(suggestion.regime, suggestion.section))));

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

/** What has to be shown, after the citation. */
function reasonOf({ suggestion, provision }: Accepted, { text }: Written): string {
  const law = citeOf(suggestion.regime, suggestion.section);
  if (provision === undefined || provision.test === 'procedure') return law;
  return `${law}; ${text(`test.${provision.test}`)}`;
}

function askLine(row: Accepted, words: Written): ProvisionLine {
  const { suggestion, provision } = row;
  const cite = sectionOf(suggestion.regime, suggestion.section);
  const line = { key: `ask-${suggestion.provision}`, suggestion, reason: reasonOf(row, words) };
  if (provision === undefined) return { ...line, text: words.say('provision.record', { cite }) };
  const { title, ask } = provision;
  return { ...line, text: `${cite} ${title}: ${ask}`, english: [title, ask] };
}

/** Steps of all the accepted provisions; one that several share stands once, with all of them named. */
function stepLines(accepted: readonly Accepted[], words: Written): ProvisionLine[] {
  const byText = new Map<string, Accepted[]>();
  for (const row of accepted) {
    for (const step of row.provision?.steps ?? []) {
      byText.set(step.text, [...(byText.get(step.text) ?? []), row]);
    }
  }
  return [...byText].map(([text, rows]) => ({
    key: contentId('step', text),
    ...(rows[0] === undefined ? {} : { suggestion: rows[0].suggestion }),
    text: `${citesOf(rows, words)}: ${text}`,
    reason: listed(
      words,
      unique(rows.map(({ suggestion }) => citeOf(suggestion.regime, suggestion.section))),
    ),
    english: [text],
  }));
}

const WAYS = ['disclose', 'withhold'] as const;

/** One line for each set of factors to weigh; none for an absolute exemption. */
function publicInterestLines(accepted: readonly Accepted[], words: Written): ProvisionLine[] {
  const groups = new Map<string, Accepted[]>();
  for (const row of accepted) {
    if (row.provision?.qualification !== 'qualified') continue;
    const key = `${row.suggestion.regime} ${row.provision.title}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { publicInterest } = regimeLines(first.suggestion.regime, words);
    const sides = WAYS.map((way) => ({
      way,
      factors: unique(rows.flatMap(({ provision }) => provision?.factors[way] ?? [])),
    })).filter(({ factors }) => factors.length > 0);
    return [
      {
        key: `interest-${rows.map((row) => row.suggestion.provision).join('+')}`,
        suggestion: first.suggestion,
        text: publicInterest.text.replace('{sections}', citesOf(rows, words)),
        details: sides.map(({ way, factors }) =>
          words.say(`interest.${way}`, { factors: factors.join('; ') }),
        ),
        reason: publicInterest.reason,
        english: sides.map(({ factors }) => factors.join('; ')),
      },
    ];
  });
}

/** One line on neither confirming nor denying, worded so that it gives nothing away. */
function neitherLines(accepted: readonly Accepted[], regime: Regime, words: Written): ProvisionLine[] {
  const rows = accepted.filter(({ provision }) => provision?.ncnd !== undefined);
  const [first] = rows;
  if (first === undefined) return [];
  const { neither } = regimeLines(regime, words);
  const limbs = unique(
    rows.map(({ suggestion, provision }) =>
      sectionOf(suggestion.regime, provision?.ncnd ?? suggestion.section),
    ),
  );
  const chosen = rows.some(({ provision }) => provision !== undefined && isNeither(provision));
  return [
    {
      key: 'neither',
      suggestion: first.suggestion,
      text: words.say(chosen ? 'neither.chosen' : 'neither.asked', { sections: listed(words, limbs) }),
      details: [neither.words],
      reason: neither.reason,
    },
  ];
}

/** Every line the accepted provisions of one question ask for. */
export function acceptedLines(
  accepted: readonly Accepted[],
  regime: Regime,
  words: Written,
): readonly ProvisionLine[] {
  return [
    ...accepted.map((row) => askLine(row, words)),
    ...stepLines(accepted, words),
    ...publicInterestLines(accepted, words),
    ...neitherLines(accepted, regime, words),
  ];
}
