import { ENVIRONMENT } from './environment.ts';
import { NAMED_LAW } from './named-law.ts';
import { NATURE } from './nature.ts';
import { OWN_DATA } from './own-data.ts';
import type { RegimeRule } from './regime-rule.ts';

/** Every rule on law and nature. */
export const REGIME_RULES: readonly RegimeRule[] = [...NAMED_LAW, ...ENVIRONMENT, ...OWN_DATA, ...NATURE];
