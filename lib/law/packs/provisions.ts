import type { Provision, ProvisionId } from '../../model/law.ts';
import type { Regime } from '../../model/regime.ts';
import { EISR } from './eisr.ts';
import { FOISA } from './foisa.ts';
import { IE_FOI } from './ie-foi.ts';
import { type Pack, provisionsIn } from './pack.ts';
import { UK_EIR } from './uk-eir.ts';
import { UK_FOIA } from './uk-foia.ts';
import { UK_SAR } from './uk-sar.ts';
import { US_FOIA } from './us-foia.ts';

const PACKS: readonly Pack[] = [UK_FOIA, UK_EIR, UK_SAR, FOISA, EISR, US_FOIA, IE_FOI];

/** Every provision of every law, by regime, each in the order of its Act. */
export const ALL_PROVISIONS: readonly Provision[] = PACKS.flatMap(provisionsIn);

const BY_ID: ReadonlyMap<string, Provision> = new Map(ALL_PROVISIONS.map((row) => [row.id, row]));

/** The provision with this id, or undefined where no pack has it. */
export const provisionById = (id: ProvisionId): Provision | undefined => BY_ID.get(id);

const BY_REGIME: ReadonlyMap<Regime, readonly Provision[]> = Map.groupBy(
  ALL_PROVISIONS,
  ({ regime }) => regime,
);

/** The provisions of one law, in the order of its Act. */
export const provisionsOf = (regime: Regime): readonly Provision[] => BY_REGIME.get(regime) ?? [];

/** True for a row that is itself the limb for neither confirming nor denying (`31(3)`). */
export const isNeitherConfirmNorDeny = (row: Provision): boolean => row.ncnd === row.section;
