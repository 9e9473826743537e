import type { Sign } from '../law/signs/sign.ts';

/** A letter of the team's own, to copy. */
export interface TeamTemplate {
  readonly name: string;
  readonly text: string;
}

/** What a team adds to what ships: signs that run beside the project's own, and templates. */
export interface TeamRules {
  /** Whose rules they are, as the file says. */
  readonly name?: string;
  readonly signs: readonly Sign[];
  readonly templates: readonly TeamTemplate[];
}

/** One thing that is wrong in a file the team wrote, and what to do about it. */
export interface Fault {
  /** Where it stands: `Sign 2 (Harbour dues), look 3`. */
  readonly where: string;
  /** One or two plain sentences. */
  readonly what: string;
}

/** What a file gave: the entries that are sound, and what is wrong with the others. */
export interface TeamReading {
  readonly rules: TeamRules;
  readonly faults: readonly Fault[];
}

export const NO_TEAM_RULES: TeamRules = { signs: [], templates: [] };
