/** What is kept of a request: all of it, or without the letter's words and the names of people. */
export type KeptParts = 'all' | 'without-text';

/** Whether requests are kept on this computer, what of them, and how many days after they were last changed. */
export interface Keeping {
  readonly on: boolean;
  readonly parts: KeptParts;
  readonly days: number;
}

/** The longest that can be chosen: ten years. */
export const MOST_DAYS_KEPT = 3_650;

/** Nothing is kept until the officer says so; then for a year. */
export const DEFAULT_KEEPING: Keeping = { on: false, parts: 'all', days: 365 };
