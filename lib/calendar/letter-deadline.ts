import type { ClockEvent, Deadline } from '../model/deadline.ts';
import type { LegalReading } from '../model/law.ts';
import type { Settings } from '../model/regime.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';
import { deadlineFor } from './deadline-for.ts';

/**
 * When a letter that was read so is to be answered; undefined where it asks for nothing or the day it arrived is not
 * known. `received`: ISO date or date-time. `clock`: what the officer recorded that moves it. `words`: the language of
 * its sentences.
 */
export function letterDeadline(
  { kind, nature }: Pick<LegalReading, 'kind' | 'nature'>,
  received: string | undefined,
  settings: Settings,
  clock: readonly ClockEvent[] = [],
  words: Written = IN_ENGLISH,
): Deadline | undefined {
  if (kind === 'not-a-request' || received === undefined) return undefined;
  const options = {
    clock: nature === 'internal-review' ? ('review' as const) : ('request' as const),
    events: clock,
    ...(settings.planning === undefined ? {} : { planning: settings.planning }),
  };
  return deadlineFor(kind, received, settings, options, words);
}
