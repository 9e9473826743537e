import { byPattern } from '../recogniser.ts';

/** A number that a school or a university gives one person. */
export const studentNumber = byPattern({
  name: 'student-number',
  type: 'other',
  why: 'A student or pupil number points to one person.',
  forms: [
    {
      needs: /student|pupil|matriculation|candidate|ucas|upn|hesa|enrolment/iu,
      pattern: /(?<![\p{L}\p{N}])(?=[a-z\d]{0,9}\d{4})[a-z]{0,3}\d[a-z\d]{4,11}(?![\p{L}\p{N}])/giu,
      cue: /(?<!\w)(?:student|pupil|matriculation|candidate|ucas|upn|hesa|enrolment)(?: (?:id|number|no\.?|personal id|reference)){1,2}(?: is| was|:)?[ \t]{0,3}#?$/iu,
    },
  ],
  hits: ['Student number: [[u1904417]]', 'my matriculation no. [[20194417]]', 'UPN number [[H801200001001]]'],
  misses: ['student numbers 2019 2020', 'pupils 12000 in all', 'candidate 12', 'pupils in 2023/24'],
});
