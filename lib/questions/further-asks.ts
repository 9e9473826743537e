import type { Reading } from './asks.ts';
import { LEAD_PHRASES, LEAD_WORDS } from './lead-phrases.ts';
import { compilePhrases } from './phrases.ts';

/** Where one clause ends and another may begin. */
const JOINT =
  /(?:[,;]\s*(?:and\s+|also\s+|plus\s+|then\s+|with\s+)*|\s(?:and|plus|but|or)\s+(?:also\s+|then\s+|if\s+so,?\s+)*|,?\s(?:together\s+with|as\s+well\s+as|along\s+with)\s+|\s-\s+(?:and\s+)?|\?\s*(?:and\s+)?)/gu;
const LEAD_HERE = compilePhrases(
  LEAD_PHRASES.filter(({ family }) => family !== 'name').flatMap(({ phrases }) => phrases),
  LEAD_WORDS,
  'y',
);
/** A second direct question of its own: "… and where is each?", "… and how many were fined?". */
const QUESTION_HERE =
  /(?:how\s+(?:many|much|often|long)|(?:who|whom|where|when)\s+(?:is|are|was|were|did|do|does|will|has|have|may|can|would|should|\w+s\b)|(?:on|by|for|under|to|from)\s+(?:what|which|whom))\b/uy;
/** Inside "explain how…", a clause with a preposition asks for something else: "and on what grounds". */
const CLAUSE_HERE =
  /(?:(?:on|by|for|under|to|from)\s+(?:what|which|whom)|how\s+(?:many|much|often)|who\s+\w+ed)\b/uy;
/** An order to the reader: "and also send me the plan". */
const ORDER_HERE = /(?:send|give|provide|supply|tell|show|forward|e-?mail)\s+(?:me|us)\b/uy;
/** A second thing of another sort: "as well as any plans", "with a summary of". */
const THING_HERE =
  /(?:anything|everything|all\s+(?:the\s+)?\w+|any\s+\w+|cop(?:y|ies)\s+of|a\s+copy\s+of|details\s+of|an?\s+(?:account|explanation|breakdown|list|summary)\s+of)\b/uy;
const ADDS = /\b(?:together\s+with|as\s+well\s+as|along\s+with)\b|^,\s*(?:and\s+)?with\s/u;
const DIRECT_HEAD = /^[\s"'(]*(?:(?:and|also|please)\s+)*(?:how|what|which|who|where|when)\b/u;
const CLAUSE_HEAD = /^[\s,]*(?:(?:me|us|to\s+me)\s+)?(?:how|what|why|who|which|whether|when|where)\b/u;
/** "Confirm which roads are gritted, also which depots hold the salt": any clause goes on after "also" or "plus". */
const ANY_CLAUSE_HERE = /(?:what|which|who|whose|when|where|whether|how|why|if)\b/uy;
const FEWEST_WORDS = 3;
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
  const direct = reading.direct && DIRECT_HEAD.test(sentence.slice(from, from + MOST_LOOKED));
  JOINT.lastIndex = from;
  for (let hit = JOINT.exec(sentence); hit !== null; hit = JOINT.exec(sentence)) {
    const index = hit.index + hit[0].length;
    const before = countWords(sentence.slice(from, Math.min(hit.index, from + MOST_LOOKED)));
    if (before < FEWEST_WORDS) continue;
    const again =
      /\b(?:and|plus|also)\b|[;?]/u.test(hit[0]) && direct && here(QUESTION_HERE, sentence, index);
    const clause =
      CLAUSE_HEAD.test(sentence.slice(from, from + 24)) &&
      ((/\band\b/u.test(hit[0]) && here(CLAUSE_HERE, sentence, index)) ||
        (/\b(?:also|plus)\b/u.test(hit[0]) && here(ANY_CLAUSE_HERE, sentence, index)));
    const thing = ADDS.test(hit[0]) && here(THING_HERE, sentence, index);
    const order = /\b(?:and|plus|also)\b/u.test(hit[0]) && here(ORDER_HERE, sentence, index);
    const enough = countWords(sentence.slice(index, index + MOST_LOOKED)) >= FEWEST_WORDS;
    if (!here(LEAD_HERE, sentence, index) && !((again || thing || clause || order) && enough)) continue;
    starts.push(reading.span.start + index);
    from = index;
  }
  return starts;
}
