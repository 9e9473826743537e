import type { Jurisdiction, LetterKind, Nature, Regime } from '../../model/regime.ts';
import type { Span } from '../../model/span.ts';
import { compile, type Matcher } from '../match/matcher.ts';
import { type Token, tokensOf, tokensOfSource } from '../match/tokens.ts';
import { type Zone, type Zones, zonesOf } from '../match/zones.ts';
import type { LawInput } from '../read-law.ts';
import { WORD_LISTS } from '../signs/word-lists.ts';
import { KIND_WHY, NAMED_WHY, NATURE_HINT, NATURE_WHY } from './reasons.ts';
import type { RegimeRule, Saying } from './rules/regime-rule.ts';
import { REGIME_RULES } from './rules/regime-rules.ts';

/** The law and the nature of a letter, and the law of each question. */
export interface RegimeReading {
  readonly kind: LetterKind;
  readonly alternatives: readonly Regime[];
  readonly nature: Nature;
  readonly why: string;
  readonly evidence: readonly Span[];
  readonly questionRegimes: Readonly<Record<string, Regime>>;
  /** The laws whose exemptions bear on a question (its place in the list), or on the whole letter: likeliest first. */
  readonly lawsOf: (question: number | undefined) => readonly Regime[];
}

/** The access laws of one jurisdiction. `environment` and `ownData` are absent where the general law covers them. */
export interface Laws {
  readonly general: Regime;
  readonly environment?: Regime;
  readonly ownData?: Regime;
}

/** The access laws by jurisdiction. */
export const LAWS: Readonly<Record<Jurisdiction, Laws>> = {
  uk: { general: 'uk-foia', environment: 'uk-eir', ownData: 'uk-sar' },
  scotland: { general: 'foisa', environment: 'eisr', ownData: 'uk-sar' },
  us: { general: 'us-foia' },
  ireland: { general: 'ie-foi' },
};

const NAMES: Readonly<Record<Regime, string>> = {
  'uk-foia': 'the Freedom of Information Act 2000',
  'uk-eir': 'the Environmental Information Regulations 2004',
  'uk-sar': 'a subject access request under data protection law',
  foisa: 'the Freedom of Information (Scotland) Act 2002',
  eisr: 'the Environmental Information (Scotland) Regulations 2004',
  'us-foia': 'the United States Freedom of Information Act',
  'ie-foi': 'the Freedom of Information Act 2014',
};

/** Laws a letter may name that belong to one jurisdiction. */
const FOREIGN: readonly {
  readonly says: Saying;
  readonly jurisdiction: Jurisdiction;
  readonly name: string;
}[] = [
  { says: 'names-foisa', jurisdiction: 'scotland', name: NAMES.foisa },
  { says: 'names-us-foia', jurisdiction: 'us', name: NAMES['us-foia'] },
  { says: 'names-ie-foi', jurisdiction: 'ireland', name: NAMES['ie-foi'] },
];

let matcher: Matcher | undefined;
const rulesMatcher = (): Matcher => {
  matcher ??= compile(
    REGIME_RULES.flatMap((rule, owner) => rule.look.map((phrase) => ({ owner, phrase }))),
    WORD_LISTS,
  );
  return matcher;
};

/** Names of the rules that hold in a text. For the tests and the Rule Book. */
export function rulesIn(text: string): readonly string[] {
  return [
    ...new Set(
      rulesMatcher()
        .find(tokensOf(text))
        .map((found) => REGIME_RULES[found.owner]?.name ?? ''),
    ),
  ];
}

interface Said {
  readonly rule: RegimeRule;
  readonly zone: Zone | 'subject';
  readonly span: Span;
}

/** Which law a letter and each of its questions fall under. Never throws; linear in the text. */
export function readRegime(input: LawInput): RegimeReading {
  const zones = zonesOf(input.letter, input.questions);
  const said = hear(input, zones);
  const laws = lawsAround(input);
  const nature = natureOf(said, input);
  const questionRegimes = regimesOf(said, input, laws);
  const weights = weigh(said);
  const outside = weigh(said.filter(({ zone }) => typeof zone !== 'number'));
  const given = input.kind === 'not-a-request' ? undefined : input.kind;
  const topic = given ?? topicOf(weights, outside, questionRegimes, input, laws);
  const kind = input.kind ?? (isRequest(nature, weights, input) ? topic : 'not-a-request');
  return {
    kind,
    alternatives: alternativesTo(topic, kind, weights, laws),
    nature: kind === 'not-a-request' && nature === 'request' ? 'other' : nature,
    why: whyOf(kind, nature, said, input),
    evidence: evidenceFor(kind, said),
    questionRegimes: recordOf(questionRegimes, kind, input),
    lawsOf: (question) => [
      ...lawsOf((question === undefined ? undefined : questionRegimes.get(question)) ?? topic, laws, weights),
      ...scottishIfNamed(laws, weights),
    ],
  };
}

/** The laws of the jurisdiction: of the law the officer chose, where they chose one, else of the setting. */
function lawsAround({ kind, settings }: LawInput): Laws {
  const chosen = Object.values(LAWS).find(
    (laws) => kind !== undefined && [laws.general, laws.environment].includes(kind as Regime),
  );
  return chosen ?? LAWS[settings.jurisdiction];
}

function hear(input: LawInput, zones: Zones): Said[] {
  const said: Said[] = [];
  const place = (tokens: readonly Token[], zoneOf: (span: Span) => Zone | 'subject'): void => {
    for (const { owner, first, last } of rulesMatcher().find(tokens)) {
      const rule = REGIME_RULES[owner];
      const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
      if (rule !== undefined) said.push({ rule, zone: zoneOf(span), span });
    }
  };
  place(tokensOf(input.message.subject), () => 'subject');
  place(tokensOfSource(input.message.source), zones.of);
  return said;
}

/** Weights by saying, each rule once, outside greetings, signatures and quoted mail. */
function weigh(said: readonly Said[]): ReadonlyMap<Saying, number> {
  const seen = new Set<RegimeRule>();
  const weights = new Map<Saying, number>();
  for (const { rule, zone } of said) {
    if (zone === 'aside' || seen.has(rule)) continue;
    seen.add(rule);
    weights.set(rule.says, (weights.get(rule.says) ?? 0) + rule.weight);
  }
  return weights;
}

const ENOUGH = 2;

/** The law of each question where its own words, or its stem's, settle it. */
function regimesOf(said: readonly Said[], input: LawInput, laws: Laws): ReadonlyMap<number, Regime> {
  const regimes = new Map<number, Regime>();
  for (const { rule, zone } of said) {
    if (typeof zone !== 'number' || rule.weight < ENOUGH) continue;
    if (rule.says === 'own-data' && laws.ownData !== undefined) regimes.set(zone, laws.ownData);
    else if (rule.says === 'environment' && laws.environment !== undefined && !regimes.has(zone))
      regimes.set(zone, laws.environment);
  }
  const place = new Map(input.questions.map((question, index) => [question.id, index]));
  input.questions.forEach((question, index) => {
    const stem = place.get(question.parent ?? question.dependsOn ?? '');
    const inherited = stem === undefined ? undefined : regimes.get(stem);
    if (inherited !== undefined && !regimes.has(index)) regimes.set(index, inherited);
  });
  return regimes;
}

/** The law that the letter is mostly about, were it a request. */
function topicOf(
  weights: ReadonlyMap<Saying, number>,
  outside: ReadonlyMap<Saying, number>,
  questionRegimes: ReadonlyMap<number, Regime>,
  input: LawInput,
  laws: Laws,
): Regime {
  const weight = (saying: Saying): number => weights.get(saying) ?? 0;
  const share = (regime: Regime): number =>
    [...questionRegimes.values()].filter((one) => one === regime).length /
    Math.max(1, input.questions.length);
  if (laws.ownData !== undefined) {
    const namesIt = weight('names-data-protection') >= ENOUGH;
    const own = weight('own-data') + (namesIt ? 1 : 0);
    if ((own > ENOUGH && share(laws.ownData) >= 0.5) || (namesIt && own > 1) || share(laws.ownData) >= 0.5)
      return laws.ownData;
  }
  if (laws.environment !== undefined) {
    if (weight('names-eir') >= ENOUGH) return laws.environment;
    // Words in one question of several make that question environmental, not the letter.
    const isMostly = input.questions.length === 0 || share(laws.environment) >= 0.5;
    if (isMostly && weight('environment') >= ENOUGH) return laws.environment;
    if ((outside.get('environment') ?? 0) >= ENOUGH) return laws.environment;
  }
  return laws.general;
}

/** What makes a letter a request whatever else it is: recorded information or own records asked for, or a law of access named. */
const ASKING: readonly Saying[] = [
  'asks-records',
  'own-data',
  'names-foia',
  'names-foisa',
  'names-eir',
  'names-data-protection',
  'names-us-foia',
  'names-us-state-law',
  'names-ie-foi',
];

/** So many phrases of a bulletin make one, whatever else it says. */
const BULLETIN = 3;

const natureOf = (said: readonly Said[], input: LawInput): Nature => {
  const weights = weigh(said);
  const has = (saying: Saying): boolean => (weights.get(saying) ?? 0) >= ENOUGH;
  const anywhere = (saying: Saying): boolean => said.some((one) => one.rule.says === saying);
  if (anywhere('automatic-reply') && input.questions.length === 0) return 'automatic-reply';
  const times = (saying: Saying): number => said.filter((one) => one.rule.says === saying).length;
  // A bulletin about freedom of information names the Act as often as a request does.
  const asksAnything = [...ASKING, 'asks' as const].some(has);
  if (times('newsletter') >= BULLETIN || (anywhere('newsletter') && !asksAnything)) return 'newsletter';
  if (said.some((one) => one.rule.says === 'notice' && one.zone !== 'aside')) return 'notice';
  if (has('internal-review')) return 'internal-review';
  if (has('clarification-reply')) return 'clarification-reply';
  if (has('chaser')) return 'chaser';
  const asks = ASKING.some(has);
  if (!asks && has('complaint')) return 'complaint';
  if (!asks && has('ordinary-business')) return 'ordinary-business';
  return 'request';
};

/** Natures that ask for no information: the letter is then no request. */
const NOT_REQUESTS: readonly Nature[] = ['automatic-reply', 'newsletter', 'complaint', 'ordinary-business'];

/** False only where the letter truly asks for no information. */
function isRequest(nature: Nature, weights: ReadonlyMap<Saying, number>, input: LawInput): boolean {
  if (NOT_REQUESTS.includes(nature)) return false;
  if (input.questions.length > 0) return true;
  return [...ASKING, 'asks' as const, 'internal-review' as const].some((saying) => has(weights, saying));
}

const has = (weights: ReadonlyMap<Saying, number>, saying: Saying): boolean =>
  (weights.get(saying) ?? 0) >= ENOUGH;

function alternativesTo(
  topic: Regime,
  kind: LetterKind,
  weights: ReadonlyMap<Saying, number>,
  laws: Laws,
): readonly Regime[] {
  if (kind === 'not-a-request') return [];
  const others: (Regime | undefined)[] = [
    topic === laws.environment || has(weights, 'own-data') || topic === laws.ownData
      ? laws.general
      : undefined,
    (weights.get('environment') ?? 0) > 0 ? laws.environment : undefined,
    (weights.get('own-data') ?? 0) > 0 ? laws.ownData : undefined,
  ];
  return [...new Set(others)].filter((regime) => regime !== undefined && regime !== topic) as Regime[];
}

/**
 * The laws to look under. Own data is sent on by a section of the general law, which is what is cited. An environmental
 * letter that does not name the regulations is often answered under the general law, so that one is looked at too.
 */
function lawsOf(regime: Regime, laws: Laws, weights: ReadonlyMap<Saying, number>): readonly Regime[] {
  if (regime === laws.ownData) return [laws.general];
  return regime === laws.environment && !has(weights, 'names-eir') ? [regime, laws.general] : [regime];
}

/** A letter that names the Scottish Act may be for a Scottish body, whatever the setting: that Act is looked at last. */
const scottishIfNamed = (laws: Laws, weights: ReadonlyMap<Saying, number>): readonly Regime[] =>
  laws.general !== 'foisa' && has(weights, 'names-foisa') ? ['foisa'] : [];

function recordOf(
  questionRegimes: ReadonlyMap<number, Regime>,
  kind: LetterKind,
  input: LawInput,
): Readonly<Record<string, Regime>> {
  const record: Record<string, Regime> = {};
  for (const [index, regime] of questionRegimes) {
    const id = input.questions[index]?.id;
    if (id !== undefined && regime !== kind) record[id] = regime;
  }
  return record;
}

const DECIDING: Partial<Readonly<Record<LetterKind, readonly Saying[]>>> = {
  'uk-eir': ['names-eir', 'environment'],
  eisr: ['names-eir', 'environment'],
  'uk-sar': ['names-data-protection', 'own-data'],
  'uk-foia': ['names-foia'],
  foisa: ['names-foisa', 'names-foia'],
  'us-foia': ['names-us-foia', 'names-foia'],
  'ie-foi': ['names-ie-foi', 'names-foia'],
};

/** Longest list of words shown as the reason for a regime. */
const MOST_EVIDENCE = 5;

function evidenceFor(kind: LetterKind, said: readonly Said[]): readonly Span[] {
  const sayings = DECIDING[kind] ?? ['automatic-reply', 'newsletter', 'ordinary-business', 'complaint'];
  const spans = said
    .filter(
      (one) =>
        one.zone !== 'subject' &&
        one.zone !== 'aside' &&
        sayings.includes(one.rule.says) &&
        one.rule.weight >= ENOUGH,
    )
    .map((one) => one.span)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart.slice(0, MOST_EVIDENCE);
}

function whyOf(kind: LetterKind, nature: Nature, said: readonly Said[], input: LawInput): string {
  const named = NAMED_WHY[kind];
  const names = said.some((one) => one.rule.says === named?.says && one.zone !== 'aside');
  const main =
    (kind === 'not-a-request' ? NATURE_WHY[nature] : undefined) ??
    (names ? named?.why : undefined) ??
    KIND_WHY[kind];
  const foreign = FOREIGN.find(
    (law) =>
      law.jurisdiction !== input.settings.jurisdiction && said.some((one) => one.rule.says === law.says),
  );
  const state = said.some((one) => one.rule.says === 'names-us-state-law');
  const hint =
    foreign === undefined
      ? state && input.settings.jurisdiction === 'us'
        ? 'It names the law of a state, which does not bind a federal agency.'
        : ''
      : `It names ${foreign.name}: check which law applies.`;
  return [main, kind === 'not-a-request' ? '' : (NATURE_HINT[nature] ?? ''), hint]
    .filter((part) => part !== '')
    .join(' ');
}
