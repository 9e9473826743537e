import { isSsn } from '../check-digits.ts';
import { byPattern } from '../recogniser.ts';

const HYPHENED = /\d{3}-\d{2}-\d/u;

/** A US social security number: grouped with hyphens, or in another form where the words before it name it. */
export const ssn = byPattern({
  name: 'ssn',
  type: 'ssn',
  why: 'Has the form of a US social security number.',
  forms: [
    {
      needs: HYPHENED,
      pattern: /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu,
      valid: isSsn,
    },
    {
      needs: HYPHENED,
      pattern: /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu,
      valid: (marked) => !isSsn(marked),
      cue: /(?<!\w)(?:ssn|social security)\b/iu,
      within: 30,
      why: 'Called a social security number, although its figures are of no range in use.',
    },
    {
      needs: /ssn|social security/iu,
      pattern: /(?<![\p{L}\p{N}-])(?:\d{3}[ .]\d{2}[ .]\d{4}|\d{9})(?![\p{L}\p{N}-])/gu,
      valid: isSsn,
      cue: /(?<!\w)(?:ssn|social security)\b/iu,
      within: 45,
    },
    {
      needs: /[Xx*]{3}/u,
      pattern: /(?<![\p{L}\p{N}-])(?:[Xx*]{3}[- ]?[Xx*]{2}[- ]?)\d{4}(?![\p{L}\p{N}-])/gu,
      why: 'The last figures of a social security number.',
    },
  ],
  hits: [
    'SSN [[219-09-9999]].',
    'social security number is [[219 09 9999]]',
    'SSN: [[219099999]]',
    'SSN [[***-**-4417]]',
    'SSN [[xxx-xx-4417]]',
    'SSN: [[987-65-4320]]',
  ],
  misses: [
    '000-12-3456',
    'dated 2019-09-9999',
    'number 219099999',
    '666-45-6789',
    'room 987-65-4320',
    'part xxx-4417',
  ],
});
