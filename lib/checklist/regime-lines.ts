import type { Regime } from '../model/regime.ts';
import { IE_FOI_LINES } from './lines/ireland.ts';
import type { RegimeLines } from './lines/line.ts';
import { EISR_LINES, FOISA_LINES } from './lines/scotland.ts';
import { UK_EIR_LINES, UK_FOIA_LINES, UK_SAR_LINES } from './lines/uk.ts';
import { US_FOIA_LINES } from './lines/us.ts';

/** What a checklist says under each law. */
export const REGIME_LINES: Readonly<Record<Regime, RegimeLines>> = {
  'uk-foia': UK_FOIA_LINES,
  'uk-eir': UK_EIR_LINES,
  'uk-sar': UK_SAR_LINES,
  foisa: FOISA_LINES,
  eisr: EISR_LINES,
  'us-foia': US_FOIA_LINES,
  'ie-foi': IE_FOI_LINES,
};

/** A section as an officer cites it in that law: "s31(1)(a)", "reg 12(5)(e)", "(b)(7)(C)", "Art 15(4)". */
export function sectionOf(regime: Regime, section: string): string {
  const { cite } = REGIME_LINES[regime];
  const mark = cite.endsWith('reg ') ? 'reg ' : cite.endsWith('s') ? 's' : '';
  return `${mark}${section}`;
}

/** A section with its law: "FOIA s31(1)(a)". */
export const citeOf = (regime: Regime, section: string): string => `${REGIME_LINES[regime].cite}${section}`;
