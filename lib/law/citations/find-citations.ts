import type { ProvisionId } from '../../model/law.ts';
import { matchesOf } from '../../model/matches.ts';
import type { Jurisdiction, Regime } from '../../model/regime.ts';
import type { Span } from '../../model/span.ts';
import { actNamed, actOf, type NamedAct, regulationsOf } from './acts.ts';
import { AGAIN, JOINED, matchAt, type Numbered, readList, readNumber } from './numbers.ts';
import { type Resolved, resolveSection } from './resolve.ts';
import { type Stance, stanceOf } from './stance.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';

/** A reference to an access law, with what it stands for today. */
export interface Citation {
  /** From the introducing word, or the number itself in a list, to the last limb. */
  readonly span: Span;
  readonly regime: Regime;
  /** The section as written, one for each limb: `40(2)`, `40(3)`. */
  readonly sections: readonly CitedSection[];
  readonly stance: Stance;
  /** True where the letter names the law, and not only a number. */
  readonly named: boolean;
}

/** One section of a citation. */
export interface CitedSection extends Resolved {
  readonly section: string;
}

type Word = 'section' | 'regulation' | 'article' | 'exemption';

const INTRO =
  /(?<![\p{L}\p{N}'’])(?:(sections?|secs?\.?|ss?\.?|§{1,2})|(regulations?|regs?\.?)|(articles?|arts?\.?)|(exemptions?|exceptions?))[ \t\u00a0]{0,2}(?:\n(?=\d))?(?=\(?b?\)?[ ]?\(?\d)/giu;
/** US exemptions: `(b)(7)(C)`, `7(C)`, `b(6)`, `6`. */
const US_NUMBER = /\(?b?\)?[ ]?\(?([1-9])(?![\p{N}])\)?(?:[ ]?\(([A-Fa-f])\))?/uy;
const US_BARE =
  /(?<=552[ ]?|FOIA[ ])\(b\)\([1-9]\)(?:\([A-F]\))?|(?<![\p{L}\p{N})])\(b\)[ ]?\([1-9]\)(?:[ ]?\([A-F]\))?/gu;
/** A section of a UK law without its introducing word: `31(1)(a)`, `12(5)(e)`. */
const BARE =
  /(?<![\p{L}\p{N}(.£$§])(?<!\b(?:sections?|ss?\.?|regs?\.?|regulations?|articles?|arts?\.?)[ \t\u00a0]{0,2})(1[0-9]|2[0-9]|3[0-9]|4[0-4])(?=\(\d{1,2}[A-B]?\)\([a-g]{1,2}\))/giu;
const SCHEDULE =
  /(?<![\p{L}\p{N}])(?:(?:paragraphs?|paras?\.?)[ ](\d{1,2})(?:\(\d\))?,?[ ](?:of[ ])?(?:part[ ]\d,?[ ](?:of[ ])?)?sch(?:edule|\.)?[ ]([234])|sch(?:edule|\.)?[ ]([234]),?[ ](?:part[ ]\d,?[ ])?(?:paragraph|para\.?)[ ](\d{1,2}))(?![\p{N}])/giu;

/** What a bare number is often followed by when it is no exemption: notices, agreements, powers of other Acts. */
const NO_EXEMPTION =
  /^['’"]?[ ](?:notices?|agreements?|orders?|enquir(?:y|ies)|inquir(?:y|ies)|assessments?|detentions?|evictions?|possession|stops?|searche?s?|powers?|payments?|consultations?|funding|money|monies|contributions?|land|works?|scheme|schools?|applications?|appeals?|certificates?|licen[cs]es?|report(?:s)?|interviews?|warnings?|offen[cs]es?|claims?|children|patients?|meetings?|officers?|manager|team)(?![\p{L}])/iu;
const ACCESS_WORDS =
  /exempt|exception|freedom of information|(?<!\w)foi|(?<!\w)eir|(?<!\w)eisr|the act\b|withh|refus|disclos|public interest|neither confirm|(?<!\w)ncnd|engaged|relied|rely|information commissioner|redact|absolute|qualified/iu;

const wordOf = (intro: RegExpExecArray): Word =>
  intro[1] !== undefined
    ? 'section'
    : intro[2] !== undefined
      ? 'regulation'
      : intro[3] !== undefined
        ? 'article'
        : 'exemption';

const near = (text: string, span: Span): string => text.slice(Math.max(0, span.start - 120), span.end + 100);

/**
 * How sure it is that a number is a citation of ours at all. `if-others`: only where the letter surely cites the same law
 * somewhere else.
 */
type Belief = 'yes' | 'if-others' | 'no';

function beliefIn(
  text: string,
  item: Numbered,
  regime: Regime,
  sections: readonly CitedSection[],
  named: boolean,
): Belief {
  if (named) return 'yes';
  if (NO_EXEMPTION.test(text.slice(item.span.end, item.span.end + 24))) return 'no';
  if (!sections.some(({ kind }) => kind === 'limb' || kind === 'section')) return 'no';
  const limbed = item.sections.some((section) => section.includes('('));
  if (limbed || ACCESS_WORDS.test(near(text, item.span))) return 'yes';
  const titled = sections.some(
    ({ section }) =>
      subjectAfter(text, regime, section, item.span.end) !== undefined ||
      subjectBefore(text, regime, section, item.span.start) !== undefined,
  );
  return titled ? 'yes' : 'if-others';
}

interface Candidate extends Citation {
  readonly belief: Belief;
}

function candidateOf(text: string, item: Numbered, regime: Regime, named: boolean): Candidate {
  const sections = item.sections.map((section) => ({ section, ...resolveSection(regime, section) }));
  const belief = beliefIn(text, item, regime, sections, named);
  return { span: item.span, regime, sections, stance: stanceOf(text, item.span), named, belief };
}

/** The row's own way of writing a section of data protection law. */
const dataProtection = (word: Word, section: string): string =>
  word === 'article' ? `Art ${section}` : word === 'section' ? `s${section}` : section;

function regimeFor(word: Word, act: NamedAct | undefined, jurisdiction: Jurisdiction): Regime {
  if (act !== undefined && act.regime !== 'another-law') return act.regime;
  if (word === 'article') return 'uk-sar';
  return word === 'regulation' ? regulationsOf(jurisdiction) : actOf(jurisdiction);
}

/** `section 31(1)(a)` and its like, with lists. */
function introduced(text: string, jurisdiction: Jurisdiction): readonly Candidate[] {
  const found: Candidate[] = [];
  let done = 0;
  for (const intro of matchesOf(text, INTRO)) {
    if (intro.index < done) continue;
    const word = wordOf(intro);
    const at = intro.index + intro[0].length;
    const american = word === 'exemption' ? americanAt(text, intro.index, at, jurisdiction) : [];
    const list = american.length > 0 ? [] : readList(text, intro.index, at);
    const last = list.at(-1);
    found.push(...american);
    done = american.at(-1)?.span.end ?? done;
    if (last === undefined) continue;
    done = last.span.end;
    const act = actNamed(text, intro.index, last.span.end, jurisdiction);
    if (act?.regime === 'another-law') continue;
    const regime = regimeFor(word, act, jurisdiction);
    for (const item of list) {
      const sections =
        regime === 'uk-sar' ? item.sections.map((s) => dataProtection(word, s)) : item.sections;
      found.push(candidateOf(text, { ...item, sections }, regime, act !== undefined));
    }
  }
  return found;
}

const american = (text: string, span: Span, number: string, limb: string | undefined): Candidate => {
  const section = `(b)(${number})${limb === undefined ? '' : `(${limb.toUpperCase()})`}`;
  return {
    span,
    regime: 'us-foia',
    sections: [{ section, ...resolveSection('us-foia', section) }],
    stance: stanceOf(text, span),
    named: true,
    belief: 'yes',
  };
};

/** `Exemption 7(C)`, `Exemptions 6 and 7(C)`, `exemption (b)(5)`: US law, unless the authority is not American and nothing says so. */
function americanAt(
  text: string,
  start: number,
  at: number,
  jurisdiction: Jurisdiction,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let from = at;
  let begin = start;
  for (let item = matchAt(US_NUMBER, text, from); item !== null; item = matchAt(US_NUMBER, text, from)) {
    const written = text.slice(at, at + 3).toLowerCase();
    if (jurisdiction !== 'us' && item[2] === undefined && !written.includes('b')) break;
    const end = item.index + item[0].length;
    found.push(american(text, { start: begin, end }, item[1] ?? '', item[2]));
    const joined = matchAt(JOINED, text, end);
    if (joined === null) break;
    begin = joined.index + joined[0].length;
    from = begin + (matchAt(AGAIN, text, begin)?.[0].length ?? 0);
  }
  return found;
}

function bareAmerican(text: string, jurisdiction: Jurisdiction): readonly Candidate[] {
  return matchesOf(text, US_BARE)
    .filter(
      (match) =>
        jurisdiction === 'us' ||
        /(?:552|foia) ?$/iu.test(text.slice(Math.max(0, match.index - 6), match.index)),
    )
    .map((match) => {
      const [, number = '', limb] = /([1-9])\)(?:[ ]?\(([A-F])\))?$/u.exec(match[0]) ?? [];
      return american(text, { start: match.index, end: match.index + match[0].length }, number, limb);
    });
}

function bareNumbers(text: string, jurisdiction: Jurisdiction): readonly Candidate[] {
  return matchesOf(text, BARE).flatMap((match) => {
    const item = readNumber(text, match.index, match.index);
    if (item === undefined) return [];
    const act = actNamed(text, item.span.start, item.span.end, jurisdiction);
    if (act?.regime === 'another-law') return [];
    return [candidateOf(text, item, act?.regime ?? actOf(jurisdiction), act !== undefined)];
  });
}

function schedules(text: string): readonly Candidate[] {
  return matchesOf(text, SCHEDULE).flatMap((match) => {
    const section = `Sch ${match[2] ?? match[3]} para ${match[1] ?? match[4]}`;
    const resolved = resolveSection('uk-sar', section);
    if (resolved.kind !== 'limb') return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [
      {
        span,
        regime: 'uk-sar' as const,
        sections: [{ section, ...resolved }],
        stance: stanceOf(text, span),
        named: false,
        belief: 'yes' as const,
      },
    ];
  });
}

/** Every provision a citation stands for, once each. */
export const provisionsCited = (citation: Citation): readonly ProvisionId[] => [
  ...new Set(citation.sections.flatMap(({ provisions }) => provisions)),
];

/**
 * Every citation of an access law in `text`, in order, none overlapping. Sections of other Acts ("section 47 of the
 * Children Act") and numbers with nothing of access law about them ("section 21 notices") are left alone. Pure; never
 * throws; time grows with the length of the text.
 */
export function findCitations(text: string, jurisdiction: Jurisdiction): readonly Citation[] {
  const all = [
    ...introduced(text, jurisdiction),
    ...bareAmerican(text, jurisdiction),
    ...bareNumbers(text, jurisdiction),
    ...schedules(text),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const sure = new Set(all.filter(({ belief }) => belief === 'yes').map(({ regime }) => regime));
  const kept: Citation[] = [];
  for (const { belief, ...citation } of all) {
    const believed = belief === 'yes' || (belief === 'if-others' && sure.has(citation.regime));
    if (believed && citation.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(citation);
  }
  return kept;
}
