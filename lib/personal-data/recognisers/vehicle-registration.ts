import { byPattern } from '../recogniser.ts';

/** A number plate in the form used since 2001: two letters, two figures, three letters. */
export const vehicleRegistration = byPattern({
  name: 'vehicle-registration',
  type: 'vehicle-registration',
  why: 'Has the form of a vehicle registration.',
  forms: [
    {
      pattern: /(?<![\p{L}\p{N}-])[A-Z]{2}\d{2}[ \u00a0]?[A-Z]{3}(?![\p{L}\p{N}-])/gu,
    },
  ],
  hits: ['My car is [[KV68 ZQD]].', '[[YX19OOB]] is parked there'],
  misses: ['postcode BA5 9ZZ', 'Euro NCAP 2019 ABC', 'AB12 CDEF', 'kv68 zqd-1'],
});
