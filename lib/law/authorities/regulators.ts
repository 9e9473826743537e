import type { IsoDate } from '../../model/deadline.ts';
import type { Regime } from '../../model/regime.ts';
import { type Dated, onDay } from './dated.ts';

/** Who decides a complaint after the authority's own review. */
export interface Regulator {
  readonly name: string;
  /** Its own name for itself in Welsh, where it has one. */
  readonly welsh?: string;
  /** Postal address, a line each. */
  readonly address: readonly string[];
  readonly website: string;
}

const ICO_ADDRESS = ['Wycliffe House', 'Water Lane', 'Wilmslow', 'Cheshire', 'SK9 5AF'] as const;

/**
 * SI 2026/386 makes the name "Information Commission" when section 119 of the Data (Use and Access) Act 2025 is fully in
 * force. No commencement was found on 23 November 2026 (https://www.legislation.gov.uk/uksi/2026/386), so only the
 * name in use stands here; add a dated row when the day is known.
 */
const INFORMATION_COMMISSIONER: readonly Dated<Regulator>[] = [
  {
    value: {
      name: "Information Commissioner's Office",
      // As on its Welsh pages: https://cy.ico.org.uk/
      welsh: 'Swyddfa’r Comisiynydd Gwybodaeth',
      address: ICO_ADDRESS,
      website: 'https://ico.org.uk/make-a-complaint/',
    },
    source: {
      cite: 'The regulator’s address as an authority gives it',
      url: 'https://www.staffslondon.ac.uk/legal/freedom-of-information',
      checked: '2026-11-23',
    },
  },
];

const SCOTTISH: readonly Dated<Regulator>[] = [
  {
    value: {
      name: 'Scottish Information Commissioner',
      address: ['Kinburn Castle', 'Doubledykes Road', 'St Andrews', 'Fife', 'KY16 9DS'],
      website: 'https://www.foi.scot/appeal',
    },
    source: {
      cite: 'Other ways to appeal to the Commissioner',
      url: 'https://www.itspublicknowledge.info/YourRights/Unhappywiththeresponse/OtherWaysToAppeal.aspx',
      checked: '2026-11-24',
    },
  },
];

const IRISH: readonly Dated<Regulator>[] = [
  {
    value: {
      name: 'Office of the Information Commissioner',
      address: ['6 Earlsfort Terrace', 'Dublin 2', 'D02 W773'],
      website: 'https://www.oic.ie/',
    },
    source: {
      cite: 'Office of the Information Commissioner, contact',
      url: 'https://www.oic.ie/',
      checked: null,
    },
  },
];

const AMERICAN: readonly Dated<Regulator>[] = [
  {
    value: {
      name: 'Office of Government Information Services',
      address: [
        'National Archives and Records Administration',
        '8601 Adelphi Road',
        'College Park, MD 20740-6001',
      ],
      website: 'https://www.archives.gov/ogis',
    },
    source: { cite: 'OGIS, contact', url: 'https://www.archives.gov/ogis', checked: null },
  },
];

const REGULATORS: Readonly<Record<Regime, readonly Dated<Regulator>[]>> = {
  'uk-foia': INFORMATION_COMMISSIONER,
  'uk-eir': INFORMATION_COMMISSIONER,
  'uk-sar': INFORMATION_COMMISSIONER,
  foisa: SCOTTISH,
  eisr: SCOTTISH,
  'us-foia': AMERICAN,
  'ie-foi': IRISH,
};

/** The regulator of a law on a day, with where its name and address were read; undefined before the first we know. */
export const regulatorOn = (regime: Regime, day: IsoDate): Dated<Regulator> | undefined =>
  onDay(REGULATORS[regime], day);
