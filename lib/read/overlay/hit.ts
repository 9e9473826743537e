import type { PlacedMark } from '../paint.ts';
import type { Places } from '../ranges.ts';

/** How far beside a letter, in CSS pixels, the pointer still is on it. */
const NEAR = 2;

/** The marks under a point of the viewport, the shortest first: the more exact one is the one that was meant. */
export function marksAt(
  document: Document,
  x: number,
  y: number,
  places: Places,
  placed: readonly PlacedMark[],
): readonly PlacedMark[] {
  const caret = caretAt(document, x, y);
  if (caret === undefined || !touchesLetter(document, caret, x, y)) return [];
  const offset = places.offsetOf(caret.node, caret.offset);
  if (offset === undefined) return [];
  return placed
    .filter(({ span }) => span !== undefined && span.start <= offset && offset <= span.end)
    .sort((a, b) => sizeOf(a) - sizeOf(b));
}

/** True where a letter of the page stands at a point of the viewport. */
export function isLetterAt(document: Document, x: number, y: number): boolean {
  const caret = caretAt(document, x, y);
  return caret !== undefined && touchesLetter(document, caret, x, y, 0);
}

const sizeOf = ({ span }: PlacedMark): number => (span === undefined ? 0 : span.end - span.start);

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
  }
  return undefined;
}

/** The caret is the nearest gap between letters, however far away: the point must be on one of the two. */
function touchesLetter(
  document: Document,
  { node, offset }: Caret,
  x: number,
  y: number,
  near = NEAR,
): boolean {
  if (node.nodeType !== node.TEXT_NODE) return false;
  const range = document.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min((node as Text).data.length, offset + 1));
  return [...range.getClientRects()].some(
    (rect) =>
      x >= rect.left - near && x <= rect.right + near && y >= rect.top - near && y <= rect.bottom + near,
  );
}
