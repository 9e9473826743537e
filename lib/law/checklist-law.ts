import type { ChecklistLaw, CostFigures } from '../model/checklist.ts';
import { type CostLimit, costLimitOn } from './authorities/cost-limits.ts';
import { regulatorOn } from './authorities/regulators.ts';
import { provisionById } from './packs/provisions.ts';

const SYMBOL = { GBP: '£', EUR: '€' } as const;

function figuresOf({ currency, amount, hourly, hours, realCost }: CostLimit): CostFigures {
  const symbol = SYMBOL[currency];
  return { hourly: `${symbol}${hourly}`, amount: `${symbol}${amount}`, hours, realCost: realCost === true };
}

/** What the checklist is told of the law: provisions, and the regulator and cost limit of the day of receipt. */
export const CHECKLIST_LAW: ChecklistLaw = {
  provisionById,
  regulatorOn: (regime, date) => {
    const regulator = regulatorOn(regime, date)?.value;
    if (regulator === undefined) return undefined;
    const { name, welsh, address, website } = regulator;
    return { name, ...(welsh === undefined ? {} : { welsh }), address: address.join(', '), url: website };
  },
  costLimitOn: (regime, kind, date) => {
    const limit = costLimitOn(regime, kind, date)?.value;
    return limit === undefined ? undefined : figuresOf(limit);
  },
};
