import type { FieldValues } from '../model/letter-template.ts';

/** A made-up request, to show what a template will look like. */
export const SAMPLE_FIELDS: FieldValues = {
  requester: 'Ines Maro',
  reference: 'FOI 2026-0412',
  subject: 'Bridge sensors',
  law: 'Freedom of Information Act 2000',
  received: 'Monday 23 November 2026',
  deadline: 'Tuesday 22 December 2026',
  departments: 'Monday 7 December 2026',
  extended: 'Monday 25 January 2027',
  questions:
    '1. How many times were the bridge sensors tested since 1 May 2026?\n2. If they were, copies of each report, as PDF.',
  unclear: 'Which bridge do you mean, the Old Bridge or the Mill Bridge?',
  exemptions: '2: s31(1)(a) Law enforcement',
  review: 'please write to us within 40 working days of this letter and ask for an internal review.',
  regulator: 'the Information Commissioner’s Office, Wycliffe House, Water Lane, Wilmslow, SK9 5AF',
  authority: 'Norwick Council',
  officer: 'Dana Hale, Information Team',
};
