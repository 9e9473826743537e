import type { Provision, ProvisionId } from '../../model/law.ts';
import type { Regime } from '../../model/regime.ts';
import { type Pack, provisionsIn } from './pack.ts';
import { UK_FOIA } from './uk-foia.ts';

const PACKS: readonly Pack[] = [UK_FOIA];

/** Every provision of every law, by regime, each in the order of its Act. */
export const ALL_PROVISIONS: readonly Provision[] = PACKS.flatMap(provisionsIn);

const BY_ID: ReadonlyMap<string, Provision> = new Map(ALL_PROVISIONS.map((row) => [row.id, row]));

/** The provision with this id, or undefined where no pack has it. */
export const provisionById = (id: ProvisionId): Provision | undefined => BY_ID.get(id);

/** The provisions of one law, in the order of its Act. */
export const provisionsOf = (regime: Regime): readonly Provision[] =>
  ALL_PROVISIONS.filter((row) => row.regime === regime);

/** True for a row that is itself the limb for neither confirming nor denying (`31(3)`). */
export const isNeitherConfirmNorDeny = (row: Provision): boolean => row.ncnd === row.section;
