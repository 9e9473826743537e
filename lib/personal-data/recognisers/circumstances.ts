import { matchesOf } from '../../model/matches.ts';
import { clauseEnd } from '../clause.ts';
import type { Find, Recogniser } from '../recogniser.ts';

/** Beliefs, origin, orientation and union membership (UK GDPR article 9), and being out of work or on benefits. */
const SAID =
  /(?<!\w)(?:(?:i|he|she|my (?:son|daughter|husband|wife|partner|mother|father|client)) (?:am|is|was|have been|has been|had been|became)(?: (?:now|then|currently|also|still|made|a|an|openly|practising|out)){0,3} (?:unemployed|redundant|jobless|out of work|on benefits|on universal credit|on jobseekers?|on income support|asylum seeker|refugee|undocumented|gay|lesbian|bisexual|transgender|trans|muslim|jewish|hindu|sikh|catholic|buddhist|christian|atheist|union member|union rep|trade unionist|traveller|gypsy|roma|adopted|bankrupt|insolvent)|(?:i|he|she) (?:had no job|lost (?:my|his|her) job|(?:get|gets|receive|receives|claim|claims) (?:universal credit|housing benefit|benefits|income support|pip|esa|jobseekers?))|my (?:sexuality|religion|ethnicity|sexual orientation|immigration status|asylum claim|trade union membership|bankruptcy))\b/giu;

/** One of these stands in each of those. */
const SAID_OF =
  'unemployed redundant jobless out benefits benefit universal jobseeker jobseekers income asylum refugee undocumented gay lesbian bisexual transgender trans muslim jewish hindu sikh catholic buddhist christian atheist union unionist traveller gypsy roma adopted bankrupt insolvent job pip esa sexuality religion ethnicity orientation immigration membership bankruptcy'.split(
    ' ',
  );

/** What is said of someone's beliefs, origin, orientation or means. */
export const circumstances: Recogniser = {
  name: 'circumstances',
  type: 'other',
  hits: [
    '[[I am unemployed]] and I cannot pay.',
    'because [[she was made redundant in May]].',
    'They asked about [[my religion]].',
  ],
  misses: [
    'How many unemployed people live here?',
    'I am writing about benefits.',
    'the religion of staff',
    'Is he on the board?',
  ],
  find: ({ text, has }) => {
    if (!has(SAID_OF)) return [];
    const finds: Find[] = [];
    for (const match of matchesOf(text, SAID)) {
      const end = clauseEnd(text, match.index + match[0].length);
      finds.push({
        type: 'other',
        span: { start: match.index, end },
        why: 'It tells of someone’s beliefs, origin, orientation or means.',
      });
    }
    return finds;
  },
};
