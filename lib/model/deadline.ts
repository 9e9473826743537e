/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A day between receipt and deadline that does not count, and why ("Saturday", "bank holiday in Northern Ireland: Orangemen's Day"). */
export interface ExcludedDay {
  readonly date: IsoDate;
  readonly why: string;
  readonly kind: 'weekend' | 'holiday';
}

/** A date the office sets itself; not law. */
export interface PlanningDate {
  readonly name: 'acknowledge' | 'ask-departments' | 'sign-off';
  readonly date: IsoDate;
  readonly text: string;
}

/** When an answer is due, and how that was counted. */
export interface Deadline {
  readonly received: IsoDate;
  readonly due: IsoDate;
  /** How it was counted, one sentence with the law ("20th working day after receipt: s10(1)"). */
  readonly why: string;
  readonly excluded: readonly ExcludedDay[];
  /** A second reading that gives another date (weekend receipt), named beside the first. */
  readonly alternative?: { readonly due: IsoDate; readonly why: string };
  readonly planning: readonly PlanningDate[];
  /** Plain sentences the officer should see ("Holidays after 2032 are not known"). */
  readonly warnings: readonly string[];
}
