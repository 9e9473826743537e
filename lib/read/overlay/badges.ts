import type { PlacedMark } from '../paint.ts';
import { liveRange } from '../ranges.ts';
import { type Host, make } from './host.ts';
import { WORDS } from './words.ts';

/** The height of a badge, in CSS pixels: as tall as the line it stands by, within these bounds. */
const LARGEST = 20;
const SMALLEST = 15;
const GAP = 4;

/** One badge: where it belongs, and what it is cut off by. */
interface Badge {
  readonly button: HTMLButtonElement;
  readonly range: Range;
  readonly element: Element;
  /** The block whose margin it stands in. */
  readonly block: Element;
  readonly clips: readonly Element[];
}

/** The numbers beside the questions, in the margin, moved along as the page scrolls. */
export class Badges {
  readonly #host: Host;
  #badges: readonly Badge[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  /** Replaces the badges: one for each mark with a number, at its first words. */
  show(placed: readonly PlacedMark[], activate: (mark: PlacedMark) => void): void {
    for (const { button } of this.#badges) button.remove();
    this.#badges = placed.flatMap((one) => {
      const { number, title } = one.mark;
      const [first] = one.stretches;
      const element = first?.startContainer.parentElement;
      if (number === undefined || number.trim() === '' || first === undefined || element == null) return [];
      const label = `${title}. ${WORDS.open}`;
      // Out of the page's own tab order: the marks are gone through by their own keys.
      const button = make(
        this.#host.document,
        'button',
        'badge',
        { type: 'button', tabindex: '-1', 'aria-label': label },
        number,
      );
      button.addEventListener('click', () => activate(one));
      this.#host.root.append(button);
      return [{ button, range: liveRange(first), element, block: blockOf(element), clips: clipsOf(element) }];
    });
    this.move();
  }

  /** Puts each badge beside its words again. All is measured before anything is moved, so the page is laid out once. */
  move(): void {
    const taken = new Set<string>();
    const places = this.#badges.map((badge) => placeOf(badge, taken));
    for (const [index, { button }] of this.#badges.entries()) {
      const place = places[index];
      button.hidden = place === undefined;
      if (place === undefined) continue;
      button.style.left = `${place.left}px`;
      button.style.top = `${place.top}px`;
      button.style.setProperty('--size', `${place.size}px`);
    }
  }
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/**
 * Where a badge goes, in CSS pixels of the viewport: in the margin of its block, beside the line where its words
 * start. A second one of the same line, or one without a margin, sits on the upper corner of its first word. Undefined
 * where its words are out of sight.
 */
function placeOf({ range, element, block, clips, button }: Badge, taken: Set<string>): Place | undefined {
  const rect = range.getClientRects()[0];
  const view = element.ownerDocument.documentElement;
  if (rect === undefined || rect.width + rect.height === 0) return undefined;
  const middle = (rect.top + rect.bottom) / 2;
  if (middle < 0 || middle > view.clientHeight) return undefined;
  for (const clip of clips) {
    const box = clip.getBoundingClientRect();
    if (middle < box.top || middle > box.bottom || rect.left > box.right || rect.right < box.left)
      return undefined;
  }
  const size = Math.round(Math.max(SMALLEST, Math.min(LARGEST, rect.height)));
  const width = Math.max(size, button.offsetWidth);
  const rightToLeft = getComputedStyle(element).direction === 'rtl';
  const edges = block.getBoundingClientRect();
  const left = rightToLeft ? edges.right + GAP : edges.left - width - GAP;
  const line = `${Math.round(left)} ${Math.round(rect.bottom / 4)}`;
  if (left >= 0 && left + width <= view.clientWidth && !taken.has(line)) {
    taken.add(line);
    return { left, top: middle - size / 2, size };
  }
  const corner = rightToLeft ? rect.right - width / 2 : rect.left - width / 2;
  return { left: Math.max(0, Math.min(corner, view.clientWidth - width)), top: rect.top - size * 0.7, size };
}

/** The nearest element that is laid out as a block. */
function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement !== null && getComputedStyle(at).display.startsWith('inline'))
    at = at.parentElement;
  return at;
}

/** The elements around that cut off what scrolls out of them. */
function clipsOf(element: Element): readonly Element[] {
  const clips: Element[] = [];
  const { body, documentElement } = element.ownerDocument;
  for (
    let at: Element | null = element;
    at !== null && at !== body && at !== documentElement;
    at = at.parentElement
  ) {
    if (getComputedStyle(at).overflowY !== 'visible') clips.push(at);
  }
  return clips;
}
