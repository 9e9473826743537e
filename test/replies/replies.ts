import { ENVIRONMENT } from './environment.ts';
import { MIXED } from './mixed.ts';
import { OTHER_LAWS } from './other-laws.ts';
import { PLAIN } from './plain.ts';
import type { ReplyCase } from './reply-case.ts';
import { UK_DISCLOSURES } from './uk-disclosures.ts';
import { UK_REFUSALS } from './uk-refusals.ts';
import { VARIED } from './varied.ts';

/** Every labelled reply that the check was tuned on. */
export const REPLIES: readonly ReplyCase[] = [
  ...UK_REFUSALS,
  ...UK_DISCLOSURES,
  ...ENVIRONMENT,
  ...OTHER_LAWS,
  ...MIXED,
  ...PLAIN,
  ...VARIED,
];
