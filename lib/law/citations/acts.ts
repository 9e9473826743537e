import type { Jurisdiction, Regime } from '../../model/regime.ts';

/** How a law is named in letters. `us` and so on: the regime it means where the same words differ by jurisdiction. */
interface ActName {
  readonly look: string;
  readonly regime: Regime | Readonly<Record<Jurisdiction, Regime>>;
}

const ACT_OF: Readonly<Record<Jurisdiction, Regime>> = {
  uk: 'uk-foia',
  scotland: 'foisa',
  us: 'us-foia',
  ireland: 'ie-foi',
};

const REGULATIONS_OF: Readonly<Record<Jurisdiction, Regime>> = {
  uk: 'uk-eir',
  scotland: 'eisr',
  us: 'us-foia',
  ireland: 'ie-foi',
};

/** The longer and surer names first; each `look` is the inside of a regular expression. */
const ACT_NAMES: readonly ActName[] = [
  { look: 'freedom of information \\(scotland\\) act(?: 2002)?|foi\\(s\\)a|foisa', regime: 'foisa' },
  {
    look: 'environmental information \\(scotland\\) regulations(?: 2004)?|ei\\(s\\)rs?|eisrs?',
    regime: 'eisr',
  },
  { look: 'environmental information regulations 2004', regime: 'uk-eir' },
  { look: 'environmental information regulations|eirs?|the regulations', regime: REGULATIONS_OF },
  { look: '(?:freedom of information|foi) acts? (?:2014|1997(?: and 2003)?)', regime: 'ie-foi' },
  { look: '(?:freedom of information|foi) act,? 2000|foia 2000', regime: 'uk-foia' },
  { look: 'foia', regime: { uk: 'uk-foia', scotland: 'uk-foia', us: 'us-foia', ireland: 'ie-foi' } },
  { look: '(?:freedom of information|foi)(?: act)?(?:,? \\d{4})?|the act|that act|this act', regime: ACT_OF },
  {
    look: '(?:uk |eu )?gdpr|(?:uk )?general data protection regulations?|data protection act(?: \\d{4})?|dpa(?: ?\\d{4})?',
    regime: 'uk-sar',
  },
  { look: '5 u\\.?s\\.?c\\.?(?: ?§)? ?552', regime: 'us-foia' },
];

const ANY = ACT_NAMES.map(({ look }) => `(${look})`).join('|');
const AFTER = new RegExp(
  `,?[ \\t\\n(]{0,3}(?:of|in|under)?[ \\n]{0,2}(?:the[ \\n]{1,2})?(?:${ANY})(?![\\p{L}\\p{N}])`,
  'iuy',
);
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ANY})['’]?s?[ ,:(\\n–-]{0,4}$`, 'iu');

/** An Act, Order or code that is none of ours: the number before or after it is not an exemption. */
const OTHER_AFTER =
  /,?[ \n]{1,2}(?:of|in|under|to)[ \n]{1,2}(?:(?:the|our|your|this|that|its)[ \n]{1,2})?(?:[\p{Lu}][\p{L}'’()&-]{0,30}[ \n]{1,2}(?:(?:and|of|the|for|to|in|etc\.?|&)[ \n]{1,2}){0,3}){0,9}(?:Act|Acts|Regulations|Order|Rules|Code|Bill|Policy|Contract|Agreement|Constitution|Convention|Report|Plan|Scheme|Schedule|PACE|ECHR|HRA|RIPA|RTA|MHA|TCPA|CPIA|RTRA)(?![\p{L}])/uy;
const OTHER_BEFORE = /(?:Act|Acts|Regulations|Order|Rules|PACE|RIPA|MHA)(?:,? (?:19|20)\d\d)?[ ,:(]{0,3}$/u;
const OTHER_SHORT = /[ ]of[ ](?:the[ ])?[A-Z][A-Za-z]{1,7}(?![\p{L}])/uy;

const regimeOf = (match: readonly (string | undefined)[], jurisdiction: Jurisdiction): Regime | undefined => {
  const found = ACT_NAMES.find((_, i) => match[i + 1] !== undefined);
  if (found === undefined) return undefined;
  return typeof found.regime === 'string' ? found.regime : found.regime[jurisdiction];
};

/** The law that a citation names. `end`: past the name where it follows the number. */
export interface NamedAct {
  readonly regime: Regime | 'another-law';
  readonly end: number;
}

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** The law named right after `end` or right before `start`, or undefined where none is. Looks at 60 characters each way. */
export function actNamed(
  text: string,
  start: number,
  end: number,
  jurisdiction: Jurisdiction,
): NamedAct | undefined {
  const after = at(AFTER, text, end);
  const known = after === null ? undefined : regimeOf(after, jurisdiction);
  if (after !== null && known !== undefined) return { regime: known, end: after.index + after[0].length };
  if (at(OTHER_AFTER, text, end) !== null || at(OTHER_SHORT, text, end) !== null) {
    return { regime: 'another-law', end };
  }
  const before = text.slice(Math.max(0, start - 60), start);
  const named = BEFORE.exec(before);
  const regime = named === null ? undefined : regimeOf(named, jurisdiction);
  if (regime !== undefined) return { regime, end };
  return OTHER_BEFORE.test(before) ? { regime: 'another-law', end } : undefined;
}

/** The law that an unnamed "section" or "regulation" belongs to, for an authority of this jurisdiction. */
export const actOf = (jurisdiction: Jurisdiction): Regime => ACT_OF[jurisdiction];
export const regulationsOf = (jurisdiction: Jurisdiction): Regime => REGULATIONS_OF[jurisdiction];
