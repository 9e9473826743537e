import { isDrivingLicence } from '../check-digits.ts';
import { byPattern } from '../recogniser.ts';

/** A GB driver number, in one piece or in groups. */
export const drivingLicence = byPattern({
  name: 'driving-licence',
  type: 'driving-licence',
  why: 'Has the form of a driving licence number, which holds the date of birth.',
  forms: [
    {
      needs: /\d{3} ?\d{3}/u,
      pattern:
        /(?<![\p{L}\p{N}])[A-Z9]{5} ?\d{3} ?\d{3} ?[A-Z9]{2} ?\d[A-Z\d]{2}(?: ?\d{2}(?!\d))?(?![\p{L}\p{N}])/giu,
      valid: isDrivingLicence,
    },
  ],
  hits: [
    'licence number [[FARME610165AB5EW]]',
    'DVLA no [[JONES 710 238 HA9CD 12]] is mine',
    '[[LEE99801151J99XY]]',
    'my licence is [[PYKEE 753 116 SM91J 01]]',
  ],
  misses: [
    'MODEL199999AB5EW',
    'order 12345678901234',
    'FARME 100 165 only',
    'FARMER610165AB5EW',
    'PYKEE 793 116 SM91J',
  ],
});
