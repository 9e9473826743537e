import ical, { ICalEventBusyStatus } from 'ical-generator';
import { contentId } from '../model/content-id.ts';
import { formatDay, longDate, parseDay } from '../model/day.ts';
import type { PlanningDate } from '../model/deadline.ts';
import type { FoiRequest } from '../model/request.ts';

const PLANNED: Readonly<Record<PlanningDate['name'], string>> = {
  acknowledge: 'Acknowledge',
  'ask-departments': 'Departments’ answers due',
  'sign-off': 'Sign off',
};

interface AllDay {
  readonly key: string;
  readonly date: string;
  readonly summary: string;
  readonly description: string;
}

const subjectOf = (request: FoiRequest): string =>
  request.message.subject.replace(/[\s\p{Cc}]+/gu, ' ').trim() || 'Information request';

function datesOf(request: FoiRequest): AllDay[] {
  const { deadline } = request;
  if (deadline === undefined) return [];
  const subject = subjectOf(request);
  const reading =
    deadline.alternative === undefined
      ? ''
      : `\nRead another way: ${longDate(deadline.alternative.due)}. ${deadline.alternative.why}`;
  return [
    {
      key: 'due',
      date: deadline.due,
      summary: `Answer due: ${subject}`,
      description: [`${deadline.why}.${reading}`, ...deadline.warnings].join('\n'),
    },
    ...deadline.planning.map((planned) => ({
      key: planned.name,
      date: planned.date,
      summary: `${PLANNED[planned.name]}: ${subject}`,
      description: planned.text,
    })),
  ];
}

/**
 * The deadline and planning dates as an iCalendar file (RFC 5545), whole days, so that no time zone moves them. Saving
 * again gives the same ids, so that a calendar updates its entries. `stamp`: when the file is made (ISO date-time);
 * without it, the day of receipt. An empty calendar where no deadline is known.
 */
export function toIcs(requests: FoiRequest | readonly FoiRequest[], stamp?: string): string {
  const calendar = ical({
    name: 'Information requests',
    prodId: { company: 'Request Lens', product: 'Deadlines' },
  });
  for (const request of [requests].flat()) {
    const received = request.deadline?.received ?? '1970-01-01';
    for (const day of datesOf(request)) {
      const start = parseDay(day.date);
      if (start === undefined) continue;
      calendar.createEvent({
        id: `${contentId(day.key, `${received} ${subjectOf(request)} ${request.message.source.text}`)}@request-lens`,
        stamp: stamp ?? received,
        allDay: true,
        start: formatDay(start),
        end: formatDay(start + 1),
        summary: day.summary,
        description: day.description,
        busystatus: ICalEventBusyStatus.FREE,
      });
    }
  }
  return calendar.toString();
}
