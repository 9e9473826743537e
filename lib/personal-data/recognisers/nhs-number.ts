import { matchesOf } from '../../model/matches.ts';
import { isNhsNumber } from '../check-digits.ts';
import type { Find, Recogniser } from '../recogniser.ts';

const TEN_DIGITS = /(?<![\p{L}\p{N}.£/-])\d{3}(?<gap>[ -]?)\d{3}\k<gap>\d{4}(?![\p{L}\p{N}%]|[.-]\d)/gu;
const CUE = /(?<!\w)(?:nhs|chi|n\.h\.s\.?|health and (?:social )?care|h&c|patient)\b/iu;
/** A ten-digit group written 3-3-4 is also how Americans write telephone numbers. */
const PHONE_CUE = /(?<!\w)(?:tel|telephone|phone|mobile|call|ring|fax|cell)\b/iu;
/** The NHS issues numbers from 4, 6, 7 and 9; a CHI number opens with a day and a month. Others are telephones and the like. */
const ISSUED = /^(?:[4679]|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]))/u;
const mayBeIssued = (marked: string): boolean => ISSUED.test(marked.replace(/\D/gu, ''));
const REACH = 45;

/** An NHS, CHI or Health and Care number: named as one, or grouped 3 3 4 and passing its check digit. */
export const nhsNumber: Recogniser = {
  name: 'nhs-number',
  type: 'nhs-number',
  hits: [
    'NHS number: [[943 476 5919]]',
    'NHS No [[9434765919]] as on my letter',
    'she is 943 476 5918'.replace('943 476 5918', '[[943 476 5919]]'),
    'My CHI is [[0101605557]]',
    'my NHS number is [[999 999 9999]], mistyped perhaps'.replace('999 999 9999', '943 476 5910'),
  ],
  misses: [
    'invoice 9434765918',
    'ref 9434765919',
    'phone 943-476-5919',
    'contact me on 087 555 0142',
    'in 943 476 5918 cases',
    'NHS spending of £943 476 5919',
    'FOI 1234567890',
  ],
  find: ({ text }) => {
    const finds: Find[] = [];
    for (const match of matchesOf(text, TEN_DIGITS)) {
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      const cued = CUE.test(before);
      const valid = isNhsNumber(match[0]);
      const grouped = (match.groups?.gap ?? '') !== '';
      if (!cued && !(valid && grouped && mayBeIssued(match[0]) && !PHONE_CUE.test(before))) continue;
      finds.push({
        type: 'nhs-number',
        span: { start: match.index, end: match.index + match[0].length },
        why: valid
          ? 'Ten digits that pass the check of an NHS or CHI number.'
          : 'Called an NHS or CHI number, although its check digit does not fit: it may be mistyped.',
      });
    }
    return finds;
  },
};
