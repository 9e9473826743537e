import { matchesOf } from '../../model/matches.ts';
import type { Span } from '../../model/span.ts';

/** `claim`: the words rely on the provision. `mention`: they name it, deny it, or only suppose it. */
export type Stance = 'claim' | 'mention';

/** Words right before the citation that make it a mention. */
const DENIED_BEFORE: readonly RegExp[] = [
  /(?:outside|beyond|out of)(?: of)?(?: the (?:scope|ambit|remit|terms) of)?(?: (?:either|both))?[ (]*$/iu,
  /(?:(?<!\w)not|n['’]t|never)\s+(?:\w+\s+){0,2}(?:fall|come|within|caught|covered|exempt|rely|relying|relied|apply|applying|applied|cite|citing|cited|claim|claiming|claimed|engage|engaged|invoke|invoked|use|used|consider)\b[^.;\n]{0,40}$/iu,
  /(?<!\w)(?:rather than|instead of|as opposed to|in place of|other than|not under|not by virtue of|no longer)\b[^.,;\n]{0,25}$/iu,
  /(?<!\w)(?:withdr[ae]wn?|withdrew|dropped|abandoned|previously|originally|formerly)\b[^.;\n]{0,40}$/iu,
  /(?<!\w)(?:refer(?:s|red|ence)? to|mention(?:s|ed)?|guidance (?:on|about)|meaning of|according to|regard to|duty under|rights? under|obligations? under|entitled? under|(?<!refus(?:e|ed|ing) (?:your|the|this) )request(?:ed|s)? under|pursuant to my request under|in line with)\b[^.,;\n]{0,20}$/iu,
];

/** Words before the citation, in the same clause, that only suppose it. */
const SUPPOSED =
  /(?<!\w)(?:if|should you|were you|unless|whether|in the event|in case|even where|had you)\b/giu;
/** The most UTF-16 units between those words and the citation. */
const SUPPOSED_REACH = 90;
const CLAUSE_END = /[.;\n]/u;

/** Whether what stands before the citation makes it a case that may arise, and not one that has. */
const isSupposed = (before: string): boolean =>
  matchesOf(before, SUPPOSED).some(({ index, 0: words }) => {
    const between = before.slice(index + words.length);
    return between.length <= SUPPOSED_REACH && !CLAUSE_END.test(between);
  });

/** Words right after the citation that make it a mention. */
const DENIED_AFTER =
  /^[ \t]*(?:\([^()\n]{0,60}\)[ \t]*)?(?:of the (?:(?!(?:says|means|provides|states|allows) )[^.,;\n]){0,40}?[ \t])?(?:exemptions? |exceptions? )?(?:(?:do|does|did|is|are|was|were|has|have|can|could|would|should|will|may)(?: not|n['’]t| never| no longer)|cannot|can['’]t|won['’]t)(?![\p{L}])(?!\s+(?:obliged?|required?|only))/iu;

/** Whether the citation at `span` is relied on, as far as the words of its own sentence show. */
export function stanceOf(text: string, span: Span): Stance {
  const before = text.slice(Math.max(0, span.start - 110), span.start);
  // A full stop that ends a sentence, and not the one in "s." or "reg.".
  const sentence = before.slice(
    before.search(/(?:[.!?]\s+(?=\p{Lu})|\n\s*\n)(?![\s\S]*(?:[.!?]\s+(?=\p{Lu})|\n\s*\n))/u) + 1,
  );
  const after = text.slice(span.end, span.end + 110);
  const denied =
    DENIED_BEFORE.some((look) => look.test(sentence)) || isSupposed(sentence) || DENIED_AFTER.test(after);
  return denied ? 'mention' : 'claim';
}
