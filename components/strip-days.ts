import type { Deadline, IsoDate } from '../lib/model/deadline.ts';
import { dayAfter, daysBetween, longDay, shortDay } from './dates.ts';

/** One calendar day of the strip. `name` says in words what the day is. */
export interface StripDay {
  readonly date: IsoDate;
  readonly kind: 'received' | 'counted' | 'weekend' | 'holiday' | 'due' | 'late';
  readonly today: boolean;
  readonly past: boolean;
  readonly name: string;
}

/** Days drawn after the due date when it has passed, at most; today may lie beyond them. */
const LATE_DAYS = 14;
/** A clock longer than this is not drawn (the due date and words still stand). */
const LONGEST = 400;

/** The days from receipt to the due date, and on to today where that has passed. Empty where dates make no sense. */
export function stripDays(deadline: Deadline, today: IsoDate): readonly StripDay[] {
  const span = daysBetween(deadline.received, deadline.due);
  if (Number.isNaN(span) || span < 0 || span > LONGEST) return [];
  const overdue = Math.min(Math.max(daysBetween(deadline.due, today), 0), LATE_DAYS);
  const excluded = new Map(deadline.excluded.map((day) => [day.date, day]));
  let count = 0;
  return Array.from({ length: span + overdue + 1 }, (_, nth): StripDay => {
    const date = dayAfter(deadline.received, nth);
    const off = excluded.get(date);
    const isToday = date === today;
    const [kind, what] = ((): readonly [StripDay['kind'], string] => {
      if (nth === 0) return ['received', 'day of receipt, not counted'];
      if (date === deadline.due) return ['due', 'answer due'];
      if (nth > span) return ['late', 'after the due date'];
      if (off !== undefined) return [off.kind, `${off.why}, not counted`];
      count++;
      return ['counted', `day ${count}`];
    })();
    const name = `${shortDay(date)}: ${what}${isToday ? ', today' : ''}`;
    return { date, kind, today: isToday, past: date < today, name };
  });
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** `20 working days left`, `Due today`, `3 days late`. Working days are those the clock counts. */
export function daysLeft(deadline: Deadline, today: IsoDate): string {
  const all = daysBetween(today, deadline.due);
  if (Number.isNaN(all)) return '';
  if (all === 0) return 'Due today';
  if (all < 0) return `${plural(-all, 'day')} late`;
  const from = today < deadline.received ? deadline.received : today;
  const off = deadline.excluded.filter(({ date }) => date > from && date <= deadline.due).length;
  const unit = deadline.excluded.some(({ kind }) => kind === 'weekend') ? 'working day' : 'day';
  return `${plural(daysBetween(from, deadline.due) - off, unit)} left`;
}

/** The strip as one sentence, for those who do not see it. */
export const stripInWords = (deadline: Deadline): string =>
  `Received ${longDay(deadline.received)}, due ${longDay(deadline.due)}. ${plural(deadline.excluded.length, 'day')} not counted.`;
