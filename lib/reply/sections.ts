import { citeOf } from '../checklist/regime-lines.ts';
import { type Citation, type CitedSection, findCitations } from '../law/citations/find-citations.ts';
import { provisionById } from '../law/packs/provisions.ts';
import { notesFor } from '../law/rules/notes.ts';
import type { ProvisionId } from '../model/law.ts';
import type { AuthorityKind, Jurisdiction, Regime } from '../model/regime.ts';
import type { CheckNote, SectionUse } from '../model/reply-check.ts';
import { hasSequence, type Sequence } from '../model/sequence.ts';
import { holds, wordsOf } from '../model/span.ts';
import { isGround } from './grounds.ts';
import { type ReplyReading, type ReplySentence, sentenceAt, shows } from './read-reply.ts';

/** One place where a section is named. */
export interface Naming {
  readonly citation: Citation;
  readonly cited: CitedSection;
  readonly sentence: ReplySentence | undefined;
  readonly claimed: boolean;
  /** One sentence: why it counts as claimed or only mentioned. */
  readonly why: string;
}

/** A refusal to confirm or deny says what would be exempt if anything were held: that relies on it. */
const AS_IF_HELD: Sequence = {
  first: /\b(?:if|were)\b/giu,
  next: {
    first: /\b(?:exist(?:ed|s)?|held|hold|were to)\b/giu,
    next: /\bwould be (?:exempt|excepted|withheld)/giu,
    within: 60,
    barred: /[.;]/gu,
  },
  within: 60,
  barred: /[.;]/gu,
};

/** "We refuse your request under section 12(1)": the request is not what is made under it. */
const REFUSES: Sequence = {
  first: /\b(?:refus|reject|declin)/giu,
  next: /\bunder\b/giu,
  within: 50,
  barred: /[.;\n]/gu,
};
const isRefusedUnder = (before: string): boolean =>
  /\bunder(?: the)?$/iu.test(before) && hasSequence(before, REFUSES);

/** "Section 14(1) says that we do not have to comply" relies on it for all its "not". */
const NOT_BOUND = /^[^.;\n]{0,60}\b(?:do|does|are|is) not (?:have to|obliged|required|bound)\b/iu;

/** "Unless an interval has passed, section 14(2) applies to this request": what stands before supposes something else. */
const APPLIES_HERE =
  /^[ ]?(?:of the act )?(?:therefore |also )?applies to (?:this|your|the) (?:request|information)\b/iu;

/**
 * A citation that leaves no doubt, for each place. A bare "section 31" in somebody's letter may be a section of
 * anything; a reply answers under an access law, which is said here for it.
 */
const SURE: Readonly<Record<Jurisdiction, string>> = {
  uk: 'exempt under section 40(2) of the Freedom of Information Act 2000 and regulation 13(1) of the Environmental Information Regulations 2004.',
  scotland:
    'exempt under section 38(1)(b) of the Freedom of Information (Scotland) Act 2002 and regulation 11(2) of the Environmental Information (Scotland) Regulations 2004.',
  us: 'exempt under 5 U.S.C. 552(b)(6).',
  ireland: 'exempt under section 37(1) of the Freedom of Information Act 2014.',
};

const citationsIn = (text: string, jurisdiction: Jurisdiction): readonly Citation[] =>
  findCitations(`${text}\n\n${SURE[jurisdiction]}`, jurisdiction).filter(
    ({ span }) => span.end <= text.length,
  );

const begins = (why: string): string => why.charAt(0).toUpperCase() + why.slice(1);

/** The sentences among these that say what would be exempt if anything were held. */
const supposing = (text: string, sentences: Iterable<ReplySentence>): ReadonlySet<ReplySentence> =>
  new Set([...sentences].filter(({ span }) => hasSequence(wordsOf(text, span), AS_IF_HELD)));

/** Why a citation only mentions its section, or undefined where it relies on it. */
function mentionedBecause(
  reading: ReplyReading & { readonly asIfHeld: ReadonlySet<ReplySentence> },
  { span, stance, regime }: Citation,
  { section }: CitedSection,
  sentence: ReplySentence | undefined,
): string | undefined {
  if (sentence?.zone === 'annex') return 'it stands in the text of the law';
  if (sentence?.zone === 'recital') return 'it stands in the requester’s own words';
  if (reading.quotations.some((quotation) => holds(quotation, span)))
    return 'it stands in words that are quoted';
  if (!isGround(regime, section)) return 'it gives a duty or a right, and is no ground for refusing';
  if (sentence?.zone === 'rights') return 'it stands in the paragraph on complaints';
  const relied =
    (sentence !== undefined && reading.asIfHeld.has(sentence)) ||
    isRefusedUnder(reading.text.slice(Math.max(0, span.start - 80), span.start).trimEnd()) ||
    NOT_BOUND.test(reading.text.slice(span.end, span.end + 100)) ||
    APPLIES_HERE.test(reading.text.slice(span.end, span.end + 60));
  if (stance === 'mention' && !relied) return 'the words around it deny it, or only suppose it';
  if (sentence !== undefined && shows(sentence, 'not-relied-on') && !shows(sentence, 'refused'))
    return 'it was considered, or may come in later';
  return undefined;
}

/** Every place of the reply that names a section of an access law, in order. */
export function namingsIn(reading: ReplyReading, jurisdiction: Jurisdiction): readonly Naming[] {
  const citations = citationsIn(reading.text, jurisdiction);
  // Each sentence is looked at once, however many sections it names.
  const naming = new Set(
    citations.map(({ span }) => sentenceAt(reading, span)).filter((one) => one !== undefined),
  );
  const looked = { ...reading, asIfHeld: supposing(reading.text, naming) };
  return citations.flatMap((citation) => {
    const sentence = sentenceAt(reading, citation.span);
    return citation.sections.map((cited): Naming => {
      const mention = mentionedBecause(looked, citation, cited, sentence);
      return {
        citation,
        cited,
        sentence,
        claimed: mention === undefined,
        why: mention === undefined ? 'The words rely on it.' : `Only mentioned: ${mention}.`,
      };
    });
  });
}

/** What an officer needs to know of the request to judge the sections. */
export interface SectionSetting {
  readonly regime: Regime;
  /** Every law that the request, or a question of it, may fall under. */
  readonly laws: readonly Regime[];
  readonly authorityKind: AuthorityKind;
}

const wordFor = (regime: Regime): string =>
  regime === 'uk-eir' || regime === 'eisr' ? 'regulation' : regime === 'us-foia' ? 'exemption' : 'section';

const sectionIn = (id: ProvisionId): string => id.slice(id.indexOf(':') + 1);

function problemsOf(
  { citation: { regime }, cited }: Naming,
  withLimbs: ReadonlySet<string>,
  setting: SectionSetting,
): readonly string[] {
  const { section, kind, replaced, provisions } = cited;
  const word = wordFor(regime);
  const limbGiven = withLimbs.has(`${regime}:${section}`);
  return [
    ...(replaced === undefined
      ? []
      : [
          `${begins(word)} ${section} is the numbering before ${replaced}; it is now ${provisions.map(sectionIn).join(' or ')}.`,
        ]),
    ...(kind === 'none' ? [`There is no ${word} ${section} in this law.`] : []),
    ...(kind === 'section' && !limbGiven ? [`Say which limb of ${word} ${section} is relied on.`] : []),
    ...(setting.laws.includes(regime)
      ? []
      : [`This is another law than the one the request was read as falling under: check which law applies.`]),
  ];
}

const keyOf = ({ citation, cited }: Naming): string => `${citation.regime}:${cited.section}`;

/** The sections of which a limb is named: "40" and "40(2)" for 40(2)(a), each with its law. */
function sectionsWithLimbs(namings: readonly Naming[]): ReadonlySet<string> {
  const keys = new Set(namings.map(keyOf));
  return new Set(
    [...keys].flatMap((key) => [...key.matchAll(/\(/gu)].map(({ index }) => key.slice(0, index))),
  );
}

/** Every section the reply names, once for each stance, in the order of the reply: claimed first. */
export function sectionUses(namings: readonly Naming[], setting: SectionSetting): readonly SectionUse[] {
  const claimed = namings.filter((naming) => naming.claimed);
  const claimedKeys = new Set(claimed.map(keyOf));
  const mentioned = namings.filter((naming) => !naming.claimed && !claimedKeys.has(keyOf(naming)));
  const withLimbs = sectionsWithLimbs(claimed);
  const uses = (group: readonly Naming[], stance: SectionUse['stance']): readonly SectionUse[] =>
    [...Map.groupBy(group, keyOf).values()].flatMap((places) => {
      const [first] = places;
      if (first === undefined) return [];
      const { citation, cited } = first;
      return [
        {
          regime: citation.regime,
          section: cited.section,
          cite: citeOf(citation.regime, cited.section),
          stance,
          provisions: cited.provisions,
          evidence: places.map((place) => place.citation.span),
          why: first.why,
          problems: stance === 'claimed' ? problemsOf(first, withLimbs, setting) : [],
        },
      ];
    });
  return [
    ...uses(
      // "Section 31 - Law enforcement", where its limbs are claimed, says no more.
      claimed.filter((naming) => !withLimbs.has(keyOf(naming))),
      'claimed',
    ),
    ...uses(mentioned, 'mentioned'),
  ];
}

/** Rules about provisions that stand together; what holds for each alone is said elsewhere in the check. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  'incomplete',
  'qualified-person',
  'public-interest',
  'no-public-interest',
]);

/** What to know of the claimed sections together: limits between them, and sections another law does not have. */
export function togetherNotes(uses: readonly SectionUse[], setting: SectionSetting): readonly CheckNote[] {
  const claimed = uses.filter(({ stance }) => stance === 'claimed');
  const ids = [
    ...new Set(
      claimed.flatMap(({ provisions, regime, section }): readonly ProvisionId[] =>
        provisions.length > 0 ? provisions : [`${regime}:${section}`],
      ),
    ),
  ];
  // A reply under another law is judged by that law too: there is no section 12 under the environmental regulations.
  const judged: readonly ProvisionId[] = ids.some((id) => id.startsWith(`${setting.regime}:`))
    ? ids
    : [...ids, `${setting.regime}:` as ProvisionId];
  return notesFor(judged, setting.authorityKind)
    .filter(({ rule }) => !SAID_ELSEWHERE.has(rule))
    .map(({ text, about }) => ({
      text,
      evidence: claimed
        .filter((use) =>
          [`${use.regime}:${use.section}`, ...use.provisions].some((id) => about.includes(id as ProvisionId)),
        )
        .flatMap(({ evidence }) => evidence.slice(0, 1)),
    }));
}

/** The provisions claimed under one law, each once. A section whose limb is not said stands for its first limb. */
export function provisionsClaimed(namings: readonly Naming[], regime: Regime): readonly ProvisionId[] {
  return [
    ...new Set(
      namings
        .filter(({ claimed, citation }) => claimed && citation.regime === regime)
        // Of the numbers that took the place of an old one, the likeliest.
        .flatMap(({ cited: { provisions, among, replaced } }) =>
          provisions.length === 0
            ? among.slice(0, 1)
            : replaced === undefined
              ? provisions
              : provisions.slice(0, 1),
        ),
    ),
  ].filter((id) => provisionById(id) !== undefined);
}
