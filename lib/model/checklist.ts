import type { ProvisionId } from './law.ts';

export type ChecklistGroup = 'now' | 'question' | 'reply' | 'after';

/** One thing to do. `reason` says which law, decision or date it comes from. */
export interface ChecklistItem {
  readonly id: string;
  readonly group: ChecklistGroup;
  readonly questionId?: string;
  readonly provision?: ProvisionId;
  readonly text: string;
  readonly reason: string;
  readonly done: boolean;
  readonly note?: string;
}

/** What the officer decided about one suggestion. */
export interface SuggestionDecision {
  readonly decision: 'accepted' | 'dismissed';
  readonly reason?: string;
}

/** Everything the officer decided on one request, kept apart from the advice. Keys are content ids. */
export interface Decisions {
  readonly suggestions: Readonly<Record<string, SuggestionDecision>>;
  readonly ticked: Readonly<Record<string, boolean>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Personal data marks the officer dismissed, by id. */
  readonly notPersonalData: readonly string[];
}

export const NO_DECISIONS: Decisions = { suggestions: {}, ticked: {}, notes: {}, notPersonalData: [] };
