import type { Regime } from '../model/regime.ts';
import type { Written } from '../words/written.ts';
import { ieFoiLines } from './lines/ireland.ts';
import type { RegimeLines } from './lines/line.ts';
import { eisrLines, foisaLines } from './lines/scotland.ts';
import { ukEirLines, ukFoiaLines, ukSarLines } from './lines/uk.ts';
import { usFoiaLines } from './lines/us.ts';

const LINES: Readonly<Record<Regime, (words: Written) => RegimeLines>> = {
  'uk-foia': ukFoiaLines,
  'uk-eir': ukEirLines,
  'uk-sar': ukSarLines,
  foisa: foisaLines,
  eisr: eisrLines,
  'us-foia': usFoiaLines,
  'ie-foi': ieFoiLines,
};

const known = new WeakMap<Written, Map<Regime, RegimeLines>>();

/** What a checklist says under a law, in one language. Made once: a letter of a thousand questions asks as often. */
export function regimeLines(regime: Regime, words: Written): RegimeLines {
  const ofLanguage = known.get(words) ?? new Map<Regime, RegimeLines>();
  known.set(words, ofLanguage);
  const lines = ofLanguage.get(regime) ?? LINES[regime](words);
  ofLanguage.set(regime, lines);
  return lines;
}

/** How the sections of a law are cited, whatever the language: before the number ("FOIA s"). */
const CITES: Readonly<Record<Regime, string>> = {
  'uk-foia': 'FOIA s',
  'uk-eir': 'EIR reg ',
  'uk-sar': '',
  foisa: 'FOISA s',
  eisr: 'EISR reg ',
  'us-foia': 'FOIA ',
  'ie-foi': 'FOI Act 2014 s',
};

/** A section as an officer cites it in that law: "s31(1)(a)", "reg 12(5)(e)", "(b)(7)(C)", "Art 15(4)". */
export function sectionOf(regime: Regime, section: string): string {
  const cite = CITES[regime];
  const mark = cite.endsWith('reg ') ? 'reg ' : cite.endsWith('s') ? 's' : '';
  return `${mark}${section}`;
}

/** A section with its law: "FOIA s31(1)(a)". */
export const citeOf = (regime: Regime, section: string): string => `${CITES[regime]}${section}`;
