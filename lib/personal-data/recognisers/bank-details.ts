import { isCardNumber, isIban } from '../check-digits.ts';
import type { Find, Recogniser } from '../recogniser.ts';

interface Form {
  readonly pattern: RegExp;
  readonly valid?: (marked: string) => boolean;
  readonly cue?: RegExp;
  readonly why: string;
}

const FORMS: readonly Form[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){2,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu,
    valid: isIban,
    why: 'An IBAN whose check digits fit.',
  },
  {
    pattern: /(?<![\p{L}\p{N}.-])\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{1,7}(?![\p{L}\p{N}]|-\d)/gu,
    valid: isCardNumber,
    why: 'A payment card number whose check digit fits.',
  },
  {
    pattern: /(?<![\p{L}\p{N}.-])\d{13,19}(?![\p{L}\p{N}]|-\d)/gu,
    valid: isCardNumber,
    cue: /\b(?:card|visa|mastercard|amex|debit|credit)\b[^\n\d]{0,25}$/iu,
    why: 'Called a card number, and its check digit fits.',
  },
  {
    pattern: /(?<![\p{L}\p{N}/.-])\d{2}(?<gap>[ -]?)\d{2}\k<gap>\d{2}(?![\p{L}\p{N}]|[/.-]\d)/gu,
    cue: /\b(?:sort[ -]?code|s\/c)\b[^\n\d]{0,20}$/iu,
    why: 'Called a sort code.',
  },
  {
    pattern: /(?<![\p{L}\p{N}/.-])(?:\d{8}|\d{4} \d{4})(?![\p{L}\p{N}]|[/.-]\d)/gu,
    cue: /\b(?:(?:bank |current |savings )?account(?: number| no\.?| num)?|acc(?:oun)?t\.?(?: no\.?| number)?|a\/c(?: no\.?| number)?)(?:[ \t]+is|[ \t]*:)?[ \t]*$/iu,
    why: 'Called an account number.',
  },
];
const REACH = 40;

/** A sort code, an account number, an IBAN or a payment card number. */
export const bankDetails: Recogniser = {
  name: 'bank-details',
  type: 'bank-details',
  patterns: FORMS.flatMap(({ pattern, cue }) => (cue === undefined ? [pattern] : [pattern, cue])),
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
    'council tax account 4009990017',
    'GB29 NWBK 6016 1331 9268 18',
    'card 4539 1488 0343 6468',
    'on account of 20192020',
    'request 4539148803436467',
    'years 2019 2020 2021 2022',
  ],
  find: ({ text }) => {
    const finds: Find[] = [];
    for (const { pattern, cue, valid, why } of FORMS) {
      for (const match of text.matchAll(pattern)) {
        if (valid?.(match[0]) === false) continue;
        if (cue?.test(text.slice(Math.max(0, match.index - REACH), match.index)) === false) continue;
        finds.push({
          type: 'bank-details',
          span: { start: match.index, end: match.index + match[0].length },
          why,
        });
      }
    }
    return finds;
  },
};
