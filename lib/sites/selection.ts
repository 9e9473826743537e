import { isEditable } from '../read/look.ts';

/** Fewer words than these are a slip of the mouse or a word looked up, not a message. */
const LEAST_CHARACTERS = 25;

/** The officer's own selection on a page, where it is enough to be a message and not in what they write. */
export function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (isEditable(range.commonAncestorContainer)) return undefined;
  return range.toString().trim().length < LEAST_CHARACTERS ? undefined : range;
}

/** The element that holds a whole range. */
export function elementAround(range: Range): Element | null {
  const node = range.commonAncestorContainer;
  return node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
}
