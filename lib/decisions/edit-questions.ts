import { Anchors } from '../anchor.ts';
import { contentId } from '../model/content-id.ts';
import { NO_SCOPE, type Question, type Scope, wordsOfQuestion } from '../model/question.ts';
import { holds, overlaps, type Span, trimSpan, wordsOf } from '../model/span.ts';
import type { QuestionEdit } from './work.ts';

/** The question list after the officer's edits. */
export interface EditedQuestions {
  /** Parents before children, siblings in the officer's order. */
  readonly questions: readonly Question[];
  /** Questions marked as not a question. */
  readonly removed: readonly Question[];
  /** Id of a question that was merged away -> id of the one that took it in. */
  readonly mergedInto: Readonly<Record<string, string>>;
  /** Id of a question made by a split -> id of the one it was cut from. */
  readonly splitFrom: Readonly<Record<string, string>>;
  /** Edits whose question is no longer in the letter: shown to the officer, never dropped in silence. */
  readonly lost: readonly QuestionEdit[];
}

interface Draft {
  readonly text: string;
  list: Question[];
  readonly removed: Question[];
  readonly mergedInto: Record<string, string>;
  readonly splitFrom: Record<string, string>;
}

function withParent(question: Question, parent: string | undefined): Question {
  const { parent: _old, ...rest } = question;
  return parent === undefined ? rest : { ...rest, parent };
}

function withoutDependence(question: Question): Question {
  const { dependsOn: _old, ...rest } = question;
  return rest;
}

/** Parents first, then their children, each in the order found. A question whose parent is missing stands on its own. */
function inTreeOrder(questions: readonly Question[]): Question[] {
  const ids = new Set(questions.map(({ id }) => id));
  const children = new Map<string | undefined, Question[]>();
  for (const question of questions) {
    const known = question.parent !== undefined && ids.has(question.parent) ? question.parent : undefined;
    const siblings = children.get(known) ?? [];
    siblings.push(withParent(question, known));
    children.set(known, siblings);
  }
  const ordered: Question[] = [];
  const waiting = [...(children.get(undefined) ?? [])].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    ordered.push(next);
    waiting.push(...[...(children.get(next.id) ?? [])].reverse());
  }
  return ordered;
}

/** One past the last descendant of the question at `index`. */
function endOfBranch(list: readonly Question[], index: number): number {
  const inside = new Set([list[index]?.id]);
  let end = index + 1;
  for (let next = list[end]; next?.parent !== undefined && inside.has(next.parent); next = list[end]) {
    inside.add(next.id);
    end++;
  }
  return end;
}

/** Index of the sibling just above (`-1` where the question is the first of its parent). */
function siblingAbove(list: readonly Question[], index: number): number {
  const parent = list[index]?.parent;
  for (let i = index - 1; i >= 0; i--) {
    if (list[i]?.parent === parent) return i;
    if (list[i]?.id === parent) return -1;
  }
  return -1;
}

/** Exchanges two neighbouring branches, [from, middle) and [middle, end). */
const exchanged = (list: readonly Question[], from: number, middle: number, end: number): Question[] => [
  ...list.slice(0, from),
  ...list.slice(middle, end),
  ...list.slice(from, middle),
  ...list.slice(end),
];

function scopeWithin(scope: Scope, whole: Span, part: Span): Scope {
  const stays = (span: Span) => !holds(whole, span) || overlaps(part, span);
  const { format, ...rest } = scope;
  return {
    ...rest,
    periods: scope.periods.filter(({ span }) => stays(span)),
    places: scope.places.filter(stays),
    breakdowns: scope.breakdowns.filter(stays),
    ...(format !== undefined && stays(format.span) ? { format } : {}),
  };
}

const newTo = <T>(all: readonly T[], more: readonly T[], spanOf: (item: T) => Span): readonly T[] => {
  const known = new Set(all.map((item) => `${spanOf(item).start}-${spanOf(item).end}`));
  return [...all, ...more.filter((item) => !known.has(`${spanOf(item).start}-${spanOf(item).end}`))];
};

function joinedScope(a: Scope, b: Scope): Scope {
  const itself = (span: Span) => span;
  const format = a.format ?? b.format;
  return {
    periods: newTo(a.periods, b.periods, ({ span }) => span),
    places: newTo(a.places, b.places, itself),
    breakdowns: newTo(a.breakdowns, b.breakdowns, itself),
    context: newTo(a.context, b.context, itself),
    ...(format === undefined ? {} : { format }),
  };
}

/** The two halves of a question, or nothing where one would be empty. The first keeps the id and the number. */
function halves(text: string, question: Question, at: number): readonly [Question, Question] | undefined {
  const words = wordsOfQuestion(text, question);
  const [before, after] = [words.slice(0, at).trim(), words.slice(at).trim()];
  if (before === '' || after === '') return undefined;
  const { number: _number, dependsOn: _dependsOn, ...tail } = question;
  const id = contentId('q', `${question.id} ${after}`);
  if (question.words !== undefined) {
    const end = question.span.end;
    return [
      { ...question, words: before },
      { ...tail, id, words: after, span: { start: end, end } },
    ];
  }
  const cut = question.span.start + at;
  const first = trimSpan(text, { start: question.span.start, end: cut });
  const second = trimSpan(text, { start: cut, end: question.span.end });
  return [
    { ...question, span: first, scope: scopeWithin(question.scope, question.span, first) },
    { ...tail, id, span: second, scope: scopeWithin(question.scope, question.span, second) },
  ];
}

function split(draft: Draft, index: number, question: Question, at: number): void {
  const parts = halves(draft.text, question, at);
  if (parts === undefined) return;
  const [first, second] = parts;
  if (draft.list.some(({ id }) => id === second.id)) return;
  // Sub-items follow the words that introduce them, which are the later half.
  draft.list = draft.list.map((other) =>
    other.parent === question.id ? withParent(other, second.id) : other,
  );
  draft.list.splice(index, 1, first, second);
  draft.splitFrom[second.id] = question.id;
}

/** The span over both questions where nothing else asked lies between them; else the first's own. */
function joinedSpan(draft: Draft, above: Question, below: Question): Span {
  const span = { start: above.span.start, end: below.span.end };
  const clear =
    above.span.end <= below.span.start &&
    !draft.list.some(
      (other) =>
        other !== above && other !== below && other.parent !== below.id && overlaps(span, other.span),
    );
  return clear ? span : above.span;
}

function merge(draft: Draft, index: number, question: Question): void {
  const above = draft.list[index - 1];
  if (above === undefined) return;
  const words = `${wordsOfQuestion(draft.text, above)} ${wordsOfQuestion(draft.text, question)}`;
  const span = joinedSpan(draft, above, question);
  const { words: _old, ...rest } = above;
  const joined: Question = { ...rest, span, scope: joinedScope(above.scope, question.scope) };
  const own = wordsOf(draft.text, span).replace(/\s+/gu, ' ') === words.replace(/\s+/gu, ' ');
  draft.list.splice(index - 1, 2, own ? joined : { ...joined, words });
  draft.list = draft.list.map((other) => {
    const moved = other.parent === question.id ? withParent(other, above.id) : other;
    if (moved.dependsOn !== question.id) return moved;
    return moved.id === above.id ? withoutDependence(moved) : { ...moved, dependsOn: above.id };
  });
  draft.mergedInto[question.id] = above.id;
}

function remove(draft: Draft, index: number, question: Question): void {
  draft.list.splice(index, 1);
  draft.removed.push(question);
  draft.list = draft.list.map((other) => {
    const raised = other.parent === question.id ? withParent(other, question.parent) : other;
    return raised.dependsOn === question.id ? withoutDependence(raised) : raised;
  });
}

function indent(draft: Draft, index: number, question: Question): void {
  const above = draft.list[siblingAbove(draft.list, index)];
  if (above !== undefined) draft.list[index] = withParent(question, above.id);
}

function outdent(draft: Draft, index: number, question: Question): void {
  const parent = draft.list.findIndex(({ id }) => id === question.parent);
  const grandparent = draft.list[parent]?.parent;
  if (parent === -1) return;
  const end = endOfBranch(draft.list, index);
  const parentEnd = endOfBranch(draft.list, parent);
  draft.list[index] = withParent(question, grandparent);
  draft.list = exchanged(draft.list, index, end, parentEnd);
}

function moveUp(draft: Draft, index: number): void {
  const above = siblingAbove(draft.list, index);
  if (above !== -1) draft.list = exchanged(draft.list, above, index, endOfBranch(draft.list, index));
}

function moveDown(draft: Draft, index: number, question: Question): void {
  const middle = endOfBranch(draft.list, index);
  if (draft.list[middle]?.parent !== question.parent || draft.list[middle] === undefined) return;
  draft.list = exchanged(draft.list, index, middle, endOfBranch(draft.list, middle));
}

function add(draft: Draft, edit: Extract<QuestionEdit, { type: 'add' }>): void {
  if (draft.list.some(({ id }) => id === edit.question)) return;
  const end = draft.list.at(-1)?.span.end ?? draft.text.length;
  const span = placeOf(edit, draft.text) ?? { start: end, end };
  // Kept without the letter's words, the edit says only where they stand.
  const own = edit.was === '' || wordsOf(draft.text, span) === edit.was;
  const question: Question = { id: edit.question, span, kind: 'question', scope: NO_SCOPE };
  draft.list.push(own ? question : { ...question, words: edit.was });
}

/** Where the words of an added question stand now: where they stood, else the nearest place in a text that changed. */
function placeOf({ span, was }: Extract<QuestionEdit, { type: 'add' }>, text: string): Span | undefined {
  if (span === undefined || was === '' || wordsOf(text, span) === was) return span;
  return new Anchors(text).find({ exact: was, prefix: '', suffix: '', start: span.start });
}

function reword(draft: Draft, index: number, question: Question, words: string): void {
  const { words: _old, ...rest } = question;
  const own = wordsOf(draft.text, question.span) === words;
  if (words.trim() !== '') draft.list[index] = own ? rest : { ...rest, words };
}

/** Does one edit; false where its question cannot be found. */
function apply(draft: Draft, edit: QuestionEdit): boolean {
  if (edit.type === 'add') {
    add(draft, edit);
    return true;
  }
  const index = draft.list.findIndex(({ id }) => id === edit.question);
  const question = draft.list[index];
  if (question === undefined) return false;
  switch (edit.type) {
    case 'reword':
      reword(draft, index, question, edit.words);
      break;
    case 'split':
      split(draft, index, question, edit.at);
      break;
    case 'merge':
      merge(draft, index, question);
      break;
    case 'indent':
      indent(draft, index, question);
      break;
    case 'outdent':
      outdent(draft, index, question);
      break;
    case 'move-up':
      moveUp(draft, index);
      break;
    case 'move-down':
      moveDown(draft, index, question);
      break;
    case 'remove':
      remove(draft, index, question);
      break;
  }
  return true;
}

/**
 * Replays the officer's edits over the questions found in `text`. The same questions and edits always give the same
 * ids. Never throws; an edit that has become impossible (no sibling to move past) changes nothing.
 */
export function editQuestions(
  text: string,
  found: readonly Question[],
  edits: readonly QuestionEdit[],
): EditedQuestions {
  const draft: Draft = { text, list: inTreeOrder(found), removed: [], mergedInto: {}, splitFrom: {} };
  const lost = edits.filter((edit) => !apply(draft, edit));
  return {
    questions: draft.list,
    removed: draft.removed,
    mergedInto: draft.mergedInto,
    splitFrom: draft.splitFrom,
    lost,
  };
}
