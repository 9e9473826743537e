import { describe, expect, it } from 'vitest';
import type { Regime } from '../model/regime.ts';
import { deadlineFor } from './deadline-for.ts';

/**
 * Received, due, and what makes the count hard. Worked out apart from the code under test: most by a short script of
 * its own from the days that GOV.UK and OPM list and the Irish Act names, some counted by hand; none from the
 * project's own table.
 */
type Row = readonly [received: string, due: string, shape: string];

const FOIA: readonly Row[] = [
  ['2020-04-08', '2020-05-11', 'Easter, and the May holiday moved to Friday 8 May'],
  ['2020-02-10', '2020-03-09', 'a leap day counts'],
  ['2020-12-01', '2020-12-31', 'Christmas on a Friday, Boxing Day moved to Monday'],
  ['2020-12-24', '2021-01-27', '1 January a Friday, Scotland’s 2 January moved to 4 January'],
  ['2021-03-01', '2021-03-30', 'St Patrick’s Day, due just before an early Easter'],
  ['2021-12-10', '2022-01-13', 'Christmas on a Saturday, both days moved'],
  ['2021-12-25', '2022-01-27', 'received on Christmas Day, a Saturday'],
  ['2022-05-12', '2022-06-13', 'two Jubilee days in June, none at the end of May'],
  ['2022-05-20', '2022-06-21', 'Monday 30 May 2022 counts'],
  ['2022-08-25', '2022-09-26', 'the State Funeral'],
  ['2022-09-19', '2022-10-17', 'received on the day of the State Funeral'],
  ['2022-12-12', '2023-01-13', 'Christmas on a Sunday, and 2 and 3 January'],
  ['2023-04-06', '2023-05-10', 'Easter, 1 May and the Coronation'],
  ['2023-12-01', '2024-01-04', 'Christmas on a Monday'],
  ['2023-12-22', '2024-01-25', 'received on the last working day before Christmas'],
  ['2024-01-31', '2024-02-28', 'end of January into a leap February'],
  ['2024-02-01', '2024-02-29', 'due on a leap day'],
  ['2024-02-29', '2024-04-02', 'received on a leap day; Northern Ireland’s 18 March and Easter'],
  ['2024-03-01', '2024-04-03', 'St Patrick’s Day on a Sunday, moved to Monday; Easter in March'],
  ['2024-03-29', '2024-04-29', 'received on Good Friday'],
  ['2024-12-02', '2025-01-03', 'received on St Andrew’s Day moved; Christmas on a Wednesday; 2 January'],
  ['2025-04-01', '2025-05-01', 'a late Easter'],
  ['2025-07-11', '2025-08-12', '12 July a Saturday, moved to 14 July; Scotland’s August Monday'],
  ['2025-11-28', '2025-12-31', 'St Andrew’s Day on a Sunday, moved to 1 December; Christmas on a Thursday'],
  ['2026-01-05', '2026-02-02', 'received on a Monday'],
  ['2026-01-06', '2026-02-03', 'received on a Tuesday'],
  ['2026-01-07', '2026-02-04', 'received on a Wednesday'],
  ['2026-01-08', '2026-02-05', 'received on a Thursday'],
  ['2026-01-09', '2026-02-06', 'received on a Friday'],
  ['2026-01-10', '2026-02-06', 'received on a Saturday'],
  ['2026-01-11', '2026-02-06', 'received on a Sunday'],
  ['2026-08-03', '2026-09-01', 'received on a holiday in Scotland; the other August holiday on the way'],
  ['2027-03-25', '2027-04-26', 'received on the eve of an early Easter'],
  ['2027-12-24', '2028-01-27', 'Christmas on a Saturday and New Year on a Saturday'],
  ['2028-01-03', '2028-02-01', 'received on a substitute day'],
  ['2028-02-01', '2028-02-29', 'due on a leap day that is a Tuesday'],
  ['2028-12-11', '2029-01-12', 'Christmas on a Monday, 1 and 2 January in the week'],
  ['2029-03-05', '2029-04-05', 'St Patrick’s Day on a Saturday, moved; Easter at the turn of the month'],
  ['2029-12-10', '2030-01-11', 'Christmas on a Tuesday'],
];

const FOISA: readonly Row[] = [
  ['2020-12-24', '2021-01-27', 'substitute days of Boxing Day and 2 January'],
  ['2021-12-25', '2022-01-27', 'received on Christmas Day'],
  ['2022-12-28', '2023-01-27', 'New Year’s Day a Sunday: 2 and 3 January'],
  ['2023-12-15', '2024-01-18', 'Christmas and both days of New Year'],
  ['2024-03-05', '2024-04-03', 'Easter Monday counts in Scotland'],
  ['2024-11-15', '2024-12-16', 'St Andrew’s Day on a Saturday, moved to Monday'],
  ['2025-04-14', '2025-05-14', 'Good Friday and the May holiday, not Easter Monday'],
  ['2025-11-28', '2025-12-31', 'St Andrew’s Day on a Sunday, moved to Monday'],
  ['2026-05-22', '2026-06-23', 'the World Cup holiday'],
  ['2026-07-20', '2026-08-18', 'the first Monday in August'],
  ['2026-08-20', '2026-09-17', 'the last Monday in August counts'],
  ['2027-12-06', '2028-01-07', 'four substitute days'],
];

const FEDERAL: readonly Row[] = [
  ['2021-06-01', '2021-06-30', 'the first Juneteenth, observed on Friday'],
  ['2021-12-10', '2022-01-11', 'Christmas and New Year both observed on the Friday before'],
  ['2023-10-20', '2023-11-20', 'Veterans Day on a Saturday, observed on Friday'],
  ['2024-02-29', '2024-03-28', 'received on a leap day; Good Friday is no federal holiday'],
  ['2025-06-05', '2025-07-07', 'Juneteenth and Independence Day'],
  ['2026-06-20', '2026-07-20', 'received on a Saturday; 4 July observed on Friday 3 July'],
  ['2026-12-01', '2026-12-30', 'Christmas Day alone'],
];

const IRELAND: readonly Row[] = [
  ['2022-03-01', '2022-03-31', 'the day of remembrance after St Patrick’s Day'],
  ['2023-01-20', '2023-02-20', 'the first St Brigid’s Day'],
  [
    '2024-03-01',
    '2024-03-29',
    'St Patrick’s Day on a Sunday moves nowhere; due on Good Friday, which counts',
  ],
  ['2024-03-28', '2024-04-26', 'Good Friday counts, Easter Monday does not'],
  ['2025-12-12', '2026-01-14', 'Christmas, St Stephen’s Day and New Year'],
  ['2026-01-19', '2026-02-17', 'St Brigid’s Day'],
  ['2026-04-03', '2026-05-05', 'received on Good Friday'],
  ['2026-12-21', '2027-01-20', 'St Stephen’s Day on a Saturday moves nowhere'],
  ['2030-01-15', '2030-02-13', 'St Brigid’s Day on Friday 1 February itself'],
];

const SAR: readonly Row[] = [
  ['2024-01-29', '2024-02-29', 'a leap day is the corresponding date'],
  ['2024-01-31', '2024-02-29', 'no 31 February: its last day'],
  ['2023-01-31', '2023-02-28', 'no leap day: its last day'],
  ['2024-02-29', '2024-04-02', 'the corresponding date is Good Friday, then Easter'],
  ['2025-08-31', '2025-09-30', 'no 31 September'],
  ['2026-03-03', '2026-04-07', 'the corresponding date is Good Friday'],
  ['2026-02-28', '2026-03-30', 'the corresponding date is a Saturday'],
  ['2025-11-25', '2025-12-29', 'the corresponding date is Christmas Day, a Thursday'],
  ['2026-01-03', '2026-02-03', 'received on a Saturday, which counts'],
  ['2026-11-25', '2026-12-29', 'Christmas on a Friday, Boxing Day moved to Monday'],
];

const LAWS: readonly (readonly [Regime, 'uk' | 'scotland' | 'us' | 'ireland', readonly Row[]])[] = [
  ['uk-foia', 'uk', FOIA],
  ['uk-eir', 'uk', FOIA],
  ['foisa', 'scotland', FOISA],
  ['eisr', 'scotland', FOISA],
  ['us-foia', 'us', FEDERAL],
  ['ie-foi', 'ireland', IRELAND],
  ['uk-sar', 'uk', SAR],
];

describe.each(LAWS)('%s', (regime, jurisdiction, rows) => {
  it.each(rows)('received %s is due %s: %s', (received, due) => {
    expect(deadlineFor(regime, received, { jurisdiction, authorityKind: 'other' })?.due).toBe(due);
  });
});

describe('subject access in Scotland', () => {
  it('is due on Easter Monday, which is no bank holiday there', () => {
    const scotland = { jurisdiction: 'scotland', authorityKind: 'other' } as const;
    expect(deadlineFor('uk-sar', '2026-03-03', scotland)?.due).toBe('2026-04-06');
  });
});
