import type { ProvisionId, Strength } from '../../model/law.ts';
import type { AuthorityKind, Regime } from '../../model/regime.ts';
import { NO_RETURN, type Prior, priorFor } from '../priors/priors.ts';
import { INTERESTS, type Interest, type Protection } from '../signs/interests.ts';
import type { Reach, Sign } from '../signs/sign.ts';
import type { Fired } from './fire.ts';

/** A provision pointed at in one place of the letter, before ranking. */
export interface Pointer {
  readonly provision: ProvisionId;
  readonly fired: Fired;
  readonly strength: Strength;
  readonly weight: number;
}

/** What a sign weighs for a provision, by how it reaches it. Few and round: reasoned, not fitted. */
const WEIGHTS = { strong: 3, likely: 2, possible: 1, faint: 0.5 } as const;
/** A second sign for the same provision adds a quarter of its weight, a third a sixteenth: weak signs do not make a strong one. */
const FADE = 0.25;
/** What a provision gains that every question points at; a part of it where only some do. As much as one possible sign. */
const WHOLE_LETTER = 1;
/** Under a law that is only arguable, half. */
const OTHER_LAW = 0.5;
/** What a sign reaches is named likeliest first, so each later one weighs a little less. */
const LATER_REACH = 0.1;
/** A limb named later by the same sign ranks just below the one before it. */
const LATER_LIMB = 0.01;

const isInterest = (reach: string): reach is Interest => Object.hasOwn(INTERESTS, reach);

const regimeOf = (provision: ProvisionId): string => provision.slice(0, provision.indexOf(':'));

/** The provisions of one regime that a reach stands for, for this kind of authority, nearest first. */
export function provisionsFor(
  reach: Reach,
  regime: Regime,
  authority: AuthorityKind,
): readonly ProvisionId[] {
  if (!isInterest(reach)) return regimeOf(reach) === regime ? [reach] : [];
  const protections: readonly Protection[] = INTERESTS[reach];
  return protections
    .filter((row) => regimeOf(row.provision) === regime && (row.authority?.includes(authority) ?? true))
    .map((row) => row.provision);
}

/** Every provision of the regime that a sign which holds points at; `lawRank` 0 for the likeliest law, 1 for the next. */
export function pointersOf(
  fired: Fired,
  regime: Regime,
  authority: AuthorityKind,
  lawRank: number,
): Pointer[] {
  const counted = fired.most === 'strong' ? 'strong' : 'possible';
  const levels = ['strong', 'likely', 'possible', 'faint'] as const;
  return levels.flatMap((level) =>
    (fired.sign.reaches[level] ?? []).flatMap((reach, place) =>
      provisionsFor(reach, regime, authority).map((provision, index) => ({
        provision,
        fired,
        strength: level === 'strong' && lawRank === 0 ? counted : 'possible',
        weight: (WEIGHTS[level] - place * LATER_REACH - index * LATER_LIMB) * OTHER_LAW ** lawRank,
      })),
    ),
  );
}

/** Per 100 requests to a weight of at most about one: one doubling is a quarter. */
const priorWeight = (per100: number): number => Math.log2(1 + per100) / 4;

const priorTables = new Map<Prior, ReadonlyMap<ProvisionId, number>>();

/** A return that is another kind's counts half. */
const ROUGH_GUIDE = 0.5;

/** How common a provision is at this kind of authority, as a small weight; 0 where nothing is known. */
export function priorOf(provision: ProvisionId, authority: AuthorityKind): number {
  const prior = priorFor(regimeOf(provision) as Regime, authority);
  let table = priorTables.get(prior);
  if (table === undefined) {
    table = tableOf(prior);
    priorTables.set(prior, table);
  }
  return (table.get(provision) ?? 0) * (NO_RETURN.has(authority) ? ROUGH_GUIDE : 1);
}

function tableOf(prior: Prior): ReadonlyMap<ProvisionId, number> {
  const weights = new Map<ProvisionId, number>();
  for (const [name, per100] of Object.entries(prior.per100)) {
    if (!isInterest(name)) continue;
    for (const { provision } of INTERESTS[name])
      weights.set(provision, Math.max(weights.get(provision) ?? 0, priorWeight(per100)));
  }
  return weights;
}

/** A place that only faint signs point at counts half. */
const FAINT_PLACE = 0.5;

/** How much of the letter points at a provision, in places: its questions, and what stands outside them as one more. */
function shareOf(pointers: readonly Pointer[], questions: number): number {
  const part = (some: readonly Pointer[]): number =>
    Math.min(1, new Set(some.map(({ fired }) => fired.question)).size / Math.max(1, questions));
  const clear = part(pointers.filter(({ weight }) => weight > WEIGHTS.faint));
  return clear + FAINT_PLACE * (part(pointers) - clear);
}

/**
 * What the signs for one provision weigh together, plus how common it is, plus how much of a letter of so many
 * questions points at it. Each sign counts once.
 */
export function scoreOf(pointers: readonly Pointer[], authority: AuthorityKind, questions: number): number {
  const first = pointers[0];
  if (first === undefined) return 0;
  const bySign = new Map<Sign, number>();
  for (const { fired, weight } of pointers)
    bySign.set(fired.sign, Math.max(bySign.get(fired.sign) ?? 0, weight));
  const weights = [...bySign.values()].sort((a, b) => b - a);
  return weights.reduce(
    (sum, weight, index) => sum + weight * FADE ** index,
    priorOf(first.provision, authority) + WHOLE_LETTER * shareOf(pointers, questions),
  );
}
