/** What a piece of language in a reply shows. */
export const SHOWINGS = [
  'given',
  'given-in-part',
  'not-held',
  'refused',
  'removed',
  'elsewhere',
  'neither',
  'refusal-notice',
  'harm',
  'interest-balance',
  'interest-for',
  'interest-against',
  'no-interest-test',
  'undecided-yet',
  'decide-by',
  'qualified-person',
  'held',
  'cost',
  'advice',
  'internal-review',
  'no-review-procedure',
  'uk-regulator',
  'scottish-regulator',
  'irish-regulator',
  'us-mediation',
  'public-liaison',
  'appeal',
  'court',
  'decision-maker',
  'volume',
  'foreseeable-harm',
  'purposes',
  'categories',
  'recipients',
  'retention',
  'data-source',
  'data-rights',
  're-use',
  'finished-by',
  'not-relied-on',
  'whole-request',
  'review-words',
  'regulator-words',
  'interest-words',
  'advice-words',
] as const;
export type Showing = (typeof SHOWINGS)[number];

/**
 * One piece of language in a reply, as data for a lawyer to read and edit, in the phrase language of
 * lib/law/match/phrase.ts. `[[…]]` in a hit shows exactly what is marked.
 */
export interface ReplySign {
  /** A short name in plain words, used nowhere else. */
  readonly name: string;
  readonly shows: Showing;
  /** What the words mean for the officer, one sentence. */
  readonly why: string;
  /** Any of these makes it hold. */
  readonly look: readonly string[];
  /** Where given, one of these must stand in the same sentence. */
  readonly near?: readonly string[];
  /** None of these may stand in the same sentence. */
  readonly unless?: readonly string[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
