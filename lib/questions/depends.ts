import { hasSequence, type Sequence } from '../model/sequence.ts';
import type { Draft } from './draft.ts';
import { compilePhrases, type WordSets } from './phrases.ts';

const WORDS: WordSets = {
  filler: ['and', 'also', 'the', 'all', 'any', 'each', 'every', 'one', 'total', 'both'],
  those: ['these', 'those', 'them'],
  it: [
    'there',
    'it',
    'they',
    'you',
    'he',
    'she',
    'this',
    'that',
    'these',
    'those',
    'one',
    'the council',
    'the trust',
    'the force',
  ],
  is: [
    'is',
    'was',
    'are',
    'were',
    'has',
    'have',
    'had',
    'do',
    'does',
    'did',
    "isn't",
    "doesn't",
    "don't",
    "didn't",
    "hasn't",
    "haven't",
  ],
};

/** Phrases by which a question leans on the answer to one before it; read on folded text. */
export const DEPENDENT = {
  /** On a yes or a no, at the head of the question. */
  onAnswer: [
    'if so/yes/no/not/none/any/applicable/one/some/true/both/neither',
    'if there/it/they/he/she/this/that/these/those/one/any/the_council/the_trust/the_force ~ {is}',
    'if you do/did/are/were/have_not/are_not/not',
    'if you have so/one/any/done/been/such',
    'if the answer/reply/response',
    'if not/any/either/all/both/one/none/neither of/or',
    'if [the] answered/answering',
    'where/when this/that/it/so/yes/one/they/there {is}',
    'where so/applicable/yes',
    'should it/this/that/there/they not',
    'should it/this be that',
    'in that/which case/event',
    'supposing/assuming/presuming/provided so/it/this/that/there/they/you',
    'in the affirmative/negative',
    'otherwise',
  ],
  /** On a part of what was counted or listed before. */
  partOf: [
    'of/out_of ~ {those}',
    'from/among/amongst ~ these/those',
    'how many/much/often/long of the_above/the_same',
    'of/out_of the above',
    'of which',
    'how many got/had/did/were/was/of {those}',
  ],
  /** On each thing listed before: asks beside it, not under it. */
  forEach: [
    'for/in/with/to/about ~ {those}',
    'for/in/with ~ of {those}',
    'for/in/with the above',
    'for each/every one/such/of',
    'in each case/instance',
    'what were/are/was/is they/their/these/those',
  ],
} as const;

/** After these words "those" points at a time, a place or a class, not at an answer. */
const POINTS_ELSEWHERE =
  /^\s*(?:same\s+|two\s+|three\s+|four\s+|five\s+|\d+\s+)?(?:years?|months?|weeks?|periods?|dates?|days?|quarters?|times?|areas?|wards?|boroughs?|categories|types|groups|who|whom|that|which|with|aged|under|over|living|in|held|affected|people|persons)\b/u;
/** "Those sent back for repair" says itself which ones it means. */
const SAYS_WHICH = /^\s*(?:taken|made|given|sent|who|whom|that|which|\w+ed\s+(?:on|to|by|in|for|at|from))\b/u;
/** "How many are left, and which is the oldest of them": what they are is said in the question itself. */
const OWN_PART = /^\W*(?:how|what|which|the|number)\b[^,;]{10,}[,;]\s(?:and\s)?(?:what|which|how|the)\b/u;
const AN_ANSWER = compilePhrases(DEPENDENT.onAnswer, WORDS, '');
const PART_OF = compilePhrases(DEPENDENT.partOf, WORDS, '');
const FOR_EACH = compilePhrases(DEPENDENT.forEach, WORDS, '');
const NAMES_A_QUESTION =
  /\b(?:question|request|query|point|item|q)\s?(?:#\s?)?(\d{1,2})\b|\b(?:in|to|at|under|for|from)\s\(?(\d{1,2})\)?\s(?:above|and\s\d+\sabove)\b|\b(?:split|break(?:\s+down)?|total\s+(?:at|in|of)|answers?\s+(?:to|at|in))\s(?:no\.?\s?)?(\d{1,2})\b/u;
const SETS_ASIDE: Sequence = {
  first: /\b(?:leaving\s+out|excluding|other\s+than|apart\s+from|except|not|without|besides|drop)\b/gu,
  next: /$/gu,
  within: 60,
  barred: /[.;]/gu,
};
const ENDS_IN_CONDITION =
  /(?:[.?,;:]|\band|\bbut)\s*(?:and\s+)?(?:if|where)\s+(?:so|yes|not|no|it\s+(?:has|is|does|was)(?:\s+not)?|they\s+(?:have|are|do|did)|you\s+(?:do|have|are|did)|there\s+(?:is|are|was|were))[\s;:,.-]*$/u;
const YES_OR_NO =
  /^\W*(?:(?:please|and|also|could|can|kindly|would|you|tell|me|us|confirm|state|say|advise|i|like|to|know|let)\W+)*(?:(?:in|during|since|at|for|on|over|between|under|when|where|while|after|before|as|with|by|of|from|within)\b[^,?]{0,100},\s*)?(?:do|does|did|is|are|was|were|has|have|had|will|would|can|whether|if)\b/u;
/** What a yes or a no does not answer. */
const ASKS_MORE = /\b(?:how|what|which|who|when|where|why|number|list|copy|copies|details)\b/u;
/** What a condition speaks of, without its ending. */
const SUBJECT_STEM =
  /^\W*(?:and\s|but\s)?if\s(?:no|any|there\s(?:are|were|was|is)\s(?:no|any))\s(?:such\s)?(\w{4,7})/u;
const LETTERED = /^[([]?\p{L}[.):\]]*$/u;
const HEAD = 90;
const ANSWER_HEAD = 14;
const BACK = 8;
/** "Of those" opens a question this near its head, or follows what counts. */
const PART_HEAD = 12;
const COUNTS: Sequence = {
  first: /\b(?:how\s+many|how\s+much|number|percentage|proportion|share|which|any|what|whether)\b/gu,
  next: /$/gu,
  within: 30,
  barred: /[,.]/gu,
};

interface Lean {
  readonly on: number;
  /** True where the question, when it stands apart, belongs under the other. */
  readonly under: boolean;
  /** True where it hangs on a yes or a no: then it goes under the other even inside a list of a stem. */
  readonly onAnswer?: true;
}

/** Fills in `dependsOn` for drafts that lean on one before them, and `parent` where they stand apart. */
export function linkDependents(drafts: readonly Draft[], folded: string): void {
  const structure = drafts.map((draft) => draft.parent);
  const leans: (Lean | undefined)[] = [];
  drafts.forEach((draft, i) => {
    const lean = i === 0 ? undefined : leanOf(drafts, structure, leans, folded, i);
    leans.push(lean);
    if (lean === undefined) return;
    draft.dependsOn = lean.on;
    const beside = structure[lean.on] === draft.parent;
    const under =
      lean.onAnswer === true || (draft.parent === undefined && !areLettered(draft, drafts[lean.on]));
    if (draft.apart && beside && lean.under && under) draft.parent = lean.on;
  });
}

/** "a) how many were hired" + "b) the rate paid to any one of them": parts of one list stay side by side. */
const areLettered = (draft: Draft, other: Draft | undefined): boolean =>
  [draft.number, other?.number].every((number) => number !== undefined && LETTERED.test(number));

function leanOf(
  drafts: readonly Draft[],
  structure: readonly (number | undefined)[],
  leans: readonly (Lean | undefined)[],
  folded: string,
  i: number,
): Lean | undefined {
  const draft = drafts[i];
  if (draft === undefined) return undefined;
  const head = folded.slice(draft.start, Math.min(draft.end, draft.start + HEAD));
  const named = numbered(drafts, head, i);
  if (named !== undefined) return { on: named, under: true };
  const previous = previousSibling(structure, i);
  const before = previous === undefined ? undefined : drafts[previous];
  if (before !== undefined && previous !== undefined) {
    if (draft.refines === true) return { on: previous, under: true };
    const tail = folded.slice(Math.max(before.start, before.end - 40), before.end);
    if (previous === i - 1 && ENDS_IN_CONDITION.test(tail)) return { on: previous, under: true };
  }
  const answer = AN_ANSWER.exec(head);
  const clause = draft.bare && /^(?:where|when)\b/u.test(answer?.[0] ?? '') && !head.includes(',');
  if (answer !== null && answer.index <= ANSWER_HEAD && !clause && !isRelative(head, answer)) {
    const next = /^\W*(?:and|but)\s+if\b/u.test(head) ? previous : undefined;
    const alike = previous === undefined ? undefined : leans[previous];
    const near = alike?.onAnswer === true ? alike.on : previous;
    const on =
      next ??
      sameSubject(drafts, structure, folded, i) ??
      yesOrNo(drafts, structure, folded, i) ??
      near ??
      structure[i];
    return on === undefined ? undefined : { on, under: true, onAnswer: true };
  }
  if (previous === undefined) return undefined;
  const on = leans[previous]?.on ?? previous;
  const part = PART_OF.exec(head);
  const counts = part !== null && (part.index <= PART_HEAD || hasSequence(head.slice(0, part.index), COUNTS));
  const opens = /^\W*(?:of|out|from|among|amongst)\b/u.test(head);
  const said = opens && part !== null && SAYS_WHICH.test(head.slice(part.index + part[0].length));
  const within = part !== null && OWN_PART.test(head.slice(0, part.index));
  if (counts && !said && !within && pointsBack(PART_OF, head))
    return { on, under: !(draft.bare && !opens && before?.bare === true) };
  return pointsBack(FOR_EACH, head) ? { on, under: false } : undefined;
}

/** "The minutes where it was approved": the words say which minutes, not when to answer. */
const isRelative = (head: string, answer: RegExpExecArray): boolean =>
  /^(?:where|when)\b/u.test(answer[0]) &&
  !/^\W*(?:(?:and|but|please|also|or|so)\W+){0,2}$/u.test(head.slice(0, answer.index));

function pointsBack(look: RegExp, head: string): boolean {
  const hit = look.exec(head);
  return hit !== null && !POINTS_ELSEWHERE.test(head.slice(hit.index + hit[0].length));
}

/** The question that a head names by its number. */
function numbered(drafts: readonly Draft[], head: string, i: number): number | undefined {
  const hit = NAMES_A_QUESTION.exec(head);
  if (hit === null || hasSequence(head.slice(0, hit.index), SETS_ASIDE)) return undefined;
  const number = Number(hit[1] ?? hit[2] ?? hit[3]);
  for (let at = i - 1; at >= Math.max(0, i - 100); at--) if (drafts[at]?.place === number) return at;
  return undefined;
}

function previousSibling(structure: readonly (number | undefined)[], i: number): number | undefined {
  for (let at = i - 1; at >= Math.max(0, i - 100); at--) if (structure[at] === structure[i]) return at;
  return undefined;
}

/** "If no inspections were made": the nearest question that speaks of inspecting. */
function sameSubject(
  drafts: readonly Draft[],
  structure: readonly (number | undefined)[],
  folded: string,
  i: number,
): number | undefined {
  const draft = drafts[i];
  const stem = draft === undefined ? undefined : SUBJECT_STEM.exec(folded.slice(draft.start, draft.end))?.[1];
  if (stem === undefined) return undefined;
  for (let at = i - 1; at >= Math.max(0, i - BACK); at--) {
    const other = drafts[at];
    if (other === undefined || structure[at] !== structure[i]) continue;
    if (folded.slice(other.start, other.end).includes(stem)) return at;
  }
  return undefined;
}

/** "If so" leans on the nearest question that a yes or a no answers. */
function yesOrNo(
  drafts: readonly Draft[],
  structure: readonly (number | undefined)[],
  folded: string,
  i: number,
): number | undefined {
  for (let at = i - 1; at >= Math.max(0, i - BACK); at--) {
    const other = drafts[at];
    if (other === undefined || structure[at] !== structure[i]) continue;
    const head = folded.slice(other.start, Math.min(other.end, other.start + 160));
    const conditional = AN_ANSWER.exec(head);
    const answered = YES_OR_NO.test(head) || (other.bare && !ASKS_MORE.test(head));
    if (answered && !(conditional !== null && conditional.index <= ANSWER_HEAD)) return at;
  }
  return undefined;
}
