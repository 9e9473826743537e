/** One thing to do, as data. `{name}` stands for a fact of the request: see `FACTS`. */
export interface Line {
  /** Unique within its list; part of the item's id, so it never changes. */
  readonly key: string;
  readonly text: string;
  readonly details?: readonly string[];
  /** The law it follows from, or the office's own practice. */
  readonly reason: string;
  /** Ids of the questions it is for, where it is said once for several. */
  readonly covers?: readonly string[];
  /** What in it is the law's own words, in English whatever language the line is in. */
  readonly english?: readonly string[];
  /** What in it is the requester's own words, in the language of the letter. */
  readonly asked?: readonly string[];
}

/** What may stand in braces in a line. A line that needs a fact the request does not have is left out. */
export const FACTS = [
  'due',
  'departmentsDue',
  'signOff',
  'acknowledge',
  'extended',
  'regulator',
  'regulatorAddress',
  'numbers',
  'formats',
] as const;
export type Fact = (typeof FACTS)[number];

/** What counts towards a limit on the cost of finding information; the limit itself comes with the law. */
export interface CostLines {
  /** The activities whose time counts. */
  readonly activities: readonly string[];
  /** What does not count, one sentence. */
  readonly notCounted: string;
  readonly cite: string;
}

/** What a refusal must say. `when`: `qualified` only where the public interest was weighed; `cost` only on cost or s14. */
export interface RefusalPart {
  readonly text: string;
  readonly when: 'always' | 'qualified' | 'cost';
  /** Only where one of these was accepted: `12(1)`. */
  readonly only?: readonly string[];
}

/** All that a checklist says under one law, apart from its provisions, in one language. */
export interface RegimeLines {
  readonly now: readonly Line[];
  readonly valid: { readonly text: string; readonly reason: string };
  /** For each question: whether it is held and where to look; the second where saying so may itself be withheld. */
  readonly held: Line;
  readonly heldNeutral: Line;
  readonly explanation: Line;
  readonly scopeReason: string;
  readonly cost?: CostLines;
  /** Weighing the public interest; `{sections}` stands for the provisions. */
  readonly publicInterest: { readonly text: string; readonly reason: string };
  /** Neither confirming nor denying: the words to use and the law. */
  readonly neither: { readonly words: string; readonly reason: string };
  readonly answer: Line;
  readonly format?: Line;
  readonly refusal: { readonly reason: string; readonly parts: readonly RefusalPart[] };
  /** Always in the reply: complaint route, re-use. */
  readonly reply: readonly Line[];
}
