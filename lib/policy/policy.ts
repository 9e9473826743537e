import type { Settings } from '../model/regime.ts';
import type { Fault, TeamRules } from '../team/team-rules.ts';

/** Whether officers may keep requests on their computers, and for how long. */
export interface KeepingPolicy {
  /** Locked, false: nothing is kept, and nobody can turn it on. It is always the officer who turns it on. */
  readonly allowed?: boolean;
  /** Days after the last change. Locked: the most an officer may choose. Suggested: what is chosen until they do. */
  readonly days?: number;
}

/** What an organisation can set. Whatever is absent is the officer's. */
export interface PolicyValues {
  readonly settings: Partial<Settings>;
  readonly keeping: KeepingPolicy;
  /** Sites that may be always on, as match patterns; any where absent, none where empty. */
  readonly sites?: readonly string[];
  /** Signs and templates of the organisation's own. */
  readonly rules?: TeamRules;
}

/** An organisation's policy: what officers cannot change, and what holds until they do. */
export interface Policy {
  readonly locked: PolicyValues;
  readonly suggested: PolicyValues;
}

/** A policy as it was read, and what in it could not be used. */
export interface PolicyReading {
  readonly policy: Policy;
  readonly faults: readonly Fault[];
}

export const NO_VALUES: PolicyValues = { settings: {}, keeping: {} };
export const NO_POLICY: Policy = { locked: NO_VALUES, suggested: NO_VALUES };
