import { findSequence, hasSequence, type Sequence } from '../model/sequence.ts';
import type { Span } from '../model/span.ts';
import { LEAD_PHRASES, LEAD_WORDS } from './lead-phrases.ts';
import { namesNothing } from './names-nothing.ts';
import { IN_BRACKETS, type ObjectWords, objectWords } from './object-words.ts';
import { ADVERBIAL, QUESTION_WORD, VERB_FIRST } from './openers.ts';
import { compilePhrases } from './phrases.ts';
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

const LEAD = compilePhrases(
  LEAD_PHRASES.flatMap((entry) => entry.phrases),
  LEAD_WORDS,
);
const LEAD_HERE = compilePhrases(
  LEAD_PHRASES.flatMap((entry) => entry.phrases),
  LEAD_WORDS,
  'y',
);
const WANT_HERE = compilePhrases(
  LEAD_PHRASES.filter((entry) => entry.family === 'want').flatMap((entry) => entry.phrases),
  LEAD_WORDS,
  'y',
);
const PROCEDURE_LOOK = compilePhrases(PROCEDURE.phrases, SENTENCE_WORDS, '');
const CONDITION_LOOK = compilePhrases(HANDLING_CONDITION.phrases, SENTENCE_WORDS, '');
const AND_ALSO = /\b(?:and|so) (?:(?:therefore|also|so) )?(?=(?:would|should|need|want|wish|am|hope) )/gu;
const BACKGROUND_LOOK = compilePhrases(BACKGROUND.phrases, SENTENCE_WORDS, 'y');
const RHETORIC_LOOK = compilePhrases(RHETORIC.phrases, SENTENCE_WORDS, '');
/** "So the council is broke is it?": a statement with a tag. */
const TAGGED =
  /[\s,](?:is|are|was|were|does|do|did|has|have|will|would|can|could)(?:n't|\snot)?\s(?:it|they|he|she|we|you|there|that)\s?\?+["')\s]{0,3}$/u;
const LONGEST_RHETORIC = 60;
/** Makes a request of a letter and says of what: no mere handling. */
const AS_REQUEST: Sequence = {
  first: /\b(?:treat|accept|take|consider|regard)\s+this\b/gu,
  next: /\brequest\s+(?:for|about|regarding)\s/gu,
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
  /^["'(\s]*(?:(?:(?:if|where|when)\s+(?:at\s+all\s+|it\s+is\s+)?(?:possible|you\s+can|you\s+could|available|feasible|practicable|appropriate)|ideally|preferably|please|kindly|pls|(?:could|can|would)\s+you|also|again|and|but|nb|n\.b\.|note|for\s+[^,.;]{1,40}|in\s+[^,.;]{1,40})[\s,:.-]+){0,3}/u;
const REFINEMENT_LOOK = compilePhrases(REFINEMENT.phrases, SENTENCE_WORDS, '');
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
const INFORMATION: readonly RegExp[] = [
  /\b(?:what|which|who|whom|whose|when|where|why|how|whether|if|know|information|data|details?|figures?|statistics|records?)\b/u,
  /\b(?:documents?|documentation|cop(?:y|ies)|lists?|number|numbers|total|totals|amount|sum|cost|costs|spend|spending|expenditure|e-?mails?|correspondence|letters?|minutes|reports?|notes?|memos?|polic(?:y|ies)|procedures?|contracts?|invoices?|names?|dates?|breakdown|recordings?|footage|transcripts?|files?|papers|register|logs?|maps?|plans?|surveys?|assessments?|agenda|messages)\b/u,
  /\b(?:communications?|guidance|manuals?|handbooks?|database|dataset|spreadsheets?|results?|findings|research|analys[ei]s|percentage|proportion|rates?|budgets?|salar(?:y|ies)|materials?|photographs?|images?|videos?|tapes?|evidence|reasons?|explanation|clarification|confirmation|answers?|schedule|inventory|history|version|text|drafts?|briefings?|review|everything|anything|all|any|sight)\b/u,
  /\b(?:leases?|drawings?|certificates?|licen[cs]es?|tenders?|bids?|scores?|accounts?|valuations?|terms|particulars|itinerary|see|view|inspect|read|obtain|learn|told|informed|find\s+out)\b/u,
];
const FROM_CLAUSE = /(?:[,;:?]|\s-|\()\s*(?:(?:and|but|so|then|or|also)\s+)?|\s(?:and|but|so|then)\s+/gu;
const OPENS_CONDITION =
  /^["'(\s]*(?:(?:and|but|however)[,\s]+)?(?:if|should|where|were|in\s+the\s+event|in\s+case|provided|unless|to\s+the\s+extent|when)\b/u;
const SKIP =
  /(?:[,:\s-]|(?:me|us|to\s+me|to\s+us|that|with|you\s+to|you(?=\s+(?:\w+\s+)?(?:disclose|provide|send|supply|release|give|confirm|state|tell|furnish|produce|answer)(?![\w']))|please|also|too|as\s+well)(?![\w']))+/uy;
const CLAUSE =
  /^[\s,:]*(?:(?:me|us|to\s+me|to\s+us)[\s,:]*)?(?:what(?!\s+follows|\s+i\b|\s+we\b)|how|who|whom|whose|why|when|where|whether|if)\s+(?!follows)\w/u;
/** "During the past month has": an adverbial that forgot its comma. */
const BARE_ADVERBIAL =
  /^["'(\s]*(?:in|within|over|during|since|between|for|at|on|of|from)\s[^,.;:?]{3,80}?\s(?=(?:did|do|does|has|have|is|are|was|were|how\s+(?:many|much)|what\s+(?:number|percentage|proportion|is|was|are|were))\s)/u;
const LATER_CLAUSE = /,\s+(?:what|how\s+(?:many|much|often|long)|whether)\s+\w+\s+\w/u;
const PURPOSE = /^["'(\s]*(?:so\s+that|in\s+order\s+(?:to|that)|to\s+(?:make|help|avoid|save|assist))\b/u;
const PRONOUN_HERE =
  /(?:all\s+)?(?:of\s+)?(?:it|this|that|these|those|them|the\s+(?:above|information|data|figures|results|answers?|response|numbers|statistics|material|documents))\b(?!\s+(?:i|we|you|held|on|about|regarding))/uy;
/** "All of this by year": the answer already asked for, presented. */
const PRESENTED_HERE =
  /[\s,:]*(?:the\s+(?:rest|remainder|others)\b|(?:(?:all|each|both|any)\s+(?:of\s+)?)?(?:it|this|that|these|those|them|the\s+(?:above|information|data|figures|results|answers?|response|numbers|statistics))\s+(?:by|for|as|in|split|per|broken|separated?|grouped|from|over|covering|since|between|to\s+(?:cover|be|include|go|take\s+in|extend)|back\s+to|on\s+a|please)\b)/uy;

const at = (look: RegExp, text: string, index: number): number => {
  look.lastIndex = index;
  const hit = look.exec(text);
  return hit === null ? -1 : index + hit[0].length;
};

/** The end of the run of leads that begins at `index` ("I am writing to ask" + "if you could send"), or -1. */
function leadRun(sentence: string, index: number): number {
  let end = at(LEAD_HERE, sentence, index);
  if (end < 0) return -1;
  for (let links = 0; links < 4; links++) {
    const skipped = Math.max(at(SKIP, sentence, end), end);
    const next = Math.max(at(LEAD_HERE, sentence, skipped), at(BARE_ORDER, sentence, skipped));
    if (next < 0) break;
    end = next;
  }
  return end;
}

interface Opening {
  readonly start: number;
  readonly objectStart: number;
  readonly direct: boolean;
  readonly want: boolean;
}

function firstLead(sentence: string, from: number): Opening | undefined {
  LEAD.lastIndex = from;
  for (let hit = LEAD.exec(sentence); hit !== null; hit = LEAD.exec(sentence)) {
    if (NOT_A_LEAD_AFTER.test(sentence.slice(Math.max(0, hit.index - 12), hit.index))) continue;
    const end = leadRun(sentence, hit.index);
    return {
      start: hit.index,
      objectStart: Math.max(end, hit.index + hit[0].length),
      direct: false,
      want: at(WANT_HERE, sentence, hit.index) >= 0,
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

/** A question word or a verb-first question at the head of the sentence, or of a clause after an adverbial. */
function firstQuestion(sentence: string, told: number): Opening | undefined {
  const opens = (index: number): boolean =>
    at(QUESTION_WORD, sentence, index) >= 0 || at(VERB_FIRST, sentence, index) >= 0;
  const head = /^["'(\s.-]*/u.exec(sentence)?.[0].length ?? 0;
  const inverted = /^["'(\s.-]*(?:should|were|had)\b/u.test(sentence) && !/\?["')\s]*$/u.test(sentence);
  const condition = OPENS_CONDITION.test(sentence) && /^[^,?]{0,120},/u.test(sentence);
  if (opens(head) && !inverted && !condition)
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
    if (opens(index)) return { start: index, objectStart: index, direct: true, want: false };
  }
  const bare = BARE_ADVERBIAL.exec(sentence)?.[0].length ?? -1;
  if (bare > 0 && opens(bare)) return { start: bare, objectStart: bare, direct: true, want: false };
  return undefined;
}

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
    if (CONDITION_LOOK.test(clause)) return !(opening?.direct === true && opening.start > 0);
  }
  const hit = PROCEDURE_LOOK.exec(sentence);
  if (hit === null || hasSequence(sentence, AS_REQUEST)) return false;
  if (opening === undefined) return !sentence.endsWith('?');
  if (opening.direct) return /\b(?:my|this)\s+(?:request|letter|e-?mail|message)\b/u.test(sentence);
  return hit.index <= opening.objectStart + 24;
};

const isRefinement = (sentence: string, opening: Opening | undefined, object: ObjectWords): boolean => {
  const hit = REFINEMENT_LOOK.exec(sentence);
  if (opening === undefined) {
    const head = BEFORE_REFINEMENT.exec(sentence)?.[0].length ?? 0;
    return hit !== null && (hit.index <= head || /^["'(\s]*(?:i|we)\b/u.test(sentence));
  }
  if (opening.direct) return false;
  if (object.content === 0 && object.narrowing > 0) return true;
  if (endsInForm(sentence.replace(IN_BRACKETS, '')) && object.content <= 5) return true;
  if (at(PRESENTED_HERE, sentence, opening.objectStart) >= 0) return true;
  if (hit === null) return false;
  const pronoun =
    at(PRONOUN_HERE, sentence, Math.max(at(SKIP, sentence, opening.objectStart), opening.objectStart)) >= 0;
  return (
    pronoun ||
    hit.index <= opening.start + 4 ||
    (hit.index < opening.objectStart && object.content <= 3) ||
    object.content <= 1
  );
};

/** Reads one sentence of folded text. */
export function readSentence(folded: string, span: Span): Reading {
  const sentence = folded.slice(span.start, span.end);
  const marked = /\?["')\s]*$/u.test(sentence);
  const told = BACKGROUND_LOOK.exec(sentence)?.[0].length ?? 0;
  const lead = firstLead(sentence, told) ?? (told > 0 ? joinedLead(sentence, told) : undefined);
  const question = firstQuestion(sentence, told);
  const orderEnd =
    lead === undefined
      ? at(
          BARE_ORDER,
          sentence,
          UNDER_LAW.exec(sentence)?.[0].length ??
            /^["'(\s]*(?:(?:and|also|so|now|then)[\s,]+)?/u.exec(sentence)?.[0].length ??
            0,
        )
      : -1;
  const order: Opening | undefined =
    orderEnd < 0 ? undefined : { start: 0, objectStart: orderEnd, direct: false, want: false };
  const opening =
    question !== undefined &&
    (lead === undefined ||
      question.start < lead.start ||
      (question.start >= lead.objectStart && marked && lead.want)) &&
    (lead === undefined || question.start <= lead.start)
      ? question
      : (lead ?? order ?? question);
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
  if (ANSWER_CHOICE.test(sentence)) return reading('refinement');
  if (IS_A_REQUEST.test(sentence) && !hasSequence(sentence, OF_SOMETHING)) return reading('generic');
  if (isProcedure(sentence, opening)) return reading('procedure');
  if (told > 0 && opening === undefined && !marked) return reading('statement');
  if (question === undefined && TAGGED.test(sentence)) return reading('statement');
  if (sentence.length < LONGEST_RHETORIC && RHETORIC_LOOK.test(sentence)) return reading('statement');
  const object = objectOf(sentence, opening);
  if (isRefinement(sentence, opening, object)) return reading('refinement');
  if (PURPOSE.test(sentence) && endsInForm(sentence)) return reading('refinement');
  if (opening === undefined) {
    if (marked) return reading('ask');
    const asking = findSequence(sentence, ASKS_AT_END);
    if (asking !== undefined && objectWords(sentence.slice(0, asking.start)).content > 0)
      return reading('ask');
    if (/\w\W+\w+\W+please\W*$/u.test(sentence.slice(-80))) return reading('ask');
    return reading(isStatement(sentence) ? 'statement' : 'fragment');
  }
  if (opening.direct) return reading('ask');
  if (namesNothing(sentence.slice(opening.objectStart, opening.objectStart + 240).trimEnd()))
    return reading('generic');
  if (object.content === 0) return reading('generic');
  if (object.topic) return reading('topic');
  const wish = sentence.slice(opening.start);
  const weak = opening.want && !INFORMATION.some((pattern) => pattern.test(wish));
  return reading('ask', { weak });
}
