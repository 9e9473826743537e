import type { WaitEvent, WaitKind } from '../model/deadline.ts';
import type { Regime } from '../model/regime.ts';
import type { WrittenKey } from '../words/written.ts';
import type { AuthorityZone } from './received-day.ts';

/** How long the law gives. */
export interface Limit {
  readonly unit: 'working-days' | 'months' | 'days';
  readonly count: number;
}

/** What a wait for the requester does to the clock. */
export type WaitRule = Omit<WaitKind, 'name'>;

/** More time, on a condition. */
export interface ExtensionRule {
  /** The whole time once extended, counted from the same day. */
  readonly limit: Limit;
  readonly cite: string;
  /** One sentence for the officer: when it may be used and what must be done. */
  readonly condition: WrittenKey;
  /** Only where a qualified exemption has been accepted. */
  readonly needsQualified: boolean;
}

/** Which days are holidays for a clock. `at-home`: of the authority's own part of the United Kingdom. */
export type HolidayScope = 'uk' | 'scotland' | 'at-home' | 'ireland' | 'us';

/** One time limit, as data. `cite`: where it stands, or the name of the text that says so. `checked`: ISO date someone compared it with the source, or null. */
export interface ClockRule {
  readonly zone: AuthorityZone;
  readonly holidays: HolidayScope;
  readonly limit: Limit;
  readonly cite: string;
  readonly url: string;
  readonly checked: string | null;
  readonly waits: Readonly<Partial<Record<WaitEvent['name'], WaitRule>>>;
  readonly extension?: ExtensionRule;
}

const TWENTY: Limit = { unit: 'working-days', count: 20 };
const FORTY: Limit = { unit: 'working-days', count: 40 };

/** The time to answer a request, by law. */
export const REQUEST_CLOCKS: Readonly<Record<Regime, ClockRule>> = {
  'uk-foia': {
    zone: 'Europe/London',
    holidays: 'uk',
    limit: TWENTY,
    cite: 'FOIA s10(1)',
    url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
    checked: '2026-11-23',
    waits: {
      clarification: { effect: 'restart', cite: 'FOIA s10(6), s1(3)' },
      fee: { effect: 'pause', cite: 'FOIA s10(2)' },
    },
    extension: {
      limit: FORTY,
      cite: 'FOIA s10(3)',
      condition: 'more-time.uk-foia',
      needsQualified: true,
    },
  },
  'uk-eir': {
    zone: 'Europe/London',
    holidays: 'uk',
    limit: TWENTY,
    cite: 'EIR reg 5(2)',
    url: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/5',
    checked: '2026-11-23',
    waits: {
      clarification: { effect: 'restart', cite: 'EIR reg 9(4)' },
      fee: { effect: 'pause', cite: 'EIR reg 8(6)' },
    },
    extension: {
      limit: FORTY,
      cite: 'EIR reg 7(1)',
      condition: 'more-time.uk-eir',
      needsQualified: false,
    },
  },
  foisa: {
    zone: 'Europe/London',
    holidays: 'scotland',
    limit: TWENTY,
    cite: 'FOISA s10(1)',
    url: 'https://www.legislation.gov.uk/asp/2002/13/section/10',
    checked: '2026-11-23',
    waits: {
      clarification: { effect: 'restart', cite: 'FOISA s10(1)(b), s1(3)' },
      fee: { effect: 'pause', cite: 'FOISA s10(3)' },
    },
  },
  eisr: {
    zone: 'Europe/London',
    holidays: 'scotland',
    limit: TWENTY,
    cite: 'EISR reg 5(2)',
    url: 'https://www.legislation.gov.uk/ssi/2004/520/regulation/5',
    checked: '2026-11-28',
    waits: {
      clarification: { effect: 'restart', cite: 'EISR reg 9(4)' },
      fee: { effect: 'pause', cite: 'EISR reg 8(7)' },
    },
    extension: {
      limit: FORTY,
      cite: 'EISR reg 7(1)',
      condition: 'more-time.eisr',
      needsQualified: false,
    },
  },
  'uk-sar': {
    zone: 'Europe/London',
    holidays: 'at-home',
    limit: { unit: 'months', count: 1 },
    cite: 'cite.sar',
    url: 'https://www.legislation.gov.uk/eur/2016/679/article/12A',
    checked: '2026-11-24',
    waits: {
      clarification: { effect: 'pause', cite: 'UK GDPR Art 12A(5)' },
      identity: { effect: 'restart', cite: 'UK GDPR Art 12A(2)(b)' },
      fee: { effect: 'restart', cite: 'UK GDPR Art 12A(2)(c)' },
    },
    extension: {
      limit: { unit: 'months', count: 3 },
      cite: 'UK GDPR Art 12A(3)',
      condition: 'more-time.uk-sar',
      needsQualified: false,
    },
  },
  'us-foia': {
    zone: 'America/New_York',
    holidays: 'us',
    limit: TWENTY,
    cite: '5 USC 552(a)(6)(A)(i)',
    url: 'https://www.law.cornell.edu/uscode/text/5/552',
    checked: '2026-11-23',
    waits: {
      clarification: { effect: 'pause', cite: '5 USC 552(a)(6)(A)(ii)(I)' },
      fee: { effect: 'pause', cite: '5 USC 552(a)(6)(A)(ii)(II)' },
    },
    extension: {
      limit: { unit: 'working-days', count: 30 },
      cite: '5 USC 552(a)(6)(B)(i)',
      condition: 'more-time.us-foia',
      needsQualified: false,
    },
  },
  'ie-foi': {
    zone: 'Europe/Dublin',
    holidays: 'ireland',
    limit: TWENTY,
    // Sections 13(1), 14(1) and 27(11)(a) were compared with the Act as github.com/legalize-dev/legalize-ie keeps it.
    cite: 'cite.ie-answer',
    url: 'https://revisedacts.lawreform.ie/eli/2014/act/30/section/13/revised/en/html',
    checked: '2026-11-28',
    waits: {
      clarification: { effect: 'restart', cite: 'FOI Act 2014 s12(1)(b)' },
      fee: { effect: 'pause', cite: 'FOI Act 2014 s27(11)(a)' },
    },
    extension: {
      limit: FORTY,
      cite: 'FOI Act 2014 s14(1)',
      condition: 'more-time.ie-foi',
      needsQualified: false,
    },
  },
};

/** How a first answer is reviewed: who may ask when, and how long the authority has. */
export interface ReviewRule {
  /** Time to ask, from the answer; absent where the law sets none. */
  readonly ask?: { readonly limit: Limit; readonly cite: string };
  readonly answer: { readonly limit: Limit; readonly cite: string };
  /** The longest it may take, where the answer's limit may be exceeded. */
  readonly longest?: { readonly limit: Limit; readonly cite: string };
  /** True where the limit is law; a code of practice otherwise. */
  readonly statutory: boolean;
  readonly checked: string | null;
}

/** The time to ask for and to answer an internal review (United States: an appeal; subject access: a complaint). */
export const REVIEW_CLOCKS: Readonly<Record<Regime, ReviewRule>> = {
  'uk-foia': {
    ask: { limit: FORTY, cite: 'cite.reviews' },
    answer: { limit: TWENTY, cite: 'cite.reviews' },
    longest: { limit: FORTY, cite: 'cite.reviews' },
    statutory: false,
    checked: '2026-11-23',
  },
  'uk-eir': {
    ask: { limit: FORTY, cite: 'EIR reg 11(2)' },
    answer: { limit: FORTY, cite: 'EIR reg 11(4)' },
    statutory: true,
    checked: '2026-11-28',
  },
  foisa: {
    ask: { limit: FORTY, cite: 'FOISA s20(5)' },
    answer: { limit: TWENTY, cite: 'FOISA s21(1)' },
    statutory: true,
    checked: '2026-11-23',
  },
  eisr: {
    ask: { limit: FORTY, cite: 'EISR reg 16(2)' },
    answer: { limit: TWENTY, cite: 'EISR reg 16(4)' },
    statutory: true,
    checked: '2026-11-28',
  },
  'uk-sar': {
    // Section 164A(3), as section 103 of the Data (Use and Access) Act 2025 on legislation.gov.uk puts it in.
    answer: { limit: { unit: 'days', count: 30 }, cite: 'cite.sar-complaint' },
    statutory: true,
    checked: '2026-11-28',
  },
  'us-foia': {
    ask: { limit: { unit: 'days', count: 90 }, cite: 'cite.us-appeal' },
    answer: { limit: TWENTY, cite: '5 USC 552(a)(6)(A)(ii)' },
    statutory: true,
    checked: '2026-11-23',
  },
  'ie-foi': {
    // Compared with the Act as github.com/legalize-dev/legalize-ie keeps it (ie/IE-2014-act-30.md).
    ask: { limit: TWENTY, cite: 'cite.ie-ask' },
    answer: { limit: { unit: 'working-days', count: 15 }, cite: 'cite.ie-review' },
    statutory: true,
    checked: '2026-11-28',
  },
};
