import type { ChecklistItem, Decisions } from '../model/checklist.ts';
import type { FoiRequest } from '../model/request.ts';

/** The response checklist of a request under the officer's decisions so far. Never throws. */
export function buildChecklist(
  _request: Omit<FoiRequest, 'checklist'>,
  _decisions: Decisions,
): readonly ChecklistItem[] {
  return [];
}
