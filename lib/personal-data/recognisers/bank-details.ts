import { isCardNumber, isIban } from '../check-digits.ts';
import { byPattern } from '../recogniser.ts';

/** A sort code, an account number, an IBAN or a payment card number. */
export const bankDetails = byPattern({
  name: 'bank-details',
  type: 'bank-details',
  why: 'Points to one bank account or card.',
  forms: [
    {
      needs: /[A-Z]{2}\d{2}/u,
      pattern:
        /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){2,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu,
      valid: isIban,
      why: 'An IBAN whose check digits fit.',
    },
    {
      needs: /\d{4}[ -]\d{4}[ -]\d{4}/u,
      pattern: /(?<![\p{L}\p{N}.-])\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{1,7}(?![\p{L}\p{N}]|-\d)/gu,
      valid: isCardNumber,
      why: 'A payment card number whose check digit fits.',
    },
    {
      needs: /\d{13}/u,
      pattern: /(?<![\p{L}\p{N}.-])\d{13,19}(?![\p{L}\p{N}]|-\d)/gu,
      valid: isCardNumber,
      cue: /(?<!\w)(?:card|visa|mastercard|amex|debit|credit)\b[^\n\d]{0,25}$/iu,
      why: 'Called a card number, and its check digit fits.',
    },
    {
      needs: /sort|s\/c/iu,
      pattern: /(?<![\p{L}\p{N}/.-])\d{2}(?<gap>[ -]?)\d{2}\k<gap>\d{2}(?![\p{L}\p{N}]|[/.-]\d)/gu,
      cue: /(?<!\w)(?:sort[ -]?code|s\/c)\b[^\n\d]{0,20}$/iu,
      why: 'Called a sort code.',
    },
    {
      needs: /\d{4} ?\d{4}/u,
      pattern: /(?<![\p{L}\p{N}/.-])(?:\d{8}|\d{4} \d{4})(?![\p{L}\p{N}]|[/.-]\d| \d)/gu,
      cue: /(?:(?<!\w)(?:bank |current |savings )?account(?: number| no\.?| num)?|(?<!\w)acc(?:oun)?t\.?(?: no\.?| number)?|(?<!\w)a\/c(?: no\.?| number)?)(?: is|:)?[ \t]{0,3}$/iu,
      deny: /(?<!\w)(?:council tax|rent|customer|utility|water|energy|gas|electricity) account[^\n]{0,20}$/iu,
      why: 'Called an account number.',
    },
  ],
  hits: [
    'sort code [[20-17-92]], account number [[55779911]]',
    'Account: [[31926819]]',
    'IBAN [[GB29 NWBK 6016 1331 9268 19]]',
    'card [[4539 1488 0343 6467]]',
    'a/c no. [[3192 6819]]',
    'Visa card number [[4539148803436467]]',
  ],
  misses: [
    'on 20-17-92',
    'council tax account 40099917',
    'GB29 NWBK 6016 1331 9268 18',
    'card 4539 1488 0343 6468',
    'on account of 20192020',
    'request 4539148803436467',
    'years 2019 2020 2021 2022',
  ],
});
