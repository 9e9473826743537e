import type { Misquote, ProvisionId } from '../../model/law.ts';
import { matchesOf } from '../../model/matches.ts';
import type { Jurisdiction, LetterKind, Nature, Regime } from '../../model/regime.ts';
import { overlaps, type Span, wordsOf } from '../../model/span.ts';
import { type Citation, type CitedSection, findCitations } from '../citations/find-citations.ts';
import { IRISH_ACT_1997 } from '../citations/legacy.ts';
import { resolveSection } from '../citations/resolve.ts';
import { subjectAfter, subjectBefore } from '../citations/subjects.ts';
import { provisionsOf } from '../packs/provisions.ts';
import type { LawInput } from '../read-law.ts';
import { ACT_NAMES } from './act-names.ts';
import { TIME_LIMITS, timesStated } from './time-limits.ts';

/** What the letter was read as. */
export interface ReadAs {
  readonly kind: LetterKind;
  readonly nature: Nature;
}

const GENERAL: Readonly<Record<Jurisdiction, Regime>> = {
  uk: 'uk-foia',
  scotland: 'foisa',
  us: 'us-foia',
  ireland: 'ie-foi',
};

const LAWS_OF: Readonly<Record<Jurisdiction, readonly Regime[]>> = {
  uk: ['uk-foia', 'uk-eir', 'uk-sar'],
  scotland: ['foisa', 'eisr', 'uk-sar'],
  us: ['us-foia'],
  ireland: ['ie-foi'],
};

const LAW_NAMES: Readonly<Record<Regime, string>> = {
  'uk-foia': 'the Freedom of Information Act 2000',
  'uk-eir': 'the Environmental Information Regulations 2004',
  'uk-sar': 'United Kingdom data protection law',
  foisa: 'the Freedom of Information (Scotland) Act 2002',
  eisr: 'the Environmental Information (Scotland) Regulations 2004',
  'us-foia': 'the Freedom of Information Act of the United States',
  'ie-foi': 'the Irish Freedom of Information Act 2014',
};

const wordFor = (regime: Regime): string =>
  regime === 'uk-eir' || regime === 'eisr' ? 'regulation' : regime === 'us-foia' ? 'exemption' : 'section';

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const bare = (section: string): string => section.split('(', 1)[0] ?? section;
const numberOf = (id: ProvisionId): string => id.slice(id.indexOf(':') + 1);

/** What a section is about: its title, or a regulation's own limb, since many share one title. */
function aboutOf(regime: Regime, section: string): string | undefined {
  const row = provisionsOf(regime).find(
    (one) => one.section === section || one.section.startsWith(`${section}(`),
  );
  return row?.role === 'exception' && row.section === section ? row.limb : row?.title;
}

/** The number of before an amendment: "Section 40(3) became 40(3A)(a) or 40(3B) on 25 May 2018." */
function replaced(
  citation: Citation,
  { section, replaced: since, provisions }: CitedSection,
): Misquote | undefined {
  if (since === undefined) return undefined;
  const now = provisions.map(numberOf).join(' or ');
  const current = provisions[0];
  return {
    span: citation.span,
    why: `${upper(wordFor(citation.regime))} ${section} is the numbering before ${since}; it is now ${now}.`,
    ...(current === undefined ? {} : { current }),
  };
}

function missing(citation: Citation, { section, kind }: CitedSection): Misquote | undefined {
  if (kind !== 'none') return undefined;
  return {
    span: citation.span,
    why: `There is no ${wordFor(citation.regime)} ${section} in ${LAW_NAMES[citation.regime]}.`,
  };
}

/** The words beside a citation name what another section is about: "section 41 (legal privilege)". */
function aboutAnother(text: string, citation: Citation, { section }: CitedSection): Misquote | undefined {
  const { regime, span } = citation;
  const said =
    subjectAfter(text, regime, section, span.end) ?? subjectBefore(text, regime, section, span.start);
  if (said === undefined || said.own) return undefined;
  const own = aboutOf(regime, section) ?? aboutOf(regime, bare(section));
  const other = aboutOf(regime, said.section);
  if (own === undefined || other === undefined || own === other) return undefined;
  const resolved = resolveSection(regime, said.section);
  const current = resolved.provisions[0] ?? resolved.among[0];
  const word = wordFor(regime);
  return {
    span: { start: span.start, end: Math.max(span.end, said.end) },
    why: `${upper(word)} ${section} is “${own}”; what the letter names beside it is ${word} ${said.section}, “${other}”.`,
    ...(current === undefined ? {} : { current }),
  };
}

function ofAnotherLaw(
  citation: Citation,
  { section }: CitedSection,
  jurisdiction: Jurisdiction,
): Misquote | undefined {
  if (!citation.named || LAWS_OF[jurisdiction].includes(citation.regime)) return undefined;
  return {
    span: citation.span,
    why: `${upper(wordFor(citation.regime))} ${section} is cited of ${LAW_NAMES[citation.regime]}, which this authority does not answer under.`,
  };
}

/** An Irish section by its number in the Act of 1997. */
function ofIrishAct1997(text: string, citation: Citation, { section }: CitedSection): Misquote | undefined {
  const now = citation.regime === 'ie-foi' ? IRISH_ACT_1997[bare(section)] : undefined;
  if (now === undefined || !/^[^.;]{0,60}1997/u.test(text.slice(citation.span.end, citation.span.end + 80)))
    return undefined;
  const { provisions, among } = resolveSection('ie-foi', now);
  const current = provisions[0] ?? among[0];
  return {
    span: citation.span,
    why: `Section ${bare(section)} of the Act of 1997 is now section ${now} of the Freedom of Information Act 2014.`,
    ...(current === undefined ? {} : { current }),
  };
}

function inCitations(text: string, jurisdiction: Jurisdiction): readonly Misquote[] {
  return findCitations(text, jurisdiction).flatMap((citation) =>
    citation.sections.flatMap((section) => {
      const found =
        ofIrishAct1997(text, citation, section) ??
        ofAnotherLaw(citation, section, jurisdiction) ??
        replaced(citation, section) ??
        missing(citation, section) ??
        aboutAnother(text, citation, section);
      return found === undefined ? [] : [found];
    }),
  );
}

/** A name of a law counts where the letter relies on it, and not where it only speaks of it. */
const RELIES =
  /(?:under|pursuant to|accordance with|by virtue of|terms of|provisions of|made (?:under|by)|per|using|via|citing|invok(?:e[ds]?|ing)|re:?|a|an)(?:[ \n](?:both|either))?[ \n](?:the[ \n])?(?:uk[ \n])?$/iu;

const NAMES = ACT_NAMES.map((act) => ({
  ...act,
  find: new RegExp(`(?<![\\p{L}\\p{N}])(?:${act.look})(?![\\p{L}\\p{N}])`, 'giu'),
}));

function inActNames(text: string, jurisdiction: Jurisdiction): readonly Misquote[] {
  return NAMES.filter(({ outOfPlaceIn }) => outOfPlaceIn.includes(jurisdiction)).flatMap(({ find, why }) =>
    matchesOf(text, find)
      .filter((match) => RELIES.test(text.slice(Math.max(0, match.index - 40), match.index)))
      .map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, why })),
  );
}

const LAW_WORDS =
  /(?<![\p{L}])(?:act|law|legal(?:ly)?|legislation|statut\w*|regulations?|foi|foia|foisa|eirs?|gdpr|dpa|require[sd]?|oblig\w+|must|entitled?|deadline|time[ -]?(?:limit|scale|frame)s?)(?![\p{L}])/iu;
const ANSWER_WORDS =
  /(?<![\p{L}])(?:respon[ds]\w*|reply|replies|answer\w*|compl(?:y|ies|iance)|provide[ds]?|supply|supplied|disclose[ds]?|release[ds]?|receive|decision|deadline|time[ -]?(?:limit|scale|frame)s?|deal with)(?![\p{L}])/iu;
const OWN_DATA =
  /(?<![\p{L}])(?:subject access|s\.?a\.?r|dsar|gdpr|data protection|article 15|my (?:own )?(?:personal )?data)(?![\p{L}])/iu;

function regimeOfSentence(sentence: string, kind: LetterKind, jurisdiction: Jurisdiction): Regime {
  const sar = jurisdiction === 'uk' || jurisdiction === 'scotland';
  if (sar && OWN_DATA.test(sentence)) return 'uk-sar';
  return kind === 'not-a-request' ? GENERAL[jurisdiction] : kind;
}

function inTimeLimits(input: LawInput, text: string, kind: LetterKind): readonly Misquote[] {
  const asked = input.questions.map(({ span }) => span);
  let next = 0;
  return input.letter.sentences.flatMap((span) => {
    const sentence = wordsOf(text, span);
    while (next < asked.length && (asked[next]?.end ?? 0) <= span.start) next++;
    const question = asked[next];
    if (question !== undefined && overlaps(question, span)) return [];
    if (!LAW_WORDS.test(sentence) || !ANSWER_WORDS.test(sentence)) return [];
    const { right, says } = TIME_LIMITS[regimeOfSentence(sentence, kind, input.settings.jurisdiction)];
    return timesStated(sentence)
      .filter(({ time }) => !right.some(({ amount, unit }) => amount === time.amount && unit === time.unit))
      .map(({ start, end }) => ({ span: { start: span.start + start, end: span.start + end }, why: says }));
  });
}

/** Where the writer's own words do not stand: portal text, disclaimers, and mail quoted below. */
const notTheirs = (input: LawInput): readonly Span[] =>
  input.letter.parts
    .filter(
      ({ kind }) => kind === 'furniture' || kind === 'disclaimer' || kind === 'quoted' || kind === 'header',
    )
    .map(({ span }) => span)
    .filter((span) => !input.letter.asking.some((asking) => overlaps(asking, span)));

function inOrder(found: readonly Misquote[], outside: readonly Span[]): readonly Misquote[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Misquote[] = [];
  let part = 0;
  for (const misquote of sorted) {
    while (part < outside.length && (outside[part]?.end ?? 0) <= misquote.span.start) part++;
    const theirs = outside[part];
    const hidden = theirs !== undefined && overlaps(theirs, misquote.span);
    const told = kept.some((one) => one.why === misquote.why && one.current === misquote.current);
    const covered = (kept.at(-1)?.span.end ?? 0) > misquote.span.start;
    if (!hidden && !told && !covered) kept.push(misquote);
  }
  return kept;
}

const NO_ONES_QUOTING: readonly Nature[] = ['newsletter', 'automatic-reply', 'notice'];

/**
 * Law that the letter cites out of date, of another country, by a wrong number, or with a wrong time, in neutral words:
 * a request is no less valid for any of it. In order, none overlapping, each told once. Never throws.
 */
export function findMisquotes(input: LawInput, { kind, nature }: ReadAs): readonly Misquote[] {
  if (NO_ONES_QUOTING.includes(nature)) return [];
  const text = input.message.source.text;
  const { jurisdiction } = input.settings;
  return inOrder(
    [
      ...inCitations(text, jurisdiction),
      ...inActNames(text, jurisdiction),
      ...inTimeLimits(input, text, kind),
    ],
    notTheirs(input),
  );
}
