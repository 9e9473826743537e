import { type DayNumber, parseDay } from '../../model/day.ts';
import { listed, type Written } from '../../words/written.ts';

/** A place whose holidays are its own, by the id it has in a table. */
type Place = 'england' | 'wales' | 'scotland' | 'northern-ireland' | 'ireland' | 'us';

/** One holiday over the years of a table, with where its dates were read. */
export interface HolidayRow {
  readonly name: string;
  /** Its name in Welsh; absent where it is no holiday in the United Kingdom. */
  readonly welsh?: string;
  /** Where it is a holiday: regions of the table. */
  readonly regions: readonly Place[];
  /** ISO dates divided by spaces. Only dates that fall on a weekday matter; a substitute day has its own row. */
  readonly dates: string;
  /** The Act, order or proclamation. */
  readonly source: string;
}

/** The holidays of one country, dated. */
export interface HolidayTable {
  readonly regions: readonly Place[];
  /** How one of its holidays is said: what it is called there, and where it is one. */
  readonly said: 'holiday.uk' | 'holiday.ireland' | 'holiday.us';
  readonly from: string;
  readonly to: string;
  /** Up to here the dates have been published; later ones follow the law's own pattern and could yet be added to. */
  readonly publishedTo: string;
  readonly url: string;
  readonly checked: string;
  readonly rows: readonly HolidayRow[];
}

/** Why a day does not count, to be said in any language. */
export interface Holiday {
  readonly said: HolidayTable['said'] | 'holiday.uk-part' | 'holiday.added';
  readonly name: string;
  readonly welsh?: string;
  /** The parts of the United Kingdom that have it, where not all do. */
  readonly places: readonly Place[];
}

/** A table made ready for counting, for the regions one law looks at. */
export interface HolidayCalendar {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly publishedTo: DayNumber;
  /** Day -> the holidays on it. */
  readonly holidays: ReadonlyMap<DayNumber, readonly Holiday[]>;
}

function holidayOf({ said, regions }: HolidayTable, row: HolidayRow, wanted: readonly Place[]): Holiday {
  const { name, welsh } = row;
  const everywhere = row.regions.length === regions.length;
  return {
    said: said === 'holiday.uk' && !everywhere ? 'holiday.uk-part' : said,
    name,
    ...(welsh === undefined ? {} : { welsh }),
    places: everywhere ? [] : row.regions.filter((region) => wanted.includes(region)),
  };
}

/** The holidays of `regions` by day. Throws where the table holds a date that does not exist. */
export function holidayCalendar(table: HolidayTable, regions: readonly Place[]): HolidayCalendar {
  const dayOf = (date: string): DayNumber => {
    const day = parseDay(date);
    if (day === undefined) throw new Error(`${date} is not a date`);
    return day;
  };
  const holidays = new Map<DayNumber, readonly Holiday[]>();
  for (const row of table.rows) {
    if (!row.regions.some((region) => regions.includes(region))) continue;
    for (const date of row.dates.trim().split(/\s+/)) {
      const day = dayOf(date);
      holidays.set(day, [...(holidays.get(day) ?? []), holidayOf(table, row, regions)]);
    }
  }
  return {
    first: dayOf(table.from),
    last: dayOf(table.to),
    publishedTo: dayOf(table.publishedTo),
    holidays,
  };
}

/** Why a day of these holidays does not count: "bank holiday in Scotland: 2 January". */
export const holidaysIn = (words: Written, holidays: readonly Holiday[]): string =>
  holidays
    .map(({ said, name, welsh, places }) =>
      words.say(said, {
        name: words.language === 'cy' ? (welsh ?? name) : name,
        places: listed(
          words,
          places.map((place) => words.text(`place.${place}`)),
        ),
      }),
    )
    .join('; ');
