import type { IsoDate } from './day.ts';
import type { LawSource, ProvisionId } from './law.ts';
import type { PersonalDataType } from './personal-data.ts';
import type { Regime } from './regime.ts';
import type { Span } from './span.ts';

/**
 * What seems to have become of a question. `part`: some given and some not. `elsewhere`: referred to where it can be
 * had. `neither`: neither confirmed nor denied. `none`: no answer was found.
 */
export const OUTCOME_KINDS = [
  'answered',
  'part',
  'refused',
  'not-held',
  'elsewhere',
  'neither',
  'none',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** One question and what the reply seems to do with it. */
export interface QuestionOutcome {
  readonly question: string;
  readonly outcome: OutcomeKind;
  /** The words of the reply that show it; empty where none were found. */
  readonly evidence: readonly Span[];
  /** One sentence for the officer. */
  readonly why: string;
}

/** One section that the reply names, all its places together. */
export interface SectionUse {
  readonly regime: Regime;
  /** As written: `40(3)`. */
  readonly section: string;
  /** As it is cited: "FOIA s40(3)". */
  readonly cite: string;
  readonly stance: 'claimed' | 'mentioned';
  /** The provisions meant in today's numbering; empty where the limb is not said or it is no ground for refusing. */
  readonly provisions: readonly ProvisionId[];
  /** The places that made it claimed or mentioned. */
  readonly evidence: readonly Span[];
  readonly why: string;
  /** What to put right: an old number, a limb not said, another law's section. */
  readonly problems: readonly string[];
}

/**
 * `unsure`: words stand there that may be it. `advised`: not there, and asked for by a code or good practice and not by
 * the law itself.
 */
export type PartState = 'present' | 'unsure' | 'missing' | 'advised';

/** What a reply may have to hold. The same id means the same thing under each law. */
export const PART_IDS = [
  'held',
  'states-refusal',
  'names-provision',
  'says-why',
  'public-interest',
  'estimate',
  'qualified-person',
  'cost-or-vexatious',
  'advice',
  'where-to-find',
  'unfinished',
  'not-held-notice',
  'decision-day',
  'decision-maker',
  'volume',
  'harm',
  'purposes',
  'categories',
  'recipients',
  'retention',
  'data-source',
  'data-rights',
  'public-liaison',
  'internal-review',
  'regulator',
  'court',
  'format',
  're-use',
] as const;
export type PartId = (typeof PART_IDS)[number];

/** One part of the notice, and the words that show it. */
export interface PartFinding {
  readonly id: PartId;
  /** What must be there, after "The reply": "names the exemption relied on". */
  readonly what: string;
  readonly law: LawSource;
  readonly state: PartState;
  readonly evidence: readonly Span[];
  /** What to know or do, one or two sentences; absent where it is there and nothing more needs to be said. */
  readonly why?: string;
}

/** Personal data in the reply that deserves a second look. */
export interface ReplyData {
  readonly span: Span;
  readonly type: PersonalDataType;
  readonly who: 'requester' | 'named-in-request' | 'other';
  readonly why: string;
}

/** When the reply was given, beside the day it was due. */
export interface ReplyTime {
  readonly dated: IsoDate;
  readonly span: Span;
  readonly due?: IsoDate;
  readonly late: boolean;
  readonly why: string;
}

/** Something to know of the reply as a whole, with the words it is about; none where it is about no words. */
export interface CheckNote {
  readonly text: string;
  readonly evidence: readonly Span[];
}

/** A reply, checked against its request. All spans are of `text`. */
export interface ReplyCheck {
  readonly text: string;
  /** The law that the reply seems to be given under. */
  readonly regime: Regime;
  readonly questions: readonly QuestionOutcome[];
  readonly sections: readonly SectionUse[];
  /** Relations between the sections claimed, the law it is given under, and words that give a neutral reply away. */
  readonly notes: readonly CheckNote[];
  readonly parts: readonly PartFinding[];
  readonly personalData: readonly ReplyData[];
  /** Absent where the reply shows no date. */
  readonly time?: ReplyTime;
}
