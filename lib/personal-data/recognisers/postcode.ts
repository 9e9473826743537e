import { isBodysAddress } from '../address-shape.ts';
import { isPremises } from '../premises.ts';
import { byPattern, type Recogniser } from '../recogniser.ts';

/**
 * A full UK postcode: outward code, then a digit and two letters that are never C, I, K, M, O or V.
 * Source: Royal Mail, "Programmers' Guide to the Postcode Address File"; GIR 0AA is the one odd one. Or an Irish
 * Eircode: a routing key, a space and four characters for one address. Source: Eircode's address database guide.
 */
const anyPostcode = byPattern({
  name: 'postcode',
  type: 'postcode',
  why: 'A full postcode, which points to a few houses.',
  forms: [
    {
      needs: /\d[a-z]{2}|[a-z](?:\d\d|6w) [a-z\d]{4}/iu,
      pattern:
        /(?<![\p{L}\p{N}£$€.-])(?:GIR ?0AA|(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])[ \u00a0]{0,2}[0-9][ABD-HJLNP-UW-Z]{2}|[AC-FHKNPRTV-Y](?:[0-9]{2}|6W) [0-9AC-FHKNPRTV-Y]{4})(?![\p{L}\p{N}-])/giu,
    },
  ],
  hits: [
    'at 4 Tern Close, Wells [[ZZ9 9ZA]]'.replace('ZZ9 9ZA', 'BA5 9ZZ'),
    'flat in [[sw1a 2zq]]',
    'Postcode: [[M11AE]]',
    '[[W1A 0AX]] is theirs',
    'Ballina, [[V94 A1C2]]',
  ],
  misses: [
    'the N6 area',
    'Information Team\nCity Hall\nLeeds LS1 1ZZ',
    'form E10 2 KIT',
    'version B2 3IO',
    'flight BA123 4TH floor',
    'on the A38 near Marlpool',
    'The Amber Pelican, 4 Ropery Lane, Wells BA5 9ZZ',
    'The Ruritanian Embassy at 4 Palace Green, London, W8 4ZZ',
  ],
});

/** "A38 near": a road and a word, not the routing key and the four characters of an Eircode. */
const ROAD_AND_WORD = /^\S{3} [a-z]{4}$/u;

/** A full postcode or Eircode, unless it stands in the address of a body or a public building. */
export const postcode: Recogniser = {
  ...anyPostcode,
  find: (reading) =>
    anyPostcode.find(reading).filter(({ span }) => {
      const { words, text, surelySigned } = reading;
      return (
        !ROAD_AND_WORD.test(text.slice(span.start, span.end)) &&
        (surelySigned.meet(span) ||
          !(isBodysAddress(words, text, span.start) || isPremises(text, span.start)))
      );
    }),
};
