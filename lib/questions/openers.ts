/** A direct question that may lack its question mark: a question word with what can follow it. Run on folded text. */
export const QUESTION_WORD =
  /(?:how\s+(?:\w+\s+(?:is|are|was|were|do|does|did|has|have|will|can)\s|many|much|often|long|far|old|big|large|frequently|regularly|quickly|soon|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|the|your|these|this|that|it|they)|what(?:'s)?\s+(?!i\b|we\b|a\b|an\b|it\b|they\b|he\b|she\b|this\b|that\b|follows\b|matters\b|worries\b|troubles\b|strikes\b|concerns\b|remains\b|happened\s+was|happens\s+is)|which(?!\s+(?:is\s+why|means?|brings|takes|leaves|meant|i|we|he|she|they|it|has\s+meant|led|leads)\b)|who(?:'s|m|se)?\s+(?!knows)|why\s+|when(?:'s)?\s+(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)|where(?:'s)?\s+(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)|(?:by|in|to|for|on|from|at|of|with|under|over)\s+(?:what|which|whom|whose|how\s+(?:many|much)))\b/uy;

/** A yes-or-no question by its order of words: "Has the council", "Are there any", "Did you". Run on folded text. */
export const VERB_FIRST =
  /(?:(?:do|does|did|is|are|was|were|has|have|had|will|would|should|can|could|must|may)\s+(?:the|your|you|there|it|they|he|she|this|that|these|those|any|anyone|anybody|all|each|every|either|both|its|their|staff|officers|schools?|councillors?|members?)|(?:do|does|did|is|are|was|were|has|will)\s+[^\s,.]+\s+(?:council|police|trust|department|university|force|school|board|service|authority|college|office)|(?:are|is)n't|don't\s+you|doesn't|didn't|hasn't|haven't)\b/uy;

/** A verb that can open a yes-or-no question; it does where the sentence ends in a question mark. */
export const ANY_VERB_FIRST =
  /(?:do|does|did|is|are|was|were|has|have|had|will|would|should|can|could|must|may|might)(?:n't)?\s/uy;

/** Words before the ask proper that set time, place, condition or order: "Since 2019,", "For each case,", "Secondly,". */
export const ADVERBIAL =
  /(?:in|on|at|by|for|from|since|during|between|over|within|under|of|out\s+of|as|if|where|when|should|after|before|until|with|besides|apart|leaving|regarding|concerning|further|finally|lastly|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|also|and|or|but|so|then|next|additionally|moreover|furthermore|similarly|likewise|however|again|broken|taking|excluding|including|using|given|assuming|according|following|pursuant|to|per|ideally|currently|please|alternatively|otherwise|not|in\s+addition|specifically|roughly|approximately|historically|hi|hello|dear)\b/uy;
