import ical, { ICalEventBusyStatus } from 'ical-generator';
import { contentId } from '../model/content-id.ts';
import { formatDay, parseDay } from '../model/day.ts';
import type { FoiRequest } from '../model/request.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';
import { otherReading, titleOf } from './outline.ts';

interface AllDay {
  readonly key: string;
  readonly date: string;
  readonly summary: string;
  readonly description: string;
}

function datesOf(request: FoiRequest, words: Written): AllDay[] {
  const { deadline } = request;
  if (deadline === undefined) return [];
  const subject = titleOf(request, words);
  const reading = otherReading(request, words);
  return [
    {
      key: 'due',
      date: deadline.due,
      summary: words.say('calendar.due', { subject }),
      description: [`${deadline.why}.`, ...(reading === '' ? [] : [reading]), ...deadline.warnings].join(
        '\n',
      ),
    },
    ...deadline.planning.map((planned) => ({
      key: planned.name,
      date: planned.date,
      summary: words.say(`calendar.${planned.name}`, { subject }),
      description: planned.text,
    })),
  ];
}

/**
 * The deadline and planning dates as an iCalendar file (RFC 5545), whole days, so that no time zone moves them. Saving
 * again gives the same ids, also in another language, so that a calendar updates its entries. `stamp`: when the file is made (ISO date-time);
 * without it, the day of receipt. An empty calendar where no deadline is known.
 */
export function toIcs(
  requests: FoiRequest | readonly FoiRequest[],
  stamp?: string,
  words: Written = IN_ENGLISH,
): string {
  const calendar = ical({
    name: words.text('calendar.name'),
    prodId: { company: 'Request Lens', product: 'Deadlines' },
  });
  for (const request of [requests].flat()) {
    const received = request.deadline?.received ?? '1970-01-01';
    for (const day of datesOf(request, words)) {
      const start = parseDay(day.date);
      if (start === undefined) continue;
      calendar.createEvent({
        id: `${contentId(day.key, `${received} ${titleOf(request, IN_ENGLISH)} ${request.message.source.text}`)}@request-lens`,
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
