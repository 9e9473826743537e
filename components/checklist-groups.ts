import { fullLabels } from '../lib/decisions/labels.ts';
import type { ChecklistItem, OwnLine } from '../lib/model/checklist.ts';
import { type Question, wordsOfQuestion } from '../lib/model/question.ts';
import { t } from '../lib/words/t.ts';

/** One heading of the checklist and its lines. */
export interface Group {
  /** The section its lines are of, as `sectionOf` names it. */
  readonly key: string;
  readonly title: string;
  readonly label: string | undefined;
  readonly items: readonly ChecklistItem[];
  /** Where a line that is added here belongs. */
  readonly place: Pick<OwnLine, 'group' | 'questionId'>;
}

/**
 * The checklist in the order of the work: now, each question in turn, the reply, after. Empty groups are left out, but
 * not a question whose lines all stand at its stem: its words are part of what was asked.
 */
export function checklistGroups(
  items: readonly ChecklistItem[],
  questions: readonly Question[],
  text: string,
): readonly Group[] {
  const labels = fullLabels(questions);
  const byGroup = Map.groupBy(items, ({ group }) => group);
  const plain = (group: 'now' | 'reply' | 'after'): Group => ({
    key: group,
    title: t(`checklist.${group}`),
    label: undefined,
    items: byGroup.get(group) ?? [],
    place: { group },
  });
  const byQuestion = Map.groupBy(byGroup.get('question') ?? [], ({ questionId }) => questionId);
  const known = new Set<string | undefined>(questions.map(({ id }) => id));
  const rest = (byGroup.get('question') ?? []).filter(({ questionId }) => !known.has(questionId));
  const filled = (groups: readonly Group[]) => groups.filter((group) => group.items.length > 0);
  return [
    ...filled([
      plain('now'),
      {
        key: 'question',
        title: t('checklist.all-questions'),
        label: undefined,
        items: rest,
        place: { group: 'question' },
      },
    ]),
    ...questions.map(
      (question): Group => ({
        key: question.id,
        title: wordsOfQuestion(text, question).replace(/\s+/gu, ' '),
        label: labels.get(question.id) ?? '',
        items: byQuestion.get(question.id) ?? [],
        place: { group: 'question', questionId: question.id },
      }),
    ),
    ...filled([plain('reply'), plain('after')]),
  ];
}
