import { isNino } from '../check-digits.ts';
import { byPattern } from '../recogniser.ts';

/** A National Insurance number; HMRC's own example prefix QQ counts where the words before it say what it is. */
export const nino = byPattern({
  name: 'nino',
  type: 'nino',
  why: 'Has the form of a National Insurance number.',
  pattern:
    /(?<![\p{L}\p{N}])(?<mark>(?:(?<=\b(?:insurance|ni(?:no)?|n\.i\.)\b[^\n]{0,20})QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d{2}[ -]?\d{1,2}[ -]?\d{1,2}[ -]?\d{0,2}[ -]?[A-D])(?![\p{L}\p{N}])/giu,
  valid: (marked) => isNino(marked.replace(/^QQ/iu, 'AB')),
  hits: [
    'My NI number is [[AB 12 34 56 C]].',
    'NINO: [[jg103759a]]',
    'National Insurance no. [[QQ 12 34 56 B]]',
    'payslip says [[CE 123 456 D]]',
  ],
  misses: ['order BG123456C', 'form AB123456E', 'part QQ123456C', 'flight AB 1234 and 56 C', 'AB12 34CD'],
});
