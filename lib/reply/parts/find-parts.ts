import { provisionById } from '../../law/packs/provisions.ts';
import type { Question } from '../../model/question.ts';
import type { Regime } from '../../model/regime.ts';
import type { PartFinding, QuestionOutcome } from '../../model/reply-check.ts';
import type { Span } from '../../model/span.ts';
import type { Addressed } from '../anchors.ts';
import { isCostOrVexatious } from '../grounds.ts';
import { type ReplyReading, type ReplySentence, shows } from '../read-reply.ts';
import { type Naming, provisionsClaimed } from '../sections.ts';
import { IE_FOI_PARTS, US_FOIA_PARTS } from './abroad.ts';
import { canTellFormat, formatOf } from './format.ts';
import { UK_SAR_PARTS } from './own-data.ts';
import type { Circumstance, NoticePart } from './part.ts';
import { reasonsFor, saidBeside } from './reasons.ts';
import { EISR_PARTS, FOISA_PARTS } from './scotland.ts';
import { UK_EIR_PARTS, UK_FOIA_PARTS } from './uk.ts';

/** What a reply must hold under each law. */
export const PARTS: Readonly<Record<Regime, readonly NoticePart[]>> = {
  'uk-foia': UK_FOIA_PARTS,
  'uk-eir': UK_EIR_PARTS,
  'uk-sar': UK_SAR_PARTS,
  foisa: FOISA_PARTS,
  eisr: EISR_PARTS,
  'us-foia': US_FOIA_PARTS,
  'ie-foi': IE_FOI_PARTS,
};

/** What is known of a reply when its parts are looked for. */
export interface PartsInput {
  readonly reading: ReplyReading;
  readonly regime: Regime;
  readonly namings: readonly Naming[];
  readonly outcomes: readonly QuestionOutcome[];
  readonly questions: readonly Question[];
  readonly addressed: Addressed;
  /** Where the reply's own date stands. */
  readonly dated: Span | undefined;
}

const MOST_EVIDENCE = 3;

/** The reply's own sentences: not the requester's words said back, and not the text of the law. */
const ownOf = ({ sentences }: ReplyReading): readonly ReplySentence[] =>
  sentences.filter(({ zone }) => zone === 'reply' || zone === 'rights');

function circumstances(input: PartsInput): ReadonlySet<Circumstance> {
  const { namings, outcomes, regime, reading, questions } = input;
  const found = new Set<Circumstance>(['always']);
  const claimed = namings.filter((naming) => naming.claimed);
  const own = ownOf(reading).filter(({ zone }) => zone === 'reply');
  const cost = claimed.some(({ citation, cited }) => isCostOrVexatious(citation.regime, cited.section));
  const exempt = claimed.filter(({ citation, cited }) => !isCostOrVexatious(citation.regime, cited.section));
  const is = (...kinds: readonly QuestionOutcome['outcome'][]): boolean =>
    outcomes.some(({ outcome }) => kinds.includes(outcome));
  const refusedWords = own.some((sentence) => shows(sentence, 'refused', 'neither'));
  if (cost) found.add('cost');
  if (exempt.length > 0 || is('neither') || (is('refused', 'part') && refusedWords && !cost))
    found.add('exemption');
  if (claimed.length > 0 || found.has('exemption') || (is('refused') && refusedWords)) found.add('refusal');
  if (is('not-held') || (outcomes.length === 0 && own.some((sentence) => shows(sentence, 'not-held'))))
    found.add('not-held');
  if (is('answered', 'part', 'elsewhere') || own.some((sentence) => shows(sentence, 'given')))
    found.add('given');
  if (own.some((sentence) => shows(sentence, 'neither'))) found.add('neither');
  const qualified = provisionsClaimed(namings, regime).some(
    (id) => provisionById(id)?.qualification === 'qualified',
  );
  // Under the environmental regulations every refusal but for personal data weighs the public interest.
  const environmental = (regime === 'uk-eir' || regime === 'eisr') && found.has('refusal');
  const onlyPersonal = exempt.length > 0 && exempt.every(({ cited }) => /^1[13](?!\d)/u.test(cited.section));
  if (qualified || (environmental && !onlyPersonal)) found.add('qualified');
  if (found.has('exemption') && own.some((sentence) => shows(sentence, 'undecided-yet')))
    found.add('extension');
  if (found.has('given') && canTellFormat(questions)) found.add('format');
  return found;
}

const spansOf = (sentences: readonly ReplySentence[]): readonly Span[] =>
  sentences.slice(0, MOST_EVIDENCE).map(({ span }) => span);

/** What shows a part, with anything the officer should know although it is there. */
interface Shown {
  readonly evidence: readonly Span[];
  readonly but?: string;
}

const NOTHING: Shown = { evidence: [] };

function shownClaim(part: NoticePart, { namings, regime }: PartsInput): Shown {
  const claims = namings.filter(
    ({ claimed, citation, cited }) =>
      claimed &&
      citation.regime === regime &&
      isCostOrVexatious(regime, cited.section) === (part.id === 'cost-or-vexatious'),
  );
  return { evidence: [...new Set(claims.map(({ citation }) => citation.span))].slice(0, MOST_EVIDENCE) };
}

function shownReason(input: PartsInput): Shown {
  const { evidence, without } = reasonsFor(input.reading, input.namings, input.regime);
  if (without.length === 0 || evidence.length === 0) return { evidence };
  return { evidence, but: `No reason was found beside ${without.join(', ')}: check that one is given.` };
}

/** Both sides of the public interest are looked for, and the side that is missing is said. */
function shownInterest(reading: ReplyReading): Shown {
  const own = ownOf(reading);
  const balance = own.filter((sentence) => shows(sentence, 'interest-balance'));
  if (balance.length === 0) return NOTHING;
  const sides = [
    own.some((sentence) => shows(sentence, 'interest-for'))
      ? ''
      : 'No reason in favour of disclosure was found.',
    own.some((sentence) => shows(sentence, 'interest-against', 'harm'))
      ? ''
      : 'No reason in favour of withholding was found.',
  ].filter((side) => side !== '');
  return { evidence: spansOf(balance), ...(sides.length === 0 ? {} : { but: sides.join(' ') }) };
}

function shownIn(way: NoticePart['shownBy'][number], part: NoticePart, input: PartsInput): Shown {
  switch (way) {
    case 'claim':
      return shownClaim(part, input);
    case 'reason':
      return shownReason(input);
    case 'format-given':
      return formatOf(input.reading, input.questions);
    case 'dated':
      return { evidence: input.dated === undefined ? [] : [input.dated] };
    default:
      return { evidence: spansOf(ownOf(input.reading).filter((sentence) => shows(sentence, way))) };
  }
}

function shownBy(part: NoticePart, input: PartsInput): Shown {
  if (part.id === 'public-interest') return shownInterest(input.reading);
  for (const way of part.shownBy) {
    const shown = shownIn(way, part, input);
    if (shown.evidence.length > 0) return shown;
  }
  return NOTHING;
}

/** Words that may be the part, where nothing surely shows it. */
function hintsOf({ hintedBy = [] }: NoticePart, input: PartsInput): readonly Span[] {
  const own = ownOf(input.reading);
  return hintedBy
    .flatMap((hint) =>
      hint === 'beside'
        ? saidBeside(input.reading, input.namings, input.addressed)
        : spansOf(own.filter((sentence) => shows(sentence, hint))),
    )
    .slice(0, MOST_EVIDENCE);
}

const isClaimed = (sections: readonly string[], { namings, regime }: PartsInput): boolean =>
  namings.some(
    ({ claimed, citation, cited }) =>
      claimed &&
      citation.regime === regime &&
      sections.some((section) => cited.section === section || cited.section.startsWith(`${section}(`)),
  );

/** The parts that the law asks of this reply, each with the sentence that shows it or what to do. In the order of the law. */
export function partsOf(input: PartsInput): readonly PartFinding[] {
  const now = circumstances(input);
  return PARTS[input.regime]
    .filter(
      ({ when, unless = [], sections }) =>
        when.some((one) => now.has(one)) &&
        !unless.some((one) => now.has(one)) &&
        (sections === undefined || isClaimed(sections, input)),
    )
    .map((part): PartFinding => {
      const { id, what, law } = part;
      const { evidence, but } = shownBy(part, input);
      if (evidence.length > 0)
        return { id, what, law, state: 'present', evidence, ...(but === undefined ? {} : { why: but }) };
      const hints = hintsOf(part, input);
      const state = hints.length > 0 ? 'unsure' : part.must ? 'missing' : 'advised';
      const why = state === 'unsure' ? `These words may be it. If not: ${part.missing}` : part.missing;
      return { id, what, law, state, evidence: hints, why };
    });
}
