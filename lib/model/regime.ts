import type { ClosedPeriod, IsoDate, PlanningSettings } from './deadline.ts';

/** A law of access. `uk-sar` is UK GDPR article 15 with the Data Protection Act 2018. */
export const REGIMES = ['uk-foia', 'uk-eir', 'uk-sar', 'foisa', 'eisr', 'us-foia', 'ie-foi'] as const;
export type Regime = (typeof REGIMES)[number];

/** The law a whole letter mostly falls under, or none. */
export type LetterKind = Regime | 'not-a-request';

/** What the letter is for the officer, apart from the law it falls under. */
export const NATURES = [
  'request',
  'internal-review',
  'chaser',
  'clarification-reply',
  'complaint',
  'ordinary-business',
  'notice',
  'newsletter',
  'automatic-reply',
  'other',
] as const;
export type Nature = (typeof NATURES)[number];

export const JURISDICTIONS = ['uk', 'scotland', 'us', 'ireland'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

export const AUTHORITY_KINDS = [
  'police',
  'council',
  'nhs',
  'central',
  'university',
  'school',
  'other',
] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** Whose bank holidays move a subject access deadline, for an authority of jurisdiction `uk`. */
export const HOMES = ['england-and-wales', 'northern-ireland'] as const;
export type Home = (typeof HOMES)[number];

/** A day that does not count and that the calendar here does not know: proclaimed later, say. */
export interface AddedHoliday {
  readonly date: IsoDate;
  readonly name: string;
}

/** What the officer (or a policy) has told us about the authority. */
export interface Settings {
  readonly jurisdiction: Jurisdiction;
  readonly authorityKind: AuthorityKind;
  readonly authorityName?: string;
  /** The office's own dates; the usual ones where absent. */
  readonly planning?: PlanningSettings;
  /** England and Wales where absent. */
  readonly home?: Home;
  /** Days that do not count, beside those of the calendar here. */
  readonly addedHolidays?: readonly AddedHoliday[];
  /** A school's holidays and closure days, for its own time limit. */
  readonly closed?: readonly ClosedPeriod[];
}

export const DEFAULT_SETTINGS: Settings = { jurisdiction: 'uk', authorityKind: 'other' };
