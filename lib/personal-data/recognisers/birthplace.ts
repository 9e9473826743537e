import { byPattern } from '../recogniser.ts';

/** Where someone was born, as a form or the writer gives it. */
export const birthplace = byPattern({
  name: 'birthplace',
  type: 'other',
  why: 'Says where someone was born.',
  forms: [
    {
      pattern:
        /(?:[Cc]ountry|[Pp]lace|[Tt]own|[Cc]ity) of [Bb]irth[:.]? {0,3}(?<mark>\p{Lu}[\p{L}'’-]{2,20}(?:,? \p{Lu}[\p{L}'’-]{1,20}){0,2})/gu,
    },
    { pattern: /\bI was born in (?<mark>\p{Lu}[\p{L}'’-]{2,20}(?:,? \p{Lu}[\p{L}'’-]{1,20}){0,2})/gu },
  ],
  hits: ['Country of birth: [[Guatemala]]', 'I was born in [[Wells, Somerset]] and moved here'],
  misses: ['How many were born in Wells?', 'the place of birth of applicants', 'He was born in 1980.'],
});
