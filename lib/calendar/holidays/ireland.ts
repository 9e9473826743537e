import type { HolidayTable } from './holiday-table.ts';

const ACT = 'Organisation of Working Time Act 1997, Second Schedule';

/**
 * Public holidays of Ireland that fall on a weekday. Good Friday is not one, and a public holiday at a weekend moves
 * to no other day by law, so neither is here.
 */
export const IRELAND_HOLIDAYS: HolidayTable = {
  regions: ['ireland'],
  said: 'holiday.ireland',
  from: '2020-01-01',
  to: '2032-12-31',
  publishedTo: '2032-12-31',
  url: 'https://www.irishstatutebook.ie/eli/1997/act/20/schedule/2/enacted/en/html',
  checked: '2026-11-24',
  rows: [
    {
      name: "New Year's Day",
      regions: ['ireland'],
      dates: `2020-01-01 2021-01-01 2024-01-01 2025-01-01 2026-01-01 2027-01-01 2029-01-01 2030-01-01 2031-01-01
        2032-01-01`,
      source: ACT,
    },
    {
      name: "St Brigid's Day",
      regions: ['ireland'],
      dates: `2023-02-06 2024-02-05 2025-02-03 2026-02-02 2027-02-01 2028-02-07 2029-02-05 2030-02-01 2031-02-03
        2032-02-02`,
      source:
        'S.I. No. 50 of 2022: first Monday in February, or 1 February where that is a Friday, from 2023',
    },
    {
      name: "St Patrick's Day",
      regions: ['ireland'],
      dates: `2020-03-17 2021-03-17 2022-03-17 2023-03-17 2025-03-17 2026-03-17 2027-03-17 2028-03-17 2031-03-17
        2032-03-17`,
      source: ACT,
    },
    {
      name: 'Day of remembrance and recognition',
      regions: ['ireland'],
      dates: '2022-03-18',
      source: 'S.I. No. 50 of 2022: a public holiday in 2022 only',
    },
    {
      name: 'Easter Monday',
      regions: ['ireland'],
      dates: `2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17
        2029-04-02 2030-04-22 2031-04-14 2032-03-29`,
      source: ACT,
    },
    {
      name: 'May holiday',
      regions: ['ireland'],
      dates: `2020-05-04 2021-05-03 2022-05-02 2023-05-01 2024-05-06 2025-05-05 2026-05-04 2027-05-03 2028-05-01
        2029-05-07 2030-05-06 2031-05-05 2032-05-03`,
      source: `${ACT}: first Monday in May`,
    },
    {
      name: 'June holiday',
      regions: ['ireland'],
      dates: `2020-06-01 2021-06-07 2022-06-06 2023-06-05 2024-06-03 2025-06-02 2026-06-01 2027-06-07 2028-06-05
        2029-06-04 2030-06-03 2031-06-02 2032-06-07`,
      source: `${ACT}: first Monday in June`,
    },
    {
      name: 'August holiday',
      regions: ['ireland'],
      dates: `2020-08-03 2021-08-02 2022-08-01 2023-08-07 2024-08-05 2025-08-04 2026-08-03 2027-08-02 2028-08-07
        2029-08-06 2030-08-05 2031-08-04 2032-08-02`,
      source: `${ACT}: first Monday in August`,
    },
    {
      name: 'October holiday',
      regions: ['ireland'],
      dates: `2020-10-26 2021-10-25 2022-10-31 2023-10-30 2024-10-28 2025-10-27 2026-10-26 2027-10-25 2028-10-30
        2029-10-29 2030-10-28 2031-10-27 2032-10-25`,
      source: `${ACT}: last Monday in October`,
    },
    {
      name: 'Christmas Day',
      regions: ['ireland'],
      dates:
        '2020-12-25 2023-12-25 2024-12-25 2025-12-25 2026-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25',
      source: ACT,
    },
    {
      name: "St Stephen's Day",
      regions: ['ireland'],
      dates: '2022-12-26 2023-12-26 2024-12-26 2025-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26',
      source: ACT,
    },
  ],
};
