import type { Jurisdiction } from '../model/regime.ts';
import type { HolidayScope } from './clocks.ts';
import { type HolidayCalendar, holidayCalendar } from './holidays/holiday-table.ts';
import { IRELAND_HOLIDAYS } from './holidays/ireland.ts';
import { UK_HOLIDAYS } from './holidays/uk.ts';
import { US_HOLIDAYS } from './holidays/us.ts';

const ALL_UK = holidayCalendar(UK_HOLIDAYS, Object.keys(UK_HOLIDAYS.regions));
const SCOTLAND = holidayCalendar(UK_HOLIDAYS, ['scotland']);
const ENGLAND_AND_WALES = holidayCalendar(UK_HOLIDAYS, ['england', 'wales']);
const IRELAND = holidayCalendar(IRELAND_HOLIDAYS, ['ireland']);
const UNITED_STATES = holidayCalendar(US_HOLIDAYS, ['us']);

/** The holidays a clock looks at, for an authority of that jurisdiction. */
export function calendarFor(scope: HolidayScope, jurisdiction: Jurisdiction): HolidayCalendar {
  switch (scope) {
    case 'uk':
      return ALL_UK;
    case 'scotland':
      return SCOTLAND;
    case 'ireland':
      return IRELAND;
    case 'us':
      return UNITED_STATES;
    case 'at-home':
      return jurisdiction === 'scotland' ? SCOTLAND : ENGLAND_AND_WALES;
  }
}
