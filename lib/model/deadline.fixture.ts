import type { Deadline } from './deadline.ts';

/** Three working days over a weekend and a bank holiday. */
export const DEADLINE: Deadline = {
  received: '2026-11-27',
  due: '2026-12-03',
  why: '3rd working day after receipt',
  excluded: [
    { date: '2026-11-28', why: 'Saturday', kind: 'weekend' },
    { date: '2026-11-29', why: 'Sunday', kind: 'weekend' },
    { date: '2026-11-30', why: "bank holiday in Scotland: St Andrew's Day", kind: 'holiday' },
  ],
  planning: [],
  warnings: [],
};
