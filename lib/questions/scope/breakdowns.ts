import { matchesOf } from '../../model/matches.ts';
import type { Span } from '../../model/span.ts';

const ITEM = String.raw`(?:[\p{L}\d'’/-]+)`;
const LIST = String.raw`(?:the )?${ITEM}(?: (?!please\b|for\b|from\b|in\b|between\b|since\b|that\b|which\b|who\b|and\b|or\b|with\b|to\b|if\b|as\b|by\b|were\b|was\b|is\b|are\b)${ITEM}){0,4}`;
const JOINED = String.raw`${LIST}(?:(?:,|,? and|,? or|,? then)(?: by)? (?!how\b|what\b|please\b|if\b|i\b|the total\b|any\b|for\b|from\b|in\b|between\b|since\b|over\b|as\b|with\b|including\b|where\b|which\b)${LIST}){0,8}`;
const UNITS =
  'year|month|quarter|week|day|financial year|calendar year|academic year|tax year|ward|borough|district|school|department|directorate|service|area|region|county|age|age group|age band|gender|sex|ethnicity|race|grade|rank|pay band|band|type|category|offence|crime type|reason|outcome|postcode|location|site|hospital|trust|station|team|supplier|agency|provider|street|road|nationality|specialty|speciality|force|council|local authority|constituency|tenure|property type|make|model|vehicle|amount|status|stage|subject|course|faculty|prison';

/** Words that ask for a count to be shown in parts. */
const BREAKDOWNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:broken|break|breaking|split|splitting|separated?|sort(?:ed)?|group(?:ed)?|categori[sz]ed?|divided?|disaggregated|itemi[sz]ed|listed|breakdown|arranged|classified|analysed|shown|recorded|separately)(?: (?!by\b|per\b|into\b|for\b|of\b)${ITEM}){0,4} (?:by|per|into|according to|for each|across) ${JOINED}`,
    'giu',
  ),
  new RegExp(String.raw`\bbreakdown of (?:the )?${JOINED}`, 'giu'),
  new RegExp(
    String.raw`\b(?:for|in|at|by|within) (?:each|every)(?: and every)?(?: of (?!these\b|those\b|them\b|the above\b|which\b))?(?: the)? (?!of\b|one\b|case\b|question\b|such\b)${LIST}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:by|per) (?:${UNITS})s?(?: (?:of|and|group|band|type) ?${ITEM})?(?:(?:,|,? and|,? or) (?:by |per )?(?:${UNITS})s?)*\b(?! (?:workers?|staff|nurses?|doctors?|employees|officers?|members?|owners?)\b)`,
    'giu',
  ),
  /(?<!\w)(?:year[- ](?:on|by)[- ]year|month[- ]by[- ]month|annually|monthly|quarterly|per annum|(?:year|month|ward|school|trust|quarter) by (?:year|month|ward|school|trust|quarter)|each (?:calendar |financial |academic )?(?:year|month|quarter|ward|school))\b/giu,
];

/** The stretches of the words that ask for a breakdown, in order, the widest where they overlap; offsets count from `offset`. */
export function breakdownsIn(words: string, offset: number): readonly Span[] {
  const kept: Span[] = [];
  for (const pattern of BREAKDOWNS) {
    for (const found of matchesOf(words, pattern)) {
      const span = { start: offset + found.index, end: offset + found.index + found[0].length };
      if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
