import { isNino } from '../check-digits.ts';
import { byPattern } from '../recogniser.ts';

/** HMRC's own example prefix, which no check of the prefix lets through. */
const withoutExample = (marked: string): string => marked.replace(/^QQ/iu, 'AB');

/** Six figures as people group them. */
const SIX_FIGURES = /\d{2}[ -]?\d[ -]?\d[ -]?\d{2}/u;

/** A National Insurance number; with the example prefix QQ only where the words before it say what it is. */
export const nino = byPattern({
  name: 'nino',
  type: 'nino',
  why: 'Has the form of a National Insurance number.',
  forms: [
    {
      needs: SIX_FIGURES,
      pattern:
        /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?(?:\d{2}[ -]?\d{2}[ -]?\d{2}|\d{3}[ -]?\d{3})[ -]?[A-D](?![\p{L}\p{N}])/giu,
      valid: isNino,
    },
    {
      needs: SIX_FIGURES,
      pattern:
        /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?(?:\d{2}[ -]?\d{2}[ -]?\d{2}|\d{3}[ -]?\d{3})(?:[ -]?[A-D])?(?![\p{L}\p{N}])/giu,
      cue: /(?<!\w)(?:national insurance|nino|n\.?i\.?)(?: (?:number|no\.?|num))?(?: is|:|,)?[ \t]{0,3}$/iu,
      valid: (marked) =>
        !isNino(marked) && isNino(`${withoutExample(marked).slice(0, 16)}`.replace(/\d$/u, '$&A')),
      why: 'Called a National Insurance number.',
    },
  ],
  hits: [
    'My NI number is [[AB 12 34 56 C]].',
    'NINO: [[jg103759a]]',
    'National Insurance no. [[QQ 12 34 56 B]]',
    'payslip says [[CE 123 456 D]]',
    'NI number: [[AB 12 34 56]]',
  ],
  misses: [
    'order BG123456C',
    'form AB123456E',
    'part QQ123456C',
    'flight AB 1234 and 56 C',
    'AB12 34CD',
    'reference AB 12 34 56',
  ],
});
