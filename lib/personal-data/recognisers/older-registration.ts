import { byPattern } from '../recogniser.ts';

/** Number plates of before 2001, of Northern Ireland and of Ireland, where the words before them speak of a vehicle. */
export const olderRegistration = byPattern({
  name: 'older-registration',
  type: 'vehicle-registration',
  why: 'The words before it call it a vehicle registration.',
  forms: [
    {
      needs: /[A-Z]\d{1,3} ?[A-Z]|[A-Z]{3} ?\d|\d-[A-Z]{1,2}-\d/u,
      pattern:
        /(?<![\p{L}\p{N}-])(?:[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,4}[A-Z]?|\d{2,3}-[A-Z]{1,2}-\d{1,6})(?![\p{L}\p{N}-])/gu,
      cue: /(?<!\w)(?:reg|registration|registered|vrm|vrn|number ?plate|index|plate|vehicle|car|van|motorbike|motorcycle)\b(?:(?: mark| number| no)?\.?[ \t]{0,3}(?:is|was|:|\(|of|a|an)?){0,2}[ \t]{0,3}(?:\(?reg\.?[ \t]{0,3})?$/iu,
      within: 40,
    },
  ],
  hits: [
    'parked, reg [[P123 ABD]]',
    'VRM: [[AIZ 4521]]',
    'car (reg. [[181-D-12345]])',
    'my van, registration number [[ABC 123D]]',
  ],
  misses: ['Reg 12 EIR', 'car parks off the A38', 'in ward B12 ABC', 'vehicle class N1 only', 'ABC 123D'],
});
