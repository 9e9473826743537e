import { matchesOf } from '../../model/matches.ts';
import { clauseEnd } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { Find, Recogniser } from '../recogniser.ts';

/** What was done to someone, found first; who it was stands right before. */
const DONE =
  /(?<!\w)(?:was|is|am|had been|have been|has been|got|were)(?: (?:then|later|also|wrongly|wrongfully|falsely|once|previously|never|recently)){0,2} (?:arrested|convicted|charged with|cautioned|sentenced|imprisoned|jailed|remanded|found guilty|found not guilty|acquitted|prosecuted|detained|in custody|on bail|bailed|on probation|on remand|on parole|tried for)\b/giu;
const WHO =
  /(?<![\p{L}\p{N}])(?:[Ii]|[Hh]e|[Ss]he|[Mm]y (?:late )?(?:son|daughter|brother|sister|father|mother|husband|wife|partner|client|friend|cousin|nephew)(?:, who)?)(?: \p{Lu}[\p{L}'’-]{1,20}){0,2} $/u;
const LONGEST_WHO = 80;
const SAID =
  /(?<!\w)(?:(?:i|he|she) (?:stood trial|pleaded guilty|pled guilty|served (?:a|my|his|her|\d{1,2}|\p{L}{2,9}) (?:sentence|months|years))|my (?:(?:own|criminal|wrongful|spent|previous|past|prior|first) ){0,2}(?:conviction|convictions|arrest|caution|sentence|trial|criminal record|imprisonment|probation|parole|prison sentence|court case))\b/giu;

/** One of these stands in each of those. */
const OF_JUSTICE =
  'arrested convicted charged cautioned sentenced imprisoned jailed remanded guilty acquitted prosecuted detained custody bail bailed probation remand parole tried trial served sentence conviction convictions arrest caution criminal imprisonment court'.split(
    ' ',
  );

/** Where each statement of an offence, trial or sentence begins, and where its own words end. */
function statements({ text, has }: Reading): readonly { readonly start: number; readonly end: number }[] {
  if (!has(OF_JUSTICE)) return [];
  const done = matchesOf(text, DONE).flatMap(({ index, 0: words }) => {
    const who = WHO.exec(text.slice(Math.max(0, index - LONGEST_WHO), index))?.[0].length;
    return who === undefined ? [] : [{ start: index - who, end: index + words.length }];
  });
  const said = matchesOf(text, SAID).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...done, ...said].sort((a, b) => a.start - b.start);
}

/** A prison named so near the top stands in the writer's own letterhead. */
const LETTERHEAD = 120;
const IN_PRISON =
  /(?<=^[ \t]{0,3}|, ?)(?:HMP|HMYOI|HMP\/YOI|HM Prison) \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}(?:, [\p{Lu}\d][\p{L}\d '’-]{0,20})?/gmu;

/** What is said of someone's offences, trials or imprisonment: "was convicted of", "my arrest", a prison signed from. */
export const criminalRecord: Recogniser = {
  name: 'criminal-record',
  type: 'criminal-record',
  hits: [
    'In 2001 [[I was convicted of theft at Leeds Crown Court]]. Please',
    '[[My arrest on 3 May]] was unlawful'.replace(
      '[[My arrest on 3 May]] was unlawful',
      '[[My arrest on 3 May was unlawful]]',
    ),
    'Yours\n\nT. Galton, 140022, [[HMP Northgate, C Wing]]',
    'because [[my brother was sentenced to two years]].',
  ],
  misses: [
    'How many people were convicted of theft?',
    'officers who were arrested in 2020',
    'the cost of running HMP Northgate',
    'I was charged £40 for parking.',
    'people charged with an offence',
  ],
  find: (reading) => {
    const { text, signed } = reading;
    const finds: Find[] = [];
    for (const { start, end: said } of statements(reading)) {
      const end = clauseEnd(text, said);
      finds.push({
        type: 'criminal-record',
        span: { start, end },
        why: 'It tells of someone’s offence, trial or sentence.',
      });
    }
    for (const match of matchesOf(text, IN_PRISON)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (
        signed.meet(span) ||
        (match.index < LETTERHEAD && /^$/mu.test(text.slice(span.end, span.end + 120)))
      )
        finds.push({
          type: 'criminal-record',
          span,
          why: 'The writer signs from a prison.',
          whose: 'requester',
        });
    }
    return finds;
  },
};
