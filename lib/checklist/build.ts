import { type ChecklistItem, type ChecklistLaw, type Decisions, NO_LAW } from '../model/checklist.ts';
import type { FoiRequest } from '../model/request.ts';

/** The response checklist of a request under the officer's decisions so far. Never throws. */
export function buildChecklist(
  request: Omit<FoiRequest, 'checklist'>,
  decisions: Decisions,
  law: ChecklistLaw = NO_LAW,
): readonly ChecklistItem[] {
  void law;
  return request.questions.map((question) => ({
    id: `held-${question.id}`,
    group: 'question',
    questionId: question.id,
    text: 'Say whether the information is held, and note where it was searched for.',
    reason: 's1(1)(a)',
    done: decisions.ticked[`held-${question.id}`] === true,
  }));
}
