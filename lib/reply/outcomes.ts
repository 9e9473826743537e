import type { Question } from '../model/question.ts';
import type { OutcomeKind, QuestionOutcome } from '../model/reply-check.ts';
import type { Span } from '../model/span.ts';
import { wordsOf } from '../model/span.ts';
import type { Addressed } from './anchors.ts';
import { isAvailable, isCostOrVexatious } from './grounds.ts';
import { type ReplyReading, type ReplySentence, shows } from './read-reply.ts';
import type { Naming } from './sections.ts';

/**
 * What one sentence says of the questions it speaks to. `harm`: what harm would follow, in a reply that withholds.
 * `told`: it says something of them, and no more is known.
 */
type Said = Exclude<OutcomeKind, 'none' | 'part'> | 'in-part' | 'removed' | 'harm' | 'told';

/** A sentence with what it says. */
interface Saying {
  readonly sentence: ReplySentence;
  readonly said: readonly Said[];
}

const isElsewhere = ({ citation, cited }: Naming): boolean => isAvailable(citation.regime, cited.section);

/** Greetings, dates and lines of a letterhead say nothing of any question. */
const SAYS_NOTHING =
  /^(?:dear\b|hello|hi\b|thank you|yours\b|kind regards|date\b|decision date|re:|reference|freedom of information request|i (?:write|refer)\b|i trust|q(?:uestion)?\.? ?\d+[.:]?$|\d{1,2}[.):]$)/iu;

function sayingOf(
  reading: ReplyReading,
  sentence: ReplySentence,
  claims: readonly Naming[],
  withholds: boolean,
): Saying {
  const said: Said[] = [];
  const refused = claims.some((claim) => !isElsewhere(claim));
  const elsewhere = claims.some(isElsewhere) || shows(sentence, 'elsewhere');
  if (shows(sentence, 'neither')) said.push('neither');
  if (shows(sentence, 'not-held')) said.push('not-held');
  if (elsewhere) said.push('elsewhere');
  if (refused || (shows(sentence, 'refused') && !elsewhere)) said.push('refused');
  if (shows(sentence, 'removed')) said.push('removed');
  if (shows(sentence, 'given-in-part')) said.push('in-part');
  if (shows(sentence, 'given')) said.push('answered');
  const words = wordsOf(reading.text, sentence.span);
  if (said.length === 0 && withholds && shows(sentence, 'harm')) said.push('harm');
  if (said.length === 0 && !SAYS_NOTHING.test(words)) said.push('told');
  return { sentence, said };
}

const has = (sayings: readonly Saying[], ...kinds: readonly Said[]): boolean =>
  sayings.some(({ said }) => said.some((one) => kinds.includes(one)));

const QUESTION_NUMBERS =
  /\b(?:questions?|parts?|points?|items?|requests?)\s\d+(?:(?:,| and| to| &)\s?\d+)*/giu;
const HEAD_LABEL = /^\(?(?:q(?:uestion)?\.?\s?)?(?:\d{1,2}|[a-z])[.):]\s*/iu;

/** A short line of its own with a number in it: "7,916", "Six officers", "31 March 2028". */
const isBareAnswer = (reading: ReplyReading, { sentence, said }: Saying): boolean => {
  const words = wordsOf(reading.text, sentence.span).replace(HEAD_LABEL, '').replace(QUESTION_NUMBERS, '');
  return (
    said.includes('told') &&
    words.length <= 90 &&
    !/\b(?:sections?|regulations?|exemptions?|exceptions?|acts?|would take|weeks? to|hours? to)\b/iu.test(
      words,
    ) &&
    /\d|\b(?:none|nil|zero|yes|no|one(?! of)|two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(words) &&
    !shows(
      sentence,
      'held',
      'harm',
      'interest-for',
      'interest-against',
      'interest-balance',
      'cost',
      'no-interest-test',
    )
  );
};

/** What the sentences that speak to one question come to. */
function outcomeOf(reading: ReplyReading, sayings: readonly Saying[]): OutcomeKind {
  if (has(sayings, 'neither')) return 'neither';
  const refused = has(sayings, 'refused');
  const answered = has(sayings, 'answered') || sayings.some((saying) => isBareAnswer(reading, saying));
  const removed = has(sayings, 'removed');
  if (has(sayings, 'in-part') && (refused || removed)) return 'part';
  if (answered && (refused || removed)) return 'part';
  if (has(sayings, 'not-held')) return answered ? 'part' : 'not-held';
  if (refused) return 'refused';
  if (has(sayings, 'elsewhere')) return 'elsewhere';
  if (removed || has(sayings, 'in-part')) return 'part';
  if (answered) return 'answered';
  if (has(sayings, 'harm')) return 'refused';
  return has(sayings, 'told') ? 'answered' : 'none';
}

const WHY: Readonly<Record<OutcomeKind, string>> = {
  answered: 'An answer was found.',
  part: 'Part of it seems to be given, and part withheld or not held.',
  refused: 'It seems to be refused or withheld.',
  'not-held': 'The reply says that it is not held.',
  elsewhere: 'The reply points to where it can be had.',
  neither: 'The reply neither confirms nor denies that anything is held.',
  none: 'No answer was found: this question may not be answered. Check the reply.',
};

/** The sayings that carry the outcome, for its evidence. */
const CARRIES: Readonly<Record<OutcomeKind, readonly Said[]>> = {
  answered: ['answered', 'told'],
  part: ['answered', 'in-part', 'removed', 'refused', 'not-held'],
  refused: ['refused', 'harm'],
  'not-held': ['not-held'],
  elsewhere: ['elsewhere'],
  neither: ['neither'],
  none: [],
};

const MOST_EVIDENCE = 3;

function evidenceOf(outcome: OutcomeKind, sayings: readonly Saying[]): readonly Span[] {
  const strong: readonly Said[] = CARRIES[outcome].filter((kind) => kind !== 'told');
  const carrying = sayings.filter(({ said }) => said.some((one) => strong.includes(one)));
  const told = sayings.filter(({ said }) => CARRIES[outcome].includes('told') && said.includes('told'));
  return [...carrying, ...told].slice(0, MOST_EVIDENCE).map(({ sentence }) => sentence.span);
}

/**
 * What a sentence that speaks to no one question says of all of them: cost, a refusal to confirm or deny, or that the
 * information asked for is not held, is given, or is refused.
 */
function speaksForAll({ sentence, said }: Saying, claims: readonly Naming[]): boolean {
  const cost = claims.some(({ citation, cited }) => isCostOrVexatious(citation.regime, cited.section));
  if (cost || said.includes('neither')) return true;
  if (said.includes('told') || said.includes('harm')) return false;
  return sentence.zone === 'reply';
}

/** What became of each question, with the words that show it. Questions in their own order. */
export function outcomesOf(
  reading: ReplyReading,
  questions: readonly Question[],
  addressed: Addressed,
  namings: readonly Naming[],
): readonly QuestionOutcome[] {
  const claimsIn = Map.groupBy(
    namings.filter(({ claimed }) => claimed),
    ({ sentence }) => sentence,
  );
  const sayings = reading.sentences
    .filter(({ zone }) => zone === 'reply')
    .map((sentence) => sayingOf(reading, sentence, claimsIn.get(sentence) ?? [], claimsIn.size > 0));
  const forAll = sayings.filter(
    (saying) =>
      (addressed.get(saying.sentence) ?? []).length === 0 &&
      speaksForAll(saying, claimsIn.get(saying.sentence) ?? []),
  );
  const costForAll = sayings.filter(({ sentence }) =>
    (claimsIn.get(sentence) ?? []).some(({ citation, cited }) =>
      isCostOrVexatious(citation.regime, cited.section),
    ),
  );
  return questions.map((question): QuestionOutcome => {
    const own = sayings.filter(({ sentence }) => addressed.get(sentence)?.includes(question) === true);
    const ownOutcome = outcomeOf(reading, own);
    // What is said of all fills in where nothing, or nothing but a mention, is said of this one.
    const quiet =
      own.length === 0 || own.every(({ said }) => said.includes('told') && !said.includes('answered'));
    const bare = own.some((saying) => isBareAnswer(reading, saying));
    // What is given or refused only in part does not tell which part this question is.
    const mixed = has(forAll, 'in-part') || (has(forAll, 'answered') && has(forAll, 'refused'));
    const takes = own.length === 0 || (quiet && !bare && !mixed);
    const used = takes ? [...own, ...forAll] : own;
    const joined = used.length > 0 ? outcomeOf(reading, used) : ownOutcome;
    const outcome = joined === 'none' && costForAll.length > 0 ? 'refused' : joined;
    const shown = outcome === 'refused' && joined === 'none' ? costForAll : used;
    return { question: question.id, outcome, evidence: evidenceOf(outcome, shown), why: WHY[outcome] };
  });
}
