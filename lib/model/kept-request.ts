import type { IsoDate } from './day.ts';
import type { ProvisionId } from './law.ts';
import type { LetterKind, Nature } from './regime.ts';
import type { Sender } from './source-text.ts';

/** How far an officer has come with a request, in the order of the work. */
export const REQUEST_STATES = ['new', 'clarifying', 'with-departments', 'drafting', 'sent'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** One question of a kept request. `words` are absent where it is kept without the letter's text. */
export interface KeptQuestion {
  readonly id: string;
  readonly words?: string;
  /** Id of the stem it stands under. */
  readonly parent?: string;
}

/** A provision that the officer accepted or dismissed, for one question or, without one, for the whole request. */
export interface DecidedProvision {
  readonly provision: ProvisionId;
  readonly decision: 'accepted' | 'dismissed';
  readonly question?: string;
  readonly reason?: string;
}

/** One request in the casebook: what is needed to list it, find it again and go on with it. */
export interface KeptRequest {
  /** The letter's id (`letterId`). */
  readonly id: string;
  readonly subject: string;
  /** Absent where it is kept without names. */
  readonly from?: Sender;
  /** ISO date or date-time in the authority's local time. */
  readonly received?: string;
  readonly due?: IsoDate;
  /** The address of the page it was read from. */
  readonly url?: string;
  readonly kind: LetterKind;
  readonly nature: Nature;
  readonly questions: readonly KeptQuestion[];
  /** The first prompts as an officer cites them: `s31(1)(a)`. */
  readonly prompts: readonly string[];
  readonly decided: readonly DecidedProvision[];
  readonly state: RequestState;
  /** What the officer did, in its own versioned form (`lib/decisions/kept-work`). */
  readonly work: unknown;
  /** The letter itself. Only `get` gives it; absent where it is kept without text. */
  readonly text?: string;
  /** When it was first kept and last changed: ISO date-times in UTC. */
  readonly keptAt: string;
  readonly lastChanged: string;
}

/** One answered request of a disclosure log. Dates are ISO; `link` is where the answer is published. */
export interface LogEntry {
  readonly id: string;
  readonly reference?: string;
  readonly date?: IsoDate;
  readonly title: string;
  readonly summary?: string;
  readonly response?: string;
  readonly link?: string;
}
