import { DEFAULT_KEEPING, type Keeping } from '../../lib/model/keeping.ts';
import type { Settings } from '../../lib/model/regime.ts';
import { type InForce, inForce, ownAfter } from '../../lib/policy/in-force.ts';
import { policyHasRules, type ReadRules, readPolicy } from '../../lib/policy/read-policy.ts';
import { keepingItem, managedPolicy, settingsItem, teamRulesItem } from '../../lib/storage.ts';
import { type Fault, NO_TEAM_RULES } from '../../lib/team/team-rules.ts';

/** What holds now, and what of the policy could not be used. */
export interface HeldNow extends InForce {
  readonly faults: readonly Fault[];
}

/** Loads the reader of signs and templates, which comes with the whole of the law. */
export type LoadRules = () => Promise<ReadRules>;

/** Keeping stands as it is until the officer changes it. */
const isUntouched = (keeping: Keeping): boolean =>
  JSON.stringify(keeping) === JSON.stringify(DEFAULT_KEEPING);

/**
 * The organisation's policy over the officer's own choices, as both stand now. Without `loadRules` the signs and
 * templates are left out: for whoever needs none of them.
 */
export async function readHeld(loadRules?: LoadRules): Promise<HeldNow> {
  const [raw, settings, keeping, own] = await Promise.all([
    managedPolicy.read(),
    settingsItem.getValue(),
    keepingItem.getValue(),
    loadRules === undefined ? null : teamRulesItem.getValue(),
  ]);
  const readRules = own !== null || policyHasRules(raw) ? await loadRules?.() : undefined;
  const { policy, faults } = readPolicy(raw, readRules);
  const held = inForce(policy, {
    settings,
    ...(isUntouched(keeping) ? {} : { keeping }),
    rules: own === null || readRules === undefined ? NO_TEAM_RULES : readRules(own).rules,
  });
  return { ...held, faults };
}

/** Calls back with what holds after each change by the officer, in any window, or by the organisation. Gives the way to stop. */
export function watchHeld(listener: (held: HeldNow) => void, loadRules?: LoadRules): () => void {
  const tell = () => void readHeld(loadRules).then(listener);
  const stops = [
    managedPolicy.watch(tell),
    settingsItem.watch(tell),
    keepingItem.watch(tell),
    ...(loadRules === undefined ? [] : [teamRulesItem.watch(tell)]),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The change before, so that two quick ones are stored in their order. */
let lastChange: Promise<void> = Promise.resolve();

/** Keeps what the officer changed in a form that shows all settings; what is locked stays. Rejects where it cannot. */
export function changeSettings(next: Settings): Promise<void> {
  const change = async (): Promise<void> => {
    const held = await readHeld();
    await settingsItem.setValue(ownAfter(await settingsItem.getValue(), held, next));
  };
  lastChange = lastChange.then(change, change);
  return lastChange;
}

/** Keeping as it holds under the policy, in the shape of a stored item. What is written is the officer's own choice. */
export const keepingInForce = {
  getValue: async (): Promise<Keeping> => (await readHeld()).keeping,
  setValue: (keeping: Keeping): Promise<void> => keepingItem.setValue(keeping),
  watch: (listener: (keeping: Keeping) => void): (() => void) =>
    watchHeld(({ keeping }) => listener(keeping)),
} as const;
