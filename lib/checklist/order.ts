import type { ChecklistItem } from '../model/checklist.ts';

/**
 * The lines of one section in the order the officer gave them. A line that was not there then follows the line that it
 * follows by nature; ids that are gone are passed over. The same lines each time, each once.
 */
export function inOrder(
  items: readonly ChecklistItem[],
  order: readonly string[] | undefined,
): readonly ChecklistItem[] {
  if (order === undefined) return items;
  const byId = new Map(items.map((item) => [item.id, item]));
  const arranged = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  items.forEach((item, place) => {
    if (arranged.includes(item)) return;
    const before = items[place - 1];
    arranged.splice(before === undefined ? 0 : arranged.indexOf(before) + 1, 0, item);
  });
  return arranged;
}
