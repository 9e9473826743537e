import type { ChecklistLaw } from '../model/checklist.ts';
import { costLimitOn } from './authorities/cost-limits.ts';
import { regulatorOn } from './authorities/regulators.ts';
import { provisionById } from './packs/provisions.ts';

const SYMBOL = { GBP: '£', EUR: '€' } as const;

/** What the checklist is told of the law: provisions, and the regulator and cost limit of the day of receipt. */
export const CHECKLIST_LAW: ChecklistLaw = {
  provisionById,
  regulatorOn: (regime, date) => {
    const regulator = regulatorOn(regime, date)?.value;
    if (regulator === undefined) return undefined;
    return { name: regulator.name, address: regulator.address.join(', '), url: regulator.website };
  },
  costLimitOn: (regime, kind, date) => {
    const limit = costLimitOn(regime, kind, date)?.value;
    if (limit === undefined) return undefined;
    return `${SYMBOL[limit.currency]}${limit.amount}, which is ${limit.hours} hours`;
  },
};
