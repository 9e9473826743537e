import { byPattern } from '../recogniser.ts';

/** A number plate in the form used since 2001: two letters, two figures, three letters. */
export const vehicleRegistration = byPattern({
  name: 'vehicle-registration',
  type: 'vehicle-registration',
  why: 'Has the form of a vehicle registration.',
  forms: [
    {
      needs: /[A-Z]\d{2}[ \u00a0]?[A-Z]/u,
      pattern: /(?<![\p{L}\p{N}-])[A-Z]{2}\d{2}[ \u00a0]?[A-Z]{3}(?![\p{L}\p{N}-])/gu,
    },
    {
      needs: /plate|tag|vehicle reg/iu,
      pattern:
        /(?<![\p{L}\p{N}-])(?=[A-Z\d -]{0,7}\d)[A-Z\d]{1,4}(?:[ -]?[A-Z\d]{1,4}){1,2}(?![\p{L}\p{N}-])/gu,
      cue: /(?<!\w)(?:(?:licen[cs]e |number |registration )?plates?|(?:licen[cs]e |vehicle )tags?|vehicle reg(?:istration)?)(?: (?:number|no\.?|#))?(?: is|:)?[ \t]{1,2}#?$/iu,
      valid: (marked) =>
        /\d/u.test(marked) && /[A-Z]/u.test(marked) && marked.replace(/[ -]/gu, '').length >= 5,
      why: 'The words before it call it a number plate.',
    },
  ],
  hits: [
    'My car is [[KV68 ZQD]].',
    '[[YX19OOB]] is parked there',
    'my truck, plate [[EK 40 219]], was stopped',
    'license plate [[7ABC123]]',
  ],
  misses: [
    'postcode BA5 9ZZ',
    'Euro NCAP 2019 ABC',
    'AB12 CDEF',
    'kv68 zqd-1',
    'plate 2019 and plate 2020',
    'the number plates of all cars',
  ],
});
