import type { Said } from '../../lib/analyse.ts';
import { clockEvents } from '../../lib/decisions/clock.ts';
import type { Work } from '../../lib/decisions/work.ts';
import { provisionById } from '../../lib/law/packs/provisions.ts';
import type { ProvisionId } from '../../lib/model/law.ts';
import type { Message } from '../../lib/model/source-text.ts';

/** The message with the day of receipt that the officer set. */
export const withReceived = (message: Message, work: Work): Message =>
  work.received === undefined ? message : { ...message, received: work.received };

const isQualified = (id: ProvisionId): boolean => provisionById(id)?.qualification === 'qualified';

/** What the officer said of the letter that its analysis must take as given. */
export function saidOf(work: Work): Said {
  const clock = clockEvents(work, isQualified);
  return {
    ...(work.kind === undefined ? {} : { kind: work.kind }),
    ...(clock.length === 0 ? {} : { clock }),
  };
}

/** The same, and the day of receipt, as one text: the letter is analysed again when it changes. */
export const saidIn = (work: Work): string => JSON.stringify([work.received, saidOf(work)]);
