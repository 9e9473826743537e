import { FRESH_1 } from './fresh-1.ts';
import { FRESH_2 } from './fresh-2.ts';
import { FRESH_3 } from './fresh-3.ts';
import { FRESH_4 } from './fresh-4.ts';
import { FRESH_5 } from './fresh-5.ts';
import { FRESH_6 } from './fresh-6.ts';
import { FRESH_7 } from './fresh-7.ts';
import { FRESH_8 } from './fresh-8.ts';
import { FRESH_9 } from './fresh-9.ts';
import { FRESH_10 } from './fresh-10.ts';
import { INBOX } from './inbox.ts';
import { LETTERS } from './letters.ts';
import type { MarkedCase } from './marked-case.ts';
import { NUMBERING } from './numbering.ts';
import { PASTED } from './pasted.ts';
import { PROSE } from './prose.ts';
import { TREES } from './trees.ts';

/** Letters written before anything was run on them, round by round: these have their personal data marked as well. */
export const FRESH_ROUNDS: readonly (readonly MarkedCase[])[] = [
  FRESH_1,
  FRESH_2,
  FRESH_3,
  FRESH_4,
  FRESH_5,
  FRESH_6,
  FRESH_7,
  FRESH_8,
  FRESH_9,
  FRESH_10,
];

/** Every letter of the project with its questions marked. */
export const ALL_CASES: readonly MarkedCase[] = [
  ...NUMBERING,
  ...PROSE,
  ...TREES,
  ...PASTED,
  ...LETTERS,
  ...INBOX,
  ...FRESH_ROUNDS.flat(),
];
