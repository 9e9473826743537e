import type { QuestionKind } from '../model/question.ts';

/** Words that make a question one of a kind, the most telling kind first; run on folded text. */
const KINDS: readonly { readonly kind: QuestionKind; readonly look: RegExp }[] = [
  {
    kind: 'explanation',
    look: /^(?:\W*(?:and|also|but|so|please|kindly|could you|can you|would you|would you also|i want you to|tell me|say|explain to me)\W+)*(?:why|explain|justify|how (?:do|does|can|did) you justify|what (?:is|was|were|are) (?:the|your) (?:reasons?|rationale|justification|reasoning|opinion|view|thinking)|do you (?:think|believe|agree|accept|consider)|how do you (?:feel|think)|on what (?:basis|grounds|footing)|what gives you the right)\b|\b(?:please|tell me|say|explain|know|state|to)\s+(?:why|the reasons?)\b/u,
  },
  {
    kind: 'statistic',
    look: /\b(?:how (?:many|much|often|frequently|long)|numbers?|count|totals?|amounts?|sums?|costs?|spen[dt]|spending|expenditure|percentages?|proportion|share of|figures?|statistics|stats|average|mean|median|rates?|budgets?|income|revenue|value|paid|frequency|breakdown|salar(?:y|ies)|fees?|worth|quantity|times)\b/u,
  },
  {
    kind: 'document-request',
    look: /\b(?:cop(?:y|ies)|documents?|documentation|e-?mails?|correspondence|letters?|minutes|reports?|notes?|memos?|memorand(?:a|um)|polic(?:y|ies)|procedures?|contracts?|invoices?|records?|recordings?|footage|transcripts?|files?|papers|register|logs?|lists?|maps?|plans?|surveys?|assessments?|agendas?|messages|communications?|guidance|manuals?|handbooks?|datasets?|spreadsheets?|briefings?|images?|photographs?|videos?|tapes?|research|agreement|business case|audits?|all information|information (?:held|you hold)|everything)\b/u,
  },
];

/** A sentence that asks what, when, who or whether asks for an answer, even where it names a document. */
const ANSWER =
  /^(?:\W*(?:and|also|please|kindly|could you|can you|would you|tell me|confirm|state|say|if so|i would like to know|in)\W+)*(?:who|when|where|which|whether|if|is|are|was|were|do|does|did|has|have|had|will|would|what)\b/u;

/** The kind of answer a question asks for, from its folded words; `stem` is the kind of what it stands under. */
export function kindOf(folded: string, bare: boolean, stem: QuestionKind | undefined): QuestionKind {
  const words = folded.slice(0, 400);
  const explanation = KINDS[0]?.look.test(words) === true;
  if (explanation) return 'explanation';
  if (bare && stem !== undefined && stem !== 'question') return stem;
  const statistic = KINDS[1]?.look.exec(words);
  const document = KINDS[2]?.look.exec(words);
  if (
    statistic !== null &&
    statistic !== undefined &&
    (document === null || document === undefined || statistic.index < document.index)
  )
    return 'statistic';
  if (document !== null && document !== undefined && !ANSWER.test(words)) return 'document-request';
  if (ANSWER.test(words)) return 'question';
  return document === null || document === undefined ? (stem ?? 'question') : 'document-request';
}
