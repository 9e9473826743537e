import type { LawSource } from '../../model/law.ts';
import type { Regime } from '../../model/regime.ts';
import type { PartId } from '../../model/reply-check.ts';
import type { Showing } from '../signs/reply-sign.ts';

/**
 * When a part is needed. `refusal`: anything is withheld or refused. `exemption`: an exemption or exception is relied
 * on. `qualified`: one of them needs the public interest weighed. `extension`: the decision on that is put off. `cost`: cost, or
 * a vexatious or repeated request. `not-held`: something is said not to be held. `given`: something is given.
 * `neither`: it is neither confirmed nor denied. `format`: the request asks for a format.
 */
export type Circumstance =
  | 'always'
  | 'refusal'
  | 'exemption'
  | 'qualified'
  | 'extension'
  | 'cost'
  | 'not-held'
  | 'given'
  | 'neither'
  | 'format';

/** One part of a reply under one law, as data. */
export interface NoticePart {
  readonly id: PartId;
  readonly regime: Regime;
  /** What must be there, after "The reply": "names the exemption relied on". */
  readonly what: string;
  /** Any of these makes it needed. */
  readonly when: readonly Circumstance[];
  /** None of these may hold. */
  readonly unless?: readonly Circumstance[];
  /** Needed only where one of these sections is claimed (`36` stands for all its limbs). */
  readonly sections?: readonly string[];
  /** The law itself asks for it; else a code or good practice does. */
  readonly must: boolean;
  /** Signs that show it; `claim` and `reason` are told from the sections, `dated` from the head of the reply. */
  readonly shownBy: readonly (Showing | 'claim' | 'reason' | 'format-given' | 'dated')[];
  /** Signs of words that may be it, looked for where nothing shows it. `beside`: more is said beside the section. */
  readonly hintedBy?: readonly (Showing | 'beside')[];
  /** What to do where it is not found. */
  readonly missing: string;
  readonly law: LawSource;
}
