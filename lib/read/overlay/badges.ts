import type { PlacedMark } from '../paint.ts';
import { liveRange } from '../ranges.ts';
import { type Host, make } from './host.ts';
import { WORDS } from './words.ts';

const SIZE = 20;
const GAP = 4;

/** One badge: where it belongs, and what it is cut off by. */
interface Badge {
  readonly button: HTMLButtonElement;
  readonly range: Range;
  readonly element: Element;
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
      if (number === undefined || first === undefined || element == null) return [];
      const label = `${WORDS.question(number)}. ${title}. ${WORDS.open}`;
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
      return [{ button, range: liveRange(first), element, clips: clipsOf(element) }];
    });
    this.move();
  }

  /** Puts each badge beside its words again. All is measured before anything is moved, so the page is laid out once. */
  move(): void {
    const places = this.#badges.map((badge) => placeOf(badge));
    for (const [index, { button }] of this.#badges.entries()) {
      const place = places[index];
      button.hidden = place === undefined;
      if (place === undefined) continue;
      button.style.left = `${place.left}px`;
      button.style.top = `${place.top}px`;
    }
  }
}

/** Where a badge goes, in CSS pixels of the viewport; undefined where its words are out of sight. */
function placeOf({ range, element, clips, button }: Badge): { left: number; top: number } | undefined {
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
  const width = Math.max(SIZE, button.offsetWidth);
  const rightToLeft = getComputedStyle(element).direction === 'rtl';
  const wanted = rightToLeft ? rect.right + GAP : rect.left - width - GAP;
  const fits = wanted >= 0 && wanted + width <= view.clientWidth;
  // Where there is no margin the badge sits on the corner above the first letter.
  const edge = rightToLeft ? view.clientWidth - width : 0;
  return { left: fits ? wanted : edge, top: fits ? middle - SIZE / 2 : rect.top - SIZE + GAP };
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
