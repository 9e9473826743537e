import type { ProvisionId } from '../../model/law.ts';
import type { Regime } from '../../model/regime.ts';
import { isNeitherConfirmNorDeny, provisionById, provisionsOf } from '../packs/provisions.ts';
import { LAST_SECTION, LAST_SUBSECTION } from './extent.ts';
import { LEGACY_NUMBERS } from './legacy.ts';

/** What a section as written stands for in the packs. */
export interface Resolved {
  /**
   * `limb`: a provision of ours. `section`: a section whose limb is not said. `other`: it stands in the law, or may, but
   * is no provision of ours (s10, s17). `none`: the law has no such number.
   */
  readonly kind: 'limb' | 'section' | 'other' | 'none';
  /** The provisions meant, in today's numbering; empty unless `limb`. */
  readonly provisions: readonly ProvisionId[];
  /** Where `section`: the limbs it could mean. */
  readonly among: readonly ProvisionId[];
  /** When the number that was written ended, where it is no longer in use. */
  readonly replaced?: string;
}

const LEGACY: ReadonlyMap<string, { readonly now: readonly ProvisionId[]; readonly since: string }> = new Map(
  LEGACY_NUMBERS.map(({ regime, section, now, since }) => [
    `${regime}:${section}`,
    { now: now.map((to): ProvisionId => `${regime}:${to}`), since },
  ]),
);

/** The section with its last limb taken off, or undefined for a bare number. */
const parentOf = (section: string): string | undefined => /^(.+)\([^()]+\)$/u.exec(section)?.[1];

/** The nearest enclosing provision that stands as a row: `32(1)(c)(ii)` to `32(1)(c)`, `21(1)` to `21`. */
function enclosing(regime: Regime, section: string): ProvisionId | undefined {
  for (let at = parentOf(section); at !== undefined; at = parentOf(at)) {
    const row = provisionById(`${regime}:${at}`);
    if (row !== undefined) return row.id;
  }
  return undefined;
}

function exists(regime: Regime, section: string): boolean {
  const [, number = '', subsection] = /^(\d+[A-Z]?)(?:\((\d+)[A-Z]?\))?/u.exec(section) ?? [];
  const last = LAST_SECTION[regime];
  if (number === '' || last === undefined) return true;
  const lastSubsection = LAST_SUBSECTION[regime]?.[number];
  return (
    Number.parseInt(number, 10) <= last &&
    (subsection === undefined || lastSubsection === undefined || Number(subsection) <= lastSubsection)
  );
}

/** What `section` of `regime` stands for: `40(3)` to 40(3A)(a) and 40(3B), `31` to its limbs, `99` to none. */
export function resolveSection(regime: Regime, section: string): Resolved {
  const id: ProvisionId = `${regime}:${section}`;
  const row = provisionById(id);
  if (row !== undefined) return { kind: 'limb', provisions: [row.id], among: [] };
  const legacy = LEGACY.get(id);
  if (legacy !== undefined) {
    return { kind: 'limb', provisions: legacy.now, among: [], replaced: legacy.since };
  }
  const among = provisionsOf(regime)
    .filter((limb) => limb.section.startsWith(`${section}(`) && !isNeitherConfirmNorDeny(limb))
    .map((limb) => limb.id);
  if (among.length > 0) return { kind: 'section', provisions: [], among };
  if (!exists(regime, section)) return { kind: 'none', provisions: [], among: [] };
  const around = enclosing(regime, section);
  return around === undefined
    ? { kind: 'other', provisions: [], among: [] }
    : { kind: 'limb', provisions: [around], among: [] };
}
