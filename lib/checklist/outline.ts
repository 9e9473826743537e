import type { ChecklistItem, OutlineOptions } from '../model/checklist.ts';
import { type Question, wordsOfQuestion } from '../model/question.ts';
import type { FoiRequest } from '../model/request.ts';
import { dayIn, IN_ENGLISH, type Written } from '../words/written.ts';
import { branchesOf } from './branches.ts';
import { headingOf, questionLabels, shortened } from './question-label.ts';

/** One line of an outline, ready to write: plain text on one line, without markup. */
export interface OutlineItem {
  readonly text: string;
  readonly details: readonly string[];
  /** Empty where reasons were not asked for. */
  readonly reason: string;
  readonly done: boolean;
  readonly note?: string;
  /** What of it is English in an outline of another language. */
  readonly english?: readonly string[];
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
  /** The language it is written in. */
  readonly words: Written;
  /** What of its title, facts, headings and notes is English in another language: the letter's own words. */
  readonly english?: readonly string[];
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
    ...(item.english === undefined ? {} : { english: item.english.map(oneLine) }),
  };
}

/** What a letter is called where it has no subject, and else its subject. */
export const titleOf = ({ message }: FoiRequest, words: Written): string =>
  oneLine(message.subject) || words.text('outline.untitled');

/** The second date that a deadline may have, as a sentence; empty where it has none. */
export function otherReading({ deadline }: FoiRequest, words: Written): string {
  const other = deadline?.alternative;
  return other === undefined
    ? ''
    : words.say('outline.or-due', { due: dayIn(words, other.due, 'long'), why: other.why });
}

function factsOf(request: FoiRequest, words: Written): string[] {
  const { say, text } = words;
  const { deadline, law } = request;
  const facts = law.kind === 'not-a-request' ? [] : [say('outline.law', { law: text(`law.${law.kind}`) })];
  if (deadline === undefined) return facts;
  const received = dayIn(words, deadline.received, 'long');
  const other = otherReading(request, words);
  return [
    ...facts,
    say('outline.dates', { received, due: dayIn(words, deadline.due, 'long') }),
    ...(other === '' ? [] : [other]),
    ...deadline.warnings,
  ];
}

/** What stands under a question's heading: what it depends on, and its law where that differs from the letter's. */
function notesOn(
  request: FoiRequest,
  question: Question,
  labels: ReadonlyMap<string, string>,
  { say, text }: Written,
): string[] {
  const notes: string[] = [];
  const needed = request.questions.find((one) => one.id === question.dependsOn);
  if (needed !== undefined) {
    const label = labels.get(needed.id) ?? '';
    const words =
      label === '' ? `“${shortened(wordsOfQuestion(request.message.source.text, needed), 50)}”` : label;
    notes.push(say('outline.depends', { question: words }));
  }
  if (question.regime !== undefined && question.regime !== request.law.kind) {
    notes.push(say('outline.other-law', { law: text(`law.${question.regime}`) }));
  }
  return notes;
}

/** What of the outline's frame is English: the subject, the questions, and what the deadline could not say otherwise. */
const englishOf = ({ message, letter, questions, deadline }: FoiRequest): readonly string[] => [
  ...(letter.language === 'cy'
    ? []
    : [
        oneLine(message.subject),
        ...questions.map((question) => shortened(wordsOfQuestion(message.source.text, question))),
      ]),
  ...(deadline?.english ?? []),
];

/**
 * The checklist of a request as headings and lines, in order: now, the request as a whole, each question in the
 * requester's own numbering and words, the reply, after. With `options.question`, that question alone, with its parts
 * and the lines that it shares with others. `words`: the language of the headings, which is to be the checklist's.
 */
export function outlineOf(
  request: FoiRequest,
  options: OutlineOptions = {},
  words: Written = IN_ENGLISH,
): Outline {
  const reasons = options.reasons ?? true;
  const labels = questionLabels(request.questions);
  const { text } = request.message.source;
  const itemsOf = (keep: (item: ChecklistItem) => boolean): OutlineItem[] =>
    request.checklist.filter(keep).map((item) => written(item, reasons));
  const group = (
    heading: 'now' | 'whole' | 'reply' | 'after',
    name: ChecklistItem['group'],
    keep: Keep = () => true,
  ): OutlineSection => ({
    heading: words.text(`outline.${heading}`),
    depth: 0,
    notes: [],
    items: itemsOf((item) => item.group === name && item.questionId === undefined && keep(item)),
  });
  const aboutQuestion = (question: Question, keep: Keep = () => true): OutlineSection => {
    const label = labels.get(question.id) ?? '';
    const asked = headingOf(wordsOfQuestion(text, question));
    return {
      heading: label === '' ? asked : `${label}. ${asked}`,
      depth: label.includes('(') || (label === '' && question.parent !== undefined) ? 1 : 0,
      notes: notesOn(request, question, labels, words),
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
      ...filled([group('whole', 'question', covers)]),
      ...request.questions.flatMap((question) => {
        if (branch.has(question.id)) return aboutQuestion(question);
        return over.has(question.id) ? aboutQuestion(question, covers) : [];
      }),
    ];
  };
  const title = titleOf(request, words);
  const english = words.language === 'en' ? {} : { english: englishOf(request) };
  if (options.question !== undefined)
    return { title, facts: [], sections: ofOne(options.question), words, ...english };
  const sections = [
    ...filled([group('now', 'now'), group('whole', 'question')]),
    // A part whose lines all stand at its stem keeps its heading: its words are part of what was asked.
    ...request.questions.map((question) => aboutQuestion(question)),
    ...filled([group('reply', 'reply'), group('after', 'after')]),
  ];
  return { title, facts: factsOf(request, words), sections, words, ...english };
}
