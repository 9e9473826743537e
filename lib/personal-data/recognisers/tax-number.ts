import { byPattern } from '../recogniser.ts';

/** Numbers that a tax office gives one person, in Britain, Ireland and the United States. */
export const taxNumber = byPattern({
  name: 'tax-number',
  type: 'other',
  why: 'Has the form of a tax reference number.',
  forms: [
    {
      needs: /\d{5} ?\d{5}/u,
      pattern: /(?<![\p{L}\p{N}])\d{5} ?\d{5}K?(?![\p{L}\p{N}])/giu,
      cue: /(?<!\w)(?:utr|taxpayer|self[ -]assessment)\b/iu,
      within: 45,
      why: 'Called a Unique Taxpayer Reference.',
    },
    {
      needs: /\d ?[A-Z] ?\d{3}/iu,
      pattern: /(?<![\p{L}\p{N}])\d{2} ?[A-Z] ?\d{3} ?\d{2}(?![\p{L}\p{N}])/giu,
      cue: /(?<!\w)(?:paye|trn|temporary|tax|national insurance|number is|ref|reference|p60|payslip|for example)\b/iu,
      within: 80,
      why: 'Has the form of HMRC’s temporary reference number.',
    },
    {
      needs: /\d{2}-\d{2}-\d{4}|\d{7}/u,
      pattern: /(?<![\p{L}\p{N}])(?:9\d{2}-\d{2}-\d{4}|\d{2}-\d{7}|\d{7}[A-W][A-IW]?)(?![\p{L}\p{N}])/giu,
      cue: /(?<!\w)(?:itin|ein|ppsn?|pps (?:number|no\.?))\b/iu,
      within: 30,
      why: 'Called a taxpayer or PPS number.',
    },
  ],
  hits: ['My UTR is [[11111 11111]].', 'temporary number [[11 A 12345]]', 'PPS number [[1234567FA]]'],
  misses: ['Boeing 11A 12345', 'tax year 2019 2020', 'UTR numbers issued', '12B12345'],
});
