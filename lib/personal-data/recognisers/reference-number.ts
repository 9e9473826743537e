import { matchesOf } from '../../model/matches.ts';
import type { Reading } from '../reading.ts';
import type { Find, Recogniser } from '../recogniser.ts';

/** Why a number is marked that is called one of somebody's own. */
const CALLED_REFERENCE = 'The words before it call it a reference.';

/** A code with at least four figures, letters and dividers allowed: "FOI-2024-118", "22/00417/COMP", "4009990017". */
const CODE =
  /(?<![\p{L}\p{N}£$€/.:@_-])(?:[A-Z]{2,8} |[A-Za-z]{1,8}(?:[-/][A-Za-z]{1,8}){0,2}[-/]?)?\d[A-Za-z\d]{0,14}(?:[-/.*][A-Za-z\d]{1,12}){0,5}(?![\p{L}\p{N}@%]|[/-]\p{N}|\.\d)/gu;

/** Words that by themselves announce a reference of somebody's own matter. */
const OWN_REFERENCE =
  /(?<!\w)(?:(?:foia?|eir|d?sar|rfi)(?: (?:request|case|ref(?:erence)?))?(?: ?(?:number|no|ref))?|(?:our|your|my|its?) ref(?:erence)?|ref(?:erence)?(?: ?(?:number|no|num|nos))?|crime(?: ?(?:ref(?:erence)?))?(?: ?(?:number|no|num))?|case(?: ?(?:ref(?:erence)?))? ?(?:number|no|id|ref)|complaint ?(?:number|no|id|ref(?:erence)?)|(?:incident|log|cad|occurrence) ?(?:number|no|ref(?:erence)?)|(?:account|customer|claim|policy|tenancy|application|council tax|rent|payroll|hospital|patient|prison(?:er)?|inmate|register|reg|file|booking|appeal|ticket|pcn|notice|request|decision|membership|permit|licen[cs]e)\.? ?(?:account ?)?(?:number|no|num|id|ref(?:erence)?(?: ?(?:number|no))?)|(?:employee|staff|personnel|service)\.? ?(?:number|no|num|id)|my (?:own |case |file |place |queue )?(?:number|no)|a-number|uprn|urn|crn)\.? ?(?:is|was|of|:|#|-|–|\()? ?[:#]? ?$/iu;

/** Words that do so when the writer speaks of what is theirs. */
const MATTER =
  /(?<!\w)(?:request|reference|ref|case|complaint|application|claim|appeal|review|letter|correspondence|e-?mail|ticket|notice|fine|pcn|bill|account|property|file|matter|report|crime|incident|enquiry|inquiry|decision|order|response|reply|foi|sar|prosecution|charge|mine)s?\b[^\n.;?]{0,28}$/iu;
const OWN =
  /(?<!\w)(?:my|mine|i|me|our|we|us|your (?:reply|response|answer|decision|letter|e-?mail)|you (?:sent|gave|wrote|refused|replied|answered))\b/iu;

/** What stands before codes that are nobody's own: laws, standards, forms, contracts, plans, products. */
const PUBLIC_CODE =
  /(?<!\w)(?:section|sections|s|ss|regulation|regulations|reg|article|art|act|schedule|sch|paragraph|para|page|pp?|question|item|form|iso|bs|en|iec|si|s\.i|ssi|sr|directive|regulation \(ec\)|eu|ec|circular|contract|tender|lot|framework|procurement|planning|policy (?:document|paper)|version|model|grade|room|route|road|junction|chapter|part|rule|order|volume|table|figure|cpv|sic|isbn|issn|doi|usc|cfr|hc|hl|cm|cp|psi|pso|bulletin|standard|minute|vote|agenda|unit|class|type|series|catalogue|piece)\.? ?(?:number|no|ref(?:erence)?)?s?\.? ?:? ?$/iu;
/** What authorities put before the numbers of requests, reviews and complaints; a bare year after it is no number. */
const CASE_PREFIX = /^(?:FOIA?|D?SAR|EIR|RFI|CAS|COMP|ENQ|REF|IR)[-/](?!(?:19|20)\d{2}$)[\p{L}\d/-]+$/iu;
/** The number of a planning application, which anybody may look up: "22/01234/FUL", "P/2023/0412/HOUS". */
const PLANNING_CODE =
  /^(?:[A-Z]{1,4}\/)?(?:\d{2}|\d{4})\/\d{2,6}\/(?:[A-Z]\/)?(?:FUL|HOUS?|HSE|OUT|LBC?|TPO|TCA|PLAN|PA|ADV|DET|REM|RES|COU|PIP|PNR?|CLP|CLE|LDC|VAR|NMA|MAJ|MIN|DPP|PPP|PL|F|O|S73|DISC|CON|FULL|HH|HPA|PRIOR|EIA)\d?$/u;
const SHAPED_LIKE_A_DATE =
  /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$|^\d{1,2}[/.-](?:19|20)\d{2}$|^(?:19|20)\d{2}(?:[/.-]\d{1,2}){1,2}$|^(?:19|20)\d{2}(?:[/-](?:19|20)?\d{2})?$/u;
const REACH = 90;
const FEWEST_FIGURES = 4;

/** A number that identifies the writer's own request, complaint, crime report, account or place in a prison. */
export const referenceNumber: Recogniser = {
  name: 'reference-number',
  type: 'reference-number',
  hits: [
    'my earlier request, [[2019100055521]], was refused',
    'I complained (ref: [[COMP/2024/0173]])',
    'Crime reference number [[42/91834/26]]',
    'my complaint ([[PS-24-10577]]) went nowhere',
    'Our ref: [[IRX-55201]]',
    'where is mine ([[SAR/30711]])?',
    'my number is [[HL/0041177]], please check',
    'I work there (staff no. [[50166120]])',
    'Your reference [[FOI 20261187]]',
    'Thank you for your response to [[FOI 24-3391]] of May',
    'council tax account number [[80012345]]',
    'Reg. No. [[55310-044]]',
    'Council tax account: [[7701 4432 10]]',
    'A-Number: [[A 098 765 432]]',
    'I am [[A4410EL]] on B wing',
    'The bill has the reference number [[4009111017]], the flat has [[8800111021]].',
  ],
  misses: [
    'trees to BS 5837:2012',
    'under SI 2004/3391 and regulation 12',
    'the 2022/23 budget of 450000',
    'I want to see my neighbour’s application 25/00718/HOUS',
    'planning application 22/01234/FUL',
    'contract reference CN2019-443',
    'How many cases in 2019-2020?',
    'my request covers 2015 to 2019',
    'Form P11000 and section 1001',
    'my request of 14/02/2026',
    'ISO 9001:2015',
    'the FOI 2000 rules',
    'in the FOI 2014 Act and EIR 12',
    'wards 12 to 14 since 2019',
    'gate 4 0800 to 1600',
    'paper A 4 297 210',
    'staff of 120000 in 2024',
    'EIR 2004',
  ],
  find: (reading) => {
    const { text } = reading;
    const finds: Find[] = [];
    let last: Find | undefined;
    for (const match of matchesOf(text, CODE)) {
      const code = match[0];
      if ((code.match(/\d/gu)?.length ?? 0) < FEWEST_FIGURES || SHAPED_LIKE_A_DATE.test(code)) continue;
      const before = text.slice(Math.max(0, match.index - REACH), match.index).replace(/[ \t\u00a0]+/gu, ' ');
      const span = { start: match.index, end: match.index + code.length };
      const why = reasonFor(before, code) ?? continuation(text, last, span) ?? inSignature(reading, span);
      if (why === undefined) continue;
      last = { type: 'reference-number', span, why };
      finds.push(last);
    }
    return [...finds, ...spacedNumbers(text), ...prisonNumbers(text), ...alienNumbers(text)];
  },
};

/** "Account 7710 4482 19": a number written in groups, after what it is the number of. */
const SPACED =
  /(?<!\w)(?:(?:council tax |customer |tenancy |rent |utility |water )?(?:account|reference|ref|customer|claim|policy|membership)\.?(?: ?(?:number|no\.?|ref(?:erence)?))?)(?: is|:)?[ \t]{1,3}(?<mark>\d{2,5}(?:[ ]\d{2,5}){2,4})(?![\d/])/giu;

function spacedNumbers(text: string): readonly Find[] {
  return matchesOf(text, SPACED).flatMap((match): readonly Find[] => {
    const mark = match.groups?.mark ?? '';
    const end = match.index + match[0].length;
    return [
      {
        type: 'reference-number',
        span: { start: end - mark.length, end },
        why: CALLED_REFERENCE,
      },
    ];
  });
}

/** The number of an alien's file in the United States. */
const ALIEN = /(?<![\p{L}\p{N}])A[ #-]{0,2}\d{3}[ -]?\d{3}[ -]?\d{2,3}(?![\p{L}\p{N}])/gu;
const ALIEN_CUE = /(?<!\w)(?:a-?number|a#|alien (?:registration )?(?:number|no\.?|file)|uscis)[^\n]{0,6}$/iu;

const alienNumbers = (text: string): readonly Find[] =>
  matchesOf(text, ALIEN)
    .filter(({ index }) => ALIEN_CUE.test(text.slice(Math.max(0, index - 40), index)))
    .map(({ index, 0: found }) => ({
      type: 'reference-number',
      span: { start: index, end: index + found.length },
      why: CALLED_REFERENCE,
    }));

/** The number of a prisoner in England and Wales, in a letter that speaks of prison. */
const PRISONER = /(?<![\p{L}\p{N}])[A-Z]\d{4}[A-Z]{2}(?![\p{L}\p{N}])/gu;
const SPEAKS_OF_PRISON = /(?<!\w)(?:HMP|HMYOI|HMPPS|prison(?:er|ers)?|wing|cell|nomis)\b/iu;

function prisonNumbers(text: string): readonly Find[] {
  const numbers = matchesOf(text, PRISONER);
  if (numbers.length === 0 || !SPEAKS_OF_PRISON.test(text)) return [];
  return numbers.map((match) => ({
    type: 'reference-number',
    span: { start: match.index, end: match.index + match[0].length },
    why: 'Has the form of a prisoner’s number.',
  }));
}

function reasonFor(before: string, code: string): string | undefined {
  if (PLANNING_CODE.test(code)) return undefined;
  if (PUBLIC_CODE.test(before) && !/(?<!\w)reg\.? no\.? $/iu.test(before)) return undefined;
  if (OWN_REFERENCE.test(before) && !PUBLIC_CODE.test(before.replace(OWN_REFERENCE, '')))
    return CALLED_REFERENCE;
  if (CASE_PREFIX.test(code)) return 'It has the form of a request’s or a complaint’s own number.';
  if (/^\p{L}*[- /]?(?:19|20)\d{2}$/u.test(code)) return undefined;
  if (MATTER.test(before) && OWN.test(before))
    return 'A number of the writer’s own request, complaint or case.';
  return undefined;
}

const LONG_NUMBER = /^\d{7,16}$/u;

/** "the bill has the reference 4009111017, the flat has 8800111021": a second long number in the same sentence. */
function continuation(text: string, last: Find | undefined, span: Find['span']): string | undefined {
  if (
    last === undefined ||
    span.start - last.span.end > 45 ||
    !LONG_NUMBER.test(text.slice(span.start, span.end))
  )
    return undefined;
  return /[.?!\n]/u.test(text.slice(last.span.end, span.start))
    ? undefined
    : 'It stands beside another reference.';
}

/** "T. Galton, 140022, HMP": a bare number of five figures or more in the writer's signature, between commas. */
function inSignature(reading: Reading, span: Find['span']): string | undefined {
  const { text, signed } = reading;
  if (!signed.meet(span) || !/^[A-Z]?\d{4,8}[A-Z]{0,2}$/u.test(text.slice(span.start, span.end)))
    return undefined;
  const between =
    /,[ \t]{0,3}$/u.test(text.slice(span.start - 4, span.start)) &&
    /^[ \t]{0,3}(?:,|$)/mu.test(text.slice(span.end, span.end + 4));
  return between ? 'A number that the writer signs with.' : undefined;
}
