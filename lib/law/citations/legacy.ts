import type { Regime } from '../../model/regime.ts';

/** A number that an amendment replaced, and the numbers that took its place, likeliest first. */
export interface LegacyNumber {
  readonly regime: Regime;
  readonly section: string;
  readonly now: readonly string[];
  /** When the old number ended, as one would say it. */
  readonly since: string;
}

const MAY_2018 = '25 May 2018';

const foia = (section: string, ...now: readonly string[]): LegacyNumber => ({
  regime: 'uk-foia',
  section,
  now,
  since: MAY_2018,
});

/**
 * Data Protection Act 2018, schedule 19, paragraphs 55 to 58, replaced section 40(3) to (5) of the Freedom of
 * Information Act 2000, and later paragraphs did the same for the environmental regulations and for Scotland:
 * https://www.legislation.gov.uk/ukpga/2018/12/schedule/19, read 23 November 2026 for section 40.
 */
export const LEGACY_NUMBERS: readonly LegacyNumber[] = [
  foia('40(3)', '40(3A)(a)', '40(3B)'),
  foia('40(3)(a)', '40(3A)(a)', '40(3B)'),
  foia('40(3)(a)(i)', '40(3A)(a)'),
  foia('40(3)(a)(ii)', '40(3B)'),
  foia('40(3)(b)', '40(3A)(b)'),
  foia('40(4)', '40(4A)'),
  foia('40(5)', '40(5A)', '40(5B)(a)(i)'),
  foia('40(5)(a)', '40(5A)'),
  foia('40(5)(b)', '40(5B)(a)(i)'),
  foia('40(5)(b)(i)', '40(5B)(a)(i)'),
  foia('40(5)(b)(ii)', '40(5B)(c)'),
  { regime: 'uk-eir', section: '13(2)', now: ['13(2A)'], since: MAY_2018 },
  { regime: 'uk-eir', section: '13(2)(a)(i)', now: ['13(2A)'], since: MAY_2018 },
  { regime: 'uk-eir', section: '13(2)(a)(ii)', now: ['13(2B)'], since: MAY_2018 },
  { regime: 'uk-eir', section: '13(3)', now: ['13(3A)'], since: MAY_2018 },
  { regime: 'uk-eir', section: '13(5)', now: ['13(5A)'], since: MAY_2018 },
  { regime: 'foisa', section: '38(2)', now: ['38(1)(b)'], since: MAY_2018 },
  { regime: 'foisa', section: '38(2)(a)(i)', now: ['38(1)(b)'], since: MAY_2018 },
  { regime: 'foisa', section: '38(2)(a)(ii)', now: ['38(2B)'], since: MAY_2018 },
  { regime: 'foisa', section: '38(3)', now: ['38(3A)'], since: MAY_2018 },
];

/**
 * Sections of the Irish Freedom of Information Act 1997 and the section of the 2014 Act with the same title:
 * https://www.irishstatutebook.ie/eli/1997/act/13/enacted/en/print, read 24 November 2026.
 */
export const IRISH_ACT_1997: Readonly<Record<string, string>> = {
  '10': '15',
  '19': '28',
  '20': '29',
  '21': '30',
  '22': '31',
  '23': '32',
  '24': '33',
  '25': '34',
  '26': '35',
  '27': '36',
  '28': '37',
  '29': '38',
  '30': '39',
  '31': '40',
  '32': '41',
};
