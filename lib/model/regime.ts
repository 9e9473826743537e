import type { PlanningSettings } from './deadline.ts';

/** A law of access. `uk-sar` is UK GDPR article 15 with the Data Protection Act 2018. */
export const REGIMES = ['uk-foia', 'uk-eir', 'uk-sar', 'foisa', 'eisr', 'us-foia', 'ie-foi'] as const;
export type Regime = (typeof REGIMES)[number];

/** The law a whole letter mostly falls under, or none. */
export type LetterKind = Regime | 'not-a-request';

/** What the letter is for the officer, apart from the law it falls under. */
export type Nature =
  | 'request'
  | 'internal-review'
  | 'chaser'
  | 'clarification-reply'
  | 'complaint'
  | 'ordinary-business'
  | 'notice'
  | 'newsletter'
  | 'automatic-reply'
  | 'other';

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

/** What the officer (or a policy) has told us about the authority. */
export interface Settings {
  readonly jurisdiction: Jurisdiction;
  readonly authorityKind: AuthorityKind;
  readonly authorityName?: string;
  /** The office's own dates; the usual ones where absent. */
  readonly planning?: PlanningSettings;
}

export const DEFAULT_SETTINGS: Settings = { jurisdiction: 'uk', authorityKind: 'other' };
