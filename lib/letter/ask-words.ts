/** Words with which people ask for information. Wide on purpose: a paragraph without any of them asks nothing. */
const ASKS =
  /\?|\bhow (?:many|much|often|long|far|old|frequently|are|is|was|were|do|does|did)\b|\bkindly\b|\bplease\b|\bpls\b|\bplz\b|\b(?:can|could|would|will|may|might) (?:you|i|we|u|someone|somebody|the)\b|\bi(?:['’]d)?(?: would|['’]d| should| hereby| also| now| just| do)* (?:like|want|wish|request|ask|require|need|seek|apply|am (?:asking|requesting|seeking|looking|interested|after|applying|writing|making|trying)|['’]m (?:asking|requesting|seeking|looking|interested|after))\b|\bwe (?:would|wish|want|request|ask|require|need|seek|are (?:asking|requesting|seeking|looking))\b|\brequest(?:s|ed|ing)?\b|\bcop(?:y|ies) of\b|\bdetails (?:of|on|about)\b|\blists? of\b|\b(?:number|amount|total|breakdown) of\b|\bprovide\b|\bsend me\b|\blet (?:me|us) (?:have|know|see)\b|\bsupply\b|\bdisclos(?:e|ure)\b|\brelease\b|\b(?:tell|give|show|inform|advise|email|forward) (?:me|us)\b|\b(?:confirm|state|explain|clarify|specify|identify|list|indicate|describe|send|say|include)\b|\binterested in\b|\blooking for\b|\bgrateful\b|\bwhether\b|\b(?:all|any|every|each) (?:the )?(?:information|documents?|records?|correspondence|e-?mails?|letters?|data|reports?|minutes|notes)\b|\b(?:what|which) (?:is|are|was|were)\b/iu;

/** True where the words may ask for something. */
export const mayAsk = (words: string): boolean => ASKS.test(words);

/** Asking in earnest: a count, a copy, a list. */
const ASKS_FOR_INFORMATION =
  /\bhow (?:many|much|often|long)\b|\b(?:cop(?:y|ies)|details|lists?|number|amount|breakdown) of\b|\b(?:provide|supply|disclose|release)\b[^.?!]{0,60}\b(?:information|details|data|figures|records|documents?|statistics|following|list|cop(?:y|ies))\b|\b(?:following|this|these|all|any|some) (?:recorded )?(?:information|data|figures|documents|questions|details)\b|\b(?:freedom of information|foi|environmental information|subject access)\b[^.?!]{0,60}\b(?:like|request|ask|want|provide|seek)\b|\b(?:like|request|ask|want|seek)\b[^.?!]{0,60}\b(?:freedom of information|foi act|information on|information about|to know)\b/iu;

/** True where the words ask for information, and not only for an answer, a receipt or a call. */
export const asksForInformation = (words: string): boolean => ASKS_FOR_INFORMATION.test(words);

/** What people write above a request that stands below, in the quoted part. */
const POINTS_BELOW =
  /\b(?:see|per|request|email|e-mail|message|enquiry|correspondence|set out|copied|attached|forwarded|chain|trail) below\b|\bbelow\b|^\W*f\.?y\.?i\b|\bfor (?:your )?(?:information|attention|action)\b|\bforward(?:ed|ing)?\b|\bchas(?:e|ing|er)\b|\bany (?:update|news|progress)\b|\b(?:not|n['’]t|yet to) (?:had|received|have|receive|heard|get|got|seen)\b|\bno (?:reply|response|answer)\b|\boverdue\b|\b(?:my|this|the|original|previous|earlier) (?:foi |original |previous |earlier )?(?:request|email|e-mail|message|enquiry)\b|\backnowledge\b|\bplease (?:log|action|deal with|respond|reply|answer|resend)\b|\bresend(?:ing)?\b|\bas requested\b|\bthank(?:s| you)\b/iu;

/** True where the words refer to a message below them rather than ask for information of their own. */
export const pointsBelow = (words: string): boolean => POINTS_BELOW.test(words);
