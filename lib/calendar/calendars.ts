import { type DayNumber, parseDay } from '../model/day.ts';
import type { Settings } from '../model/regime.ts';
import type { HolidayScope } from './clocks.ts';
import { type Holiday, type HolidayCalendar, holidayCalendar } from './holidays/holiday-table.ts';
import { IRELAND_HOLIDAYS } from './holidays/ireland.ts';
import { UK_HOLIDAYS } from './holidays/uk.ts';
import { US_HOLIDAYS } from './holidays/us.ts';

const ALL_UK = holidayCalendar(UK_HOLIDAYS, UK_HOLIDAYS.regions);
const SCOTLAND = holidayCalendar(UK_HOLIDAYS, ['scotland']);
const ENGLAND_AND_WALES = holidayCalendar(UK_HOLIDAYS, ['england', 'wales']);
const NORTHERN_IRELAND = holidayCalendar(UK_HOLIDAYS, ['northern-ireland']);
const IRELAND = holidayCalendar(IRELAND_HOLIDAYS, ['ireland']);
const UNITED_STATES = holidayCalendar(US_HOLIDAYS, ['us']);

/** What of the settings decides which days are holidays. */
export type HolidaySettings = Pick<Settings, 'jurisdiction' | 'home' | 'addedHolidays'>;

function ofHome({ jurisdiction, home }: HolidaySettings): HolidayCalendar {
  if (jurisdiction === 'scotland') return SCOTLAND;
  return home === 'northern-ireland' ? NORTHERN_IRELAND : ENGLAND_AND_WALES;
}

function publishedFor(scope: HolidayScope, settings: HolidaySettings): HolidayCalendar {
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
      return ofHome(settings);
  }
}

/**
 * The holidays a clock looks at, for an authority with these settings: the published ones and those that were added.
 * An added day that is already a holiday, or is no date, changes nothing.
 */
export function calendarFor(scope: HolidayScope, settings: HolidaySettings): HolidayCalendar {
  const published = publishedFor(scope, settings);
  const added = (settings.addedHolidays ?? []).flatMap(
    ({ date, name }): readonly (readonly [DayNumber, readonly Holiday[]])[] => {
      const day = parseDay(date);
      return day === undefined || published.holidays.has(day)
        ? []
        : [[day, [{ said: 'holiday.added', name, places: [] }]]];
    },
  );
  if (added.length === 0) return published;
  return { ...published, holidays: new Map([...published.holidays, ...added]) };
}
