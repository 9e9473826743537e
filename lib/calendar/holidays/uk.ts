import type { HolidayTable } from './holiday-table.ts';

const ACT = 'Banking and Financial Dealings Act 1971';
const ALL = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
const NOT_SCOTLAND = ['england', 'wales', 'northern-ireland'] as const;

/**
 * Bank holidays of each part of the United Kingdom, and Good Friday and Christmas Day, which the access laws name
 * themselves. Dates to the end of 2028 as published on GOV.UK; 2029 to 2032 by the Act's Schedule 1 and the
 * proclamations made every year. A new proclamation is one more row. Welsh
 * names as public bodies in Wales publish them (https://businesswales.gov.wales/cy/newyddion-a-blog/gwyliau-banc-y-du-1).
 */
export const UK_HOLIDAYS: HolidayTable = {
  regions: ALL,
  said: 'holiday.uk',
  from: '2020-01-01',
  to: '2032-12-31',
  publishedTo: '2028-12-31',
  url: 'https://www.gov.uk/bank-holidays',
  checked: '2026-11-24',
  rows: [
    {
      name: "New Year's Day",
      welsh: 'Dydd Calan',
      regions: ALL,
      dates: `2020-01-01 2021-01-01 2024-01-01 2025-01-01 2026-01-01 2027-01-01 2029-01-01 2030-01-01 2031-01-01
        2032-01-01`,
      source: `${ACT}: Schedule 1 (Scotland), proclamation under s1(3) since 1974 (elsewhere)`,
    },
    {
      name: "New Year's Day (substitute day)",
      welsh: 'Dydd Calan (diwrnod amgen)',
      regions: ALL,
      dates: '2022-01-03 2023-01-02 2028-01-03',
      source: `${ACT}: Schedule 1 (Scotland), proclamation under s1(3) (elsewhere)`,
    },
    {
      name: '2 January',
      welsh: '2 Ionawr',
      regions: ['scotland'],
      dates: '2020-01-02 2024-01-02 2025-01-02 2026-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02',
      source: `${ACT}: Schedule 1, Scotland`,
    },
    {
      name: '2 January (substitute day)',
      welsh: '2 Ionawr (diwrnod amgen)',
      regions: ['scotland'],
      dates: '2021-01-04 2022-01-04 2023-01-03 2027-01-04 2028-01-04',
      source: `${ACT}: Schedule 1, Scotland, and proclamation under s1(3)`,
    },
    {
      name: "St Patrick's Day",
      welsh: 'Gŵyl San Padrig',
      regions: ['northern-ireland'],
      dates: `2020-03-17 2021-03-17 2022-03-17 2023-03-17 2025-03-17 2026-03-17 2027-03-17 2028-03-17 2031-03-17
        2032-03-17`,
      source: `${ACT}: Schedule 1, Northern Ireland`,
    },
    {
      name: "St Patrick's Day (substitute day)",
      welsh: 'Gŵyl San Padrig (diwrnod amgen)',
      regions: ['northern-ireland'],
      dates: '2024-03-18 2029-03-19 2030-03-18',
      source: `${ACT}: Schedule 1, Northern Ireland (Sunday), proclamation under s1(3) (Saturday)`,
    },
    {
      name: 'Good Friday',
      welsh: 'Dydd Gwener y Groglith',
      regions: ALL,
      dates: `2020-04-10 2021-04-02 2022-04-15 2023-04-07 2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14
        2029-03-30 2030-04-19 2031-04-11 2032-03-26`,
      source: `FOIA s10(6) by name; ${ACT}: Schedule 1, Scotland`,
    },
    {
      name: 'Easter Monday',
      welsh: 'Dydd Llun y Pasg',
      regions: NOT_SCOTLAND,
      dates: `2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17
        2029-04-02 2030-04-22 2031-04-14 2032-03-29`,
      source: `${ACT}: Schedule 1, England and Wales, and Northern Ireland`,
    },
    {
      name: 'Early May bank holiday',
      welsh: 'Gŵyl banc dechrau Mai',
      regions: ALL,
      dates: `2021-05-03 2022-05-02 2023-05-01 2024-05-06 2025-05-05 2026-05-04 2027-05-03 2028-05-01 2029-05-07
        2030-05-06 2031-05-05 2032-05-03`,
      source: `${ACT}: Schedule 1 (Scotland), proclamation under s1(3) since 1978 (elsewhere)`,
    },
    {
      name: 'Early May bank holiday, moved to the 75th anniversary of VE Day',
      welsh: 'Gŵyl banc dechrau Mai, a symudwyd i nodi 75 mlynedd ers Diwrnod VE',
      regions: ALL,
      dates: '2020-05-08',
      source: `${ACT}: proclamation under s1(2) and s1(3), in place of 4 May 2020`,
    },
    {
      name: 'Coronation of King Charles III',
      welsh: 'Coroni’r Brenin Charles III',
      regions: ALL,
      dates: '2023-05-08',
      source: `${ACT}: proclamation under s1(3), November 2022`,
    },
    {
      name: 'Spring bank holiday',
      welsh: 'Gŵyl banc y gwanwyn',
      regions: ALL,
      dates: `2020-05-25 2021-05-31 2023-05-29 2024-05-27 2025-05-26 2026-05-25 2027-05-31 2028-05-29 2029-05-28
        2030-05-27 2031-05-26 2032-05-31`,
      source: `${ACT}: Schedule 1 (elsewhere), proclamation under s1(3) (Scotland)`,
    },
    {
      name: 'Spring bank holiday, moved for the Platinum Jubilee',
      welsh: 'Gŵyl banc y gwanwyn, a symudwyd ar gyfer y Jiwbilî Blatinwm',
      regions: ALL,
      dates: '2022-06-02',
      source: `${ACT}: proclamation under s1(2) and s1(3), in place of 30 May 2022`,
    },
    {
      name: 'Platinum Jubilee of Queen Elizabeth II',
      welsh: 'Jiwbilî Blatinwm y Frenhines Elizabeth II',
      regions: ALL,
      dates: '2022-06-03',
      source: `${ACT}: proclamation under s1(3)`,
    },
    {
      name: 'World Cup bank holiday',
      welsh: 'Gŵyl banc Cwpan y Byd',
      regions: ['scotland'],
      dates: '2026-06-15',
      source: `${ACT}: proclamation under s1(3), February 2026`,
    },
    {
      name: 'Battle of the Boyne',
      welsh: 'Brwydr y Boyne',
      regions: ['northern-ireland'],
      dates:
        '2021-07-12 2022-07-12 2023-07-12 2024-07-12 2027-07-12 2028-07-12 2029-07-12 2030-07-12 2032-07-12',
      source: `${ACT}: yearly proclamation under s1(5)`,
    },
    {
      name: 'Battle of the Boyne (substitute day)',
      welsh: 'Brwydr y Boyne (diwrnod amgen)',
      regions: ['northern-ireland'],
      dates: '2020-07-13 2025-07-14 2026-07-13 2031-07-14',
      source: `${ACT}: yearly proclamation under s1(5)`,
    },
    {
      name: 'Summer bank holiday',
      welsh: 'Gŵyl banc yr haf',
      regions: ['scotland'],
      dates: `2020-08-03 2021-08-02 2022-08-01 2023-08-07 2024-08-05 2025-08-04 2026-08-03 2027-08-02 2028-08-07
        2029-08-06 2030-08-05 2031-08-04 2032-08-02`,
      source: `${ACT}: Schedule 1, Scotland (first Monday in August)`,
    },
    {
      name: 'Summer bank holiday',
      welsh: 'Gŵyl banc yr haf',
      regions: NOT_SCOTLAND,
      dates: `2020-08-31 2021-08-30 2022-08-29 2023-08-28 2024-08-26 2025-08-25 2026-08-31 2027-08-30 2028-08-28
        2029-08-27 2030-08-26 2031-08-25 2032-08-30`,
      source: `${ACT}: Schedule 1, England and Wales, and Northern Ireland (last Monday in August)`,
    },
    {
      name: 'State Funeral of Queen Elizabeth II',
      welsh: 'Angladd Gwladol y Frenhines Elizabeth II',
      regions: ALL,
      dates: '2022-09-19',
      source: `${ACT}: proclamation under s1(3), September 2022`,
    },
    {
      name: "St Andrew's Day",
      welsh: 'Gŵyl Andreas',
      regions: ['scotland'],
      dates:
        '2020-11-30 2021-11-30 2022-11-30 2023-11-30 2026-11-30 2027-11-30 2028-11-30 2029-11-30 2032-11-30',
      source: "St Andrew's Day Bank Holiday (Scotland) Act 2007 s1",
    },
    {
      name: "St Andrew's Day (substitute day)",
      welsh: 'Gŵyl Andreas (diwrnod amgen)',
      regions: ['scotland'],
      dates: '2024-12-02 2025-12-01 2030-12-02 2031-12-01',
      source: "St Andrew's Day Bank Holiday (Scotland) Act 2007 s1",
    },
    {
      name: 'Christmas Day',
      welsh: 'Dydd Nadolig',
      regions: ALL,
      dates:
        '2020-12-25 2023-12-25 2024-12-25 2025-12-25 2026-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25',
      source: `FOIA s10(6) and FOISA s73 by name; ${ACT}: Schedule 1, Scotland`,
    },
    {
      name: 'Christmas Day (substitute day)',
      welsh: 'Dydd Nadolig (diwrnod amgen)',
      regions: ALL,
      dates: '2021-12-27 2022-12-27 2027-12-27 2032-12-27',
      source: `${ACT}: Schedule 1 and proclamation under s1(3)`,
    },
    {
      name: 'Boxing Day',
      welsh: 'Dydd San Steffan',
      regions: ALL,
      dates: `2022-12-26 2023-12-26 2024-12-26 2025-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26`,
      source: `${ACT}: Schedule 1 (elsewhere), proclamation under s1(3) (Scotland)`,
    },
    {
      name: 'Boxing Day (substitute day)',
      welsh: 'Dydd San Steffan (diwrnod amgen)',
      regions: ALL,
      dates: '2020-12-28 2021-12-28 2026-12-28 2027-12-28 2032-12-28',
      source: `${ACT}: Schedule 1 and proclamation under s1(3)`,
    },
  ],
};
