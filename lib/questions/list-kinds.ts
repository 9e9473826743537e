import type { Reading } from './asks.ts';
import type { OutlineNode } from './outline.ts';
import { asksSomething, type Reader, roleOf } from './reader.ts';
import { countWords } from './shapes.ts';
import type { Unit } from './units.ts';

/** A short line above a question is its heading when it has no more words than this. */
export const HEADING_WORDS = 8;
/** So many items tell what kind of list it is. */
const SAMPLE = 60;

/** "1. I act for the owner. 2. The board resolved to sell. 3. I request:": a numbered letter and no list of asks. */
export function mostlyTells(reader: Reader, nodes: readonly OutlineNode[]): boolean {
  const items = nodes.filter(({ unit }) => unit.marker !== undefined).slice(0, SAMPLE);
  const telling = items.filter(({ unit }) => roleOf(reader.read(unit.span)) === 'statement').length;
  return telling > 1 && telling * 2 >= items.length;
}

/** Headings with a list under each, of which some ask and none tells: the bare lines among them ask as well. */
export function areSections(reader: Reader, nodes: readonly OutlineNode[]): boolean {
  const lists = nodes.filter(
    ({ unit, children }) =>
      unit.marker === undefined && children.length > 0 && roleOf(reader.read(unit.span)) === 'fragment',
  );
  if (lists.length < 2) return false;
  const roles = lists.flatMap(({ children }) =>
    children.slice(0, SAMPLE).map(({ unit }) => roleOf(reader.read(unit.span))),
  );
  return roles.includes('ask') && !roles.includes('statement');
}

/** A list nobody introduced is one of questions where its items ask more than they tell. */
export function looksLikeQuestions(reader: Reader, items: readonly OutlineNode[], asked: boolean): boolean {
  let asking = 0;
  let telling = 0;
  for (const node of items.slice(0, SAMPLE)) {
    const role = roleOf(reader.read(node.unit.span));
    if (role === 'ask' || role === 'topic' || role === 'generic') asking++;
    else if (role === 'statement' || role === 'procedure') telling++;
  }
  const counted = items.every((node) => node.unit.marker?.family !== 'bullet');
  // After an ask, a numbered list that tells nothing is what was asked for.
  if (asking === 0 && counted && items.length > 1 && asked) return telling === 0;
  return asking > 0 && asking >= telling;
}

/** "Part A: Staffing" above questions that stand on their own is a heading. */
export function isSection(
  reader: Reader,
  unit: Unit,
  role: Reading['role'],
  items: readonly OutlineNode[],
): boolean {
  if (unit.heading) return true;
  if (role !== 'fragment' || countWords(reader.text, unit.span) > HEADING_WORDS) return false;
  const asking = items.filter((item) => asksSomething(reader.read(item.unit.span))).length;
  return unit.marker?.family === 'label' && asking * 2 > items.length;
}
