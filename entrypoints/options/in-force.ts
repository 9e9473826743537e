import { type HeldNow, type LoadRules, readHeld, watchHeld } from './held.ts';

const loadRules: LoadRules = async () => (await import('../../lib/team/read-team-file.ts')).readTeamRules;

/** What holds now, with the signs and templates of the organisation and the team. For pages only: a part is loaded later. */
export const readInForce = (): Promise<HeldNow> => readHeld(loadRules);

/** Calls back with all that holds after each change. Gives the way to stop. */
export const watchInForce = (listener: (held: HeldNow) => void): (() => void) =>
  watchHeld(listener, loadRules);
