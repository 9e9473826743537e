import type { QuestionKind } from '../model/question.ts';

/** Words that lead up to a question, and words that open it after them. Run on folded text. */
interface Head {
  readonly leadIn: RegExp;
  readonly opens: RegExp;
}

/** Asks for reasons or a view, which may not be recorded information. */
const EXPLANATION: Head = {
  leadIn:
    /\W*(?:and|also|but|so|please|kindly|could you|can you|would you|i want you to|tell me|tell us|say|state|explain to me|if so|if not|in that case)\W+/uy,
  opens:
    /(?:why|explain|justify|how (?:do|does|can|did) you justify|what (?:is|was|were|are) (?:the|your|its) (?:reasons?|rationale|justification|reasoning|opinion|view|thinking|excuse)|what reasons?|what (?:made|led|prompted)|for what reasons?|do you (?:think|believe|agree|accept|consider)|how do you (?:feel|think)|on what (?:basis|grounds|footing)|what gives you the right|what (?:does|did|do) (?:this|that|it|these|they) mean)\b/uy,
};
const EXPLANATION_WITHIN =
  /\b(?:please|tell me|tell us|say|explain|know|state|to|clarify)\s+(?:why|the reasons?|the rationale|on what (?:basis|grounds|footing))\b/u;
const STATISTIC =
  /\b(?:how (?:many|much|often|frequently|long|far|large|big|old)|numbers?(?! plates?)|counts?|totals?|amounts?|sums?|costs?|costing|spen(?:d|ds|t)|spending|expenditure|percentages?|proportions?|share of|figures?|statistics|stats|averages?|mean|median|rates?|budgets?|income|revenue|value|paid|pay|charges?|prices?|frequency|breakdown|salar(?:y|ies)|fees?|worth|quantity|times|limit|capacity|length of)\b/u;
const DOCUMENT =
  /\b(?:cop(?:y|ies)|documents?|documentation|e-?mails?|correspondence|letters?|minutes|reports?|notes?|memos?|memorand(?:a|um)|polic(?:y|ies)|procedures?|contracts?|leases?|licen[cs]es?|deeds?|invoices?|records?|recordings?|footage|transcripts?|files?|papers|registers?|logs?|lists?|maps?|plans?|surveys?|assessments?|agendas?|messages|communications?|guidance|manuals?|handbooks?|datasets?|spreadsheets?|briefings?|images?|photographs?|videos?|tapes?|research|agreements?|business case|audits?|valuations?|responses|submissions|forecasts?|representations|objections|appraisals?|strateg(?:y|ies)|terms of reference|results|tender|bids?|statements?|certificates?|drawings|histor(?:y|ies)|job descriptions?|specifications?|scor(?:es|ing)|sheets?|all information|information (?:held|you hold)|everything|anything|data|advice)\b/u;
/** Asks what, when, who or whether: an answer is wanted, even where a document is named. */
const ANSWER: Head = {
  leadIn:
    /\W*(?:and|also|please|kindly|could you|can you|would you|tell me|tell us|let me know|confirm|state|say|advise|if so|if not|i would like to know|in)\W+/uy,
  opens:
    /(?:who|when|where|which|whether|if|is|are|was|were|do|does|did|has|have|had|will|would|what(?! (?:i|we) )|how|(?:by|in|to|for|on|from|at|of) (?:what|which|whom))\b/uy,
};
const ANSWER_WITHIN = /,\s(?:which|who|when|where|what)\s/u;
/** After a thing that is requested "which" only says more of it. */
const ANSWER_AFTER = /,\s(?:who|when|where|what)\s/u;
/** A name, a date or the like is an answer and no document. */
const SHORT_ANSWER =
  /^\W*(?:the\s+|any\s+|all\s+)?(?:(?:start|end|expiry|renewal|award|review|completion)\s+)?(?:names?|dates?|address(?:es)?|titles?|roles?|grades?|locations?|times?|reasons?|types?|an?\s+internal\s+review)\b/u;

/** "Who signed off the spend?": a person, a day or a place, whatever else is spoken of. */
const NAMES_ONE = /^\W*(?:(?:and|also|please)\W+)*(?:who|whose|when|where)\b/u;

/** "Number signed in each year", "total paid", "the total cost to date": a count, whatever the stem asks for. */
const COUNT_HEAD =
  /^\W*(?:the\s+)?(?:(?:annual|highest|lowest|overall|current|average|single|yearly|monthly)\s+){0,3}(?:numbers?(?! plates?)|totals?|amounts?|costs?|spend|payments?|income|percentage|proportion|average)\b(?!\s+(?:plan|centre|code|report|model|card))/u;

/** Asks for something to be handed over, whatever it is. */
const HANDS_OVER = /\b(?:attach|enclose|send|supply|forward|copy|see|inspect)\b/u;

/** "If so," says when to answer and not what. */
const CONDITION = /^(?:if|where|should|when)\b(?:\s(?:so|not|yes|no)\s|[^,?]{0,60},\s*)/u;
/** True where the words open as `opens` says, after any number of lead-ins. */
function hasHead(words: string, { leadIn, opens }: Head): boolean {
  for (let at = 0; at < words.length; at = leadIn.lastIndex) {
    opens.lastIndex = at;
    if (opens.test(words)) return true;
    leadIn.lastIndex = at;
    if (!leadIn.test(words)) return false;
  }
  return false;
}

/** A yes or a no is wanted, whatever is paid or spent in the question. */
const YES_OR_NO: Head = {
  leadIn: ANSWER.leadIn,
  opens: /(?:whether|if|is|are|was|were|do|does|did|has|have|had|will|would)\b/uy,
};
const COUNTS = /\b(?:how (?:many|much|often|long)|numbers?|amounts?|totals?|percentage|proportion|costs?)\b/u;

const withoutCondition = (words: string): string => words.slice(0, HEAD).trimStart().replace(CONDITION, '');
const explains = (words: string): boolean => hasHead(words, EXPLANATION) || EXPLANATION_WITHIN.test(words);
const asksAnswer = (words: string, requested: boolean): boolean =>
  hasHead(words, ANSWER) || (requested ? ANSWER_AFTER : ANSWER_WITHIN).test(words);

/** The last word of a short label tells what it wants: "Contract end date", "Contract value". */
const LABEL_ENDS: ReadonlyMap<string, QuestionKind> = new Map([
  ...['date', 'dates', 'name', 'names', 'title', 'supplier', 'provider', 'duration', 'term'].map(
    (word) => [word, 'question'] as const,
  ),
  ...['value', 'cost', 'costs', 'price', 'spend', 'amount'].map((word) => [word, 'statistic'] as const),
]);
const LONGEST_LABEL = 60;
const MOST_LABEL_WORDS = 5;

function labelKind(words: string): QuestionKind | undefined {
  if (words.length > LONGEST_LABEL) return undefined;
  const found = words.match(/[a-z]+/gu) ?? [];
  return found.length <= MOST_LABEL_WORDS ? LABEL_ENDS.get(found.at(-1) ?? '') : undefined;
}

/** Heads of questions tell their kind: no more than this is read. */
const HEAD = 400;

/**
 * The kind of answer a question asks for, from its folded words and those of them that name the object ("send me the
 * map": "the map", which is requested); `stem` is the kind of what it stands under.
 */
export function kindOf(
  folded: string,
  { words: object, requested }: { readonly words: string; readonly requested: boolean },
  bare: boolean,
  stem: QuestionKind | undefined,
): QuestionKind {
  const words = withoutCondition(object);
  if (explains(withoutCondition(folded)) || explains(words)) return 'explanation';
  if (bare && COUNT_HEAD.test(words)) return 'statistic';
  if (bare && stem !== undefined && stem !== 'question') return stem;
  const statistic = STATISTIC.exec(words);
  const document = DOCUMENT.exec(words);
  if (NAMES_ONE.test(words)) return 'question';
  if (asksAnswer(words, requested))
    return statistic === null || (hasHead(words, YES_OR_NO) && !COUNTS.test(words))
      ? 'question'
      : 'statistic';
  if (SHORT_ANSWER.test(words)) return 'question';
  const label = labelKind(words);
  if (label !== undefined) return label;
  if (statistic === null && document === null)
    return requested || HANDS_OVER.test(folded.slice(0, HEAD)) ? 'document-request' : (stem ?? 'question');
  if (statistic === null) return 'document-request';
  // "Budget papers" are papers; "the cost of the report" is a cost.
  const compound = document !== null && document.index <= statistic.index + statistic[0].length + 2;
  return compound ? 'document-request' : 'statistic';
}
