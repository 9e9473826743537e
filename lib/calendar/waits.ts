import { type DayNumber, parseDay } from '../model/day.ts';
import type { ClockEvent, WaitEvent } from '../model/deadline.ts';
import { dayIn, type Written } from '../words/written.ts';
import type { ClockRule } from './clocks.ts';
import type { Stretch } from './count.ts';

/** What the waits for the requester did to a clock. */
export interface Waits {
  /** The day after which counting begins. */
  readonly start: DayNumber;
  readonly paused: readonly Stretch[];
  /** True while at least one answer is outstanding. */
  readonly waiting: boolean;
  /** One sentence for each wait that moved the clock. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

const isWait = (event: ClockEvent): event is WaitEvent => event.name !== 'extension';

/**
 * Where counting begins and which days the clock stood still, from the waits the officer recorded. An answer that
 * restarts the clock drops earlier pauses. Waits with dates that do not exist, or that end before they begin, are left
 * out with a warning.
 */
export function applyWaits(
  received: DayNumber,
  rule: ClockRule,
  events: readonly ClockEvent[],
  words: Written,
): Waits {
  const { say, text } = words;
  let start = received;
  let waiting = false;
  const pauses: Stretch[] = [];
  const notes: string[] = [];
  const warnings: string[] = [];
  for (const event of events.filter(isWait)) {
    const rules = rule.waits[event.name];
    const what = text(`wait.${event.name}`);
    if (rules === undefined) {
      warnings.push(say('wait.not-allowed', { what }));
      continue;
    }
    const { effect, cite } = rules;
    const asked = parseDay(event.asked);
    const answered = event.answered === undefined ? undefined : parseDay(event.answered);
    if (asked === undefined || asked < received || (event.answered !== undefined && answered === undefined)) {
      warnings.push(say('wait.no-fit', { what }));
      continue;
    }
    if (answered === undefined) {
      waiting = true;
      const since = dayIn(words, event.asked, 'short');
      warnings.push(
        say(effect === 'restart' ? 'wait.restarts' : 'wait.pauses', { what, asked: since, cite }),
      );
      continue;
    }
    if (answered < asked) {
      warnings.push(say('wait.no-fit', { what }));
      continue;
    }
    const day = dayIn(words, event.answered ?? '', 'short');
    if (effect === 'restart') {
      start = Math.max(start, answered);
      notes.push(say('wait.restarted', { what, day, cite }));
    } else {
      pauses.push({ from: asked, to: answered, why: say('wait.paused-why', { what, cite }), kind: 'paused' });
      notes.push(say('wait.paused', { from: dayIn(words, event.asked, 'short'), to: day, what, cite }));
    }
  }
  return { start, paused: pauses.filter((pause) => pause.to > start), waiting, notes, warnings };
}
