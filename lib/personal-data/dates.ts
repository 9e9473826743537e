import { matchesOf } from '../model/matches.ts';
import type { Span } from '../model/span.ts';

/** A full date as written, with its year in four digits. */
export interface WrittenDate extends Span {
  readonly year: number;
}

/** Day, month and year in figures or words, in any of the orders used in Britain, Ireland and America. */
export const DATE =
  /(?<![\p{L}\p{N}/.-])(?:\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>(?<year1>\d{4}|\d{2})|(?<year2>\d{4})-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ .,-]{1,2}(?<year3>\d{4})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? (?<year4>\d{4}))(?![\p{L}\p{N}]|[/-]\d)/giu;

/** Every full date of a text, in order. Two-figure years are read as the last hundred years. */
export function dates(text: string): readonly WrittenDate[] {
  return matchesOf(text, DATE).map((match) => {
    const { year1, year2, year3, year4 } = match.groups ?? {};
    const year = Number(year1 ?? year2 ?? year3 ?? year4);
    return {
      start: match.index,
      end: match.index + match[0].length,
      year: year < 100 ? year + (year < 30 ? 2000 : 1900) : year,
    };
  });
}
