import { isSsn } from '../check-digits.ts';
import { byPattern } from '../recogniser.ts';

/** A US social security number: grouped with hyphens, or in another form where the words before it name it. */
export const ssn = byPattern({
  name: 'ssn',
  type: 'ssn',
  why: 'Has the form of a US social security number.',
  pattern:
    /(?<![\p{L}\p{N}-])(?<mark>\d{3}-\d{2}-\d{4}|(?<=\b(?:ssn|social security)\b[^\n]{0,30})(?:\d{3} \d{2} \d{4}|\d{9}))(?![\p{L}\p{N}-])/giu,
  valid: isSsn,
  hits: ['SSN [[219-09-9999]].', 'social security number is [[219 09 9999]]', 'SSN: [[219099999]]'],
  misses: ['000-12-3456', 'dated 2019-09-9999', 'number 219099999', '666-45-6789'],
});
