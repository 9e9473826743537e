import { hasSequence, type Sequence } from '../model/sequence.ts';

/** Words with which people ask for information. Wide on purpose: a paragraph without any of them asks nothing. */
const ASKS: readonly RegExp[] = [
  /\?|(?<!\w)how (?:many|much|often|long|far|old|frequently|are|is|was|were|do|does|did)\b|(?<!\w)kindly\b|(?<!\w)please\b|(?<!\w)pls\b|(?<!\w)plz\b|(?<!\w)(?:can|could|would|will|may|might) (?:you|i|we|u|someone|somebody|the)\b|(?<!\w)whether\b|(?<!\w)(?:what|which) (?:is|are|was|were)\b/iu,
  /(?<!\w)request(?:s|ed|ing)?\b|(?<!\w)details (?:of|on|about)\b|(?<!\w)provide\b|(?<!\w)send me\b|(?<!\w)let (?:me|us) (?:have|know|see)\b|(?<!\w)supply\b|(?<!\w)disclos(?:e|ure)\b|(?<!\w)release\b|(?<!\w)(?:tell|give|show|inform|advise|email|forward) (?:me|us)\b|(?<!\w)(?:confirm|state|explain|clarify|specify|identify|list|indicate|describe|send|say|include)\b|(?<!\w)interested in\b|(?<!\w)looking for\b|(?<!\w)grateful\b/iu,
  /(?<!\w)cop(?:y|ies) of\b|(?<!\w)lists? of\b|(?<!\w)(?:number|amount|total|breakdown) of\b|(?<!\w)(?:all|any|every|each) (?:the )?(?:information|documents?|records?|correspondence|e-?mails?|letters?|data|reports?|minutes|notes)\b/iu,
  /(?<!\w)i(?:['’]d)?(?: would|['’]d| should| hereby| also| now| just| do)* (?:like|want|wish|request|ask|require|need|seek|apply|am (?:asking|requesting|seeking|looking|interested|after|applying|writing|making|trying)|['’]m (?:asking|requesting|seeking|looking|interested|after))\b|(?<!\w)we (?:would|wish|want|request|ask|require|need|seek|are (?:asking|requesting|seeking|looking))\b/iu,
];

/** True where the words may ask for something. */
export const mayAsk = (words: string): boolean => ASKS.some((pattern) => pattern.test(words));

/** Asking in earnest: a count, a copy, a list. */
const ASKS_FOR_INFORMATION =
  /(?<!\w)how (?:many|much|often|long)\b|(?<!\w)(?:cop(?:y|ies)|details|lists?|number|amount|breakdown) of\b|(?<!\w)(?:following|this|these|all|any|some) (?:recorded )?(?:information|data|figures|documents|questions|details)\b/iu;
const IN_ONE_SENTENCE = { within: 60, barred: /[.?!]/gu };
/** An order with a form of information, a law with an ask, an ask with a law or a subject. */
const SEQUENCES_FOR_INFORMATION: readonly Sequence[] = [
  {
    first: /(?<!\w)(?:provide|supply|disclose|release)\b/giu,
    next: /(?<!\w)(?:information|details|data|figures|records|documents?|statistics|following|list|cop(?:y|ies))\b/giu,
    ...IN_ONE_SENTENCE,
  },
  {
    first: /(?<!\w)(?:freedom of information|foi|environmental information|subject access)\b/giu,
    next: /(?<!\w)(?:like|request|ask|want|provide|seek)\b/giu,
    ...IN_ONE_SENTENCE,
  },
  {
    first: /(?<!\w)(?:like|request|ask|want|seek)\b/giu,
    next: /(?<!\w)(?:freedom of information|foi act|information on|information about|to know)\b/giu,
    ...IN_ONE_SENTENCE,
  },
];

/** True where the words ask for information, and not only for an answer, a receipt or a call. */
export const asksForInformation = (words: string): boolean =>
  ASKS_FOR_INFORMATION.test(words) ||
  SEQUENCES_FOR_INFORMATION.some((sequence) => hasSequence(words, sequence));

/** What people write above a request that stands below, in the quoted part. */
const POINTS_BELOW: readonly RegExp[] = [
  /(?<!\w)below\b|^\W*f\.?y\.?i\b|(?<!\w)for (?:your )?(?:information|attention|action)\b|(?<!\w)forward(?:ed|ing)?\b/iu,
  /(?<!\w)chas(?:e|ing|er)\b|(?<!\w)any (?:update|news|progress)\b|(?<!\w)(?:not|n['’]t|yet to) (?:had|received|have|receive|heard|get|got|seen)\b|(?<!\w)no (?:reply|response|answer)\b|(?<!\w)overdue\b/iu,
  /(?<!\w)(?:my|this|the|original|previous|earlier) (?:foi |original |previous |earlier )?(?:request|email|e-mail|message|enquiry)\b/iu,
  /(?<!\w)(?:log|action|handle|process|allocate|assign|register|pick up|deal with|respond to|reply to|look at|look into|take|send|pass|forward) (?:this|it|these|that)(?: one| foi| request)?\b|(?<!\w)(?:this|one|it)(?: one)?(?:['’]s| is| looks like| might be| may be)? (?:one )?for (?:you|your|us|our)\b|(?<!\w)foi (?:received|in|for logging|to log)\b/iu,
  /(?<!\w)acknowledge\b|(?<!\w)please (?:log|action|deal with|respond|reply|answer|resend)\b|(?<!\w)resend(?:ing)?\b|(?<!\w)as requested\b|(?<!\w)thank(?:s| you)\b/iu,
];

/** True where the words refer to a message below them rather than ask for information of their own. */
export const pointsBelow = (words: string): boolean => POINTS_BELOW.some((pattern) => pattern.test(words));

const I_MEAN = /(?<!\w)(?:(?:i|we) mean|means)\b/iu;
const SETS_PERIOD: Sequence = {
  first: /(?<!\w)(?:period|time ?frame|dates?|years?|time ?scale)\b/giu,
  next: /\b(?:is|are|runs?|covers?)\b/giu,
  ...IN_ONE_SENTENCE,
};

/** True where the words say what was meant, or for what time: an answer to a question about a request. */
export const saysWhatIsMeant = (words: string): boolean =>
  I_MEAN.test(words) || hasSequence(words, SETS_PERIOD);
