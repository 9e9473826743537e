/** One badge to be placed. `key`: badges of one key are equally wide. */
export interface Placed {
  readonly element: Element;
  readonly anchor: Element;
  readonly key: string;
}

/** A badge's upper left corner, in CSS pixels of the viewport. */
export interface Place {
  readonly left: number;
  readonly top: number;
  /** True where only its short words fit. */
  readonly short: boolean;
  /** True where it covers words, because the row leaves no room for it. */
  readonly over: boolean;
}

/** How wide a badge is with all its words and with its short ones, in CSS pixels. */
export interface Widths {
  readonly words: number;
  readonly short: number;
}

const NO_WIDTHS: Widths = { words: 0, short: 0 };

const HEIGHT = 18;
const GAP = 8;

interface Clip {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The elements around a list that cut off what scrolls out of them: the same for all its rows. */
function clipAround(row: Element, view: Window): Clip {
  const { documentElement, body } = row.ownerDocument;
  let clip: Clip = { left: 0, top: 0, right: documentElement.clientWidth, bottom: view.innerHeight };
  for (
    let at = row.parentElement;
    at !== null && at !== body && at !== documentElement;
    at = at.parentElement
  ) {
    const { overflowX, overflowY } = view.getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const box = at.getBoundingClientRect();
    clip = {
      left: Math.max(clip.left, box.left),
      top: Math.max(clip.top, box.top),
      right: Math.min(clip.right, box.left + at.clientLeft + at.clientWidth),
      bottom: Math.min(clip.bottom, box.bottom),
    };
  }
  return clip;
}

/**
 * Where each badge goes: after the last word of its subject's line; where that is full, into what another line of the
 * row leaves free; and only where none does, over the end of the line.
 * Undefined where the row is out of sight, or something of the page (a menu, a letter being written) lies over it.
 */
export function placesOf(
  badges: readonly Placed[],
  widths: ReadonlyMap<string, Widths>,
  view: Window,
): readonly (Place | undefined)[] {
  const [first] = badges;
  if (first === undefined) return [];
  const clip = clipAround(first.element, view);
  const leftToRight = view.getComputedStyle(first.anchor).direction !== 'rtl';
  return badges.map(({ element, anchor, key }) => {
    const box = element.getBoundingClientRect();
    if (box.height === 0 || box.bottom < clip.top || box.top > clip.bottom) return undefined;
    const place = besideWords(anchor, box, widths.get(key) ?? NO_WIDTHS, clip, leftToRight);
    if (place === undefined) return undefined;
    const middle = place.top + HEIGHT / 2;
    if (middle < clip.top || middle > clip.bottom) return undefined;
    const over = element.ownerDocument.elementFromPoint(place.left + 4, middle);
    return over === null || element.contains(over) || over.contains(element) ? place : undefined;
  });
}

/** The cell, or else the block, whose line the subject shares with what the list shows after it. */
const cellOf = (anchor: Element, row: DOMRect): Element => {
  const cell = anchor.closest('td,[role="gridcell"]');
  if (cell !== null) return cell;
  let at = anchor;
  while (at.parentElement !== null && at.getBoundingClientRect().width < row.width / 3) at = at.parentElement;
  return at;
};

/** Where the words of an element stand: its boxes alone may be wider. */
function wordRects(cell: Element, range: Range): readonly DOMRect[] {
  const walker = cell.ownerDocument.createTreeWalker(cell, 4 /* NodeFilter.SHOW_TEXT */);
  const rects: DOMRect[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim() === '') continue;
    range.selectNodeContents(node);
    rects.push(...range.getClientRects());
  }
  return rects;
}

/** Where its pictures, signs and boxes to tick stand: what is drawn and holds no words. */
const drawnRects = (cell: Element): readonly DOMRect[] =>
  [...cell.querySelectorAll('*')]
    .filter((element) => element.childElementCount === 0 && (element.textContent ?? '').trim() === '')
    .map((element) => element.getBoundingClientRect());

interface Gap {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** The room that a row has for a badge, and which way its words run. */
interface Room {
  readonly cell: Element;
  readonly left: number;
  readonly right: number;
  readonly leftToRight: boolean;
}

/** The free stretches of the lines that these rects stand on, each after something, from the reading end backwards. */
function gapsOf(rects: readonly DOMRect[], { left, right, leftToRight }: Room): readonly Gap[] {
  const middles = [...new Set(rects.map(({ top, bottom }) => Math.round((top + bottom) / 2)))];
  return middles.flatMap((middle) => {
    const onLine = rects
      .filter((rect) => rect.top < middle + HEIGHT / 2 && rect.bottom > middle - HEIGHT / 2)
      .sort((a, b) => a.left - b.left);
    let from = left;
    const gaps: Gap[] = [];
    for (const rect of onLine) {
      gaps.push({ left: from, right: Math.min(rect.left, right), middle });
      from = Math.max(from, rect.right);
    }
    gaps.push({ left: from, right, middle });
    return leftToRight ? gaps.slice(1).toReversed() : gaps.slice(0, -1);
  });
}

/** A place on any line of the row where neither words nor pictures are, for all words or else for the short ones. */
function elsewhere(words: readonly DOMRect[], widths: Widths, room: Room): Place | undefined {
  const taken = [...words, ...drawnRects(room.cell)].filter((rect) => rect.width > 0 && rect.height > 0);
  const gaps = gapsOf(taken, room).map((gap) => clearOf(gap, taken));
  for (const [short, width] of [
    [false, widths.words],
    [true, widths.short],
  ] as const) {
    const gap = gaps.find((found) => found.right - found.left >= width + GAP);
    if (gap === undefined) continue;
    const left = room.leftToRight ? gap.right - GAP / 2 - width : gap.left + GAP / 2;
    return { left: Math.round(left), top: Math.round(gap.middle - HEIGHT / 2), short, over: false };
  }
  return undefined;
}

/** A gap without the ends that pictures or the words of a line above or below reach into. */
function clearOf(gap: Gap, taken: readonly DOMRect[]): Gap {
  let { left, right } = gap;
  for (const rect of taken) {
    if (rect.bottom <= gap.middle - HEIGHT / 2 || rect.top >= gap.middle + HEIGHT / 2) continue;
    if (rect.right <= left || rect.left >= right) continue;
    if (rect.left - left > right - rect.right) right = rect.left;
    else left = rect.right;
  }
  return { ...gap, left, right };
}

function besideWords(
  anchor: Element,
  row: DOMRect,
  widths: Widths,
  clip: Clip,
  leftToRight: boolean,
): Place | undefined {
  const range = anchor.ownerDocument.createRange();
  range.selectNodeContents(anchor);
  const line = [...range.getClientRects()].find((rect) => rect.width > 0) ?? anchor.getBoundingClientRect();
  if (line.height === 0) return undefined;
  const middle = (line.top + line.bottom) / 2;
  const cell = cellOf(anchor, row);
  const edges = cell.getBoundingClientRect();
  const left = Math.max(edges.left, row.left, clip.left);
  const right = Math.min(edges.right, row.right, clip.right);
  const words = wordRects(cell, range);
  const onLine = words.filter((rect) => rect.top < middle && rect.bottom > middle);
  const top = Math.round(middle - HEIGHT / 2);
  const end = leftToRight
    ? Math.max(line.right, ...onLine.map((rect) => rect.right))
    : Math.min(line.left, ...onLine.map((rect) => rect.left));
  const free = leftToRight ? right - end - GAP : end - GAP - left;
  const short = free < widths.words;
  const width = short ? widths.short : widths.words;
  const over = free < width;
  const other = over ? elsewhere(words, widths, { cell, left, right, leftToRight }) : undefined;
  if (other !== undefined) return other;
  const beside = leftToRight ? Math.min(end + GAP, right - width - 2) : Math.max(end - GAP - width, left + 2);
  return { left: Math.round(Math.max(left, beside)), top, short, over };
}

/** True where the list is light words on a dark ground, whatever the system prefers. */
export function darkBehind(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?/u.exec(
      view?.getComputedStyle(at).backgroundColor ?? '',
    );
    if (parts === null || Number(parts[4] ?? 1) < 0.5) continue;
    return 0.299 * Number(parts[1]) + 0.587 * Number(parts[2]) + 0.114 * Number(parts[3]) < 128;
  }
  return false;
}
