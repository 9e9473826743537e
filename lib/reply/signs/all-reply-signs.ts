import { NOTICE_SIGNS } from './notice.ts';
import { OUTCOME_SIGNS } from './outcomes.ts';
import { REASON_SIGNS } from './reasons.ts';
import type { ReplySign } from './reply-sign.ts';
import { RIGHTS_SIGNS } from './rights.ts';

/** Every sign of what a reply says, in one list. */
export const REPLY_SIGNS: readonly ReplySign[] = [
  ...OUTCOME_SIGNS,
  ...REASON_SIGNS,
  ...RIGHTS_SIGNS,
  ...NOTICE_SIGNS,
];
