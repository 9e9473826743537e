import type { Deadline } from '../model/deadline.ts';
import type { Regime, Settings } from '../model/regime.ts';

/** When the answer is due. `received`: ISO date or date-time. Undefined where `received` is not a date. Never throws. */
export function deadlineFor(_regime: Regime, _received: string, _settings: Settings): Deadline | undefined {
  return undefined;
}
