import { byPattern } from '../recogniser.ts';

/** A Unique Taxpayer Reference (ten digits), a temporary reference number (11 A 12345) or a US taxpayer number. */
export const taxNumber = byPattern({
  name: 'tax-number',
  type: 'other',
  why: 'Has the form of a tax reference number.',
  pattern:
    /(?<![\p{L}\p{N}])(?<mark>(?<=\b(?:utr|taxpayer|self[ -]assessment)\b[^\n]{0,40})\d{5} ?\d{5}K?|(?<=\b(?:paye|trn|temporary|tax|national insurance|number is|ref|reference|example)\b[^\n]{0,60})\d{2} ?[A-Z] ?\d{3} ?\d{2}|(?<=\b(?:itin|ein|ppsn?|pps (?:number|no\.?))\b[^\n]{0,20})(?:9\d{2}-\d{2}-\d{4}|\d{2}-\d{7}|\d{7}[A-W][A-IW]?))(?![\p{L}\p{N}])/giu,
  hits: ['My UTR is [[11111 11111]].', 'temporary number [[11 A 12345]]', 'PPS number [[1234567FA]]'],
  misses: ['Boeing 11A 12345', 'tax year 2019 2020', 'UTR numbers issued', '12B12345'],
});
