import { matchesOf } from '../model/matches.ts';
import { withoutEnd } from '../model/trim.ts';

/** "As an Excel", "in electronic", "by e-mail": a form the answer may have. */
const FORM =
  /\b(?:as|in|into|on|by|with|using)\s+(?:an?\s+|the\s+|your\s+)?(?:ms\s+|microsoft\s+|machine[\s-]readable\s+|electronic\s+|digital\s+)?(?:excel|word|csv|xls|pdf|spreadsheets?|electronic|e-?mail|paper|tabular|table)/gu;
/** What may still follow it: other forms, "format", and the form that is not wanted. */
const OTHER_FORM = /\s*(?:[,/]|\b(?:or|and)\b)\s*(?:(?:as|in)\s+)?(?:an?\s+)?\w+/uy;
const MOST_OTHERS = 3;
const REST =
  /(?:\s*(?:format|form|files?|documents?|copy))?(?:,?\s+(?:and\s+)?(?:not|rather\s+than|instead\s+of)\s+(?:an?\s+)?\w+(?:\s+\w+)?)?$/uy;

const matches = (look: RegExp, words: string, at: number): boolean => {
  look.lastIndex = at;
  return look.test(words);
};

/** True where the folded words end in the form the answer should have: "as Excel or Word", "in a spreadsheet". */
export function endsInForm(words: string): boolean {
  const bare = withoutEnd(words, /[\s.]/u);
  for (const { index, 0: form } of matchesOf(bare, FORM)) {
    let at = index + form.length;
    for (let others = 0; others <= MOST_OTHERS; others++) {
      if (matches(REST, bare, at)) return true;
      if (!matches(OTHER_FORM, bare, at)) break;
      at = OTHER_FORM.lastIndex;
    }
  }
  return false;
}
