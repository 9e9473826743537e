import type { AuthorityKind, Regime } from '../../model/regime.ts';
import type { Interest } from '../signs/interests.ts';

/** How often a provision was relied on, per 100 requests, and where that was read. */
export interface Prior {
  readonly source: string;
  readonly years: string;
  /** Per 100 requests. What is not named is outside that kind's common ones. */
  readonly per100: Partial<Readonly<Record<Interest, number>>>;
}

const SCOTTISH_RETURNS =
  'Returns of Scottish authorities to the Scottish Information Commissioner, as collected by mySociety (foi_monitor, resources/foisa)';

const POLICE: Prior = {
  source: SCOTTISH_RETURNS,
  years: '2019 to 2020',
  per100: {
    'not held': 13.3,
    cost: 12.8,
    'neither confirm nor deny': 10.6,
    'already available': 10.4,
    'third-party data': 9.2,
    'prevention of crime': 7,
    'catching offenders': 6.8,
    'own data': 6,
    'life and safety': 4.6,
    investigations: 3.4,
    'national security': 1.7,
    'commercial interests': 0.9,
    'burden and repeats': 0.5,
  },
};

const COUNCIL: Prior = {
  source: SCOTTISH_RETURNS,
  years: '2019 to 2020',
  per100: {
    'not held': 9.7,
    'already available': 4.8,
    'third-party data': 3.8,
    'environmental information': 1.9,
    cost: 1.8,
    'own data': 0.8,
    'commercial interests': 0.6,
    'prevention of crime': 0.3,
    'burden and repeats': 0.3,
  },
};

const NHS: Prior = {
  source: SCOTTISH_RETURNS,
  years: '2019 to 2020',
  per100: {
    'not held': 11.9,
    'third-party data': 10.2,
    cost: 5.2,
    'already available': 4,
    'commercial interests': 1.1,
    'own data': 0.9,
    'free and frank views': 0.25,
    'burden and repeats': 0.2,
  },
};

const UNIVERSITY: Prior = {
  source: SCOTTISH_RETURNS,
  years: '2019 to 2020',
  per100: {
    'third-party data': 6.6,
    'not held': 5.4,
    'already available': 4.1,
    cost: 2.2,
    'commercial interests': 2.2,
    'burden and repeats': 0.4,
    'environmental information': 0.3,
    'prevention of crime': 0.2,
  },
};

/** Scottish ministers and the Parliament, whose own laws these are: the Scottish Act and regulations. */
const SCOTTISH_MINISTERS: Prior = {
  source: SCOTTISH_RETURNS,
  years: '2019 to 2020',
  per100: {
    'not held': 14.8,
    'third-party data': 7.7,
    'free and frank views': 4.3,
    cost: 4.2,
    'already available': 2.5,
    'burden and repeats': 1.8,
    'commercial interests': 1.4,
    'own data': 0.7,
    'neither confirm nor deny': 0.1,
  },
};

/** Shares of the citations and outcomes of 31,600 resolvable requests. */
const CENTRAL: Prior = {
  source: 'Cabinet Office, Freedom of Information statistics: annual 2020, published data',
  years: '2020',
  per100: {
    'third-party data': 16.6,
    cost: 15.9,
    'already available': 9.3,
    'future publication': 3.9,
    'prevention of crime': 3.4,
    'barred by another law': 3.4,
    'policy making': 3,
    'commercial interests': 3,
    investigations: 2.3,
    'foreign relations': 1.5,
    'life and safety': 1.5,
    confidence: 1.5,
    'burden and repeats': 1.4,
    'national security': 1.1,
    'security bodies': 0.9,
    'free and frank views': 0.8,
    'court records': 0.7,
    defence: 0.7,
    'legal privilege': 0.4,
    'royal household': 0.1,
    honours: 0.1,
  },
};

/** Weights by kind of authority, for ranking only. A school counts as a council; the rest as a council too, having no return of their own. */
export const PRIORS: Readonly<Record<AuthorityKind, Prior>> = {
  police: POLICE,
  council: COUNCIL,
  nhs: NHS,
  university: UNIVERSITY,
  central: CENTRAL,
  school: COUNCIL,
  other: COUNCIL,
};

/** Kinds that make no return of their own: the council's is a rough guide for them. */
export const NO_RETURN: ReadonlySet<AuthorityKind> = new Set(['school', 'other']);

/** A department under the laws of Scotland is one of the Scottish ministers', who make returns of their own. */
export const priorFor = (regime: Regime, kind: AuthorityKind): Prior =>
  kind === 'central' && (regime === 'foisa' || regime === 'eisr') ? SCOTTISH_MINISTERS : PRIORS[kind];
