import { citeOf } from '../../checklist/regime-lines.ts';
import type { Regime } from '../../model/regime.ts';
import { type Span, wordsOf } from '../../model/span.ts';
import type { Addressed } from '../anchors.ts';
import { isAvailable } from '../grounds.ts';
import { type ReplyReading, type ReplySentence, shows } from '../read-reply.ts';
import type { Naming } from '../sections.ts';

/** The reasons found for what is claimed, and the sections that have none beside them. */
export interface Reasons {
  readonly evidence: readonly Span[];
  readonly without: readonly string[];
}

/** Blocks after a claim within which its reason may stand. */
const REACH = 4;
const MOST_EVIDENCE = 3;

const numberOf = (section: string): string =>
  /^(?:\(b\)\(\d\)|Sch \d para \d+|[A-Za-z ]*\d+[A-Z]?)/u.exec(section)?.[0] ?? section;

/** True for a sentence that gives a reason. That it can be had elsewhere is one, where that is what is claimed. */
const isReason = (sentence: ReplySentence): boolean => shows(sentence, 'harm', 'elsewhere');

/**
 * The sentences that give a reason near each claimed section: in its own block or the next few, up to where another
 * section is claimed. Where the sections stand in one list, what follows the list is read for all of them.
 */
export function reasonsFor(reading: ReplyReading, namings: readonly Naming[], regime: Regime): Reasons {
  const claims = namings.filter(({ claimed, sentence }) => claimed && sentence !== undefined);
  const reasons = reading.sentences.filter((sentence) => sentence.zone === 'reply' && isReason(sentence));
  const evidence: Span[] = [];
  const without: string[] = [];
  const byNumber = Map.groupBy(
    claims,
    ({ citation, cited }) => `${citation.regime} ${numberOf(cited.section)}`,
  );
  for (const places of byNumber.values()) {
    const available = places.some(({ citation, cited }) => isAvailable(citation.regime, cited.section));
    const near = reasons.filter(
      (sentence) =>
        (available || shows(sentence, 'harm')) &&
        places.some((place) => {
          const from = place.sentence?.block ?? 0;
          return sentence.block >= from && sentence.block <= from + REACH;
        }),
    );
    const first = places[0];
    if (first === undefined) continue;
    if (near.length === 0) without.push(citeOf(first.citation.regime, numberOf(first.cited.section)));
    else evidence.push(...near.map(({ span }) => span));
  }
  // Something is withheld and nothing is named: any reason counts for it.
  if (byNumber.size === 0 && regime !== undefined) evidence.push(...reasons.map(({ span }) => span));
  return {
    evidence: [...new Set(evidence)].toSorted((a, b) => a.start - b.start).slice(0, MOST_EVIDENCE),
    without,
  };
}

/** Words of a sentence, beside those that cite, from which it may be a reason. */
const FEWEST_WORDS = 7;
const FEWEST_WORDS_CITING = 18;
/** Blocks after the claim that may still speak of it. */
const NEXT = 2;

/**
 * What is said beside the claims, whatever it is: longer sentences of the same paragraph, or of the next ones where they
 * speak to the same questions or to none. A reason in words that no sign knows stands there.
 */
export function saidBeside(
  reading: ReplyReading,
  namings: readonly Naming[],
  addressed: Addressed,
): readonly Span[] {
  const claims = namings.flatMap(({ claimed, sentence }) =>
    claimed && sentence !== undefined ? [sentence] : [],
  );
  const citing = new Set(claims);
  const long = (sentence: ReplySentence): boolean =>
    wordsOf(reading.text, sentence.span).split(/\s+/u).length >=
    (citing.has(sentence) ? FEWEST_WORDS_CITING : FEWEST_WORDS);
  const sameQuestions = (a: ReplySentence, b: ReplySentence): boolean => {
    const [first = [], second = []] = [addressed.get(a), addressed.get(b)];
    return second.length === 0 || second.some((question) => first.includes(question));
  };
  return reading.sentences
    .filter(
      (sentence) =>
        sentence.zone === 'reply' &&
        long(sentence) &&
        !shows(sentence, 'given', 'interest-balance') &&
        claims.some(
          (claim) =>
            sentence.block === claim.block ||
            (sentence.block > claim.block &&
              sentence.block <= claim.block + NEXT &&
              sameQuestions(claim, sentence)),
        ),
    )
    .map(({ span }) => span);
}
