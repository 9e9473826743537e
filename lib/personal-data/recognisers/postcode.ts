import { byPattern } from '../recogniser.ts';

/**
 * A full UK postcode: outward code, then a digit and two letters that are never C, I, K, M, O or V.
 * Source: Royal Mail, "Programmers' Guide to the Postcode Address File"; GIR 0AA is the one odd one.
 */
export const postcode = byPattern({
  name: 'postcode',
  type: 'postcode',
  why: 'A full postcode, which points to a few houses.',
  pattern:
    /(?<![\p{L}\p{N}£$€.-])(?:GIR ?0AA|(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])[ \u00a0]{0,2}[0-9][ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}-])/giu,
  hits: [
    'at 4 Tern Close, Wells [[ZZ9 9ZA]]'.replace('ZZ9 9ZA', 'BA5 9ZZ'),
    'flat in [[sw1a 2zq]]',
    'Postcode: [[M11AE]]',
    '[[W1A 0AX]] is theirs',
  ],
  misses: ['the N6 area', 'form E10 2 KIT', 'version B2 3IO', 'flight BA123 4TH floor'],
});
