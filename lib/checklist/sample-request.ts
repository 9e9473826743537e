import type { ChecklistLaw, Decisions } from '../model/checklist.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Provision, Suggestion } from '../model/law.ts';
import { NO_SCOPE, type Question } from '../model/question.ts';
import type { FoiRequest } from '../model/request.ts';

/** A request with two questions for the tests of this room; every word of it is made up. */

const TEXT = `Please tell me:
1. How many times were the bridge sensors tested since 1 May 2026?
2. If they were, copies of each report, as PDF.`;

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const FIRST: Question = {
  id: 'q-1',
  span: at('How many times were the bridge sensors tested since 1 May 2026?'),
  number: '1.',
  kind: 'statistic',
  scope: { ...NO_SCOPE, periods: [{ span: at('since 1 May 2026'), from: '2026-05-01' }] },
};

const SECOND: Question = {
  id: 'q-2',
  span: at('If they were, copies of each report, as PDF.'),
  number: '2.',
  kind: 'document-request',
  parent: 'q-1',
  dependsOn: 'q-1',
  scope: { ...NO_SCOPE, format: { name: 'PDF', span: at('PDF') } },
};

/** The three provisions of the sample: qualified with a limb for neither, absolute, and one to be dismissed. */
export const SAMPLE_PROVISIONS: readonly Provision[] = [
  {
    id: 'uk-foia:31(1)(a)',
    regime: 'uk-foia',
    section: '31(1)(a)',
    title: 'Law enforcement',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    ncnd: '31(3)',
    steps: [{ name: 'other', text: 'Only for what is not exempt under section 30.' }],
    factors: { disclose: ['Public trust', 'Safety of the bridge'], withhold: ['Weak points shown'] },
    ask: 'What harm would follow?',
    law: { cite: 'FOIA s31(1)(a)', url: '', checked: null },
  },
  {
    id: 'uk-foia:40(2)',
    regime: 'uk-foia',
    section: '40(2)',
    title: 'Personal information',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    steps: [],
    factors: { disclose: [], withhold: [] },
    ask: 'Can a living individual be identified?',
    law: { cite: 'FOIA s40(2)', url: '', checked: null },
  },
  {
    id: 'uk-foia:43(2)',
    regime: 'uk-foia',
    section: '43(2)',
    title: 'Commercial interests',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    steps: [],
    factors: { disclose: ['Value for money'], withhold: ['Bargaining position'] },
    ask: 'Whose interests, and what harm?',
    law: { cite: 'FOIA s43(2)', url: '', checked: null },
  },
];

const suggestion = (section: string, why: string): Suggestion => ({
  id: `s-${section}`,
  provision: `uk-foia:${section}`,
  regime: 'uk-foia',
  section,
  question: 'q-2',
  evidence: [],
  sign: 'reports',
  why,
  strength: 'possible',
  score: 1,
});

const DEADLINE: Deadline = {
  received: '2026-11-23',
  due: '2026-12-22',
  why: '20th working day after receipt: FOIA s10(1)',
  excluded: [],
  planning: [
    { name: 'acknowledge', date: '2026-11-25', text: 'Acknowledge by this day.' },
    { name: 'ask-departments', date: '2026-12-08', text: 'Have the answers by this day.' },
    { name: 'sign-off', date: '2026-12-18', text: 'Sign off by this day.' },
  ],
  warnings: [],
};

/** The sample, not yet with a checklist. */
export const SAMPLE: Omit<FoiRequest, 'checklist'> = {
  message: {
    source: { id: 'sample', text: TEXT, blocks: [] },
    subject: 'Bridge sensors',
    from: { name: 'Ines Maro', address: 'ines@example.org' },
    received: '2026-11-23',
  },
  settings: { jurisdiction: 'uk', authorityKind: 'council', authorityName: 'Norwick Council' },
  letter: { parts: [], asking: [], sentences: [] },
  questions: [FIRST, SECOND],
  personalData: [],
  law: {
    kind: 'uk-foia',
    alternatives: [],
    nature: 'request',
    why: 'Asks for recorded information.',
    evidence: [],
    questionRegimes: {},
    validity: [],
    misquotes: [],
    suggestions: [
      suggestion('31(1)(a)', 'Test reports can show weak points.'),
      suggestion('40(2)', 'Reports name those who signed them.'),
      suggestion('43(2)', 'A contractor wrote the reports.'),
    ],
  },
  deadline: DEADLINE,
};

/** s31(1)(a) accepted, s43(2) dismissed, s40(2) open. */
export const SAMPLE_DECISIONS: Decisions = {
  suggestions: { 's-31(1)(a)': { decision: 'accepted' }, 's-43(2)': { decision: 'dismissed' } },
  ticked: { 'now-all-acknowledge': true },
  notes: { 'question-q-1-held': 'Ask <bridges> & roads' },
  notPersonalData: [],
};

/** The law of the sample, with an hour and a limit of its own making, so that no test rests on a figure of another room. */
export const SAMPLE_LAW: ChecklistLaw = {
  provisionById: (id) => SAMPLE_PROVISIONS.find((row) => row.id === id),
  costLimitOn: (regime, kind, date) => {
    if (regime !== 'uk-foia') return undefined;
    const hours = (kind === 'central' ? 9 : 7) - (date === undefined ? 1 : 0);
    return { hourly: '£10', amount: `£${hours}0`, hours, realCost: false };
  },
};
