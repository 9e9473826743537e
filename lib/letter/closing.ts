import { matchesOf } from '../model/matches.ts';
import { withoutEnd } from '../model/trim.ts';

const VALEDICTION =
  /^(?:(?:with )?(?:yours?|your['’]s) (?:faithfully|sincerely|truly|respectfully|etc|ever)|(?:with )?(?:my |our )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many|good|sincere)(?: and (?:kind|best|warm|many))? (?:regards?|wishes|thanks)|(?:with )?(?:regards?|thanks|gratitude|appreciation|best|respect)|respectfully(?: (?:submitted|yours))?|sincerely(?: yours)?|faithfully(?: yours)?|cheers|ta|thx|rgds|kr|br|all the best|cofion(?: gorau| cynnes)?|yn gywir|diolch(?: yn fawr)?|(?:is )?mise(?: le meas)?|le meas|in solidarity|solidarity|fraternally|yours in [\p{L} ]{3,20}|warmly|peace|tight lines|sláinte|slán|beir bua|le gach dea[- ]ghuí|le (?:deagh |gach )?dh?ùrachd|(?:with )?(?:all|every) good wish(?:es)?|le dùrachd|gyda diolch|hwyl(?: fawr)?|pob hwyl|dymuniadau gorau|thankyou|much appreciated|best of luck|god bless|go raibh maith agat|thank(?:s| you+| u+|you+|u+|ing you)|thanx|tysm|much obliged|many thx|tia|cordially|sent with thanks|signed)\b/iu;
const THANKS_REST =
  /^(?:\s(?:so much|very much|a lot|again|kindly|once again|indeed|ever so much|you|all|and (?:kind |best |warm )?(?:regards?|wishes)|in (?:advance|anticipation))){0,6}(?:\s(?:for (?:your|you|all|the|taking|any|considering|looking|reading|helping|dealing)|in (?:advance|anticipation)|to (?:you|all)|and (?:I )?look forward)\b[^.?!]{0,90})?[,.!\s–—-]*$/iu;
const LOOK_FORWARD =
  /^(?:(?:and )?(?:I|we) (?:very much )?(?:look|am looking|are looking|shall look|will look) forward (?:to|with)\b|looking forward to\b|(?:I|we) (?:await|eagerly await|am awaiting|trust|hope (?:to hear|that you))\b|hope to hear\b|awaiting your\b|(?:I|we) (?:would|should) (?:be grateful|appreciate|like to thank)[^.?!]{0,40}(?:repl|respon|help|assist|cooperation)|(?:I|we) thank you\b|(?:your|any) (?:help|assistance|cooperation|prompt)\b[^?]{0,50}\b(?:appreciated|grateful))[^?]{0,160}$/iu;

/** True for a line that is only a leave-taking ("Yours faithfully,", "Many thanks in advance"). */
export function isValediction(body: string): boolean {
  const found = VALEDICTION.exec(body);
  if (found === null || body.length > 140) return false;
  return THANKS_REST.test(body.slice(found[0].length));
}

/** Offers to explain, and asks for nothing but a receipt. */
const OFFERS =
  /^(?:(?:should|if) you (?:need|require|have|want|wish|would like)[^?]{0,80}\b(?:contact|let me know|get in touch|e-?mail|call|ask|hesitate)\b|(?:please )?(?:do not|don['’]t) hesitate\b|please (?:do )?(?:confirm|acknowledge)[^?]{0,20}\breceipt\b)[^?]{0,120}$/iu;
/** "...and how much it cost thanks jo": taken leave without a stop before. */
const LEAVE =
  /\s(?:(?:many |kind |best )?(?:thanks|regards)|thank ?you|cheers|thx|ta(?!\p{L}))(?: in advance)?/giu;
/** Up to three words, a name as a rule, may end it. */
const SIGNED = /^(?:,? (?!for\b|to\b|you\b|of\b|from\b)\p{L}+){0,3}$/iu;

/** The length of a leave-taking that ends a sentence of other things, 0 when none does. */
export function trailingLeave(sentence: string): number {
  const tail = sentence.slice(-80);
  const bare = withoutEnd(tail, /[.!]/u);
  // "The pay of each TA" names a post.
  for (const { index, 0: leave } of matchesOf(bare, LEAVE))
    if (leave !== ' TA' && SIGNED.test(bare.slice(index + leave.length))) return tail.length - index - 1;
  return 0;
}

/** True for a sentence that takes leave without asking anything ("I look forward to hearing from you."). */
export const takesLeave = (sentence: string): boolean =>
  isValediction(sentence) || LOOK_FORWARD.test(sentence) || OFFERS.test(sentence);

/**
 * The length of a leave-taking that `body` opens with when a name follows it on the same line ("Kind regards, Jo Mann"),
 * or 0.
 */
export function valedictionLength(body: string): number {
  const found = VALEDICTION.exec(body);
  if (found === null) return 0;
  const after =
    /^(?:\s+(?:in advance|so much|very much|again))?\s*[,.!–—-]*\s*/u.exec(
      body.slice(found[0].length),
    )?.[0] ?? '';
  const rest = body.slice(found[0].length + after.length);
  if (rest === '') return body.length;
  return /^(?:\p{Lu}[\p{L}'’.-]*|\p{L}{1,12})(?: \p{Lu}[\p{L}'’.-]*){0,3}\.?$/u.test(rest)
    ? found[0].length + after.length
    : 0;
}
