import type { Quote } from '../anchor.ts';
import { type Decisions, NO_DECISIONS } from '../model/checklist.ts';
import type { IsoDate, WaitEvent } from '../model/deadline.ts';
import type { RequestState } from '../model/kept-request.ts';
import type { ProvisionId } from '../model/law.ts';
import type { PersonalDataType, Whose } from '../model/personal-data.ts';
import type { LetterKind } from '../model/regime.ts';
import type { Span } from '../model/span.ts';

/** What one edit of the question list does. `was`: the question's words at the time, to name it if it cannot be found again. */
export type QuestionEdit =
  | { readonly type: 'reword'; readonly question: string; readonly was: string; readonly words: string }
  /** `at`: UTF-16 offset into the question's words. */
  | { readonly type: 'split'; readonly question: string; readonly was: string; readonly at: number }
  | {
      readonly type: 'merge' | 'indent' | 'outdent' | 'move-up' | 'move-down' | 'remove';
      readonly question: string;
      readonly was: string;
    }
  /** A question of the officer's own; `span` where its words stand in the letter. */
  | { readonly type: 'add'; readonly question: string; readonly was: string; readonly span?: Span };

/** A provision the officer added by hand, to one question or to the whole request. */
export interface AddedProvision {
  readonly provision: ProvisionId;
  readonly question?: string;
  /** The words the officer tied it to, where they did. */
  readonly evidence?: readonly Quote[];
}

/** Words that the officer marked as personal data. */
export interface MarkedData {
  readonly id: string;
  readonly words: Quote;
  readonly type: PersonalDataType;
  readonly whose: Whose;
}

/**
 * All the officer did on one letter, kept apart from what the program found, so that reading the page again (or
 * analysing it anew) loses nothing. Keys are content ids.
 */
export interface Work {
  readonly decisions: Decisions;
  /** Edits in the order they were made; replayed over whatever questions are found. */
  readonly edits: readonly QuestionEdit[];
  readonly added: readonly AddedProvision[];
  /** Personal data the officer marked; what they dismissed of it stays here and in `decisions.notPersonalData`. */
  readonly marked?: readonly MarkedData[];
  /** Provision of each decided suggestion, to name a decision whose suggestion is gone. */
  readonly about: Readonly<Record<string, ProvisionId>>;
  /** The day of receipt, where the officer set it. */
  readonly received?: IsoDate;
  /** The law the letter falls under, where the officer set it. */
  readonly kind?: LetterKind;
  /** Waits for the requester that the officer recorded, the earliest first. */
  readonly waits?: readonly WaitEvent[];
  /** The officer extended the time. */
  readonly extended?: true;
  /** How far the officer has come, where they said so; new where not. */
  readonly state?: RequestState;
}

/** Nothing done yet. */
export const NO_WORK: Work = { decisions: NO_DECISIONS, edits: [], added: [], about: {} };
