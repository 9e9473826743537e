import type { Regime } from '../model/regime.ts';

/** What a checklist says under one law. */
export interface RegimeLines {
  /** The law's full name, as a heading. */
  readonly name: string;
}

/** The words of each law. */
export const REGIME_LINES: Readonly<Record<Regime, RegimeLines>> = {
  'uk-foia': { name: 'Freedom of Information Act 2000' },
  'uk-eir': { name: 'Environmental Information Regulations 2004' },
  'uk-sar': { name: 'Subject access: UK GDPR and Data Protection Act 2018' },
  foisa: { name: 'Freedom of Information (Scotland) Act 2002' },
  eisr: { name: 'Environmental Information (Scotland) Regulations 2004' },
  'us-foia': { name: 'Freedom of Information Act, 5 USC 552' },
  'ie-foi': { name: 'Freedom of Information Act 2014' },
};
