import type { ChecklistItem, OutlineOptions } from '../model/checklist.ts';
import { longDate } from '../model/day.ts';
import type { Question } from '../model/question.ts';
import type { FoiRequest } from '../model/request.ts';
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
    const { start, end } = needed.span;
    const label = labels.get(needed.id) ?? '';
    const words = label === '' ? `“${shortened(request.message.source.text.slice(start, end), 50)}”` : label;
    notes.push(`Depends on the answer to ${words}.`);
  }
  if (question.regime !== undefined && question.regime !== request.law.kind) {
    notes.push(`To be handled under: ${REGIME_LINES[question.regime].name}.`);
  }
  return notes;
}

/**
 * The checklist of a request as headings and lines, in order: now, the request as a whole, each question in the
 * requester's own numbering and words, the reply, after. With `options.question`, that question alone.
 */
export function outlineOf(request: FoiRequest, options: OutlineOptions = {}): Outline {
  const reasons = options.reasons ?? true;
  const labels = questionLabels(request.questions);
  const { text } = request.message.source;
  const itemsOf = (keep: (item: ChecklistItem) => boolean): OutlineItem[] =>
    request.checklist.filter(keep).map((item) => written(item, reasons));
  const group = (heading: string, name: ChecklistItem['group']): OutlineSection => ({
    heading,
    depth: 0,
    notes: [],
    items: itemsOf((item) => item.group === name && item.questionId === undefined),
  });
  const aboutQuestion = (question: Question): OutlineSection => {
    const label = labels.get(question.id) ?? '';
    const words = shortened(text.slice(question.span.start, question.span.end));
    return {
      heading: label === '' ? words : `${label}. ${words}`,
      depth: label.includes('(') || (label === '' && question.parent !== undefined) ? 1 : 0,
      notes: notesOn(request, question, labels),
      items: itemsOf((item) => item.questionId === question.id),
    };
  };
  const title = oneLine(request.message.subject) || 'Information request';
  if (options.question !== undefined) {
    const sections = request.questions.filter((one) => one.id === options.question).map(aboutQuestion);
    return { title, facts: [], sections };
  }
  const sections = [
    group('Now', 'now'),
    group('The request as a whole', 'question'),
    ...request.questions.map(aboutQuestion),
    group('The reply', 'reply'),
    group('After', 'after'),
  ];
  return { title, facts: factsOf(request), sections: sections.filter((section) => section.items.length > 0) };
}
