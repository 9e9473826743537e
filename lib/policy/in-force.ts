import { DEFAULT_KEEPING, type Keeping } from '../model/keeping.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/regime.ts';
import { NO_TEAM_RULES, type TeamRules } from '../team/team-rules.ts';
import type { Policy } from './policy.ts';

/** A setting by its name. */
export type SettingName = keyof Settings;

/** What the officer chose themselves; whatever is absent is the organisation's or the usual. */
export interface OwnChoices {
  readonly settings: Partial<Settings>;
  readonly keeping?: Keeping;
  readonly rules: TeamRules;
}

/** What holds: the organisation's policy over the officer's own choices over what the organisation suggests. */
export interface InForce {
  readonly settings: Settings;
  readonly keeping: Keeping;
  /** False where nothing may be kept. */
  readonly keepingAllowed: boolean;
  /** The most days that may be chosen, where the organisation limits them. */
  readonly mostDaysKept?: number;
  /** Sites that may be always on, as match patterns; any where absent. */
  readonly sites?: readonly string[];
  readonly rules: TeamRules;
  /** Settings that the organisation has fixed. */
  readonly locked: readonly SettingName[];
  /** Settings that stand as the organisation suggested. */
  readonly suggested: readonly SettingName[];
}

/** An empty text stands for "none": how an officer clears what the organisation suggests. */
function withoutEmpty(settings: Settings): Settings {
  const { authorityName, ...rest } = settings;
  return authorityName === undefined || authorityName === '' ? rest : { ...rest, authorityName };
}

const namesIn = (settings: Partial<Settings>): readonly SettingName[] =>
  Object.keys(settings) as SettingName[];

function keepingUnder({ locked, suggested }: Policy, own: Keeping | undefined): Keeping {
  const chosen = own ?? {
    ...DEFAULT_KEEPING,
    days: suggested.keeping.days ?? DEFAULT_KEEPING.days,
  };
  const days = Math.min(chosen.days, locked.keeping.days ?? chosen.days);
  return { ...chosen, days, on: chosen.on && locked.keeping.allowed !== false };
}

/** The organisation's rules first; an officer's own with the name of one of those is left out. */
function rulesUnder({ locked, suggested }: Policy, own: TeamRules): TeamRules {
  const sets = [locked.rules ?? NO_TEAM_RULES, suggested.rules ?? NO_TEAM_RULES, own];
  const byName = <Entry extends { readonly name: string }>(entries: readonly Entry[]): readonly Entry[] =>
    [...new Map(entries.toReversed().map((entry) => [entry.name, entry])).values()].toReversed();
  return {
    signs: byName(sets.flatMap(({ signs }) => signs)),
    templates: byName(sets.flatMap(({ templates }) => templates)),
  };
}

/** What holds for an officer under a policy. */
export function inForce(policy: Policy, own: OwnChoices): InForce {
  const { locked, suggested } = policy;
  const sites = locked.sites ?? suggested.sites;
  const fixed = namesIn(locked.settings);
  return {
    settings: withoutEmpty({
      ...DEFAULT_SETTINGS,
      ...suggested.settings,
      ...own.settings,
      ...locked.settings,
    }),
    keeping: keepingUnder(policy, own.keeping),
    keepingAllowed: locked.keeping.allowed !== false,
    ...(locked.keeping.days === undefined ? {} : { mostDaysKept: locked.keeping.days }),
    ...(sites === undefined ? {} : { sites }),
    rules: rulesUnder(policy, own.rules),
    locked: fixed,
    suggested: namesIn(suggested.settings).filter((name) => !fixed.includes(name) && !(name in own.settings)),
  };
}

/**
 * The officer's own choices after a change made in a form that shows all settings: only what differs from what holds
 * becomes their own, so that a later change of policy reaches the rest. Locked settings stay out of it.
 */
export function ownAfter(
  own: Partial<Settings>,
  { settings, locked }: Pick<InForce, 'settings' | 'locked'>,
  next: Settings,
): Partial<Settings> {
  const names = new Set<SettingName>([...namesIn(settings), ...namesIn(next)]);
  const changes = [...names]
    .filter((name) => !locked.includes(name))
    .filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(next[name]))
    .map((name) => [name, next[name] ?? (name === 'authorityName' ? '' : undefined)] as const);
  const changed: Partial<Settings> = { ...own, ...Object.fromEntries(changes) };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
}

/** True where the organisation lets a site be always on. `pattern` is the match pattern that would be asked for. */
export function siteAllowed({ sites }: Pick<InForce, 'sites'>, pattern: string): boolean {
  if (sites === undefined) return true;
  const asked = hostOf(pattern);
  return sites.some((site) => {
    const allowed = hostOf(site);
    if (allowed.scheme !== asked.scheme) return false;
    if (!allowed.host.startsWith('*.')) return allowed.host === asked.host;
    const bare = allowed.host.slice(2);
    return (
      asked.host === bare || asked.host.replace(/^\*\./u, '') === bare || asked.host.endsWith(`.${bare}`)
    );
  });
}

function hostOf(pattern: string): { readonly scheme: string; readonly host: string } {
  const [, scheme = '', host = ''] = /^(https?):\/\/([^/:]+)/u.exec(pattern) ?? [];
  return { scheme, host };
}
