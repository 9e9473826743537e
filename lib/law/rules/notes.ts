import type { Provision, ProvisionId } from '../../model/law.ts';
import { type AuthorityKind, REGIMES, type Regime } from '../../model/regime.ts';
import { resolveSection } from '../citations/resolve.ts';
import { isNeitherConfirmNorDeny, provisionById } from '../packs/provisions.ts';
import { type ProvisionRule, RULES } from './rules.ts';

/** One thing to know about the provisions that were accepted together. */
export interface ProvisionNote {
  /** Name of the rule, for the record of why. */
  readonly rule: string;
  /** The provisions it is about, as accepted. */
  readonly about: readonly ProvisionId[];
  /** One or two sentences for the officer. */
  readonly text: string;
}

interface Accepted {
  readonly id: ProvisionId;
  readonly regime: Regime;
  readonly section: string;
  readonly row: Provision | undefined;
}

/** An id taken apart; undefined for one of no law we know. */
function acceptedOf(id: ProvisionId): Accepted | undefined {
  const regime = REGIMES.find((known) => id.startsWith(`${known}:`));
  return regime === undefined
    ? undefined
    : { id, regime, section: id.slice(regime.length + 1), row: provisionById(id) };
}

const covers = (section: string, accepted: Accepted): boolean =>
  accepted.section === section || accepted.section.startsWith(`${section}(`);

const saysNeither = (accepted: Accepted): boolean =>
  accepted.row !== undefined && isNeitherConfirmNorDeny(accepted.row);

/** What each kind of rule is about among the accepted provisions of its law; nothing where it does not speak. */
function concerned(
  rule: ProvisionRule,
  own: readonly Accepted[],
  all: readonly Accepted[],
  kind: AuthorityKind,
): readonly Accepted[] {
  const withholding = (section: string): readonly Accepted[] =>
    own.filter((accepted) => covers(section, accepted) && !saysNeither(accepted));
  switch (rule.rule) {
    case 'not-together': {
      const first = withholding(rule.first);
      const second = withholding(rule.second);
      return first.length > 0 && second.length > 0 ? [...first, ...second] : [];
    }
    case 'only-for':
      return rule.kinds.includes(kind) || kind === 'other'
        ? []
        : own.filter((accepted) => covers(rule.section, accepted));
    case 'needs':
      return rule.with.some((section) => own.some((accepted) => covers(section, accepted)))
        ? []
        : withholding(rule.section);
    case 'beside':
      return rule.unless.some((section) => own.some((accepted) => covers(section, accepted)))
        ? []
        : own.filter((accepted) => covers(rule.section, accepted));
    case 'never-under':
      return all.some(({ regime }) => regime === rule.other)
        ? own.filter((accepted) => covers(rule.section, accepted))
        : [];
  }
}

const LAW_NAMES: Readonly<Record<Regime, { readonly word: string; readonly name: string }>> = {
  'uk-foia': { word: 'section ', name: 'Freedom of Information Act 2000' },
  'uk-eir': { word: 'regulation ', name: 'Environmental Information Regulations 2004' },
  'uk-sar': { word: '', name: 'data protection law' },
  foisa: { word: 'section ', name: 'Freedom of Information (Scotland) Act 2002' },
  eisr: { word: 'regulation ', name: 'Environmental Information (Scotland) Regulations 2004' },
  'us-foia': { word: 'exemption ', name: 'Freedom of Information Act (5 U.S.C. 552)' },
  'ie-foi': { word: 'section ', name: 'Freedom of Information Act 2014' },
};

/** A provision as a reply should cite it, with its law: numbers of different laws collide. */
export function citeInFull(id: ProvisionId): string {
  const accepted = acceptedOf(id);
  if (accepted === undefined) return id;
  const { regime, section, row } = accepted;
  const { word, name } = LAW_NAMES[regime];
  return regime === 'uk-sar'
    ? (row?.law.cite ?? `${section} of ${name}`)
    : `${word}${section} of the ${name}`;
}

const note = (rule: string, about: readonly Accepted[], text: string): readonly ProvisionNote[] =>
  about.length === 0 ? [] : [{ rule, about: about.map(({ id }) => id), text }];

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Citations of one law together: "sections 31(1)(a) and 40(2) of the Freedom of Information Act 2000". */
function listed(accepted: readonly Accepted[]): string {
  const byLaw = REGIMES.flatMap((regime) => {
    const own = accepted.filter((one) => one.regime === regime);
    const { word, name } = LAW_NAMES[regime];
    if (own.length < 2 || regime === 'uk-sar') return own.map(({ id }) => citeInFull(id));
    return [`${word.trimEnd()}s ${joined(own.map(({ section }) => section))} of the ${name}`];
  });
  return joined(byLaw);
}

const begins = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Rules that hold for every provision of a kind, whatever its number. */
function generalNotes(accepted: readonly Accepted[]): readonly ProvisionNote[] {
  const rows = (test: (row: Provision) => boolean): readonly Accepted[] =>
    accepted.filter(({ row }) => row !== undefined && test(row));
  const weighed = rows((row) => row.qualification === 'qualified');
  const unweighed = rows((row) => row.qualification === 'absolute' && row.role !== 'own-data');
  const persons = rows((row) => row.steps.some(({ name }) => name === 'qualified-person'));
  const incomplete = accepted.filter(
    ({ row, regime, section }) => row === undefined && resolveSection(regime, section).kind === 'section',
  );
  return [
    ...note('incomplete', incomplete, `${begins(listed(incomplete))}: say which limb.`),
    ...note(
      'qualified-person',
      persons,
      `${begins(listed(persons))}: not before the qualified person has given a reasonable opinion; record who, when and which limb.`,
    ),
    ...note(
      'public-interest',
      weighed,
      `Weigh the public interest and give the reasons for ${listed(weighed)}.`,
    ),
    ...note('no-public-interest', unweighed, `No public interest test for ${listed(unweighed)}.`),
  ];
}

/**
 * What an officer should see about the provisions accepted together, whatever their order: relations between them first,
 * then what holds for each kind. Ids that no pack has are read as sections. Empty for no provision.
 */
export function notesFor(ids: readonly ProvisionId[], kind: AuthorityKind): readonly ProvisionNote[] {
  const all = [...new Set(ids)]
    .sort()
    .map(acceptedOf)
    .filter((accepted) => accepted !== undefined);
  const related = RULES.flatMap((rule) => {
    const own = all.filter(({ regime }) => regime === rule.regime);
    return note(rule.name, concerned(rule, own, all, kind), rule.text);
  });
  return [...related, ...generalNotes(all)];
}
