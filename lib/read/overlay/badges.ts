import type { PlacedMark } from '../paint.ts';
import { liveRange } from '../ranges.ts';
import { type Box, Room } from './badge-room.ts';
import { type Host, make } from './host.ts';

/** One badge: where it belongs, and what it is cut off by. */
interface Badge {
  readonly button: HTMLButtonElement;
  /** Its first words, and its last where they stand in another place. */
  readonly range: Range;
  readonly end: Range;
  readonly element: Element;
  /** The block whose margin it stands in. */
  readonly block: Element;
  readonly clips: readonly Element[];
  /** Where it stands from the upper left corner of its first line; `'none'`: nowhere without covering words. */
  place?: Box | 'none';
}

/** The numbers beside the questions, moved along as the page scrolls. Never on top of the page's words. */
export class Badges {
  readonly #host: Host;
  readonly #layer: HTMLElement;
  readonly #open: string;
  #badges: readonly Badge[] = [];

  /** `open`: what a press on a number does, for screen readers. */
  constructor(host: Host, open: string) {
    this.#host = host;
    this.#open = open;
    this.#layer = make(host.document, 'div', 'badges');
    // Under everything else of ours.
    host.root.prepend(this.#layer);
  }

  /** Replaces the badges: one for each mark with a number, at its first words. */
  show(placed: readonly PlacedMark[], activate: (mark: PlacedMark) => void): void {
    for (const { button } of this.#badges) button.remove();
    this.#badges = placed.flatMap((one) => {
      const { number, title } = one.mark;
      const [first] = one.stretches;
      const last = one.stretches.at(-1) ?? first;
      const element = first?.startContainer.parentElement;
      if (number === undefined || number.trim() === '' || element == null) return [];
      if (first === undefined || last === undefined) return [];
      const label = `${title}. ${this.#open}`;
      // Out of the page's own tab order: the marks are gone through by their own keys.
      const button = make(
        this.#host.document,
        'button',
        'badge',
        { type: 'button', tabindex: '-1', 'aria-label': label, hidden: '' },
        number,
      );
      button.addEventListener('click', () => activate(one));
      this.#layer.append(button);
      return [
        {
          button,
          range: liveRange(first),
          end: liveRange(last),
          element,
          block: blockOf(element),
          clips: clipsOf(element),
        },
      ];
    });
    this.move();
  }

  /** The page was laid out anew: each badge looks for its place again when it is next moved. */
  forget(): void {
    for (const badge of this.#badges) delete badge.place;
  }

  /** Puts each badge beside its words again. All is measured before anything is moved, so the page is laid out once. */
  move(): void {
    const lines = this.#badges.map(lineOf);
    this.#findPlaces(lines);
    for (const [index, { button, place }] of this.#badges.entries()) {
      const line = lines[index];
      const gone = line === undefined || place === undefined || place === 'none';
      if (button.hidden !== gone) button.hidden = gone;
      if (gone) continue;
      button.style.left = `${line.left + place.left}px`;
      button.style.top = `${line.top + place.top}px`;
      button.style.setProperty('--size', `${place.height}px`);
    }
  }

  /** Finds a place for each badge in sight that has none yet. */
  #findPlaces(lines: readonly (DOMRect | undefined)[]): void {
    const wanting = this.#badges.filter(
      ({ place }, index) => place === undefined && lines[index] !== undefined,
    );
    if (wanting.length === 0) return;
    const { document, root } = this.#host;
    const room = new Room(document);
    for (const [index, { place }] of this.#badges.entries()) {
      const line = lines[index];
      if (line === undefined || place === undefined || place === 'none') continue;
      room.take({ ...place, left: line.left + place.left, top: line.top + place.top });
    }
    // What stands under a point is asked of the page: ours must not answer.
    root.classList.add('through');
    for (const badge of wanting) {
      const line = lines[this.#badges.indexOf(badge)];
      if (line === undefined) continue;
      const place = room.find({ ...badge, line, letters: badge.button.textContent?.length ?? 1 });
      badge.place =
        place === undefined ? 'none' : { ...place, left: place.left - line.left, top: place.top - line.top };
    }
    root.classList.remove('through');
  }
}

/** The first line of a badge's words, where it is in sight. */
function lineOf({ range, element, clips }: Badge): DOMRect | undefined {
  const rect = range.getClientRects()[0];
  if (rect === undefined || rect.width + rect.height === 0) return undefined;
  const middle = (rect.top + rect.bottom) / 2;
  if (middle < 0 || middle > element.ownerDocument.documentElement.clientHeight) return undefined;
  for (const clip of clips) {
    const box = clip.getBoundingClientRect();
    if (middle < box.top || middle > box.bottom || rect.left > box.right || rect.right < box.left)
      return undefined;
  }
  return rect;
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
