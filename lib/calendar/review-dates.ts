import { formatDay, type IsoDate } from '../model/day.ts';
import type { Regime, Settings } from '../model/regime.ts';
import { citeIn, IN_ENGLISH } from '../words/written.ts';
import { calendarFor } from './calendars.ts';
import { type Limit, REQUEST_CLOCKS, REVIEW_CLOCKS } from './clocks.ts';
import { correspondingDay, countDays } from './count.ts';
import { receivedDay } from './received-day.ts';

/** The dates of a review that follow from the day of the answer. */
export interface ReviewDates {
  /** Last day to ask for a review, where the law or code sets one. */
  readonly askBy?: { readonly date: IsoDate; readonly cite: string };
  /** False where the dates come from a code of practice. */
  readonly statutory: boolean;
}

/**
 * Until when the requester may ask for a review of an answer given on `answered` (ISO date or date-time). Undefined
 * where that is not a date. The time to answer a review is `deadlineFor` with `clock: 'review'`.
 */
export function reviewDates(regime: Regime, answered: string, settings: Settings): ReviewDates | undefined {
  const request = REQUEST_CLOCKS[regime];
  const { ask, statutory } = REVIEW_CLOCKS[regime];
  const day = receivedDay(answered, request.zone);
  if (day === undefined) return undefined;
  if (ask === undefined) return { statutory };
  const filter = { calendar: calendarFor(request.holidays, settings), stretches: [] };
  const end = (limit: Limit): number => {
    if (limit.unit === 'working-days') return countDays(day, limit.count, filter);
    return limit.unit === 'months' ? correspondingDay(day, limit.count) : day + limit.count;
  };
  return { askBy: { date: formatDay(end(ask.limit)), cite: citeIn(IN_ENGLISH, ask.cite) }, statutory };
}
