import { type DayNumber, dateInWords, parseDay } from '../model/day.ts';
import type { ClockEvent, WaitEvent } from '../model/deadline.ts';
import type { ClockRule } from './clocks.ts';
import type { Stretch } from './count.ts';

const ASKED_FOR: Readonly<Record<WaitEvent['name'], string>> = {
  clarification: 'clarification',
  identity: 'proof of identity',
  fee: 'the fee',
};

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

function notAllowed(event: WaitEvent): string {
  return `Waiting for ${ASKED_FOR[event.name]} does not move the time limit under this law, so it was left out.`;
}

/**
 * Where counting begins and which days the clock stood still, from the waits the officer recorded. An answer that
 * restarts the clock drops earlier pauses. Waits with dates that do not exist, or that end before they begin, are left
 * out with a warning.
 */
export function applyWaits(received: DayNumber, rule: ClockRule, events: readonly ClockEvent[]): Waits {
  let start = received;
  let waiting = false;
  const pauses: Stretch[] = [];
  const notes: string[] = [];
  const warnings: string[] = [];
  for (const event of events.filter(isWait)) {
    const effect = rule.waits[event.name];
    if (effect === undefined) {
      warnings.push(notAllowed(event));
      continue;
    }
    const what = ASKED_FOR[event.name];
    const asked = parseDay(event.asked);
    const answered = event.answered === undefined ? undefined : parseDay(event.answered);
    if (asked === undefined || asked < received || (event.answered !== undefined && answered === undefined)) {
      warnings.push(`The dates of the wait for ${what} do not fit the request, so it was left out.`);
      continue;
    }
    if (answered === undefined) {
      waiting = true;
      warnings.push(
        effect.effect === 'restart'
          ? `Waiting for ${what} since ${dateInWords(event.asked)}: the time limit starts anew on the day it arrives (${effect.cite}). The date shown counts as if nothing had been asked.`
          : `Waiting for ${what} since ${dateInWords(event.asked)}: the clock stands still until it arrives (${effect.cite}). The date shown counts as if nothing had been asked.`,
      );
      continue;
    }
    if (answered < asked) {
      warnings.push(`The dates of the wait for ${what} do not fit the request, so it was left out.`);
      continue;
    }
    if (effect.effect === 'restart') {
      start = Math.max(start, answered);
      notes.push(`counted from ${what} received on ${dateInWords(event.answered ?? '')} (${effect.cite})`);
    } else {
      pauses.push({ from: asked, to: answered, why: `waiting for ${what} (${effect.cite})`, kind: 'paused' });
      notes.push(
        `without the days from ${dateInWords(event.asked)} to ${dateInWords(event.answered ?? '')}, waiting for ${what} (${effect.cite})`,
      );
    }
  }
  return { start, paused: pauses.filter((pause) => pause.to > start), waiting, notes, warnings };
}
