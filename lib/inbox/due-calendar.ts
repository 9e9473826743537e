import ical, { ICalEventBusyStatus } from 'ical-generator';
import { contentId } from '../model/content-id.ts';
import { formatDay, parseDay } from '../model/day.ts';
import type { InboxEntry } from './entry.ts';

/**
 * The days on which these answers are due as one iCalendar file (RFC 5545), whole days, so that no time zone moves them.
 * `summaryOf` names an entry's event; `stamp`: now (ISO date-time). Entries without a day are left out. Saving again
 * gives the same ids, so that a calendar updates its entries.
 */
export function dueCalendar(
  entries: readonly InboxEntry[],
  summaryOf: (entry: InboxEntry) => string,
  stamp: string,
): string {
  const calendar = ical({
    name: 'Information requests',
    prodId: { company: 'Request Lens', product: 'Deadlines' },
  });
  for (const entry of entries) {
    const day = entry.due === undefined ? undefined : parseDay(entry.due);
    if (day === undefined) continue;
    calendar.createEvent({
      id: `${contentId('inbox-due', `${entry.received ?? ''} ${entry.subject} ${entry.from?.address ?? ''}`)}@request-lens`,
      stamp,
      allDay: true,
      start: formatDay(day),
      end: formatDay(day + 1),
      summary: summaryOf(entry),
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}
