import { addBusinessDays, format } from 'date-fns';
import Holidays from 'date-holidays';
import { deadlineFor } from '../../lib/calendar/deadline-for.ts';
import { formatDay, parseDay, weekdayOf } from '../../lib/model/day.ts';
import type { Regime, Settings } from '../../lib/model/regime.ts';

const SETTINGS: Settings = { jurisdiction: 'uk', authorityKind: 'council' };
const FIRST = parseDay('2021-01-01') ?? 0;
const LAST = parseDay('2030-12-31') ?? 0;
const DATES = Array.from({ length: LAST - FIRST + 1 }, (_, place) => formatDay(FIRST + place));

type Count = (received: string) => string;

/** Twenty weekdays on, leaving out `holidays`: what is written when only those are at hand. */
function twentyDays(holidays: ReadonlySet<string>): Count {
  return (received) => {
    let day = parseDay(received) ?? 0;
    for (let left = 20; left > 0; ) {
      day++;
      const weekday = weekdayOf(day);
      if (weekday !== 0 && weekday !== 6 && !holidays.has(formatDay(day))) left--;
    }
    return formatDay(day);
  };
}

/** The library's public holidays of one part of the United Kingdom. */
function libraryHolidays(region: string): Set<string> {
  const library = new Holidays('GB', region);
  const days = new Set<string>();
  for (let year = 2021; year <= 2031; year++) {
    for (const holiday of library.getHolidays(year)) {
      if (holiday.type === 'public') days.add(holiday.date.slice(0, 10));
    }
  }
  return days;
}

const weekdaysAlone: Count = (received) => {
  const [year = 0, month = 1, day = 1] = received.split('-').map(Number);
  return format(addBusinessDays(new Date(year, month - 1, day), 20), 'yyyy-MM-dd');
};

function ours(regime: Regime): Count {
  return (received) => deadlineFor(regime, received, SETTINGS)?.due ?? '';
}

interface Row {
  readonly name: string;
  readonly wrong: number;
  readonly worst: number;
  readonly milliseconds: number;
}

function run(name: string, count: Count, truth: readonly string[]): Row {
  const start = performance.now();
  const answers = DATES.map(count);
  const milliseconds = performance.now() - start;
  let wrong = 0;
  let worst = 0;
  answers.forEach((answer, place) => {
    const days = Math.abs((parseDay(answer) ?? 0) - (parseDay(truth[place] ?? '') ?? 0));
    if (days > 0) wrong++;
    worst = Math.max(worst, days);
  });
  return { name, wrong, worst, milliseconds };
}

function table(heading: string, rows: readonly Row[]): void {
  console.log(`\n${heading}\n`);
  console.log('| counted by | deadlines wrong | worst, days out | time |');
  console.log('| --- | ---: | ---: | ---: |');
  for (const row of rows) {
    const share = `${row.wrong} of ${DATES.length}`;
    console.log(`| ${row.name} | ${share} | ${row.worst} | ${row.milliseconds.toFixed(0)} ms |`);
  }
}

const allUk = new Set(['ENG', 'WLS', 'SCT', 'NIR'].flatMap((region) => [...libraryHolidays(region)]));
const england = libraryHolidays('ENG');
const scotland = libraryHolidays('SCT');

const foia = DATES.map(ours('uk-foia'));
table('FOIA, every day of receipt from 2021 to 2030', [
  run('Request Lens', ours('uk-foia'), foia),
  run('date-holidays, all parts of the UK', twentyDays(allUk), foia),
  run('date-holidays, England and Wales', twentyDays(england), foia),
  run('date-fns addBusinessDays', weekdaysAlone, foia),
]);

const foisa = DATES.map(ours('foisa'));
table('FOISA, every day of receipt from 2021 to 2030', [
  run('Request Lens', ours('foisa'), foisa),
  run('date-holidays, Scotland', twentyDays(scotland), foisa),
  run('date-holidays, England and Wales', twentyDays(england), foisa),
  run('date-fns addBusinessDays', weekdaysAlone, foisa),
]);

console.log(
  '\nEach deadline of Request Lens comes with its excluded days, second reading, extension and planning dates.',
);
console.log('Right means: equal to our own table, which the unit tests hold against the published lists.');
