import type { ChecklistGroup } from '../lib/model/checklist.ts';
import type { PlanningDate } from '../lib/model/deadline.ts';
import type { ProvisionTest, Qualification } from '../lib/model/law.ts';
import type { PersonalDataType, Whose } from '../lib/model/personal-data.ts';
import type { QuestionKind } from '../lib/model/question.ts';
import type { AuthorityKind, Jurisdiction, LetterKind, Nature } from '../lib/model/regime.ts';

/** Each law as an officer names it; short enough for a chip. */
export const REGIME_NAMES: Readonly<Record<LetterKind, string>> = {
  'uk-foia': 'FOIA 2000',
  'uk-eir': 'EIR 2004',
  'uk-sar': 'Subject access',
  foisa: 'FOISA 2002',
  eisr: 'Scottish EIRs 2004',
  'us-foia': 'US FOIA',
  'ie-foi': 'Irish FOI Act 2014',
  'not-a-request': 'Not a request',
};

/** What a letter is, where it is not a plain new request. */
export const NATURE_NAMES: Readonly<Record<Nature, string>> = {
  request: 'Request',
  'internal-review': 'Internal review',
  chaser: 'Chaser',
  'clarification-reply': 'Clarification',
  complaint: 'Complaint',
  'ordinary-business': 'Ordinary business',
  notice: 'Notice from an authority',
  newsletter: 'Newsletter',
  'automatic-reply': 'Automatic reply',
  other: 'Other',
};

/** What a question asks for. */
export const KIND_NAMES: Readonly<Record<QuestionKind, string>> = {
  question: 'Information',
  'document-request': 'Documents',
  statistic: 'Figures',
  explanation: 'Explanation',
};

/** Why an explanation is marked as such. */
export const EXPLANATION_NOTE =
  'Asks for reasons or opinions. It may not be a request for recorded information.';

/** Each type of personal data as a label. */
export const DATA_NAMES: Readonly<Record<PersonalDataType, string>> = {
  person: 'name',
  email: 'e-mail',
  phone: 'phone',
  'postal-address': 'address',
  postcode: 'postcode',
  'date-of-birth': 'date of birth',
  nino: 'National Insurance number',
  'nhs-number': 'NHS number',
  ssn: 'Social Security number',
  'vehicle-registration': 'vehicle registration',
  'reference-number': 'reference',
  'bank-details': 'bank details',
  passport: 'passport',
  'driving-licence': 'driving licence',
  health: 'health',
  'criminal-record': 'criminal record',
  other: 'other',
};

/** Whose data it is. */
export const WHOSE_NAMES: Readonly<Record<Whose, string>> = {
  requester: 'Requester',
  'third-party': 'Someone else',
  official: 'Acting as an official',
  unknown: 'Not clear whose',
};

/** Whether the public interest must be weighed. */
export const QUALIFICATION_WORDS: Readonly<Record<Qualification, string>> = {
  absolute: 'Absolute: no public interest test.',
  qualified: 'Qualified: weigh the public interest.',
  none: 'Procedure: not an exemption.',
};

/** The same in a word, for a table. */
export const QUALIFICATION_NAMES: Readonly<Record<Qualification, string>> = {
  absolute: 'Absolute',
  qualified: 'Qualified',
  none: 'Neither',
};

/** What has to be shown. */
export const TEST_WORDS: Readonly<Record<ProvisionTest, string>> = {
  class: 'Class: it is enough that the information is of this kind.',
  prejudice: 'Prejudice: show the harm, how it follows, and that it would or would be likely to happen.',
  'substantial-prejudice': 'Substantial prejudice: show a real and significant harm, and how it follows.',
  'adverse-effect': 'Adverse effect: show that disclosure would harm the interest, more probably than not.',
  endangerment: 'Endangerment: show how someone would, or would be likely to, be put at risk.',
  'reasonable-opinion': 'Reasonable opinion of the qualified person: record it before relying on it.',
  'required-for-purpose': 'Required for the purpose: show why it is needed, not only useful.',
  'foreseeable-harm': 'Foreseeable harm: name the harm that disclosure would do.',
  procedure: 'Procedure.',
};

/** Headings of the checklist. */
export const GROUP_NAMES: Readonly<Record<Exclude<ChecklistGroup, 'question'>, string>> = {
  now: 'Now',
  reply: 'The reply',
  after: 'After',
};

/** Dates the office sets itself. */
export const PLANNING_NAMES: Readonly<Record<PlanningDate['name'], string>> = {
  acknowledge: 'Acknowledge by',
  'ask-departments': 'Ask departments by',
  'sign-off': 'Sign off by',
};

export const JURISDICTION_NAMES: Readonly<Record<Jurisdiction, string>> = {
  uk: 'England, Wales, Northern Ireland or UK-wide',
  scotland: 'Scotland',
  ireland: 'Ireland',
  us: 'United States (federal)',
};

export const AUTHORITY_NAMES: Readonly<Record<AuthorityKind, string>> = {
  police: 'Police',
  council: 'Council',
  nhs: 'NHS',
  central: 'Central government',
  university: 'University or college',
  school: 'School',
  other: 'Another public authority',
};

/** `1 question`, `2 questions`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
