/** What leads up to an object and names none itself: "me with access to", "under the Act". The nearest Act first, then the last. */
const LEADS: readonly RegExp[] = [
  /(?:me|us|to|on|with|for|about|and|answers?|a\s+copy\s+of|copies\s+of|details\s+of|access\s+to|in\s+(?:writing|full)|by\s+e-?mail)[\s,:]+/uy,
  /under\s[^,:]{0,60}?(?:act|foia?|eirs?)(?:\s+\d{4})?[\s,:]+/uy,
  /under\s[^,:]{0,60}(?:act|foia?|eirs?)(?:\s+\d{4})?[\s,:]+/uy,
];
/** ", in respect of the land at 14 Tern Close:": says only what the list below is about. */
const ONLY_ABOUT =
  /^\s*,\s*(?:in\s(?:respect|relation|regard)\s(?:of|to)|with\s(?:respect|regard)\sto|for|under|as\sregards|regarding|concerning)\s[^?:]{1,200}:$/u;
const MOST_LEADS = 4;
const OPENING = /^[\s,:]*/u;
/** "The information below", "these questions", "what follows". */
const NOTHING_NAMED =
  /(?:(?:the|all|of|some|my|any)\s+){0,3}(?:(?:following|these|below|attached)\s+(?:\w+\s+){0,2}?(?:information|questions?|questionnaire|survey|details|data|points|queries|facts|requests?|items|(?:records?|documents?|documentation|materials?|papers|matters|communications)(?=[^,;.]{0,200}\.?$))|(?:information|questions?|details|data|points|queries|facts|requests?|items|records?|documents?|documentation|materials?)\s+(?:\w+\s+)?(?:below|that\s+follows?|set\s+out|listed|as\s+follows|underneath|attached)|(?:access\s+to\s+)?(?:information|data|details|items|records?|documents?|documentation|materials?|papers)\s+(?:(?:which|that)\s+(?:is|are)\s+)?(?:held|kept)\s+(?:by|at|in|with)\s[^:.?]{1,80}?,?\s+(?:as\s+follows|(?:set\s+out\s+|listed\s+)?below|namely)(?=\W*$)|what\s+follows|(?:the\s+)?following(?=[\s,]*(?:[:.;,]|about|on|regarding|in\s+re|for|relating|under|please|from|with|put|to\s+be|answered|dealt|logged|treated)))/uy;

const endOf = (look: RegExp, words: string, at: number): number => {
  look.lastIndex = at;
  return look.test(words) ? look.lastIndex : -1;
};

const opensNothing = (words: string, at: number, leads: number): boolean =>
  endOf(NOTHING_NAMED, words, at) >= 0 ||
  (leads > 0 &&
    LEADS.some((lead) => {
      const end = endOf(lead, words, at);
      return end >= 0 && opensNothing(words, end, leads - 1);
    }));

/** True where an ask's object names no thing of its own ("the information below"). Run on folded text from the object on. */
export const namesNothing = (object: string): boolean =>
  ONLY_ABOUT.test(object) || opensNothing(object, OPENING.exec(object)?.[0].length ?? 0, MOST_LEADS);
