import { isLetterAt } from './hit.ts';

/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a badge belongs to. */
export interface Wanting {
  /** Its last words. */
  readonly end: Range;
  readonly element: Element;
  readonly block: Element;
  readonly clips: readonly Element[];
  /** The first line of its words. */
  readonly line: DOMRect;
  /** How many letters stand in it. */
  readonly letters: number;
}

/** The height of a badge: as tall as the line it stands by, within these bounds. */
const LARGEST = 20;
const SMALLEST = 12;
const GAP = 4;
/** In a margin too narrow for that: smaller, and against its edge. */
const NARROW = { height: 13, gap: 1 };
/** Width of one more letter and of the padding, as shares of the height. */
const LETTER = 0.38;
const PADDING = 0.62;
/**
 * A list marker is drawn outside its item, where no text node tells of it. Its width as a share of the size of its
 * letters: for each figure, and for the stop and the space after it. Measured in Chromium's default fonts.
 */
const MARKER = { figure: 0.65, rest: 0.65 };
/** Badges of one line stand side by side in the margin, at most so many. */
const SIDE_BY_SIDE = 4;
const SOLID = 'img,picture,svg,canvas,video,button,input,select,textarea,a[href],[role="button"]';

/** Finds room for badges where neither words, pictures and controls of the page nor other badges stand. */
export class Room {
  readonly #document: Document;
  readonly #taken: Box[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** Another badge stands here. */
  take(box: Box): void {
    this.#taken.push(box);
  }

  /**
   * The best free place, taken from now on: in the margin of the block, before the first word, after the first or the
   * last line, in the other margin, above, below. Undefined where each would cover something.
   */
  find(wanting: Wanting): Box | undefined {
    const { clientWidth } = this.#document.documentElement;
    const bounds = boundsOf(wanting, clientWidth);
    const box = placesFor(wanting).find(
      (place) => place.left >= bounds.left && place.left + place.width <= bounds.right && this.#isFree(place),
    );
    if (box !== undefined) this.take(box);
    return box;
  }

  #isFree(box: Box): boolean {
    return (
      !this.#taken.some((other) => overlap(box, other)) && !pointsOf(box).some((at) => this.#isSolid(at))
    );
  }

  #isSolid({ x, y }: Point): boolean {
    const { clientHeight } = this.#document.documentElement;
    if (y < 0 || y >= clientHeight) return false;
    return this.#document.elementFromPoint(x, y)?.closest(SOLID) != null || isLetterAt(this.#document, x, y);
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Close enough together that no letter fits between them. */
function pointsOf({ left, top, width, height }: Box): readonly Point[] {
  const across = [left + 1, left + width / 2, left + width - 1];
  const down = [top + 1, top + height / 2, top + height - 1];
  return across.flatMap((x) => down.map((y) => ({ x, y })));
}

/** Badges of close lines may touch by a pixel, so that they stay in one column. */
const TOUCH = 1;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width - TOUCH &&
  b.left < a.left + a.width - TOUCH &&
  a.top < b.top + b.height - TOUCH &&
  b.top < a.top + a.height - TOUCH;

/** A badge belongs to what its words scroll in: it never hangs over another part of the page. */
function boundsOf({ clips }: Wanting, width: number): { readonly left: number; readonly right: number } {
  const boxes = clips.map((clip) => clip.getBoundingClientRect());
  return {
    left: Math.max(0, ...boxes.map(({ left }) => left)),
    right: Math.min(width, ...boxes.map(({ right }) => right)),
  };
}

const widthOf = (letters: number, height: number): number => Math.ceil(height * (PADDING + LETTER * letters));

/** Every place that may do, the best first. */
function placesFor({ end: ending, element, block, line, letters }: Wanting): readonly Box[] {
  const height = Math.round(Math.max(SMALLEST, Math.min(LARGEST, line.height)));
  const width = Math.max(height, widthOf(letters, height));
  const style = getComputedStyle(element);
  const rightToLeft = style.direction === 'rtl';
  const edges = block.getBoundingClientRect();
  const last = [...ending.getClientRects()].at(-1) ?? line;
  const start = (rect: DOMRect) => (rightToLeft ? rect.right : rect.left);
  const end = (rect: DOMRect) => (rightToLeft ? rect.left : rect.right);
  /** Before or after a point in the direction of reading. */
  const before = (x: number, by = GAP) => (rightToLeft ? x + by : x - by - width);
  const after = (x: number) => (rightToLeft ? x - GAP - width : x + GAP);
  const beside = (left: number, rect: DOMRect): Box => ({
    left,
    top: (rect.top + rect.bottom - height) / 2,
    width,
    height,
  });
  const marker = markerOf(block);
  const narrow = Math.max(NARROW.height, widthOf(letters, NARROW.height));
  const flush = rightToLeft ? line.right - width : line.left;
  const flushNarrow = rightToLeft ? line.right - narrow : line.left;
  return [
    ...Array.from({ length: SIDE_BY_SIDE }, (_, nth) =>
      beside(before(start(edges), GAP + marker + nth * (width + 2)), line),
    ),
    {
      left: rightToLeft ? edges.right + marker + NARROW.gap : edges.left - marker - NARROW.gap - narrow,
      top: (line.top + line.bottom - NARROW.height) / 2,
      width: narrow,
      height: NARROW.height,
    },
    beside(before(start(line)), line),
    beside(after(end(line)), line),
    beside(after(end(last)), last),
    beside(after(end(edges)), line),
    { left: flush, top: line.top - height - 1, width, height },
    { left: flushNarrow, top: line.top - NARROW.height, width: narrow, height: NARROW.height },
    { left: flush, top: last.bottom + 1, width, height },
  ];
}

/** The width of the marker that a list item has outside its box, in CSS pixels; 0 where it has none. */
function markerOf(block: Element): number {
  const { display, listStyleType, listStylePosition, fontSize } = getComputedStyle(block);
  if (display !== 'list-item' || listStyleType === 'none' || listStylePosition === 'inside') return 0;
  const figures = String(block.parentElement?.childElementCount ?? 1).length;
  return Number.parseFloat(fontSize) * (MARKER.figure * figures + MARKER.rest);
}
