import { provisionById, provisionsOf } from '../law/packs/provisions.ts';
import type { Regime } from '../model/regime.ts';

/**
 * Sections that an authority may refuse by and that are no exemption: cost, vexatious or repeated requests, neither
 * confirming nor denying where a section of its own does it, and Ireland's administrative refusals.
 */
const PROCEDURAL_GROUNDS: Readonly<Record<Regime, readonly string[]>> = {
  'uk-foia': ['12', '14'],
  'uk-eir': ['12(6)', '13(5A)', '13(5B)'],
  'uk-sar': ['Art 12(5)', 'Art 15(4)'],
  foisa: ['12', '14', '18'],
  eisr: ['10(8)', '11(6)'],
  'us-foia': ['(c)'],
  'ie-foi': ['15'],
};

/** Sections of which only limbs are grounds: the rest of regulation 12 is the test itself. */
const ONLY_LIMBS: Readonly<Partial<Record<Regime, RegExp>>> = {
  'uk-eir': /^12(?:\([12379]\)(?:\([ab]\))?|\(8\)|\(10\)|\(11\))?$/u,
  eisr: /^10(?:\([12367]\)(?:\([ab]\))?)?$/u,
};

const GROUND_ROLES = new Set(['exemption', 'exception', 'own-data']);

const within = (section: string, whole: string): boolean =>
  section === whole || section.startsWith(`${whole}(`);

/** True for a section by which something may be withheld or refused; false for duties, rights and time limits. */
export function isGround(regime: Regime, section: string): boolean {
  if (PROCEDURAL_GROUNDS[regime].some((whole) => within(section, whole))) return true;
  if (ONLY_LIMBS[regime]?.test(section) === true) return false;
  if (regime === 'uk-sar') return /^Sch\b/u.test(section) || GROUND_ROLES.has(roleOf(regime, section) ?? '');
  const [number = ''] = /^(?:\(b\)\(\d\)|\d+[A-Z]?)/u.exec(section) ?? [];
  return provisionsOf(regime).some((row) => within(row.section, number) && GROUND_ROLES.has(row.role));
}

const roleOf = (regime: Regime, section: string): string | undefined =>
  provisionById(`${regime}:${section}`)?.role;

/** True for a refusal on cost, or because a request is vexatious or repeated. */
export const isCostOrVexatious = (regime: Regime, section: string): boolean =>
  (regime === 'uk-foia' || regime === 'foisa') && /^1[24](?!\d)/u.test(section);

const AVAILABLE: Readonly<Partial<Record<Regime, RegExp>>> = {
  'uk-foia': /^21(?!\d)/u,
  foisa: /^25(?!\d)/u,
  'uk-eir': /^6\(1\)\(b\)/u,
  eisr: /^6\(1\)\(b\)/u,
  'ie-foi': /^15\(1\)\(d\)/u,
};

/** True for the section on information that can be had elsewhere. */
export const isAvailable = (regime: Regime, section: string): boolean =>
  AVAILABLE[regime]?.test(section) === true;
