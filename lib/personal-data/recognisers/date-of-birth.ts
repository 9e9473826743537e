import type { Span } from '../../model/span.ts';
import { dates } from '../dates.ts';
import type { Find, Recogniser } from '../recogniser.ts';

/** What names the date right before it. */
const CUE =
  /(?<!\w)(?:d\.?o\.?b\.?|date(?: and place)? of birth|birth[ -]?date|birthday|dyddiad geni)(?:[^\p{L}\p{N}\n]{1,4}(?:is|was|on|of|dd\/mm\/yyyy)){0,2}[^\p{L}\p{N}\n]{0,4}$/iu;
/** What names it after. */
const CUE_AFTER =
  /^[^\p{L}\p{N}\n]{0,4}(?:is|was|being) (?:my|his|her|their|the) (?:birthday|date of birth|d\.?o\.?b)|^[^\p{L}\p{N}\n]{0,4}\(?(?:d\.?o\.?b\.?|date of birth)\b/iu;
const BORN = /(?<!\w)born\b/iu;
/** "People born after 1 May 1990", "born in the five years to": a date that sorts people is nobody's own. */
const SORTING =
  /(?<!\w)(?:before|after|between|since|from|until|up to|prior to|later than|earlier than|people|persons|children|babies|pupils|patients|those|anyone|everyone|staff)\b/iu;
const REACH = 90;

/** A date that the words around it call a birth; and a date alone on a line of the writer's own signature. */
export const dateOfBirth: Recogniser = {
  name: 'date-of-birth',
  type: 'date-of-birth',
  hits: [
    'DOB: [[02.12.1979]]',
    'I was born on [[4th June 1976]] in Wells',
    'Date of birth [[1985-01-01]]',
    'My d.o.b. is [[22-nov-1972]]',
    '[[1 May 1990]] is my birthday',
    'Yours faithfully\n\nMorwenna Tregear\n4 Tin Lane, Redruth\n[[3 March 1971]]',
  ],
  misses: [
    'from 01/04/2022 to 20/07/2022',
    'people born before 1 May 1990',
    'children born between 1 April 2019 and 31 March 2020',
    'Yours faithfully\n\nMorwenna Tregear\n3 March 2026',
    'the birth of the scheme in 2012',
    'certificates of birth issued on 4 June 2019',
  ],
  find: ({ text, signed }) => {
    const finds: Find[] = [];
    for (const date of dates(text)) {
      const before = text.slice(Math.max(0, date.start - REACH), date.start);
      const after = text.slice(date.end, date.end + REACH);
      if (CUE.test(before) || CUE_AFTER.test(after) || saysBorn(before))
        finds.push({
          type: 'date-of-birth',
          span: date,
          why: 'The words beside it call it a date of birth.',
        });
      else if (date.year < LATEST_UNCUED_YEAR && signed.meet(date) && standsAlone(text, date))
        finds.push({
          type: 'date-of-birth',
          span: date,
          why: 'An old date alone in the writer’s signature.',
          whose: 'requester',
        });
    }
    return finds;
  },
};

/** True where the same clause says that someone was born, and does not sort people by it. */
function saysBorn(before: string): boolean {
  const clause = before.slice(
    Math.max(...['. ', '?', ';', '\n'].map((stop) => before.lastIndexOf(stop))) + 1,
  );
  return BORN.test(clause) && !SORTING.test(clause);
}

/** In a signature, a later year is more likely the day of writing; who is younger rarely signs with a birthday. */
const LATEST_UNCUED_YEAR = 2006;

/** True where nothing else stands on the line. */
const standsAlone = (text: string, { start, end }: Span): boolean =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '' &&
  /^[ \t\r]*(?:\n|$)/u.test(text.slice(end, end + LINE_END_REACH));

const LINE_END_REACH = 20;
