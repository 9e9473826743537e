import type { Draft } from './draft.ts';
import { compilePhrases } from './phrases.ts';

/** Phrases by which a question leans on the answer to one before it; read at its head, on folded text. */
export const DEPENDENT = {
  /** On a yes or a no. */
  onAnswer: [
    'if so',
    'if yes',
    'if no',
    'if not',
    'if none',
    'if any',
    'if there/it/they/you/he/she/this/that/these/those is/was/are/were/has/have/had/do/does/did',
    'if * so/any/applicable',
    'if the answer',
    'if * not',
    'if any/either/all/both/one/none of',
    'where so/yes',
    'if one/some',
    'when so',
    'should * not',
    'should_you/should_there/should_it',
  ],
  /** On what was counted or listed. */
  onThese: [
    'of/out_of/from/among/amongst/for/in/within/with each of these/those/them',
    'of/out_of/from/among/amongst/for [all] these/those/them',
    'of/for/in/out_of/with/within these/those/the_above',
    'how many/much/often of these/those/them',
    'how many/much got/had/did/were/was/of them/these/those',
    'for * in question/request',
    'for each one',
    'for every one of',
    'for each such/contract/case/incident/instance/occasion',
    'in each case/instance',
    'in relation/respect/regard to question/these/those/the_above/point',
    'with reference/regard to question/point/the_above/these',
    'as/further to question',
    'following on from/to question/the_above',
    'please split/break that/this/them/it',
  ],
} as const;

const ON_ANSWER = compilePhrases(DEPENDENT.onAnswer, {}, '');
const ON_THESE = compilePhrases(DEPENDENT.onThese, {}, '');
const NAMED =
  /\b(?:question|request|query|point|item|part|q)\s?\.?\s?(\d{1,2})\b|\bin\s(\d{1,2})\sabove\b|\bto\s(\d{1,2})\sabove\b/u;
const YES_OR_NO =
  /^(?:\W*(?:please|and|also|could you|can you|kindly|would you|tell me|confirm|state|say|tell us|in [^,]*,|during [^,]*?)\W+)*(?:do|does|did|is|are|was|were|has|have|had|will|would|can|whether|if|say if|tell us if)\b/u;
const NEAR = 70;
const BACK = 6;

/** Fills in `dependsOn` for drafts that lean on one before them, and `parent` where they stand apart. */
export function linkDependents(drafts: readonly Draft[], folded: string): void {
  drafts.forEach((draft, i) => {
    if (i === 0) return;
    const head = folded.slice(draft.start, Math.min(draft.end, draft.start + NEAR));
    const named = NAMED.exec(folded.slice(draft.start, draft.end));
    const number = Number(named?.[1] ?? named?.[2] ?? named?.[3] ?? 0);
    const target = number > 0 ? byNumber(drafts, i, number) : antecedent(drafts, i, head, folded);
    if (target === undefined) return;
    draft.dependsOn = target;
    if (draft.parent === undefined) draft.parent = target;
  });
}

function byNumber(drafts: readonly Draft[], before: number, number: number): number | undefined {
  const found = drafts.findLastIndex(
    (draft, i) => i < before && draft.place === number && draft.parent === undefined,
  );
  return found < 0 ? undefined : found;
}

function antecedent(drafts: readonly Draft[], i: number, head: string, folded: string): number | undefined {
  const draft = drafts[i];
  const onAnswer = ON_ANSWER.exec(head)?.index ?? -1;
  const onThese = ON_THESE.exec(head)?.index ?? -1;
  if (draft === undefined || (onAnswer < 0 && onThese < 0)) return undefined;
  const siblings = (at: number): boolean =>
    drafts[at]?.parent === draft.parent || drafts[at]?.dependsOn !== undefined;
  const previous = i - 1;
  if (!siblings(previous) && draft.parent !== undefined) return undefined;
  if (onAnswer >= 0 && onAnswer < 30) {
    for (let back = previous; back >= Math.max(0, i - BACK); back--) {
      const other = drafts[back];
      if (other === undefined || !siblings(back)) break;
      if (YES_OR_NO.test(folded.slice(other.start, Math.min(other.end, other.start + 160)))) return back;
    }
  }
  return rootOf(drafts, previous, draft.parent);
}

/** The previous question, or the one that it too leans on where both lean alike. */
function rootOf(drafts: readonly Draft[], previous: number, parent: number | undefined): number | undefined {
  let at = previous;
  while (at >= 0 && drafts[at]?.parent !== parent && drafts[at]?.dependsOn !== undefined)
    at = drafts[at]?.dependsOn ?? -1;
  if (at >= 0 && drafts[at]?.parent === parent) return at;
  return undefined;
}
