import { ASKING } from './asking.ts';
import { FOLLOWING } from './following.ts';
import { LAW } from './law.ts';
import type { MailRule } from './mail-rule.ts';
import { OTHER } from './other.ts';

/** Every rule on list rows. */
export const MAIL_RULES: readonly MailRule[] = [...ASKING, ...LAW, ...FOLLOWING, ...OTHER];
