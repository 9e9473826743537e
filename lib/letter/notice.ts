import { hasSequence, type Sequence } from '../model/sequence.ts';
import { type Line, marked } from './lines.ts';

/** How an authority says back to the requester what they asked for, before it answers. */
const RECITAL: readonly RegExp[] = [
  /(?<!\w)you (?:seek|sought|are seeking|were seeking|have sought)\b/iu,
  /(?<!\w)you (?:have |had )?(?:asked|requested)\b/iu,
  /(?:(?<!\w)(?:that|which|where|when|and) ?|\b, ?|^)you (?:have |had )?(?:wrote|enquired|said|stated)\b/iu,
  /(?<!\w)your (?:foi |original |freedom of information |information )?(?:request|e-?mail|letter|enquiry|application)(?: (?:was|is|asked|asks|reads?|stated|said|sought|seeks|for information|dated\b))/iu,
  /(?<!\w)(?:details|text|wording|terms) of (?:your|the) request|(?<!\w)information (?:you )?(?:requested|sought)|^(?:your |the |original )?request$/iu,
];
const NOT_RECITAL =
  /(?<!\w)(?:clarif|narrow|refin|identi(?:ty|fication)|proof|my request|i (?:asked|requested|sought))/iu;

/** How its own decision begins. */
const DECISION =
  /^(?:(?:i|we) (?:have (?:today |now |also |since )?(?:decided|determined|considered|concluded|established|completed|conducted|searched|located|been|dealt|carefully|processed)|can (?:now |today |also )?(?:confirm|advise|provide|inform|tell)|(?:am|are) (?:now |not |today )?(?:able|unable|pleased|writing|required|withholding|refusing|disclosing|processing|sorry)|do (?:not )?hold|hold\b|confirm|regret|neither|attach|enclose|will (?:not|now|respond|reply|aim|process)|cannot|aim|estimate)|(?:our |my |the )?(?:response|decision|reply|answer|searches?|reasons? for (?:the )?decision|disclosure|outcome|refusal|result of searches)\b[^?]{0,40}$|(?:the |this )[^.?!]{0,60}\b(?:holds|does hold|does not hold|do not hold|can confirm|can neither|has (?:decided|searched|considered)|is able|neither confirms|is unable)\b|under section 1\b|sections? \d{1,3}[^?\d][^?]{0,60}\b(?:applies|apply|exempt|engaged)|(?:please (?:find|see) (?:attached|below|our)|following (?:receipt|a search|your)|in (?:response|answer|reply)\b|having (?:located|considered|completed)|this (?:letter|response|e-?mail) (?:serves|constitutes|is|acts)|to (?:locate|answer)|your request (?:is being|will be|has (?:now )?been|was)|you (?:will|can expect|should) (?:receive|hear)|the information (?:you|is|requested)|some of the information|it is (?:considered|our)))/iu;

/** Words only the authority would write to the requester. */
const FROM_AUTHORITY =
  /(?<!\w)your (?:foi |foia |freedom of information |information |original )?request\b(?! for (?:clarif|further|more|proof))|(?<!\w)refusal notice\b|(?<!\w)section 17\b/iu;
const EXEMPTS: Sequence = {
  first: /(?<!\w)exempt(?:ed|ion)?\b/giu,
  next: /(?<!\w)(?:disclosure|section|act)\b/giu,
  within: 80,
  barred: /\./gu,
};

/** True for a line that only the authority would write to the requester ("Thank you for your request"). */
export const isFromAuthority = (body: string): boolean => {
  const head = body.slice(0, 2000);
  return FROM_AUTHORITY.test(head) || hasSequence(head, EXEMPTS);
};

/**
 * In an authority's notice that recites the request before it answers, marks what stands before and after the recital
 * as background, so that only the requester's own words are read as asking. Any other letter is given back as it is.
 */
export function markNotice(lines: readonly Line[]): readonly Line[] {
  const open = lines.flatMap((line, i) => (line.kind === undefined ? [i] : []));
  const at = open.findIndex((i) => recites(lines[i]?.body ?? ''));
  if (at === -1) return lines;
  const decision = open.findIndex(
    (i, nth) => nth > at + 1 && DECISION.test((lines[i]?.body ?? '').slice(0, 300)),
  );
  if (decision === -1) return lines;
  const own = open.filter((_, nth) => nth <= at || nth >= decision).map((i) => lines[i]?.body ?? '');
  if (!own.some(isFromAuthority)) return lines;
  const recital = open[at] ?? 0;
  const answer = open[decision] ?? lines.length;
  return lines.map((line, i) => {
    if (line.kind !== undefined) return line;
    return marked(line, i <= recital || i >= answer ? 'background' : 'request');
  });
}

const recites = (body: string): boolean =>
  body.length < 300 &&
  /[:…“"-]$|^(?:your |the |original )?request$/iu.test(body) &&
  RECITAL.some((pattern) => pattern.test(body)) &&
  !NOT_RECITAL.test(body);
