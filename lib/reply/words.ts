import { foldWord } from '../law/match/tokens.ts';

/** Words that say nothing on what a question is about. */
const COMMON = new Set(
  `a about above across after again all also am an and any are as at be because been before being below between both but by can
  could did do does doing down during each either for from further give given had has have having he her here him his how i if in
  into is it its itself just kind know last let like list made make many may me more most much must my name no nor not now number of
  off on once one only or other our out over own per please provide provided question request requested same send she should since
  so some such tell than that the their them then there these they thing this those through to total too under until up us very
  was we were what when where which while who whom why will with within would year you your two three four five copy copies
  date information record data document detail whether information act freedom foi following state period month dear
  regard answer used use held hold disclose disclosure section exempt exemption public interest response issue ask asked every cost finally spent spend paid`
    .split(/\s+/u)
    .map(foldWord),
);

/** The rough stem of a folded word, so that "inspected" and "inspection" meet. */
const stemOf = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ations?|tions?|ings?|ments?|ities|ity|ed|es|ers?|al|ly|e)$/u, '') : word;

/** A word that tells a thing: no common word, and of numbers only those of four figures (years). */
const tells = (word: string): boolean =>
  /\d/u.test(word) ? /^\d{4}$/u.test(word) : word.length > 2 && !COMMON.has(word);

/** The words of a stretch of text that say what it is about, folded and stemmed. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  return new Set(words.map(foldWord).filter(tells).map(stemOf));
}
