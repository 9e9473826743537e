import { matchesOf } from '../model/matches.ts';
import type { Reading } from './asks.ts';
import { LEAD_PHRASES } from './lead-phrases.ts';
import { LEAD_WORDS } from './lead-words.ts';
import { VERB_FIRST } from './openers.ts';
import { phraseLook } from './phrase-look.ts';

/** Where one clause ends and another may begin. */
const JOINT =
  /(?:[,;]\s*(?:and\s+|also\s+|plus\s+|then\s+|with\s+)*|\s(?:and|plus|but|or)\s+(?:also\s+|then\s+|if\s+(?:so|they\s+(?:have|are|do|did|were)|it\s+(?:has|is|does|did|was)|there\s+(?:is|are|was|were)|you\s+(?:have|do|did)),?\s+)*|,?\s(?:together\s+with|as\s+well\s+as|along\s+with)\s+|\s-\s+(?:and\s+)?|\?\s*(?:and\s+)?)/gu;
/** "Also" with nothing before it that parts clauses. */
const ALSO = /\s(?:also|plus)\s/gu;
const LEAD = phraseLook(
  LEAD_PHRASES.filter(({ family }) => family !== 'name').flatMap(({ phrases }) => phrases),
  LEAD_WORDS,
);
/** A second direct question of its own: "… and where is each?", "… and how many were fined?". */
const QUESTION_HERE =
  /(?:how\s+(?:many|much|often|long)(?!\s+(?:to|for|in|on|by|at|from)\s)|what\s+(?:proportion|percentage|share|kinds?|types?|sorts?|happened|action|steps)|(?:who|whom|where|when)\s+(?:is|are|was|were|did|do|does|will|has|have|may|can|would|should|\w+s\b)|(?:on|by|for|under|to|from)\s+(?:what|which|whom)\s+\w+\s+\w)/uy;
/** Inside "explain how…", a clause with a preposition asks for something else: "and on what grounds". */
const CLAUSE_HERE =
  /(?:(?:on|by|for|under|to|from)\s+(?:what|which|whom|how\s+many|how\s+much)|how\s+(?:many|much|often|long)(?!\s+(?:to|for|in|on|by|at|from)\s)|what\s+(?!number\s+of\s+(?:them|these|those)|(?:they|it|these|those|this|that)\s)\w+|who\s+\w+|whether\s+\w+|when\s+\w+|where\s+\w+)\b/uy;
/** An order to the reader: "and also send me the plan", "and confirm whether it was tested". */
const ORDER_HERE =
  /(?:(?:send|give|provide|supply|tell|show|forward|e-?mail)\s+(?:me|us)|(?:confirm|state|explain|advise|say|indicate|specify|clarify)\s+(?:whether|if|how|what|when|why|who|which|where))\b/uy;
/** Goes on with "I ask you to tell me …": "and to let me have the plan". */
const TO_ORDER_HERE =
  /to\s+(?:let\s+(?:me|us)\s+(?:have|know|see)|(?:send|give|provide|supply|tell|show)\s+(?:me|us)|(?:confirm|state|explain|provide|disclose|release)\s+\w+)\b/uy;
/** "Tell me who holds it, when it ends and whether it may be renewed": a clause of a row that "and" closes. */
const ROW_HERE =
  /(?:when|where|who|whether|what|how|why)\s+(?:it|they|the|this|these|has|is|was|were|are|any|each)\b(?=.*\sand\s(?:when|where|who|whether|what|how|why|if)\s)/uy;
/** Behind things that are asked for and ", and": "the salary and the bonus, and who sits on the board". */
const QUESTION_APART_HERE =
  /(?:whether\s+\w+|who\s+\w+|how\s+(?:many|much|often|long)|what\s+(?:is|was|were|are)|when\s+(?:it|they|the|this|these))\s/uy;
/** A second thing of another sort: "as well as any plans", "with a summary of". */
const THING_HERE =
  /(?:anything|everything|all\s+(?:the\s+)?\w+|any\s+\w+|cop(?:y|ies)\s+of|a\s+copy\s+of|details\s+of|an?\s+(?:account|explanation|breakdown|list|summary)\s+of)\b/uy;
/** After "also": "the name of the manager", "a list of the sites". */
const NAMED_THING_HERE =
  /(?:the|a|an|any|all)\s+(?:\w+\s+)?(?:names?|numbers?|dates?|costs?|reasons?|amounts?|lists?|details|cop(?:y|ies)|totals?|addresses|reports?|minutes|e-?mails?|letters?|contracts?|policy|policies)\s+(?:of|for|from|to|on|about|between)\b/uy;
const ADDS = /\b(?:together\s+with|as\s+well\s+as|along\s+with)\b|^,\s*(?:and\s+)?with\s/u;
const DIRECT_HEAD = /^[\s"'(]*(?:(?:and|also|please)\s+)*(?:how|what|which|who|where|when)\b/u;
const CLAUSE_HEAD = /^[\s,]*(?:(?:me|us|to\s+me)\s+)?(?:how|what|why|who|which|whether|when|where)\b/u;
/** "Confirm which roads are gritted, also which depots hold the salt": any clause goes on after "also" or "plus". */
const ANY_CLAUSE_HERE = /(?:what|which|who|whose|when|where|whether|how|why|if)\b/uy;
/** "How many were given out, how much does one cost, can they use amps": questions parted by commas alone. */
const CHAINED_HERE =
  /(?:(?:how\s+(?:many|much|often|long)|what)\s+(?:\w+\s+){0,2}?|(?:who|when|where)\s+)(?:is|are|was|were|do|does|did|have|has|can|will)\b/uy;
/** "the minutes of the meeting of 21 August": a paper with words of its own that say which. */
const OWN_THING_HERE =
  /(?:the|any|all|a|an|copies\sof)\s(?:[\w'-]+\s){0,3}?(?:minutes|reports?|letters?|contracts?|invoices?|agreements?|polic(?:y|ies)|correspondence|e-?mails|statements?|records?|assessments?|surveys?|plans?|logs?|notes|images|certificates?|accounts|valuations?|transcripts?|briefings?)\s(?:of|from|to|for|on|about|between|by|taken|made|sent|relating|concerning|regarding|dated|in)\b/uy;
const OWN_THING =
  /^[\s,]{0,3}(?:(?:me|us|to\ssee|with)\s)?(?:the|any|all|a|an|copies\sof)\s(?:[\w'-]+\s){0,3}?(?:minutes|reports?|letters?|contracts?|invoices?|agreements?|polic(?:y|ies)|correspondence|e-?mails|statements?|records?|assessments?|surveys?|plans?|logs?|notes|images|certificates?|accounts|valuations?|transcripts?|briefings?)\s(?:of|from|to|for|on|about|by|taken|made|sent|relating|concerning|regarding|dated|in)\s/u;
/** "Emails between the board and the minutes' author": after "between" an "and" joins two ends of one thing. */
const isOwnThing = (words: string): boolean =>
  OWN_THING.test(words) && !/\b(?:between|including|such\sas)\b/u.test(words.slice(-80));
/** So many semicolons make a list: "the licence; the counts; and the date of the next visit". */
const FEWEST_PARTED = 2;
const FEWEST_WORDS = 3;
const PREPOSITION = /^(?:on|by|for|under|to|from)\s/u;
const MOST_LOOKED = 80;

const countWords = (words: string): number => words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const here = (look: RegExp, text: string, index: number): boolean => {
  look.lastIndex = index;
  return look.test(text);
};

/** Where, inside one asking sentence, a further ask begins that an officer would answer on its own. Offsets, ascending. */
export function furtherAsks(folded: string, reading: Reading): readonly number[] {
  const sentence = folded.slice(reading.span.start, reading.span.end);
  const starts: number[] = [];
  let from = reading.objectStart - reading.span.start;
  const parted = (sentence.slice(from).match(/;/gu)?.length ?? 0) >= FEWEST_PARTED;
  const direct = reading.direct && DIRECT_HEAD.test(sentence.slice(from, from + MOST_LOOKED));
  const begin = from;
  /** The clause that is read now asks something itself. */
  let asksHere = reading.direct;
  const joints = [...matchesOf(sentence, JOINT), ...matchesOf(sentence, ALSO)]
    .filter((hit) => hit.index >= begin)
    .sort((a, b) => a.index - b.index);
  for (const hit of joints) {
    if (hit.index < from) continue;
    const index = hit.index + hit[0].length;
    const before = countWords(sentence.slice(from, Math.min(hit.index, from + MOST_LOOKED)));
    if (before < FEWEST_WORDS) continue;
    const clausal = CLAUSE_HEAD.test(sentence.slice(from, from + 24));
    const chained =
      /^,\s*$/u.test(hit[0]) &&
      (direct || clausal) &&
      (here(CHAINED_HERE, sentence, index) || here(VERB_FIRST, sentence, index));
    const listed = parted && hit[0].includes(';');
    const besides =
      /\b(?:also|plus)\b/u.test(hit[0]) &&
      (here(VERB_FIRST, sentence, index) || here(QUESTION_HERE, sentence, index));
    const joined = /\sand\s/u.test(hit[0]) && asksHere && here(VERB_FIRST, sentence, index);
    const again =
      /\b(?:and|plus|also)\b|[;?]/u.test(hit[0]) && direct && here(QUESTION_HERE, sentence, index);
    const clause =
      clausal &&
      ((/\band\b/u.test(hit[0]) && here(CLAUSE_HERE, sentence, index)) ||
        (/\b(?:also|plus)\b/u.test(hit[0]) && here(ANY_CLAUSE_HERE, sentence, index)));
    const row = clausal && /^,\s*$/u.test(hit[0]) && here(ROW_HERE, sentence, index);
    const thing =
      (ADDS.test(hit[0]) && here(THING_HERE, sentence, index)) ||
      (/\b(?:also|plus)\b/u.test(hit[0]) && here(NAMED_THING_HERE, sentence, index));
    const conjoined =
      /\sand\s/u.test(hit[0]) &&
      isOwnThing(sentence.slice(from, hit.index)) &&
      here(OWN_THING_HERE, sentence, index);
    const order =
      /\b(?:and|plus|also)\b/u.test(hit[0]) &&
      (here(ORDER_HERE, sentence, index) || here(TO_ORDER_HERE, sentence, index));
    const apart = /^,\s*and\s/u.test(hit[0]) && !reading.direct && here(QUESTION_APART_HERE, sentence, index);
    // "… and for what reasons?" hangs on the question before it.
    const hangs = reading.direct && PREPOSITION.test(sentence.slice(index, index + MOST_LOOKED));
    const fewest = FEWEST_WORDS + (hangs ? 1 : 0);
    const enough = countWords(sentence.slice(index, index + MOST_LOOKED)) >= fewest;
    if (
      LEAD.endAt(sentence, index) < 0 &&
      !(
        (row ||
          again ||
          joined ||
          listed ||
          besides ||
          chained ||
          thing ||
          conjoined ||
          clause ||
          order ||
          apart) &&
        enough
      )
    )
      continue;
    // "… and if so may I have a copy?": the condition belongs to what hangs on it.
    const condition = hit[0].search(/if\s/u);
    asksHere ||= here(VERB_FIRST, sentence, index) || here(QUESTION_HERE, sentence, index);
    const to = here(TO_ORDER_HERE, sentence, index) ? 'to '.length : 0;
    starts.push(reading.span.start + (condition < 0 ? index + to : hit.index + condition));
    from = index;
  }
  return starts;
}
