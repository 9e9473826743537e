import { findSequence, hasSequence, type Sequence } from '../model/sequence.ts';
import type { Span } from '../model/span.ts';
import { namesNothing } from './names-nothing.ts';
import { IN_BRACKETS, type ObjectWords, objectWords } from './object-words.ts';
import { at, OPENS_CONDITION, type Opening, openingOf, SKIP } from './openings.ts';
import { phraseLook } from './phrase-look.ts';
import { endsInForm } from './presenting.ts';
import {
  ANSWER_CHOICE,
  BACKGROUND,
  HANDLING_CONDITION,
  PROCEDURE,
  REFINEMENT,
  RHETORIC,
  SENTENCE_WORDS,
} from './sentence-phrases.ts';
import { isStatement } from './statements.ts';

/**
 * What a sentence does. `ask`: asks for something of its own. `topic`: asks for "information about X", which may only
 * introduce a list. `generic`: asks without a subject ("please tell me:"). `refinement`: narrows or presents what was
 * asked. `procedure`: about the handling. `fragment`: no verb of its own. `statement`: tells.
 */
export type Role = 'ask' | 'topic' | 'generic' | 'refinement' | 'procedure' | 'fragment' | 'statement';

/** One sentence read. */
export interface Reading {
  readonly span: Span;
  readonly role: Role;
  /** Where the asking words begin; the sentence's start where there are none. */
  readonly askStart: number;
  /** Where the thing asked for begins. */
  readonly objectStart: number;
  /** True where the words ask something themselves (a question mark, a question word), and do not only request. */
  readonly direct: boolean;
  /** False where only a question mark shows that something is asked. */
  readonly opens: boolean;
  /** True for a wish whose object is not plainly information ("I need your help"). */
  readonly weak: boolean;
  /** True where the sentence first says what the writer does ("I am writing a piece on weirs and …"). */
  readonly told: boolean;
}

const PROCEDURE_LOOK = phraseLook(PROCEDURE.phrases, SENTENCE_WORDS);
const CONDITION_LOOK = phraseLook(HANDLING_CONDITION.phrases, SENTENCE_WORDS);
const BACKGROUND_LOOK = phraseLook(BACKGROUND.phrases, SENTENCE_WORDS);
const RHETORIC_LOOK = phraseLook(RHETORIC.phrases, SENTENCE_WORDS);
/** "So the council is broke is it?": a statement with a tag. */
const TAGGED =
  /[\s,](?:is|are|was|were|does|do|did|has|have|will|would|can|could)(?:n't|\snot)?\s(?:it|they|he|she|we|you|there|that)\s?\?+["')\s]{0,3}$/u;
/** "Ward" means any ward but maternity. */
const DEFINITION = /^["'(]{1,2}[^"']{1,60}["']\)?\s(?:means|refers\sto|includes|shall\smean|is\sdefined)\b/u;
/** "Please give me the same figure for 2024": asked once more. */
const SAME_AGAIN = /^[\s,]*(?:(?:me|us|with)\s){0,2}(?:exactly\s)?the\ssame\b[^.?!]{0,40}\b(?:19|20)\d{2}\b/u;
/** "For my dissertation I am looking at how …": what the telling is for. */
const BEFORE_BACKGROUND =
  /^["'(\s]{0,3}(?:and\s|so\s|also,?\s)?(?:(?:for|as\spart\sof|in|at|with)\s(?:my|our|an?|the|this)\s[^,.;:?]{1,50}?,?\s(?=(?:i|we)(?:'m|'re|\s)))?/u;
/** "Can you help me?": a courtesy before the asking. */
const ASKS_FOR_HELP =
  /^["'(\s]{0,3}(?:i\s(?:hope|wonder|was\swondering)\s(?:if\s)?)?(?:(?:please|pls)\s)?(?:can|could|would|will|are|might)?\s?(?:you|u|anyone|somebody|someone)\s(?:can\s|could\s|may\s|might\s)?(?:be\s)?(?:able\sto\s)?(?:please\s)?(?:help|assist)(?:\s(?:me|us))?(?:\s(?:please|out|with\sthis))?\W*$/u;
/** "A split by ward would be helpful": how to present what is asked beside it. */
const BREAKDOWN_WELCOME =
  /^["'(\s]{0,3}(?:an?|any|the|some)\s(?:[\w-]+\s){0,2}(?:breakdown|break-down|split)\s(?:by|per|into|for\seach)\s[^.?!]{1,60}\s(?:would|will)\sbe\s/u;
/** "Please search both the inbox and the archive": where to look for what is asked beside it. */
const SAYS_WHERE_TO_LOOK =
  /^["'(\s]{0,3}(?:(?:please|kindly|also|and|could\syou|can\syou)\s){0,3}(?:search|check|look\s(?:in|at|through))\s(?:in\s)?(?:both|all|the|your|every|each|any|only)\s(?=[^.?!]{0,80}\b(?:inbox(?:es)?|archives?|mailbox(?:es)?|accounts?|folders?|drives?|systems?|servers?|backups?|devices|phones))(?![^.?!]{0,160}\bfor\s)/u;
/** "Please complete the table below": its columns say what is asked. */
const FILLS_TABLE =
  /\b(?:complete|fill\s(?:in|out)|populate)\s(?:in\s)?(?:the|this|my)\s(?:\w+\s){0,2}(?:table|grid|spreadsheet|template)s?\b/u;
/** "Please could you give me an update?": how the request itself goes. */
const UPDATE_OF_IT =
  /^update(?:\s(?:on|about|regarding)\s(?:this|it|my\s\w{1,20}(?:\s\w{1,20}){0,3}|the\s(?:above|progress|status)))?\W{0,4}$/u;
const asksHowItGoes = (sentence: string): boolean => {
  const at = sentence.lastIndexOf('update');
  return (
    at > 0 &&
    /\s(?:an|any|some)\s$/u.test(sentence.slice(Math.max(0, at - 6), at)) &&
    UPDATE_OF_IT.test(sentence.slice(at))
  );
};
/** The form of the answer after a comma, behind a thing that is asked for. */
const APART_FORM = /,\s(?:ideally\s|preferably\s)?(?:in|as)\s[^,]{1,40}$/u;
/** "Please refund the fee": a thing to do, not to tell. */
const DEED =
  /^["'(\s]{0,3}(?:please|kindly)\s(?:refund|arrange|correct|fix|repair|mend|call|ring|remove|cancel|change|update|amend|stop|come|collect|deliver|pay|renew|register|close|accept|allow|excuse|forgive|help|visit|clean|move|replace)\b/u;
/** "FOI request on school meals please.": says what the questions below are about. */
const NAMES_THE_SUBJECT =
  /^["'(\s]{0,3}(?:(?:an?|my|quick|new|short)\s){0,2}(?:foi|foia|eir|foisa|freedom\sof\sinformation)\s(?:act\s)?(?:request|enquiry|query)\s(?:on|about|re|regarding|concerning|around)\s/u;
const LONGEST_RHETORIC = 60;
/** Makes a request of a letter and says of what: no mere handling. */
const AS_REQUEST: Sequence = {
  first: /\b(?:treat|accept|take|consider|regard)\s+this\b/gu,
  next: {
    first: /\brequest\b/gu,
    next: /\b(?:for|about|regarding)\s/gu,
    within: 60,
    barred: /[,.;:]/gu,
  },
  within: 50,
};
/** "This is a request under the Act": says of nothing what it is for. */
const IS_A_REQUEST =
  /^["'(\s]*(?:this|the\s+following|what\s+follows)\s+(?:letter\s+|e-?mail\s+|message\s+)?(?:is|constitutes|represents|serves\s+as)\s+(?:an?|my|our)\s+(?:\w+\s+){0,5}?request\b/u;
const OF_SOMETHING: Sequence = {
  first: /\brequest\b/gu,
  next: /\b(?:for|about|regarding|concerning|that|to\s+(?:see|have|know|be|receive|obtain|inspect)|seeking|asking)\b(?!\s+(?:information\s+)?(?:under|pursuant|made|the\s+purposes?))/gu,
};

/** The asking stands behind its object: "Copies of both would be welcome", "It is the plan that I want". */
const ASKS_AT_END: Sequence = {
  first:
    /\b(?:(?:would|will)\s+be\s+(?:\w+\s+)?(?:appreciated|welcomed?|helpful|useful|of\s+(?:interest|help|use))|(?:is|are)\s+what\s+(?:i|we)\s+(?:need|want|seek|ask\s+for|require|am\s+after)|that\s+(?:i|we)\s+(?:need|want|seek|ask\s+for|require|am\s+after)|(?:is|are)\s+(?:hereby\s+)?(?:sought|requested|wanted))\b/gu,
  next: /$/gu,
  within: 60,
  barred: /[?!]/gu,
};
/** What may stand before an order that narrows. */
const BEFORE_REFINEMENT =
  /^["'(\s]*(?:(?:(?:if|where|when)\s+(?:at\s+all\s+|it\s+is\s+)?(?:possible(?:\s+to(?=\s))?|you\s+can|you\s+could|available|feasible|practicable|appropriate)|(?:it\s(?:would|will)\sbe\s\w+\s)?if\s(?:it\s(?:is|was|were|would\sbe)\s(?:\w+\s)?to|(?:you\s(?:can|could|are\sable\sto)|(?:this|it|that|they|the\s(?:figures|data|information|answers?|numbers|totals))\s(?:can|could|may|might)\sbe))|ideally|preferably|please|kindly|pls|(?:could|can|would)\s+you|also|again|and|but|nb|n\.b\.|note|for\s+[^,.;]{1,40}|in\s+[^,.;]{1,40})[\s,:.-]+){0,3}/u;
const REFINEMENT_LOOK = phraseLook(REFINEMENT.phrases, SENTENCE_WORDS);
const INFORMATION: readonly RegExp[] = [
  /\b(?:what|which|who|whom|whose|when|where|why|how|whether|if|know|information|data|details?|figures?|statistics|records?)\b/u,
  /\b(?:documents?|documentation|cop(?:y|ies)|lists?|number|numbers|total|totals|amount|sum|cost|costs|spend|spending|expenditure|e-?mails?|correspondence|letters?|minutes|reports?|notes?|memos?|polic(?:y|ies)|procedures?|contracts?|invoices?|names?|dates?|breakdown|recordings?|footage|transcripts?|files?|papers|register|logs?|maps?|plans?|surveys?|assessments?|agenda|messages)\b/u,
  /\b(?:communications?|guidance|manuals?|handbooks?|database|dataset|spreadsheets?|results?|findings|research|analys[ei]s|percentage|proportion|rates?|budgets?|salar(?:y|ies)|materials?|photographs?|images?|videos?|tapes?|evidence|reasons?|explanation|clarification|confirmation|answers?|schedule|inventory|history|version|text|drafts?|briefings?|review|everything|anything|all|any|sight)\b/u,
  /\b(?:leases?|drawings?|certificates?|licen[cs]es?|tenders?|bids?|scores?|accounts?|valuations?|terms|particulars|itinerary|see|view|inspect|read|obtain|learn|told|informed|find\s+out)\b/u,
];
const CLAUSE =
  /^[\s,:]*(?:(?:me|us|to\s+me|to\s+us)[\s,:]*)?(?:what(?!\s+follows|\s+i\b|\s+we\b)|how|who|whom|whose|why|when|where|whether|if)\s+(?!follows)\w/u;
const LATER_CLAUSE = /,\s+(?:what|how\s+(?:many|much|often|long)|whether)\s+\w+\s+\w/u;
const PURPOSE = /^["'(\s]*(?:so\s+that|in\s+order\s+(?:to|that)|to\s+(?:make|help|avoid|save|assist))\b/u;
const PRONOUN_HERE =
  /(?:all\s+)?(?:of\s+)?(?:it|this|that|these|those|them|the\s+(?:above|information|data|figures|results|answers?|response|numbers|statistics|material|documents))\b(?!\s+(?:i|we|you|held|on|about|regarding))/uy;
/** "All of this by year": the answer already asked for, presented. */
const PRESENTED_HERE =
  /[\s,:]*(?:the\s+(?:rest|remainder|others)\b|(?:(?:all|each|both|any)\s+(?:of\s+)?)?(?:it|this|that|these|those|them|the\s+(?:above|information|data|figures|results|answers?|response|numbers|statistics))\s+(?:by|for|as|in|split|per|broken|separated?|grouped|from|over|covering|since|between|to\s+(?:cover|be|include|go|take\s+in|extend)|back\s+to|on\s+a|please)\b)/uy;

/** What is asked for; a clause of its own ("send what was written") is always a subject. */
const objectOf = (sentence: string, opening: Opening | undefined): ObjectWords => {
  const start = opening?.objectStart ?? 0;
  const counted = objectWords(sentence.slice(start));
  const clause = opening !== undefined && !opening.direct && CLAUSE.test(sentence.slice(start, start + 60));
  const later = counted.topic && LATER_CLAUSE.test(sentence.slice(start, start + 240));
  return clause || later ? { ...counted, content: Math.max(counted.content, 6), topic: false } : counted;
};

const isProcedure = (sentence: string, opening: Opening | undefined): boolean => {
  if (OPENS_CONDITION.test(sentence)) {
    const clause = sentence.slice(0, Math.max(opening?.start ?? 0, sentence.indexOf(',') + 1, 60));
    if (CONDITION_LOOK.find(clause) !== undefined) return !(opening?.direct === true && opening.start > 0);
  }
  const hit = PROCEDURE_LOOK.find(sentence);
  if (hit === undefined || hasSequence(sentence, AS_REQUEST)) return false;
  if (opening === undefined) return !sentence.endsWith('?');
  if (opening.direct) return /\b(?:my|this)\s+(?:request|letter|e-?mail|message)\b/u.test(sentence);
  return hit.start <= opening.objectStart + 24;
};

const isRefinement = (sentence: string, opening: Opening | undefined, object: ObjectWords): boolean => {
  const hit = REFINEMENT_LOOK.find(sentence);
  if (opening === undefined) {
    const head = BEFORE_REFINEMENT.exec(sentence)?.[0].length ?? 0;
    return hit !== undefined && (hit.start <= head || /^["'(\s]*(?:i|we)\b/u.test(sentence));
  }
  if (opening.direct) return false;
  if (object.content === 0 && object.narrowing > 0) return true;
  // "Send the rescue log, in Excel format" asks; "send the answers as Excel" does not.
  const named = object.content > 0 && APART_FORM.test(sentence);
  if (endsInForm(sentence.replace(IN_BRACKETS, '')) && object.content <= 5 && !named) return true;
  if (at(PRESENTED_HERE, sentence, opening.objectStart) >= 0) return true;
  if (hit === undefined) return false;
  const pronoun =
    at(PRONOUN_HERE, sentence, Math.max(at(SKIP, sentence, opening.objectStart), opening.objectStart)) >= 0;
  return (
    pronoun ||
    hit.start <= opening.start + 4 ||
    (hit.start < opening.objectStart && object.content <= 3) ||
    object.content <= 1
  );
};

/** "If there are photographs I would like copies of them", "your insurers are Mutual but please confirm". */
function namesItBefore(sentence: string, { start, objectStart }: Opening): boolean {
  const before = sentence.slice(0, start);
  const fewest = /\b(?:such|there\s(?:is|are|was|were))\b/u.test(before) ? 1 : FEWEST_NAMED;
  if (objectWords(before).content < fewest || CONDITION_LOOK.find(before) !== undefined) return false;
  if (OPENS_CONDITION.test(sentence)) return PRONOUN_END.test(sentence.slice(objectStart));
  return (
    /[,\s](?:but|so|and)\s$/u.test(before) &&
    isStatement(before) &&
    /^\W*$/u.test(sentence.slice(objectStart))
  );
}
const FEWEST_NAMED = 2;
const PRONOUN_END = /\b(?:them|it|these|those|one|(?:a\s)?cop(?:y|ies)|details|figures|dates)\W*$/u;

/** Reads one sentence of folded text. */
export function readSentence(folded: string, span: Span): Reading {
  const sentence = folded.slice(span.start, span.end);
  const marked = /\?["')\s]*$/u.test(sentence);
  const told = Math.max(
    0,
    BACKGROUND_LOOK.endAt(sentence, BEFORE_BACKGROUND.exec(sentence)?.[0].length ?? 0),
  );
  const opening = openingOf(sentence, told);
  const reading = (role: Role, extra: Partial<Reading> = {}): Reading => ({
    span,
    role,
    askStart: span.start + (opening?.start ?? 0),
    objectStart: span.start + (opening?.objectStart ?? 0),
    direct: opening?.direct ?? marked,
    opens: opening !== undefined,
    weak: false,
    told: told > 0,
    ...extra,
  });
  if (ANSWER_CHOICE.test(sentence) || BREAKDOWN_WELCOME.test(sentence)) return reading('refinement');
  if (ASKS_FOR_HELP.test(sentence)) return reading('statement');
  if (opening !== undefined && FILLS_TABLE.test(sentence)) return reading('ask');
  if (SAYS_WHERE_TO_LOOK.test(sentence)) return reading('refinement');
  if (asksHowItGoes(sentence)) return reading('procedure');
  if (IS_A_REQUEST.test(sentence) && !hasSequence(sentence, OF_SOMETHING)) return reading('generic');
  if (isProcedure(sentence, opening)) return reading('procedure');
  if (told > 0 && opening === undefined && !marked) return reading('statement');
  if (opening?.direct !== true && TAGGED.test(sentence)) return reading('statement');
  if (sentence.length < LONGEST_RHETORIC && RHETORIC_LOOK.find(sentence) !== undefined)
    return reading('statement');
  if (DEFINITION.test(sentence)) return reading('refinement');
  const object = objectOf(sentence, opening);
  if (
    opening?.direct === false &&
    sentence.endsWith(':') &&
    namesNothing(sentence.slice(opening.objectStart, opening.objectStart + 240))
  )
    return reading('generic');
  if (opening?.direct === false && SAME_AGAIN.test(sentence.slice(opening.objectStart)))
    return reading('ask');
  if (isRefinement(sentence, opening, object)) return reading('refinement');
  if (PURPOSE.test(sentence) && endsInForm(sentence)) return reading('refinement');
  if (opening === undefined) {
    if (DEED.test(sentence)) return reading('procedure');
    if (marked) return reading('ask');
    const asking = findSequence(sentence, ASKS_AT_END);
    if (asking !== undefined && objectWords(sentence.slice(0, asking.start)).content > 0)
      return reading('ask');
    if (/\w\W+\w+\W+please\W*$/u.test(sentence.slice(-80)))
      return reading(NAMES_THE_SUBJECT.test(sentence) ? 'topic' : 'ask');
    return reading(isStatement(sentence) ? 'statement' : 'fragment');
  }
  if (opening.direct) return reading('ask');
  if (namesNothing(sentence.slice(opening.objectStart, opening.objectStart + 240).trimEnd()))
    return reading('generic');
  if (object.content === 0) return reading(namesItBefore(sentence, opening) ? 'ask' : 'generic');
  if (object.topic) return reading('topic');
  const wish = sentence.slice(opening.start);
  const weak = opening.want && !INFORMATION.some((pattern) => pattern.test(wish));
  return reading('ask', { weak });
}
