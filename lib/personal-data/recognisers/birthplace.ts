import { byPattern } from '../recogniser.ts';

/** Where someone was born, as a form or the writer gives it. */
export const birthplace = byPattern({
  name: 'birthplace',
  type: 'other',
  why: 'Says where someone was born.',
  forms: [
    {
      needs: /born in|of birth/iu,
      pattern: /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{2,20}(?:,? \p{Lu}[\p{L}'’-]{1,20}){0,2}/gu,
      cue: /(?<!\w)(?:I was born in|(?:country|place|town|city) of birth:?) {1,2}$/iu,
      within: 24,
    },
  ],
  hits: ['Country of birth: [[Guatemala]]', 'I was born in [[Wells, Somerset]] and moved here'],
  misses: ['How many were born in Wells?', 'the place of birth of applicants', 'He was born in 1980.'],
});
