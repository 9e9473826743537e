import type { Strength } from '../../model/law.ts';
import type { Span } from '../../model/span.ts';
import type { LawInput } from '../read-law.ts';
import type { Condition, Sign } from '../signs/sign.ts';
import type { Topic } from '../signs/topics.ts';
import { listen } from './language.ts';
import { isCount, periodOf } from './scope.ts';
import { type Token, tokensOf, tokensOfSource } from './tokens.ts';
import { type Zone, type Zones, zonesOf } from './zones.ts';

/** A sign that holds in one place: for a question (its place in the list) or, without one, for the whole request. */
export interface Fired {
  readonly sign: Sign;
  readonly question?: number;
  /** In order, none overlapping; empty where the words stand in the subject line only. */
  readonly evidence: readonly Span[];
  /** The words in the subject line, as spans of it, where they stand there only. */
  readonly inSubject?: readonly Span[];
  /** The most that the sign's strong reaches may count as here. */
  readonly most: Strength;
}

/** Words found, with where they stand. */
interface Placed {
  readonly zone: Zone | 'subject';
  readonly span: Span;
  /** Number of the sentence or line, for signs outside every question. */
  readonly unit: number;
}

/** What was found for one sign. */
interface Parts {
  readonly look: Placed[];
  readonly near: Set<Zone | 'subject'>;
  /** Questions, or sentences outside them, where the sign is barred. */
  readonly unless: Set<number | string>;
}

/** What was found in the letter, sorted for looking up. */
interface Ground {
  readonly input: LawInput;
  readonly zones: Zones;
  readonly topics: ReadonlySet<Topic>;
  readonly bySign: ReadonlyMap<Sign, Parts>;
  /** Questions about one address, and questions that name somebody. */
  readonly addressed: ReadonlySet<number>;
  readonly naming: ReadonlySet<number>;
}

/** Every sign that holds in the letter, once for each question it holds in. Linear in the text. */
export function fireSigns(input: LawInput): {
  readonly fired: readonly Fired[];
  readonly topics: ReadonlySet<Topic>;
} {
  const ground = survey(input);
  const fired = [...ground.bySign].flatMap(([sign, parts]) => fireSign(sign, parts, ground));
  return { fired, topics: ground.topics };
}

function survey(input: LawInput): Ground {
  const zones = zonesOf(input.letter, input.questions);
  const topics = new Set<Topic>();
  const bySign = new Map<Sign, Parts>();
  const place = (tokens: readonly Token[], zoneOf: (span: Span) => Zone | 'subject'): void => {
    for (const { role, first, last } of listen(tokens, input.ownSigns)) {
      const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
      const zone = zoneOf(span);
      if (zone === 'aside') continue;
      if (role.part === 'topic') topics.add(role.topic);
      else note(partsOf(bySign, role.sign), role.part, { zone, span, unit: tokens[first]?.unit ?? 0 });
    }
  };
  place(tokensOf(input.message.subject), () => 'subject');
  place(tokensOfSource(input.message.source), zones.of);
  return { input, zones, topics, bySign, ...peopleAndPlaces(input, zones) };
}

function partsOf(bySign: Map<Sign, Parts>, sign: Sign): Parts {
  const known = bySign.get(sign);
  if (known !== undefined) return known;
  const parts: Parts = { look: [], near: new Set(), unless: new Set() };
  bySign.set(sign, parts);
  return parts;
}

function note(parts: Parts, part: 'look' | 'near' | 'unless', placed: Placed): void {
  if (part === 'look') parts.look.push(placed);
  else if (part === 'near') parts.near.add(placed.zone);
  else parts.unless.add(barKey(placed));
}

const barKey = ({ zone, unit }: Placed): number | string =>
  typeof zone === 'number' ? zone : `${zone} ${unit}`;

function peopleAndPlaces(input: LawInput, zones: Zones): Pick<Ground, 'addressed' | 'naming'> {
  const addressed = new Set<number>();
  const naming = new Set<number>();
  const text = input.message.source.text;
  input.questions.forEach(({ scope }, index) => {
    if (scope.places.some((span) => /\d/u.test(text.slice(span.start, span.end)))) addressed.add(index);
  });
  for (const { type, whose, span } of input.personalData) {
    const zone = zones.of(span);
    if (typeof zone !== 'number' || whose === 'requester') continue;
    if (type === 'person') naming.add(zone);
    if (type === 'postal-address' || type === 'postcode') addressed.add(zone);
  }
  return { addressed, naming };
}

function fireSign(sign: Sign, parts: Parts, ground: Ground): Fired[] {
  const groups = new Map<Zone | 'subject', Span[]>();
  for (const found of parts.look) {
    if (found.zone === 'told' || parts.unless.has(barKey(found)) || !isNear(sign, found.zone, parts, ground))
      continue;
    const group = groups.get(found.zone);
    if (group === undefined) groups.set(found.zone, [found.span]);
    else group.push(found.span);
  }
  const fired: Fired[] = [];
  for (const [zone, spans] of groups) {
    const question = typeof zone === 'number' ? zone : undefined;
    if (!holdsHere(sign.when, question, ground)) continue;
    fired.push({
      sign,
      ...(question === undefined ? {} : { question }),
      ...(zone === 'subject' ? { evidence: [], inSubject: merged(spans) } : { evidence: merged(spans) }),
      most: mostFor(sign, zone, question, ground),
    });
  }
  // Words in the subject count only where the letter itself has none of them.
  return fired.length > 1 ? fired.filter((one) => one.evidence.length > 0) : fired;
}

function isNear(sign: Sign, zone: Zone | 'subject', parts: Parts, ground: Ground): boolean {
  if (sign.near === undefined || sign.near.length === 0) return true;
  if (parts.near.has(zone) || parts.near.has('subject')) return true;
  if (typeof zone !== 'number') return false;
  return parts.near.has('asking') || ground.zones.family(zone).some((relative) => parts.near.has(relative));
}

function holdsHere(when: Condition | undefined, index: number | undefined, ground: Ground): boolean {
  if (when === undefined) return true;
  const { settings, questions } = ground.input;
  const question = index === undefined ? undefined : questions[index];
  if (when.topic !== undefined && !when.topic.some((topic) => ground.topics.has(topic))) return false;
  if (when.notTopic?.some((topic) => ground.topics.has(topic))) return false;
  if (when.authority !== undefined && !when.authority.includes(settings.authorityKind)) return false;
  if (when.notAuthority?.includes(settings.authorityKind)) return false;
  if (when.questions !== undefined && questions.length < when.questions) return false;
  if (when.asked !== undefined && questions.length > 0) {
    if (question === undefined || !when.asked.includes(question.kind)) return false;
  }
  if (when.period !== undefined && !(question !== undefined && periodOf(question) === when.period))
    return false;
  if (when.place !== undefined && !(index !== undefined && ground.addressed.has(index))) return false;
  return when.person === undefined || (index !== undefined && ground.naming.has(index));
}

function mostFor(sign: Sign, zone: Zone | 'subject', index: number | undefined, ground: Ground): Strength {
  if (zone === 'subject') return 'possible';
  const question = index === undefined ? undefined : ground.input.questions[index];
  if (question === undefined) return ground.input.questions.length === 0 ? 'strong' : 'possible';
  return isCount(question) && sign.evenCounts !== true ? 'possible' : 'strong';
}

/** The spans in order, with those that overlap made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end) {
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else out.push(span);
  }
  return out;
}
