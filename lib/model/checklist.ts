import type { Provision, ProvisionId } from './law.ts';
import type { AuthorityKind, Regime } from './regime.ts';

/** The parts of a checklist, in the order of the work. */
export const CHECKLIST_GROUPS = ['now', 'question', 'reply', 'after'] as const;
export type ChecklistGroup = (typeof CHECKLIST_GROUPS)[number];

/** One thing to do. `reason` says which law, decision or date it comes from. */
export interface ChecklistItem {
  readonly id: string;
  readonly group: ChecklistGroup;
  readonly questionId?: string;
  readonly provision?: ProvisionId;
  readonly text: string;
  /** Lines under it that are not ticked by themselves: factors, boxes to fill in, what must be stated. */
  readonly details?: readonly string[];
  readonly reason: string;
  readonly done: boolean;
  readonly note?: string;
  /** Ids of the questions it is for, where it is said once for several. */
  readonly covers?: readonly string[];
  /** True for a line that the officer added. */
  readonly own?: true;
  /** What of its words is English in a checklist of another language: the law's words, the requester's. */
  readonly english?: readonly string[];
}

/** Where a line stands: under a question, or in its group. Lines change their order within it. */
export const sectionOf = ({ group, questionId }: Pick<ChecklistItem, 'group' | 'questionId'>): string =>
  questionId ?? group;

/** A line that the officer added to a section of the checklist. */
export interface OwnLine {
  readonly id: string;
  readonly group: ChecklistGroup;
  readonly questionId?: string;
  readonly text: string;
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
  /** Lines of the officer's own, in the order they were added. */
  readonly lines?: readonly OwnLine[];
  /** Ids of the lines of a section in the order the officer gave them, by `sectionOf`. */
  readonly order?: Readonly<Record<string, readonly string[]>>;
}

export const NO_DECISIONS: Decisions = { suggestions: {}, ticked: {}, notes: {}, notPersonalData: [] };

/** Who hears a complaint about an answer, as it goes into the reply. `welsh`: its name in Welsh, where it has one. */
export interface Regulator {
  readonly name: string;
  readonly welsh?: string;
  readonly address?: string;
  readonly url?: string;
}

/** When cost alone lets an authority refuse. */
export interface CostFigures {
  /** What an hour of staff time is counted at: "£25". */
  readonly hourly: string;
  /** The limit: "£450". */
  readonly amount: string;
  /** How many hours that is. */
  readonly hours: number;
  /** True where the real cost is counted: `hourly` is then the most an hour may count, `hours` the least. */
  readonly realCost: boolean;
}

/** What the checklist needs from the law rooms, passed in so that it imports neither. */
export interface ChecklistLaw {
  /** The provision of that id, or undefined where it is not known. */
  readonly provisionById: (id: ProvisionId) => Provision | undefined;
  /** The regulator of a regime on a day (ISO); where absent, the regulator's usual name is used without an address. */
  readonly regulatorOn?: (regime: Regime, date: string) => Regulator | undefined;
  /**
   * The cost limit of a kind of authority on a day (ISO), or the latest known where the day is not; undefined where
   * the law has none.
   */
  readonly costLimitOn?: (
    regime: Regime,
    kind: AuthorityKind,
    date: string | undefined,
  ) => CostFigures | undefined;
}

/** A law room that knows nothing: the checklist then speaks from the suggestions alone. */
export const NO_LAW: ChecklistLaw = { provisionById: () => undefined };

/** What of a checklist to write. */
export interface OutlineOptions {
  /** Id of the one question to write, instead of all. */
  readonly question?: string;
  /** Write the reason behind each line. Default true. */
  readonly reasons?: boolean;
}
