import type { ClockEvent } from '../model/deadline.ts';
import type { ProvisionId } from '../model/law.ts';
import type { Work } from './work.ts';

/** The provisions the officer relies on: suggestions accepted, and those added by hand. */
function acceptedProvisions({ decisions, about, added }: Work): readonly ProvisionId[] {
  const accepted = Object.entries(decisions.suggestions).flatMap(([id, { decision }]) => {
    const provision = about[id];
    return decision === 'accepted' && provision !== undefined ? [provision] : [];
  });
  return [...accepted, ...added.map(({ provision }) => provision)];
}

/**
 * What the officer recorded that moves the clock, for the calendar. `isQualified` says whether a provision needs the
 * public interest test, on which some extensions depend.
 */
export function clockEvents(
  work: Work,
  isQualified: (provision: ProvisionId) => boolean,
): readonly ClockEvent[] {
  const waits = work.waits ?? [];
  if (work.extended === undefined) return waits;
  const qualifiedExemption = acceptedProvisions(work).some(isQualified);
  return [...waits, { name: 'extension', qualifiedExemption }];
}
