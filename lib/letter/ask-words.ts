import { hasSequence, type Sequence } from '../model/sequence.ts';

/** Words with which people ask for information. Wide on purpose: a paragraph without any of them asks nothing. */
const ASKS: readonly RegExp[] = [
  /\?|\bhow (?:many|much|often|long|far|old|frequently|are|is|was|were|do|does|did)\b|\bkindly\b|\bplease\b|\bpls\b|\bplz\b|\b(?:can|could|would|will|may|might) (?:you|i|we|u|someone|somebody|the)\b|\bwhether\b|\b(?:what|which) (?:is|are|was|were)\b/iu,
  /\brequest(?:s|ed|ing)?\b|\bdetails (?:of|on|about)\b|\bprovide\b|\bsend me\b|\blet (?:me|us) (?:have|know|see)\b|\bsupply\b|\bdisclos(?:e|ure)\b|\brelease\b|\b(?:tell|give|show|inform|advise|email|forward) (?:me|us)\b|\b(?:confirm|state|explain|clarify|specify|identify|list|indicate|describe|send|say|include)\b|\binterested in\b|\blooking for\b|\bgrateful\b/iu,
  /\bcop(?:y|ies) of\b|\blists? of\b|\b(?:number|amount|total|breakdown) of\b|\b(?:all|any|every|each) (?:the )?(?:information|documents?|records?|correspondence|e-?mails?|letters?|data|reports?|minutes|notes)\b/iu,
  /\bi(?:['’]d)?(?: would|['’]d| should| hereby| also| now| just| do)* (?:like|want|wish|request|ask|require|need|seek|apply|am (?:asking|requesting|seeking|looking|interested|after|applying|writing|making|trying)|['’]m (?:asking|requesting|seeking|looking|interested|after))\b|\bwe (?:would|wish|want|request|ask|require|need|seek|are (?:asking|requesting|seeking|looking))\b/iu,
];

/** True where the words may ask for something. */
export const mayAsk = (words: string): boolean => ASKS.some((pattern) => pattern.test(words));

/** Asking in earnest: a count, a copy, a list. */
const ASKS_FOR_INFORMATION =
  /\bhow (?:many|much|often|long)\b|\b(?:cop(?:y|ies)|details|lists?|number|amount|breakdown) of\b|\b(?:following|this|these|all|any|some) (?:recorded )?(?:information|data|figures|documents|questions|details)\b/iu;
const IN_ONE_SENTENCE = { within: 60, barred: /[.?!]/gu };
/** An order with a form of information, a law with an ask, an ask with a law or a subject. */
const SEQUENCES_FOR_INFORMATION: readonly Sequence[] = [
  {
    first: /\b(?:provide|supply|disclose|release)\b/giu,
    next: /\b(?:information|details|data|figures|records|documents?|statistics|following|list|cop(?:y|ies))\b/giu,
    ...IN_ONE_SENTENCE,
  },
  {
    first: /\b(?:freedom of information|foi|environmental information|subject access)\b/giu,
    next: /\b(?:like|request|ask|want|provide|seek)\b/giu,
    ...IN_ONE_SENTENCE,
  },
  {
    first: /\b(?:like|request|ask|want|seek)\b/giu,
    next: /\b(?:freedom of information|foi act|information on|information about|to know)\b/giu,
    ...IN_ONE_SENTENCE,
  },
];

/** True where the words ask for information, and not only for an answer, a receipt or a call. */
export const asksForInformation = (words: string): boolean =>
  ASKS_FOR_INFORMATION.test(words) ||
  SEQUENCES_FOR_INFORMATION.some((sequence) => hasSequence(words, sequence));

/** What people write above a request that stands below, in the quoted part. */
const POINTS_BELOW: readonly RegExp[] = [
  /\bbelow\b|^\W*f\.?y\.?i\b|\bfor (?:your )?(?:information|attention|action)\b|\bforward(?:ed|ing)?\b/iu,
  /\bchas(?:e|ing|er)\b|\bany (?:update|news|progress)\b|\b(?:not|n['’]t|yet to) (?:had|received|have|receive|heard|get|got|seen)\b|\bno (?:reply|response|answer)\b|\boverdue\b/iu,
  /\b(?:my|this|the|original|previous|earlier) (?:foi |original |previous |earlier )?(?:request|email|e-mail|message|enquiry)\b/iu,
  /\b(?:log|action|handle|process|allocate|assign|register|pick up|deal with|respond to|reply to|look at|look into|take|send|pass|forward) (?:this|it|these|that)(?: one| foi| request)?\b|\b(?:this|one|it)(?: one)?(?:['’]s| is| looks like| might be| may be)? (?:one )?for (?:you|your|us|our)\b|\bfoi (?:received|in|for logging|to log)\b/iu,
  /\backnowledge\b|\bplease (?:log|action|deal with|respond|reply|answer|resend)\b|\bresend(?:ing)?\b|\bas requested\b|\bthank(?:s| you)\b/iu,
];

/** True where the words refer to a message below them rather than ask for information of their own. */
export const pointsBelow = (words: string): boolean => POINTS_BELOW.some((pattern) => pattern.test(words));
