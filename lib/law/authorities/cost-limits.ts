import type { IsoDate } from '../../model/deadline.ts';
import type { AuthorityKind, Regime } from '../../model/regime.ts';
import { type Dated, onDay } from './dated.ts';

/** When cost alone lets an authority refuse. */
export interface CostLimit {
  readonly currency: 'GBP' | 'EUR';
  /** The limit, in whole units of the currency. */
  readonly amount: number;
  /** What an hour of staff time is counted at, in whole units of the currency. */
  readonly hourly: number;
  /** True where an hour is counted at what it really costs, and `hourly` is the most. */
  readonly realCost?: true;
  /** The limit in hours of staff time at `hourly`. */
  readonly hours: number;
  /** The only work that counts, as an officer would tick it. */
  readonly counts: readonly string[];
  /** Work that is often counted and must not be. */
  readonly leavesOut: readonly string[];
}

const FOUR_ACTIVITIES = [
  'determining whether the information is held',
  'locating it, or a document that may contain it',
  'retrieving it, or a document that may contain it',
  'extracting it from a document that contains it',
] as const;

const ukLimit = (amount: number, hours: number): readonly Dated<CostLimit>[] => [
  {
    from: '2005-01-01',
    value: {
      currency: 'GBP',
      amount,
      hourly: 25,
      hours,
      counts: FOUR_ACTIVITIES,
      leavesOut: ['redaction', 'considering exemptions', 'the public interest test'],
    },
    source: {
      cite: 'Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004 regs 3 and 4',
      url: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/4',
      checked: '2026-11-23',
    },
  },
];

/** £600 for the bodies of Part I of Schedule 1 to the Act (government departments, Parliament, the armed forces). */
const PART_ONE = ukLimit(600, 24);
/** £450 for every other authority, police forces among them. */
const EVERY_OTHER = ukLimit(450, 18);

const SCOTLAND: readonly Dated<CostLimit>[] = [
  {
    from: '2005-01-01',
    value: {
      currency: 'GBP',
      amount: 600,
      hourly: 15,
      realCost: true,
      hours: 40,
      counts: ['locating the information', 'retrieving it', 'providing it'],
      leavesOut: [
        'deciding whether the information is held',
        'deciding whether the requester should have it',
      ],
    },
    source: {
      cite: 'Freedom of Information (Fees for Required Disclosure) (Scotland) Regulations 2004',
      url: 'https://www.legislation.gov.uk/ssi/2004/467',
      checked: '2026-11-28',
    },
  },
];

const IRELAND: readonly Dated<CostLimit>[] = [
  {
    from: '2014-10-14',
    value: {
      currency: 'EUR',
      amount: 700,
      hourly: 20,
      hours: 35,
      counts: [
        'determining whether the information is held',
        'locating it',
        'retrieving it',
        'extracting it',
        'preparing a schedule of the records',
      ],
      leavesOut: ['considering exemptions', 'consultation'],
    },
    source: {
      cite: 'Freedom of Information Act 2014 s27; S.I. No. 531 of 2014, as the Courts Service states it',
      url: 'https://courts-ie-aut.sitefinity.cloud/organisation-information/foi-fees',
      checked: '2026-11-24',
    },
  },
];

const NONE: readonly Dated<CostLimit>[] = [];

function limits(regime: Regime, kind: AuthorityKind): readonly Dated<CostLimit>[] {
  switch (regime) {
    case 'uk-foia':
      return kind === 'central' ? PART_ONE : EVERY_OTHER;
    case 'foisa':
      return SCOTLAND;
    case 'ie-foi':
      return IRELAND;
    default:
      return NONE;
  }
}

/**
 * The cost limit of a kind of authority on a day, or the latest where the day is not known. Undefined where the law has none: environmental information and
 * subject access weigh the burden instead, and the United States charges fees.
 */
export const costLimitOn = (
  regime: Regime,
  kind: AuthorityKind,
  day: IsoDate | undefined,
): Dated<CostLimit> | undefined => onDay(limits(regime, kind), day);
