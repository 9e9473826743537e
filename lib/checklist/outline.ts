import type { ChecklistItem, OutlineOptions } from '../model/checklist.ts';
import { longDate } from '../model/day.ts';
import { type Question, wordsOfQuestion } from '../model/question.ts';
import type { FoiRequest } from '../model/request.ts';
import { branchesOf } from './branches.ts';
import { questionLabels, shortened } from './question-label.ts';
import { REGIME_LINES } from './regime-lines.ts';

/** One line of an outline, ready to write: plain text on one line, without markup. */
export interface OutlineItem {
  readonly text: string;
  readonly details: readonly string[];
  /** Empty where reasons were not asked for. */
  readonly reason: string;
  readonly done: boolean;
  readonly note?: string;
}

/** One heading and its lines. `depth`: 0 for a question of its own, 1 for a part of one. */
export interface OutlineSection {
  readonly heading: string;
  readonly depth: number;
  /** What is said about the question before its lines: what it depends on. */
  readonly notes: readonly string[];
  readonly items: readonly OutlineItem[];
}

/** A checklist in the shape every writer starts from. */
export interface Outline {
  readonly title: string;
  readonly facts: readonly string[];
  readonly sections: readonly OutlineSection[];
}

type Keep = (item: ChecklistItem) => boolean;

const filled = (sections: readonly OutlineSection[]): readonly OutlineSection[] =>
  sections.filter(({ items }) => items.length > 0);

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function written(item: ChecklistItem, reasons: boolean): OutlineItem {
  return {
    text: oneLine(item.text),
    details: (item.details ?? []).map(oneLine),
    reason: reasons ? oneLine(item.reason) : '',
    done: item.done,
    ...(item.note === undefined || item.note.trim() === '' ? {} : { note: oneLine(item.note) }),
  };
}

function factsOf(request: FoiRequest): string[] {
  const { deadline, law } = request;
  const facts = law.kind === 'not-a-request' ? [] : [`${REGIME_LINES[law.kind].name}.`];
  if (deadline === undefined) return facts;
  facts.push(`Received ${longDate(deadline.received)}. Answer due ${longDate(deadline.due)}.`);
  if (deadline.alternative !== undefined) {
    facts.push(`Read another way: ${longDate(deadline.alternative.due)}. ${deadline.alternative.why}`);
  }
  return [...facts, ...deadline.warnings];
}

/** What stands under a question's heading: what it depends on, and its law where that differs from the letter's. */
function notesOn(request: FoiRequest, question: Question, labels: ReadonlyMap<string, string>): string[] {
  const notes: string[] = [];
  const needed = request.questions.find((one) => one.id === question.dependsOn);
  if (needed !== undefined) {
    const label = labels.get(needed.id) ?? '';
    const words =
      label === '' ? `“${shortened(wordsOfQuestion(request.message.source.text, needed), 50)}”` : label;
    notes.push(`Depends on the answer to ${words}.`);
  }
  if (question.regime !== undefined && question.regime !== request.law.kind) {
    notes.push(`To be handled under: ${REGIME_LINES[question.regime].name}.`);
  }
  return notes;
}

/**
 * The checklist of a request as headings and lines, in order: now, the request as a whole, each question in the
 * requester's own numbering and words, the reply, after. With `options.question`, that question alone, with its parts
 * and the lines that it shares with others.
 */
export function outlineOf(request: FoiRequest, options: OutlineOptions = {}): Outline {
  const reasons = options.reasons ?? true;
  const labels = questionLabels(request.questions);
  const { text } = request.message.source;
  const itemsOf = (keep: (item: ChecklistItem) => boolean): OutlineItem[] =>
    request.checklist.filter(keep).map((item) => written(item, reasons));
  const group = (heading: string, name: ChecklistItem['group'], keep: Keep = () => true): OutlineSection => ({
    heading,
    depth: 0,
    notes: [],
    items: itemsOf((item) => item.group === name && item.questionId === undefined && keep(item)),
  });
  const aboutQuestion = (question: Question, keep: Keep = () => true): OutlineSection => {
    const label = labels.get(question.id) ?? '';
    const words = shortened(wordsOfQuestion(text, question));
    return {
      heading: label === '' ? words : `${label}. ${words}`,
      depth: label.includes('(') || (label === '' && question.parent !== undefined) ? 1 : 0,
      notes: notesOn(request, question, labels),
      items: itemsOf((item) => item.questionId === question.id && keep(item)),
    };
  };
  /** The question with its parts, and what is said of it once for several. */
  const ofOne = (id: string): readonly OutlineSection[] => {
    const { branchOf, above } = branchesOf(request.questions, labels);
    const branch = new Set(branchOf(id));
    const over = new Set(above(id));
    const covers: Keep = (item) => item.covers?.includes(id) === true;
    return [
      ...filled([group('The request as a whole', 'question', covers)]),
      ...request.questions.flatMap((question) => {
        if (branch.has(question.id)) return aboutQuestion(question);
        return over.has(question.id) ? aboutQuestion(question, covers) : [];
      }),
    ];
  };
  const title = oneLine(request.message.subject) || 'Information request';
  if (options.question !== undefined) return { title, facts: [], sections: ofOne(options.question) };
  const sections = [
    ...filled([group('Now', 'now'), group('The request as a whole', 'question')]),
    // A part whose lines all stand at its stem keeps its heading: its words are part of what was asked.
    ...request.questions.map((question) => aboutQuestion(question)),
    ...filled([group('The reply', 'reply'), group('After', 'after')]),
  ];
  return { title, facts: factsOf(request), sections };
}
