import type { Outline, OutlineItem, OutlineSection } from '../checklist/outline.ts';
import { questionLabels, shortened } from '../checklist/question-label.ts';
import { type Question, wordsOfQuestion } from '../model/question.ts';
import type { PartFinding, ReplyCheck, SectionUse } from '../model/reply-check.ts';
import type { FoiRequest } from '../model/request.ts';
import { type Span, wordsOf } from '../model/span.ts';
import { IN_ENGLISH } from '../words/written.ts';

type Request = Pick<FoiRequest, 'message' | 'questions'>;

const QUOTED = 160;

const quotes = (text: string, evidence: readonly Span[]): readonly string[] =>
  evidence.map((span) => `“${shortened(wordsOf(text, span), QUOTED)}”`);

const item = (text: string, details: readonly string[], reason: string, done: boolean): OutlineItem => ({
  text,
  details,
  reason,
  done,
});

function questionItems(check: ReplyCheck, { message, questions }: Request): readonly OutlineItem[] {
  const labels = questionLabels(questions);
  const known = new Map(questions.map((question) => [question.id, question] as const));
  return check.questions.flatMap(({ question: id, outcome, evidence, why }) => {
    const question: Question | undefined = known.get(id);
    if (question === undefined) return [];
    const label = labels.get(id) ?? '';
    const words = shortened(wordsOfQuestion(message.source.text, question));
    return [
      item(
        `${label === '' ? '' : `${label}. `}${words}`,
        [why, ...quotes(check.text, evidence)],
        '',
        outcome !== 'none',
      ),
    ];
  });
}

const STANCE: Readonly<Record<SectionUse['stance'], string>> = {
  claimed: 'relied on',
  mentioned: 'only mentioned',
};

const sectionItem = ({ cite, stance, problems, why }: SectionUse): OutlineItem =>
  item(`${cite}: ${STANCE[stance]}`, problems, stance === 'mentioned' ? why : '', problems.length === 0);

const partItem = (text: string, { what, law, state, evidence, why }: PartFinding): OutlineItem =>
  item(
    `The reply ${what}`,
    [
      ...(why === undefined ? [] : [evidence.length === 0 ? `Not found. ${why}` : why]),
      ...quotes(text, evidence),
    ],
    law.cite,
    state === 'present',
  );

/** The check of a reply in the shape that every writer of an outline starts from: ticked where nothing is left to do. */
export function outlineOfCheck(check: ReplyCheck, request: Request): Outline {
  const { text, sections, notes, parts, personalData, time, regime } = check;
  const subject = request.message.subject.replace(/\s+/gu, ' ').trim();
  const group = (heading: string, items: readonly OutlineItem[]): OutlineSection => ({
    heading,
    depth: 0,
    notes: [],
    items,
  });
  const groups = [
    group('Questions', questionItems(check, request)),
    group('Sections', [
      ...sections.map(sectionItem),
      ...notes.map((note) => item(note.text, quotes(text, note.evidence), '', false)),
    ]),
    group('The notice', [
      ...parts.map((part) => partItem(text, part)),
      ...(time === undefined ? [] : [item(time.why, [], 'time limit', !time.late)]),
    ]),
    group(
      'Personal data',
      personalData.map(({ span, why }) => item(`“${wordsOf(text, span)}”`, [], why, false)),
    ),
  ];
  return {
    title: subject === '' ? 'Check of the reply' : `Check of the reply: ${subject}`,
    facts: [
      `Checked under: ${IN_ENGLISH.text(`law.${regime}`)}.`,
      'A prompt, and no decision: read the reply.',
    ],
    sections: groups.filter(({ items }) => items.length > 0),
    words: IN_ENGLISH,
  };
}
