import type { AuthorityKind, Regime } from '../../model/regime.ts';

/**
 * How provisions of one law bear on one another. A `section` here stands for itself and all its limbs (`31` for
 * `31(1)(a)`), limbs for neither confirming nor denying apart.
 */
interface RuleBase {
  readonly name: string;
  readonly regime: Regime;
  /** What the officer should know, one or two plain sentences. `{cited}` stands for the provisions concerned. */
  readonly text: string;
  /** Where it was read. */
  readonly url: string;
}

/** Both may not withhold the same information. Their limbs for neither confirming nor denying may stand together. */
export interface NotTogether extends RuleBase {
  readonly rule: 'not-together';
  readonly first: string;
  readonly second: string;
}

/** Only some kinds of authority may use it. */
export interface OnlyFor extends RuleBase {
  readonly rule: 'only-for';
  readonly section: string;
  readonly kinds: readonly AuthorityKind[];
}

/** Where `section` is accepted, one of `with` has to be accepted too. */
export interface Needs extends RuleBase {
  readonly rule: 'needs';
  readonly section: string;
  readonly with: readonly string[];
}

/** Worth knowing wherever `section` is accepted; `unless` names provisions beside which it need not be said. */
export interface Beside extends RuleBase {
  readonly rule: 'beside';
  readonly section: string;
  readonly unless: readonly string[];
}

/** A section of one law that cannot be used for information under another. */
export interface NeverUnder extends RuleBase {
  readonly rule: 'never-under';
  readonly section: string;
  /** The other law. */
  readonly other: Regime;
}

export type ProvisionRule = NotTogether | OnlyFor | Needs | Beside | NeverUnder;

const FOIA = 'https://www.legislation.gov.uk/ukpga/2000/36/section/';
const EIR = 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/';
const FOISA = 'https://www.legislation.gov.uk/asp/2002/13/section/';

const PURPOSES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `31(2)(${letter})`);

const needsPurpose = (section: string): Needs => ({
  rule: 'needs',
  name: 'name-the-purpose',
  regime: 'uk-foia',
  section,
  with: PURPOSES,
  text: `Section ${section} is complete only with a purpose in section 31(2)(a) to (j): choose it.`,
  url: `${FOIA}31`,
});

/** The relations between provisions, as data. A rule that holds for every provision of its kind is in notes.ts. */
export const RULES: readonly ProvisionRule[] = [
  {
    rule: 'not-together',
    name: 'investigations-or-law-enforcement',
    regime: 'uk-foia',
    first: '30',
    second: '31',
    text: 'Section 31 covers only information that is not exempt under section 30, so the two may not withhold the same information; cite them for different information, or one in the alternative.',
    url: `${FOIA}31`,
  },
  {
    rule: 'not-together',
    name: 'policy-or-public-affairs',
    regime: 'uk-foia',
    first: '35',
    second: '36',
    text: 'For a department, section 36 covers only information that is not exempt under section 35, so the two may not withhold the same information.',
    url: `${FOIA}36`,
  },
  {
    rule: 'not-together',
    name: 'security-bodies-or-national-security',
    regime: 'uk-foia',
    first: '23',
    second: '24(1)',
    text: 'Section 24(1) covers only information that section 23(1) does not; the two are cited in the alternative where saying which applies would itself show whether a security body is involved.',
    url: `${FOIA}24`,
  },
  {
    rule: 'beside',
    name: 'security-bodies-beside-national-security',
    regime: 'uk-foia',
    section: '23',
    unless: ['24'],
    text: 'Consider section 24 beside section 23, so that the reply does not show whether a security body is involved.',
    url: `${FOIA}23`,
  },
  {
    rule: 'only-for',
    name: 'policy-is-for-government',
    regime: 'uk-foia',
    section: '35',
    kinds: ['central'],
    text: 'Section 35 is only for government departments and the Welsh Government: consider section 36 instead.',
    url: `${FOIA}35`,
  },
  {
    rule: 'only-for',
    name: 'policy-is-for-the-scottish-administration',
    regime: 'foisa',
    section: '29',
    kinds: ['central'],
    text: 'Section 29 is only for information held by the Scottish Administration: consider section 30 instead.',
    url: `${FOISA}29`,
  },
  needsPurpose('31(1)(g)'),
  needsPurpose('31(1)(h)'),
  needsPurpose('31(1)(i)'),
  {
    rule: 'needs',
    name: 'purpose-needs-a-harm',
    regime: 'uk-foia',
    section: '31(2)',
    with: ['31(1)(g)', '31(1)(h)', '31(1)(i)'],
    text: 'A purpose in section 31(2) exempts nothing alone: choose section 31(1)(g), (h) or (i) with it.',
    url: `${FOIA}31`,
  },
  {
    rule: 'needs',
    name: 'function-needs-a-confidential-source',
    regime: 'uk-foia',
    section: '30(2)(a)',
    with: ['30(2)(b)'],
    text: 'Section 30(2) needs both halves: the function in (a) and the confidential source in (b).',
    url: `${FOIA}30`,
  },
  {
    rule: 'needs',
    name: 'confidential-source-needs-a-function',
    regime: 'uk-foia',
    section: '30(2)(b)',
    with: ['30(2)(a)'],
    text: 'Section 30(2) needs both halves: name the function in (a) for which it was obtained or recorded.',
    url: `${FOIA}30`,
  },
  {
    rule: 'needs',
    name: 'third-party-data-needs-a-condition',
    regime: 'uk-foia',
    section: '40(2)',
    with: ['40(3A)', '40(3B)', '40(4A)'],
    text: 'Section 40(2) rests on one of three conditions: say which, most often section 40(3A)(a).',
    url: `${FOIA}40`,
  },
  {
    rule: 'beside',
    name: 'own-data-is-subject-access',
    regime: 'uk-foia',
    section: '40(1)',
    unless: [],
    text: 'Handle what is the requester’s own data as a subject access request, with its own time limit.',
    url: `${FOIA}40`,
  },
  {
    rule: 'beside',
    name: 'environment-goes-to-the-regulations',
    regime: 'uk-foia',
    section: '39',
    unless: [],
    text: 'Answer what is environmental under the Environmental Information Regulations 2004, and cite their regulation numbers.',
    url: `${FOIA}39`,
  },
  {
    rule: 'beside',
    name: 'environment-goes-to-the-scottish-regulations',
    regime: 'foisa',
    section: '39(2)',
    unless: [],
    text: 'Answer what is environmental under the Environmental Information (Scotland) Regulations 2004.',
    url: `${FOISA}39`,
  },
  {
    rule: 'never-under',
    name: 'no-cost-limit-for-the-environment',
    regime: 'uk-foia',
    section: '12',
    other: 'uk-eir',
    text: 'Section 12 is never available for environmental information: consider regulation 12(4)(b).',
    url: `${EIR}12`,
  },
  {
    rule: 'never-under',
    name: 'no-vexatious-section-for-the-environment',
    regime: 'uk-foia',
    section: '14',
    other: 'uk-eir',
    text: 'Section 14 is never available for environmental information: consider regulation 12(4)(b).',
    url: `${EIR}12`,
  },
  {
    rule: 'never-under',
    name: 'no-cost-limit-for-the-environment-in-scotland',
    regime: 'foisa',
    section: '12',
    other: 'eisr',
    text: 'Section 12 is never available for environmental information: consider regulation 10(4)(b).',
    url: 'https://www.legislation.gov.uk/ssi/2004/520/regulation/10',
  },
  {
    rule: 'never-under',
    name: 'no-vexatious-section-for-the-environment-in-scotland',
    regime: 'foisa',
    section: '14',
    other: 'eisr',
    text: 'Section 14 is never available for environmental information: consider regulation 10(4)(b).',
    url: 'https://www.legislation.gov.uk/ssi/2004/520/regulation/10',
  },
  {
    rule: 'beside',
    name: 'confidence-first-consults',
    regime: 'ie-foi',
    section: '35(1)(a)',
    unless: ['38'],
    text: 'Where the public interest may favour release, section 38 gives the person concerned a say first, with its own time limits.',
    url: 'https://www.irishstatutebook.ie/eli/2014/act/30/section/38/enacted/en/html',
  },
  {
    rule: 'beside',
    name: 'commercial-first-consults',
    regime: 'ie-foi',
    section: '36(1)',
    unless: ['38'],
    text: 'Where the public interest may favour release, section 38 gives the person concerned a say first, with its own time limits.',
    url: 'https://www.irishstatutebook.ie/eli/2014/act/30/section/38/enacted/en/html',
  },
  {
    rule: 'beside',
    name: 'exclusion-is-not-glomar',
    regime: 'us-foia',
    section: '(c)',
    unless: [],
    text: 'An exclusion is not a refusal to confirm or deny: the reply treats the records as not subject to the Act and says nothing of it.',
    url: 'https://www.foia.gov/foia-statute.html',
  },
];
