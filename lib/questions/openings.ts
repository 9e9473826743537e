import { LEAD_PHRASES } from './lead-phrases.ts';
import { LEAD_WORDS } from './lead-words.ts';
import { namesNothing } from './names-nothing.ts';
import { ADVERBIAL, ANY_VERB_FIRST, QUESTION_WORD, VERB_FIRST } from './openers.ts';
import { phraseLook } from './phrase-look.ts';

const LEAD = phraseLook(
  LEAD_PHRASES.flatMap((entry) => entry.phrases),
  LEAD_WORDS,
);

const WANT = phraseLook(
  LEAD_PHRASES.filter((entry) => entry.family === 'want').flatMap((entry) => entry.phrases),
  LEAD_WORDS,
);

const AND_ALSO = /\b(?:and|so) (?:(?:therefore|also|so) )?(?=(?:would|should|need|want|wish|am|hope) )/gu;

/** An order to the reader without a "please", at the head of a sentence. */
const BARE_ORDER = new RegExp(
  `(?:${['give', 'tell']
    .flatMap((set) => LEAD_WORDS[set] ?? [])
    .filter(
      (word) =>
        ![
          'cover',
          'note',
          'post',
          'address',
          'report',
          'email',
          'e-mail',
          'answer',
          'copy',
          'name',
          'list',
          'check',
          'search',
          'comment',
          'estimate',
          'advice',
          'detail',
          'state',
          'split',
          'outline',
          'show',
          'complete',
          'get us',
          'compare',
          'share',
        ].includes(word),
    )
    .join(
      '|',
    )}|(?:want|need|wanted|seeking|requesting|require)\\s+(?:the|an?|all|any|every|to\\s+know|copies|info\\w*)|(?:state|list|name|detail|outline|show|answer|check|search|estimate|compare|share)\\s+(?:me|us|the|any|all|each|every|how|what|which|who|whether|if|when|where|why|your|a|an))(?![\\w'])`,
  'y',
);

/** A law named before a bare order: "Under the Freedom of Information Act tell me". */
const UNDER_LAW =
  /^["'(\s]*(?:(?:so|and|now|therefore|also|then|please)[\s,]+){0,2}(?:under|using|pursuant\s+to|by|per|in\s+accordance\s+with|in\s+line\s+with)\s[^,.;:?]{0,80}?\b(?:act|foia?|foisa|eirs?|regulations|law)\b(?:\s+\d{4})?[\s,]*/u;

const NOT_A_LEAD_AFTER =
  /\b(?:that|which|whom|than|because|although|though|unless|until|before|after|reason|said|told|say)\s+$/u;

/** "This request is not made for gain", "my request was refused": told of the request, and not what it is for. */
const TELLS_OF_THE_REQUEST =
  /^(?:my|this|the|our)\s(?:\w+\s){0,2}?(?:requests?|application|enquiry|query)\s(?:is|are|was|were)\s(?:also\s|now\s|therefore\s)?(?:not\b|being\b|made\b|(?:un)?reasonable|urgent|valid|clear|specific|similar|identical|refused|ignored|late|overdue|sent\b|received|logged|in\sthe\spublic\sinterest|for\s(?:non-)?commercial)/u;
const LONGEST_TELLING = 90;

const RELATIVE_CLAUSE = /^,\s+(?:who|whom|whose|which|where|when)\b/u;
const FROM_CLAUSE = /(?:[,;:?]|\s-|\()\s*(?:(?:and|but|so|then|or|also)\s+)?|\s(?:and|but|so|then)\s+/gu;

/** A condition at the head of a sentence: "If so", "Should this exceed the limit". */
export const OPENS_CONDITION =
  /^["'(\s]*(?:(?:and|but|however)[,\s]+)?(?:if|should|where|were|in\s+the\s+event|in\s+case|provided|unless|to\s+the\s+extent|when)\b/u;

/** What may stand between a lead and the next. */
export const SKIP =
  /(?:[,:\s-]|(?:me|us|to\s+me|to\s+us|that|with|you\s+to|you(?=\s+(?:\w+\s+)?(?:disclose|provide|send|supply|release|give|confirm|state|tell|furnish|produce|answer)(?![\w']))|please|also|too|as\s+well)(?![\w']))+/uy;

/** "During the past month has": an adverbial that forgot its comma. */
const BARE_ADVERBIAL =
  /^["'(\s]*(?:in|within|over|during|since|between|for|at|on|of|from)\s[^,.;:?]{3,80}?\s(?=(?:did|do|does|has|have|is|are|was|were|how\s+(?:many|much)|what\s+(?:number|percentage|proportion|is|was|are|were))\s)/u;

/** Where a match of `look` that begins at `index` ends, or -1. `look` is sticky. */
export const at = (look: RegExp, text: string, index: number): number => {
  look.lastIndex = index;
  const hit = look.exec(text);
  return hit === null ? -1 : index + hit[0].length;
};

/** The end of the run of leads that begins at `index` ("I am writing to ask" + "if you could send"), or -1. */
function leadRun(sentence: string, index: number): number {
  let end = LEAD.endAt(sentence, index);
  if (end < 0) return -1;
  for (let links = 0; links < 4; links++) {
    const skipped = Math.max(at(SKIP, sentence, end), end);
    const next = Math.max(LEAD.endAt(sentence, skipped), at(BARE_ORDER, sentence, skipped));
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** Where a sentence begins to ask, and how. */
export interface Opening {
  readonly start: number;
  readonly objectStart: number;
  readonly direct: boolean;
  readonly want: boolean;
}

function firstLead(sentence: string, from: number): Opening | undefined {
  for (let hit = LEAD.find(sentence, from); hit !== undefined; hit = LEAD.find(sentence, hit.end)) {
    const { start } = hit;
    if (NOT_A_LEAD_AFTER.test(sentence.slice(Math.max(0, start - 12), start))) continue;
    if (TELLS_OF_THE_REQUEST.test(sentence.slice(start, start + LONGEST_TELLING))) continue;
    return {
      start,
      objectStart: Math.max(leadRun(sentence, start), hit.end),
      direct: false,
      want: WANT.endAt(sentence, start) >= 0,
    };
  }
  return undefined;
}

/** "I am writing a piece on weirs and would like to see": the second verb has the subject of the first. */
function joinedLead(sentence: string, from: number): Opening | undefined {
  AND_ALSO.lastIndex = from;
  const hit = AND_ALSO.exec(sentence);
  if (hit === null) return undefined;
  const start = hit.index + hit[0].length;
  const subject = 'i ';
  const end = leadRun(`${subject}${sentence.slice(start)}`, 0) - subject.length;
  return end <= 0 ? undefined : { start, objectStart: start + end, direct: false, want: true };
}

/** "Please advise on the following in relation to the contract: who is the provider": the question, not its announcement. */
function questionAfterColon(sentence: string, lead: Opening): Opening | undefined {
  const colon = sentence.indexOf(': ', lead.objectStart);
  if (colon < 0 || !namesNothing(sentence.slice(lead.objectStart, colon + 1))) return undefined;
  const start = colon + 2;
  return at(QUESTION_WORD, sentence, start) >= 0 || at(VERB_FIRST, sentence, start) >= 0
    ? { start, objectStart: start, direct: true, want: false }
    : undefined;
}

/** A question word or a verb-first question at the head of the sentence, or of a clause after an adverbial. */
function firstQuestion(sentence: string, told: number): Opening | undefined {
  const opens = (index: number): boolean =>
    at(QUESTION_WORD, sentence, index) >= 0 || at(VERB_FIRST, sentence, index) >= 0;
  const marked = /\?["')\s]*$/u.test(sentence);
  const head = /^["'(\s.-]*/u.exec(sentence)?.[0].length ?? 0;
  const inverted = /^["'(\s.-]*(?:should|were|had)\b/u.test(sentence) && !marked;
  const condition = OPENS_CONDITION.test(sentence) && /^[^,?]{0,120},/u.test(sentence);
  const verbFirst = marked && at(ANY_VERB_FIRST, sentence, head) >= 0 && LEAD.endAt(sentence, head) < 0;
  if ((verbFirst || opens(head)) && !inverted && !condition)
    return { start: head, objectStart: head, direct: true, want: false };
  const colon = sentence.indexOf(': ', head);
  if (colon > 0 && opens(colon + 2))
    return { start: colon + 2, objectStart: colon + 2, direct: true, want: false };
  const word =
    /^["'(\s]*(?:and|but|so|also|then|or|firstly|secondly|thirdly|finally|lastly|please)\s+/u.exec(
      sentence,
    )?.[0].length ?? -1;
  if (word > 0 && opens(word)) return { start: word, objectStart: word, direct: true, want: false };
  if (told === 0 && at(ADVERBIAL, sentence, head) < 0) return undefined;
  FROM_CLAUSE.lastIndex = Math.max(head, told);
  for (
    let hit = FROM_CLAUSE.exec(sentence), tries = 0;
    hit !== null && tries < 12;
    hit = FROM_CLAUSE.exec(sentence), tries++
  ) {
    const index = hit.index + hit[0].length;
    // "I am the son of Mr Lee, who died in May": told of him.
    if (told > 0 && RELATIVE_CLAUSE.test(sentence.slice(hit.index, index + 6))) continue;
    if (opens(index)) return { start: index, objectStart: index, direct: true, want: false };
  }
  const bare = BARE_ADVERBIAL.exec(sentence)?.[0].length ?? -1;
  if (bare > 0 && opens(bare)) return { start: bare, objectStart: bare, direct: true, want: false };
  return undefined;
}

/** An order without a "please" at the head of a sentence: "State the cost", "Under the Act tell me". */
function bareOrder(sentence: string): Opening | undefined {
  const head =
    UNDER_LAW.exec(sentence)?.[0].length ??
    /^["'(\s]*(?:(?:and|also|so|now|then)[\s,]+)?/u.exec(sentence)?.[0].length ??
    0;
  const end = at(BARE_ORDER, sentence, head);
  return end < 0 ? undefined : { start: 0, objectStart: end, direct: false, want: false };
}

/** Where one folded sentence begins to ask; undefined where it does not. `told`: the length of what it first tells of the writer. */
export function openingOf(sentence: string, told: number): Opening | undefined {
  const lead = firstLead(sentence, told) ?? (told > 0 ? joinedLead(sentence, told) : undefined);
  const question = firstQuestion(sentence, told);
  if (lead === undefined) return question ?? bareOrder(sentence);
  if (question !== undefined && question.start < lead.start) return question;
  return questionAfterColon(sentence, lead) ?? lead;
}
