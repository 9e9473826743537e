import { matchesOf } from '../model/matches.ts';

/** The head of a plain statement: someone is the subject and something is said of them. */
const STATEMENT_HEAD =
  /^["'(\s]*(?:(?:even\s+so|with\s+(?:great\s+|all\s+due\s+|the\s+greatest\s+)?respect|in\s+my\s+(?:view|opinion)|in\s+fact|indeed|clearly|obviously|sadly|frankly|to\s+be\s+clear)[,\s]+)?(?:(?:(?:it|there|this|that|these|those)\s+(?:is|are|was|were|has|have|had|will|would|should|can|could|may|might|must|means?|includes?|does|did|do|seems?|appears?|concerns?|relates?|follows|comes|came|appl(?:y|ies)|shows?|makes?|took|takes)|(?:i|we|he|she|they|you|nobody|no one|someone|everyone|people|one)\b(?!\s+(?:of|to|for|from|on|in|at|with|about|papers|records|emails|documents|letters)\b))|(?:as|since|because|although|though|while|whilst|however|unfortunately|yesterday|recently|also,|last\s+(?:week|month|year)|thank|thanks|regards|dear|hello|hi|good\s+(?:morning|afternoon|evening)|yours|sincerely|best|kind|many|note|nb|having|following)\b|(?:my|our|his|her|their)\s+\S+\s+\S*)/u;

/** Verbs that say something of a subject. */
const FINITE_VERB =
  /(?:is|was|are|were|has|have|had|will|would|should|cannot|can't|did|does|do|said|says|told|seems|appears|must|may(?!\s+\d)|might|could|refers|states|claims|believes|suggests|means|makes|goes|comes|came|went|knows|replied|argues|accepts|resolved|decided|voted)\b/uy;
const OPENING = /^["'(\s]*/u;
const WORD = /\S+/gu;
/** Ends or parts a clause: no subject runs over it. */
const STOP = /[,.;:?!]/u;
/** A subject has at most this many words before its verb. */
const LONGEST_SUBJECT = 4;
const RELATIVE = /\b(?:who|which|that|whose|where|when|what|how|whom|you|we|i|they|it|he|she|there|to)\b/u;
const OPENS_CLAUSE = /^["'(\s]*(?:if|whether|how|what|which|who|when|where|why)\b/u;
/** "Every note any member has written", "the date each licence was granted": a thing with a clause of its own. */
const OPENS_THING =
  /^["'(\s]{0,3}(?:every|any|whatever|anything|everything|copies|(?:the |a )?(?:dates?|days?|names?|numbers?|times?|places?|reasons?|amounts?|costs?|prices?|years?)(?: on which| at which| for which| that)? (?:each|every|any|the|it|they|all)\b)/u;
/** A statement shows itself within this many characters; a bound keeps the look linear on any text. */
const LOOKED = 240;

/**
 * A noun phrase with its own finite verb close by: "The council was", "Mr Bell has". The words up to the end of the verb,
 * or `undefined`. The first word may be of any kind, even a verb; those after it stay inside the clause.
 */
function subjectAndVerb(sentence: string): string | undefined {
  const opening = OPENING.exec(sentence)?.[0].length ?? 0;
  const endOfVerb = (start: number): number | undefined => {
    FINITE_VERB.lastIndex = start;
    return FINITE_VERB.test(sentence) ? FINITE_VERB.lastIndex : undefined;
  };
  let nth = 0;
  for (const { index, 0: word } of matchesOf(sentence.slice(opening), WORD)) {
    const end = nth === 0 ? undefined : endOfVerb(opening + index);
    if (end !== undefined) return sentence.slice(0, end);
    if (nth === LONGEST_SUBJECT || (nth > 0 && STOP.test(word))) break;
    nth++;
  }
  const end = endOfVerb(opening);
  return end === undefined ? undefined : sentence.slice(0, end);
}

/** True for words that only say something of a subject: nobody is asked anything. Run on folded text. */
export const isStatement = (words: string): boolean => {
  const sentence = words.slice(0, LOOKED);
  if (STATEMENT_HEAD.test(sentence)) return true;
  if (OPENS_CLAUSE.test(sentence) || OPENS_THING.test(sentence)) return false;
  const head = subjectAndVerb(sentence);
  // With a relative word before its verb it is a noun phrase, not a statement.
  return head !== undefined && !RELATIVE.test(head);
};
