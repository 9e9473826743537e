import type { Recogniser } from '../recogniser.ts';
import { email } from './email.ts';
import { greetedPerson } from './greeted-person.ts';
import { introducedName } from './introduced-name.ts';
import { knownName } from './known-name.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { relatedPerson } from './related-person.ts';
import { signature } from './signature.ts';
import { titledName } from './titled-name.ts';

/** Every recogniser, run in this order over every letter. */
export const RECOGNISERS: readonly Recogniser[] = [
  email,
  phone,
  postcode,
  signature,
  introducedName,
  relatedPerson,
  greetedPerson,
  titledName,
  knownName,
];
