import type { Regime } from '../../model/regime.ts';

/**
 * The last section or regulation of each law whose end we know, so that a number beyond it can be told. Laws whose
 * last number nobody checked are left out: silence is better than a false correction.
 */
export const LAST_SECTION: Partial<Readonly<Record<Regime, number>>> = {
  // https://www.legislation.gov.uk/ukpga/2000/36: section 88 is short title and extent.
  'uk-foia': 88,
  // https://www.legislation.gov.uk/asp/2002/13: section 76 is the short title.
  foisa: 76,
  // https://www.legislation.gov.uk/uksi/2004/3391: regulation 21 is revocation.
  'uk-eir': 21,
  // 5 U.S.C. 552(b) has nine exemptions.
  'us-foia': 9,
};

/**
 * The last subsection of each section of Part II of the Freedom of Information Act 2000, from its revised text in
 * force on 7 April 2026 (https://www.legislation.gov.uk/ukpga/2000/36/part/II), read 24 November 2026.
 */
export const LAST_SUBSECTION: Partial<Readonly<Record<Regime, Readonly<Record<string, number>>>>> = {
  'uk-foia': {
    '12': 5,
    '14': 2,
    '21': 3,
    '22': 2,
    '23': 5,
    '24': 4,
    '25': 3,
    '26': 3,
    '27': 5,
    '28': 3,
    '29': 2,
    '30': 6,
    '31': 3,
    '32': 4,
    '33': 3,
    '34': 4,
    '35': 5,
    '36': 7,
    '37': 2,
    '38': 2,
    '39': 3,
    '40': 8,
    '41': 2,
    '42': 2,
    '43': 3,
    '44': 2,
  },
};
