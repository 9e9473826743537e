import type { LetterKind, Nature, Regime } from './regime.ts';

/** What a mail is: what a letter may be, or a reply that asks for nothing new. */
export type MailNature = Nature | 'reply';

/** What a mail seems to be from its row in the list alone. Advice: only the letter itself settles it. */
export interface Triage {
  /** The law it seems to fall under. */
  readonly kind: LetterKind;
  /** Another law that is as likely; the dates are then those of `kind`. */
  readonly alternative?: Regime;
  readonly nature: MailNature;
  /** False where the row is not enough to say: open the mail to be sure. */
  readonly sure: boolean;
  /** One sentence for the officer. */
  readonly why: string;
}

/** What a badge beside a subject says. */
export const BADGE_LABELS = [
  'foi',
  'environmental',
  'foi-or-environmental',
  'subject-access',
  'internal-review',
  'chaser',
  'clarification',
  'reply',
  'may-be-request',
  'open',
  'not-a-request',
] as const;
export type BadgeLabel = (typeof BADGE_LABELS)[number];

/** One badge, ready to be painted beside the row of this id. */
export interface RowBadge {
  readonly id: string;
  readonly label: BadgeLabel;
  readonly words: string;
  /** The same where the line is full. */
  readonly short: string;
}
