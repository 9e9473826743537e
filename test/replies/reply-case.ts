import type { AuthorityKind, Jurisdiction } from '../../lib/model/regime.ts';
import type { OutcomeKind, PartId } from '../../lib/model/reply-check.ts';

/**
 * One answer of an authority with what a careful officer would say of it. Every word is made up; the labels were
 * written before the check that is measured on them.
 */
export interface ReplyCase {
  readonly name: string;
  readonly jurisdiction: Jurisdiction;
  readonly authority: AuthorityKind;
  /** ISO day of receipt. */
  readonly received: string;
  readonly request: string;
  readonly reply: string;
  /** What became of each question, in the order of the request. */
  readonly outcomes: readonly OutcomeKind[];
  /** Sections relied on, as written, with their law: `uk-foia:31(1)(a)`. */
  readonly claimed: readonly string[];
  /** Sections named and not relied on. */
  readonly mentioned: readonly string[];
  /** Parts of the notice that the law asks for and the reply has, and those it has not. */
  readonly present: readonly PartId[];
  readonly missing: readonly PartId[];
  /** Words of personal data that a second look should fall on before it is sent or published. */
  readonly personal: readonly string[];
  /** True where it was given after the day it was due. */
  readonly late?: true;
}
