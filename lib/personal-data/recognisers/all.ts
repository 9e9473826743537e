import type { Recogniser } from '../recogniser.ts';
import { age } from './age.ts';
import { bankDetails } from './bank-details.ts';
import { birthplace } from './birthplace.ts';
import { circumstances } from './circumstances.ts';
import { criminalRecord } from './criminal-record.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { drivingLicence } from './driving-licence.ts';
import { email } from './email.ts';
import { greetedPerson } from './greeted-person.ts';
import { health } from './health.ts';
import { introducedName } from './introduced-name.ts';
import { ipAddress } from './ip-address.ts';
import { knownName } from './known-name.ts';
import { letterhead } from './letterhead.ts';
import { nhsNumber } from './nhs-number.ts';
import { nino } from './nino.ts';
import { olderRegistration } from './older-registration.ts';
import { passport } from './passport.ts';
import { phone } from './phone.ts';
import { postalAddress } from './postal-address.ts';
import { postcode } from './postcode.ts';
import { referenceNumber } from './reference-number.ts';
import { relatedPerson } from './related-person.ts';
import { signature } from './signature.ts';
import { socialHandle } from './social-handle.ts';
import { ssn } from './ssn.ts';
import { studentNumber } from './student-number.ts';
import { taxNumber } from './tax-number.ts';
import { titledName } from './titled-name.ts';
import { vehicleRegistration } from './vehicle-registration.ts';

/** Every recogniser, run in this order over every letter. */
export const RECOGNISERS: readonly Recogniser[] = [
  email,
  phone,
  postcode,
  nhsNumber,
  nino,
  ssn,
  bankDetails,
  passport,
  drivingLicence,
  dateOfBirth,
  vehicleRegistration,
  olderRegistration,
  referenceNumber,
  taxNumber,
  studentNumber,
  ipAddress,
  socialHandle,
  postalAddress,
  signature,
  letterhead,
  introducedName,
  relatedPerson,
  greetedPerson,
  titledName,
  knownName,
  age,
  birthplace,
  circumstances,
  health,
  criminalRecord,
];
