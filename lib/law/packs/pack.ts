import type { LawSource, Provision, ProvisionTest, Qualification, SpecialStep } from '../../model/law.ts';
import type { Regime } from '../../model/regime.ts';

/** Public interest factors each way, as the officer would weigh them. */
export type Factors = Provision['factors'];

/** One citable limb of a section; what it leaves out is taken from its section. */
export interface LimbRow {
  /** As cited in the current numbering: `31(1)(a)`. */
  readonly section: string;
  /** What the limb protects or says, plain words that fit after "about" or "to". */
  readonly limb?: string;
  readonly qualification?: Qualification;
  readonly test?: ProvisionTest;
  /** `null` where the section has a limb for neither confirming nor denying but this limb cannot use it. */
  readonly ncnd?: string | null;
  readonly steps?: readonly SpecialStep[];
  readonly factors?: Factors;
  readonly ask?: string;
  readonly source?: Pick<LawSource, 'url' | 'checked'>;
  readonly byHand?: string;
}

/** One section of a law with what its limbs share. */
export interface SectionRow {
  readonly title: string;
  /** Where its citation begins otherwise than the pack's (`Data Protection Act 2018 `). */
  readonly cite?: string;
  readonly role: Provision['role'];
  readonly qualification: Qualification;
  readonly test: ProvisionTest;
  readonly ncnd?: string;
  readonly steps?: readonly SpecialStep[];
  readonly factors?: Factors;
  /** The question for the officer; `{limb}` stands for the limb's own words. */
  readonly ask: string;
  readonly guidance?: string;
  readonly source: Pick<LawSource, 'url' | 'checked'>;
  readonly byHand?: string;
  readonly limbs: readonly LimbRow[];
}

/** One law: its regime, the words before a section in a citation, and its sections. */
export interface Pack {
  readonly regime: Regime;
  /** `Freedom of Information Act 2000 s`: the section follows without a space. */
  readonly cite: string;
  readonly sections: readonly SectionRow[];
}

const NO_FACTORS: Factors = { disclose: [], withhold: [] };

function provisionOf(pack: Pack, section: SectionRow, row: LimbRow): Provision {
  const qualification = row.qualification ?? section.qualification;
  const ncnd = row.ncnd === undefined ? section.ncnd : (row.ncnd ?? undefined);
  const byHand = row.byHand ?? section.byHand;
  return {
    id: `${pack.regime}:${row.section}`,
    regime: pack.regime,
    section: row.section,
    title: section.title,
    ...(row.limb === undefined ? {} : { limb: row.limb }),
    role: section.role,
    qualification,
    test: row.test ?? section.test,
    ...(ncnd === undefined ? {} : { ncnd }),
    steps: [...(section.steps ?? []), ...(row.steps ?? [])],
    factors: qualification === 'qualified' ? (row.factors ?? section.factors ?? NO_FACTORS) : NO_FACTORS,
    ask: row.ask ?? section.ask.replaceAll('{limb}', row.limb ?? section.title.toLowerCase()),
    law: { cite: `${section.cite ?? pack.cite}${row.section}`, ...(row.source ?? section.source) },
    ...(section.guidance === undefined ? {} : { guidance: section.guidance }),
    ...(byHand === undefined ? {} : { byHand }),
  };
}

/** Every provision of a pack, in the order of the Act, each complete in itself. */
export const provisionsIn = (pack: Pack): readonly Provision[] =>
  pack.sections.flatMap((section) => section.limbs.map((row) => provisionOf(pack, section, row)));
