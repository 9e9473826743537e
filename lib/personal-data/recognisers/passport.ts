import { byPattern } from '../recogniser.ts';

/** A passport number, where the words before it say so: UK nine digits, US and Irish one or two letters and digits. */
export const passport = byPattern({
  name: 'passport',
  type: 'passport',
  why: 'Called a passport number.',
  forms: [
    {
      needs: /passport/iu,
      pattern:
        /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d{7,8}|\d{9}|\d{3} \d{3} \d{3}|[A-Z]\d{2}[A-Z]{2}\d{4})(?![\p{L}\p{N}])/giu,
      cue: /(?<!\w)passport\b/iu,
      within: 45,
    },
  ],
  hits: [
    'ID: passport [[533 380 006]], enclosed',
    'Passport number: [[533380006]]',
    'my passport (no. [[PA1234567]])',
    'passport [[X12345678]]',
  ],
  misses: [
    'passport fee 123456',
    'A copy of my passport is with this',
    'reference 533380006',
    'passports issued in 2019 2020',
    'the passport office at 533 380',
  ],
});
