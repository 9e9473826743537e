import type { Span } from './span.ts';

/** Every type of personal data that is marked, in the order the panel lists them. */
export const PERSONAL_DATA_TYPES = [
  'person',
  'email',
  'phone',
  'postal-address',
  'postcode',
  'date-of-birth',
  'nino',
  'nhs-number',
  'ssn',
  'vehicle-registration',
  'reference-number',
  'bank-details',
  'passport',
  'driving-licence',
  'health',
  'criminal-record',
  'other',
] as const;
export type PersonalDataType = (typeof PERSONAL_DATA_TYPES)[number];

/** Whose data it is. `official`: someone named for acting in a public role; `unknown`: nothing in the text says. */
export const WHOSE = ['requester', 'third-party', 'official', 'unknown'] as const;
export type Whose = (typeof WHOSE)[number];

/** One mark. `why` is one sentence for the officer; `person` joins all mentions of one person. */
export interface PersonalData {
  readonly id: string;
  readonly span: Span;
  readonly type: PersonalDataType;
  readonly whose: Whose;
  readonly why: string;
  /** The fullest form of the person's name, the same for each mention of that person. */
  readonly person?: string;
}
