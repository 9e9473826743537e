import type { RegimeRule } from './regime-rule.ts';

/** Rules on whose data is asked for. */
export const OWN_DATA: readonly RegimeRule[] = [
  {
    name: 'own records',
    says: 'own-data',
    weight: 2,
    look: [
      'data/information/records/everything/anything/all (that) (you) hold/held/holding/have/got (about/on) me',
      'information/records/data/emails/messages/notes/letters/documents/files/correspondence (containing/about/on/concerning/regarding/relating/naming/mentioning) (to) me/myself',
      'my personal data/information/file/record',
      'my (own/full/complete/entire/whole) (medical/health/personnel/police/social/housing/school/care/hr/service/prison/patient/occupational/gp/dental/maternity/hospital/a-e/counselling/student/adoption/foster) (work/service/care) record/file/notes',
      'my complete/full/entire/own/whole record/file',
      'my (own) x-rays/x/scan/blood/test/exam rays/images/results/scripts/marks',
      'what * wrote/written/said about me',
      "my son's/daughter's/child's/children's/mother's/father's/late (medical/school/social/care/health) record/file/notes",
      'copy of my (own/complete/full/medical/health/personnel/entire) record/file/data/notes',
      'about my complaint/case/application/appeal/grievance',
      'my complaint (made/notes/file)',
      'complaint i made',
      'talked over my',
      'discussed my (complaint/case/appeal/application)',
      'cctv of me/myself',
      'footage of me/myself',
      'recording of my (call/interview/hearing/meeting)',
      'notes of/from my (meeting/interview/hearing/appointment)',
    ],
    hits: ['Please send all the data you hold about me.', 'I want a copy of my medical records.'],
    misses: ['Please tell me about the park.', 'My copy of the plan is torn.'],
  },
  {
    name: 'proof of identity',
    says: 'own-data',
    weight: 1,
    look: [
      'nhs number',
      'date of birth',
      'passport/licence is/attached/enclosed/copy',
      'copy/scan of my passport/licence/id',
      'proof of identity/id',
      'hospital number',
    ],
    hits: ['My NHS number is below.', 'I attach proof of identity.'],
    misses: ['Phone this number.', 'The passport office is shut.'],
  },
];
