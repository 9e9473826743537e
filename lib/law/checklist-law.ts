import type { ChecklistLaw, CostInWords } from '../model/checklist.ts';
import { type CostLimit, costLimitOn } from './authorities/cost-limits.ts';
import { regulatorOn } from './authorities/regulators.ts';
import { provisionById } from './packs/provisions.ts';

const SYMBOL = { GBP: '£', EUR: '€' } as const;

function costInWords({ currency, amount, hourly, hours, realCost }: CostLimit): CostInWords {
  const symbol = SYMBOL[currency];
  const limit = `${symbol}${amount}`;
  return realCost === true
    ? {
        hourly: `the real cost (at most ${symbol}${hourly})`,
        limit: `${limit}, which is at least ${hours} hours`,
      }
    : { hourly: `${symbol}${hourly}`, limit: `${limit}, which is ${hours} hours` };
}

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
    return limit === undefined ? undefined : costInWords(limit);
  },
};
