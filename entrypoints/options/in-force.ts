import { DEFAULT_KEEPING, type Keeping } from '../../lib/model/keeping.ts';
import type { Settings } from '../../lib/model/regime.ts';
import { type InForce, inForce, type OwnChoices, ownAfter } from '../../lib/policy/in-force.ts';
import { policyHasRules, readPolicy } from '../../lib/policy/read-policy.ts';
import { keepingItem, managedPolicy, settingsItem, teamRulesItem } from '../../lib/storage.ts';
import { type Fault, NO_TEAM_RULES } from '../../lib/team/team-rules.ts';

/** What holds now, and what of the policy could not be used. */
export interface HeldNow extends InForce {
  readonly faults: readonly Fault[];
}

/** Keeping stands as it is until the officer changes it. */
const isUntouched = (keeping: Keeping): boolean =>
  JSON.stringify(keeping) === JSON.stringify(DEFAULT_KEEPING);

/** Loaded only where there are rules to read: it comes with the whole of the law. */
const rulesReader = async () => (await import('../../lib/team/read-team-file.ts')).readTeamRules;

async function ownChoices(): Promise<OwnChoices> {
  const [settings, keeping, rules] = await Promise.all([
    settingsItem.getValue(),
    keepingItem.getValue(),
    teamRulesItem.getValue(),
  ]);
  return {
    settings,
    ...(isUntouched(keeping) ? {} : { keeping }),
    rules: rules === null ? NO_TEAM_RULES : (await rulesReader())(rules).rules,
  };
}

/** The organisation's policy over the officer's own choices, as both stand now. */
export async function readInForce(): Promise<HeldNow> {
  const [raw, own] = await Promise.all([managedPolicy.read(), ownChoices()]);
  const { policy, faults } = policyHasRules(raw) ? readPolicy(raw, await rulesReader()) : readPolicy(raw);
  return { ...inForce(policy, own), faults };
}

/** Calls back with what holds after each change by the officer, in any window, or by the organisation. */
export function watchInForce(listener: (held: HeldNow) => void): () => void {
  const tell = () => void readInForce().then(listener);
  const stops = [
    managedPolicy.watch(tell),
    settingsItem.watch(tell),
    keepingItem.watch(tell),
    teamRulesItem.watch(tell),
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
    const held = await readInForce();
    await settingsItem.setValue(ownAfter(await settingsItem.getValue(), held, next));
  };
  lastChange = lastChange.then(change, change);
  return lastChange;
}

/** Keeping as it holds under the policy, in the shape of a stored item. What is written is the officer's own choice. */
export const keepingInForce = {
  getValue: async (): Promise<Keeping> => (await readInForce()).keeping,
  setValue: (keeping: Keeping): Promise<void> => keepingItem.setValue(keeping),
  watch: (listener: (keeping: Keeping) => void): (() => void) =>
    watchInForce(({ keeping }) => listener(keeping)),
} as const;
