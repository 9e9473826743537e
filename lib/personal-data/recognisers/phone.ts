import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { matchesOf } from '../../model/matches.ts';
import type { Find, Recogniser } from '../recogniser.ts';

/** Ten to fifteen digits as people write them, with or without a country code, and an extension. */
const CANDIDATE =
  /(?<![\p{L}\p{N}£$€/.:_-])(?:\+|00 ?|\()?\d(?:[ \u00a0.()-]{0,2}\d){8,14}(?:,? {0,2}(?:ext|extn|extension|x)\.? {0,2}:?\d{1,5})?(?![\p{L}\p{N}£%])/giu;

/** Seven local digits count only where the words before them say telephone. */
const CUE =
  /(?<!\p{L})(?:my number|tel|telephone|phone|mobile|mob|cell|call|ring|text|fax|contact|whatsapp|t|m|p)(?: (?:me|us|number|no|on|is|at)){0,2}[.:]{0,2} {0,3}$/iu;
/** What stands before other numbers of that length. */
const OTHER_NUMBER =
  /(?:ref(?:erence)?|a-number[:.]? ?A|case|order|invoice|number|no|account|a\/c|policy|claim|ticket|nhs(?: (?:no|number))?|chi|ssn|utr|id|isbn|urn|crn|iban|card|passport|complaint|request|foi|licen[cs]e|student|membership|serial|version)[.:#]{0,2} {0,2}(?:is |was |no\.? |number |: ?)?#?$/iu;
const COUNTRIES: readonly CountryCode[] = ['GB', 'IE', 'US'];
/** National shapes: a UK or Irish number starts with 0; a North American one is grouped 3-3-4 with a separator. */
const SHAPES: Readonly<Partial<Record<CountryCode, RegExp>>> = {
  GB: /^\(?0[1-9]/u,
  IE: /^\(?0[1-9]/u,
  US: /^(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]?\d{4}/u,
};

/** A telephone number: UK, Irish or North American shapes, or any with a country code; an extension belongs to it. */
export const phone: Recogniser = {
  name: 'phone',
  type: 'phone',
  hits: [
    'Ring [[07700 900123]] after six.',
    'Tel: [[(020) 7946 0018 ext 12]]',
    'call me on [[+44 (0)1632 960 551]]',
    'Mobile [[+353 85 012 3456]].',
    'phone [[(509) 555-0117]] or [[509-555-0117 x4]]',
    'my number is [[01 679 0000]] in Dublin',
    'or abroad on [[+33 1 99 00 12 34]]',
  ],
  misses: [
    'Reference 2023011200345',
    'between 01/04/2022 and 20/07/2022',
    'ISBN 978-0-306-40615-7',
    'order number 4009990017',
    'from 2019-2020 2020-2021 2021-2022',
    'NHS number 999 123 4560',
    'sort code 20-00-00 account 55779911',
    'IP 192.168.100.200 and 10.20.30.40',
  ],
  find: ({ text }) => {
    const finds: Find[] = [];
    for (const match of matchesOf(text, CANDIDATE)) {
      const value = match[0];
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      if (!isPhone(value, before)) continue;
      finds.push({
        type: 'phone',
        span: { start: match.index, end: match.index + value.length },
        why: CUE.test(before) ? 'A telephone number, and the words before it say so.' : 'A telephone number.',
      });
    }
    return finds;
  },
};

function isPhone(value: string, before: string): boolean {
  const cued = CUE.test(before);
  if (!cued && OTHER_NUMBER.test(before)) return false;
  if (/^(?:\+|00 ?[1-9])/u.test(value))
    return parsePhoneNumberFromString(value.replace('(0)', '').replace(/^00 ?/u, '+'))?.isPossible() === true;
  return COUNTRIES.some((country) => {
    if (SHAPES[country]?.test(value) !== true) return false;
    return parsePhoneNumberFromString(value, country)?.isPossible() === true;
  });
}
