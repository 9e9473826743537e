import type { ProvisionId } from '../model/law.ts';
import type { Regime } from '../model/regime.ts';

/** What a law says about having been asked before. What a law does not say is absent. */
export interface EarlierLaw {
  /** A repeat from the same requester may be refused. `why`: on what condition, one sentence. */
  readonly repeat?: { readonly provision: ProvisionId; readonly why: string };
  /** The costs of several requests may be counted together. */
  readonly together?: {
    readonly provision: ProvisionId;
    /** Received within this many consecutive working days. */
    readonly workingDays: number;
    readonly why: string;
    readonly cite: string;
    readonly url: string;
  };
  /** What the requester can get elsewhere need not be given again. */
  readonly published?: { readonly provision: ProvisionId };
}

const REPEAT = 'Only where the earlier request was answered and a reasonable interval has not passed since.';
const UNREASONABLE = 'This law has no rule of its own on repeats; a repeat may be manifestly unreasonable.';

/**
 * By regime. Counting costs together is the United Kingdom's FOIA alone: the Freedom of Information and Data Protection
 * (Appropriate Limit and Fees) Regulations 2004, SI 2004/3244, regulation 5.
 */
export const EARLIER_LAW: Readonly<Partial<Record<Regime, EarlierLaw>>> = {
  'uk-foia': {
    repeat: { provision: 'uk-foia:14(2)', why: REPEAT },
    together: {
      provision: 'uk-foia:12(1)',
      workingDays: 60,
      why: 'The cost of both may be counted together if they come from one person, or from persons who appear to act in concert or in a campaign, and ask to any extent for the same or similar information.',
      cite: 'SI 2004/3244 reg 5',
      url: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/5',
    },
    published: { provision: 'uk-foia:21' },
  },
  'uk-eir': {
    repeat: { provision: 'uk-eir:12(4)(b)', why: UNREASONABLE },
    published: { provision: 'uk-eir:6(1)(b)' },
  },
  foisa: {
    repeat: { provision: 'foisa:14(2)', why: REPEAT },
    published: { provision: 'foisa:25(1)' },
  },
  eisr: {
    repeat: { provision: 'eisr:10(4)(b)', why: UNREASONABLE },
    published: { provision: 'eisr:6(1)(b)' },
  },
  'ie-foi': { published: { provision: 'ie-foi:15(1)(d)' } },
};
