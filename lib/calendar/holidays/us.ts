import type { HolidayTable } from './holiday-table.ts';

const CODE = '5 USC 6103(a)';
const OBSERVED = '5 USC 6103(b) and Executive Order 11582: Saturday is observed on Friday, Sunday on Monday';

/**
 * Federal legal public holidays on the weekday they are observed. Inauguration Day (6103(c)) is a holiday around
 * Washington only, and days on which federal offices were closed by executive order are no legal public holidays, so
 * neither is here.
 */
export const US_HOLIDAYS: HolidayTable = {
  regions: ['us'],
  said: 'holiday.us',
  from: '2020-01-01',
  to: '2032-12-31',
  publishedTo: '2030-12-31',
  url: 'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/',
  checked: '2026-11-24',
  rows: [
    {
      name: "New Year's Day",
      regions: ['us'],
      dates: `2020-01-01 2021-01-01 2024-01-01 2025-01-01 2026-01-01 2027-01-01 2029-01-01 2030-01-01 2031-01-01
        2032-01-01`,
      source: CODE,
    },
    {
      name: "New Year's Day (observed)",
      regions: ['us'],
      dates: '2021-12-31 2023-01-02 2027-12-31 2032-12-31',
      source: OBSERVED,
    },
    {
      name: 'Birthday of Martin Luther King, Jr.',
      regions: ['us'],
      dates: `2020-01-20 2021-01-18 2022-01-17 2023-01-16 2024-01-15 2025-01-20 2026-01-19 2027-01-18 2028-01-17
        2029-01-15 2030-01-21 2031-01-20 2032-01-19`,
      source: `${CODE}: third Monday in January`,
    },
    {
      name: "Washington's Birthday",
      regions: ['us'],
      dates: `2020-02-17 2021-02-15 2022-02-21 2023-02-20 2024-02-19 2025-02-17 2026-02-16 2027-02-15 2028-02-21
        2029-02-19 2030-02-18 2031-02-17 2032-02-16`,
      source: `${CODE}: third Monday in February`,
    },
    {
      name: 'Memorial Day',
      regions: ['us'],
      dates: `2020-05-25 2021-05-31 2022-05-30 2023-05-29 2024-05-27 2025-05-26 2026-05-25 2027-05-31 2028-05-29
        2029-05-28 2030-05-27 2031-05-26 2032-05-31`,
      source: `${CODE}: last Monday in May`,
    },
    {
      name: 'Juneteenth',
      regions: ['us'],
      dates: '2023-06-19 2024-06-19 2025-06-19 2026-06-19 2028-06-19 2029-06-19 2030-06-19 2031-06-19',
      source: `${CODE}, since Public Law 117-17 of 17 June 2021`,
    },
    {
      name: 'Juneteenth (observed)',
      regions: ['us'],
      dates: '2021-06-18 2022-06-20 2027-06-18 2032-06-18',
      source: OBSERVED,
    },
    {
      name: 'Independence Day',
      regions: ['us'],
      dates: '2022-07-04 2023-07-04 2024-07-04 2025-07-04 2028-07-04 2029-07-04 2030-07-04 2031-07-04',
      source: CODE,
    },
    {
      name: 'Independence Day (observed)',
      regions: ['us'],
      dates: '2020-07-03 2021-07-05 2026-07-03 2027-07-05 2032-07-05',
      source: OBSERVED,
    },
    {
      name: 'Labor Day',
      regions: ['us'],
      dates: `2020-09-07 2021-09-06 2022-09-05 2023-09-04 2024-09-02 2025-09-01 2026-09-07 2027-09-06 2028-09-04
        2029-09-03 2030-09-02 2031-09-01 2032-09-06`,
      source: `${CODE}: first Monday in September`,
    },
    {
      name: 'Columbus Day',
      regions: ['us'],
      dates: `2020-10-12 2021-10-11 2022-10-10 2023-10-09 2024-10-14 2025-10-13 2026-10-12 2027-10-11 2028-10-09
        2029-10-08 2030-10-14 2031-10-13 2032-10-11`,
      source: `${CODE}: second Monday in October`,
    },
    {
      name: 'Veterans Day',
      regions: ['us'],
      dates: `2020-11-11 2021-11-11 2022-11-11 2024-11-11 2025-11-11 2026-11-11 2027-11-11 2030-11-11 2031-11-11
        2032-11-11`,
      source: CODE,
    },
    {
      name: 'Veterans Day (observed)',
      regions: ['us'],
      dates: '2023-11-10 2028-11-10 2029-11-12',
      source: OBSERVED,
    },
    {
      name: 'Thanksgiving Day',
      regions: ['us'],
      dates: `2020-11-26 2021-11-25 2022-11-24 2023-11-23 2024-11-28 2025-11-27 2026-11-26 2027-11-25 2028-11-23
        2029-11-22 2030-11-28 2031-11-27 2032-11-25`,
      source: `${CODE}: fourth Thursday in November`,
    },
    {
      name: 'Christmas Day',
      regions: ['us'],
      dates:
        '2020-12-25 2023-12-25 2024-12-25 2025-12-25 2026-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25',
      source: CODE,
    },
    {
      name: 'Christmas Day (observed)',
      regions: ['us'],
      dates: '2021-12-24 2022-12-26 2027-12-24 2032-12-24',
      source: OBSERVED,
    },
  ],
};
