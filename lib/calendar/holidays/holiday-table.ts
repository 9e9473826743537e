import { type DayNumber, parseDay } from '../../model/day.ts';

/** One holiday over the years of a table, with where its dates were read. */
export interface HolidayRow {
  readonly name: string;
  /** Where it is a holiday: region ids of the table. */
  readonly regions: readonly string[];
  /** ISO dates divided by spaces. Only dates that fall on a weekday matter; a substitute day has its own row. */
  readonly dates: string;
  /** The Act, order or proclamation. */
  readonly source: string;
}

/** The holidays of one country, dated. */
export interface HolidayTable {
  /** Region id -> its name in a sentence ("Northern Ireland"). */
  readonly regions: Readonly<Record<string, string>>;
  /** What a holiday is called there: "bank holiday", "public holiday". */
  readonly term: string;
  /** How all regions together are named ("all of the UK"); empty where there is only one region. */
  readonly everywhere: string;
  readonly from: string;
  readonly to: string;
  /** Up to here the dates have been published; later ones follow the law's own pattern and could yet be added to. */
  readonly publishedTo: string;
  readonly url: string;
  readonly checked: string;
  readonly rows: readonly HolidayRow[];
}

/** A table made ready for counting, for the regions one law looks at. */
export interface HolidayCalendar {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly publishedTo: DayNumber;
  /** Day -> why it does not count ("bank holiday in Scotland: 2 January"). */
  readonly holidays: ReadonlyMap<DayNumber, string>;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function whyOf(table: HolidayTable, row: HolidayRow, regions: readonly string[]): string {
  const all = Object.keys(table.regions);
  const here = row.regions.filter((region) => regions.includes(region));
  const place =
    row.regions.length === all.length && table.everywhere !== ''
      ? ` in ${table.everywhere}`
      : table.everywhere === ''
        ? ''
        : ` in ${listed(here.map((region) => table.regions[region] ?? region))}`;
  return `${table.term}${place}: ${row.name}`;
}

/** The holidays of `regions` by day. Throws where the table holds a date that does not exist. */
export function holidayCalendar(table: HolidayTable, regions: readonly string[]): HolidayCalendar {
  const dayOf = (date: string): DayNumber => {
    const day = parseDay(date);
    if (day === undefined) throw new Error(`${date} is not a date`);
    return day;
  };
  const holidays = new Map<DayNumber, string>();
  for (const row of table.rows) {
    if (!row.regions.some((region) => regions.includes(region))) continue;
    for (const date of row.dates.trim().split(/\s+/)) {
      const day = dayOf(date);
      const before = holidays.get(day);
      const why = whyOf(table, row, regions);
      holidays.set(day, before === undefined ? why : `${before}; ${why}`);
    }
  }
  return {
    first: dayOf(table.from),
    last: dayOf(table.to),
    publishedTo: dayOf(table.publishedTo),
    holidays,
  };
}
