import type { PlacedMark } from '../paint.ts';
import { type Host, make } from './host.ts';

const MARGIN = 8;
/** More marks than this on one word are not listed: the panel has them all. */
const MOST = 4;

/** The card that says what a mark is and why: on hover and on focus, dismissed with Escape, stays while pointed at. */
export class Card {
  readonly #host: Host;
  readonly #element: HTMLElement;
  readonly #activate: (mark: PlacedMark) => void;
  #shown = '';

  constructor(host: Host, activate: (mark: PlacedMark) => void) {
    this.#host = host;
    this.#activate = activate;
    this.#element = make(host.document, 'div', 'card', { hidden: '' });
    host.root.append(this.#element);
  }

  /** Shows these marks beside a rectangle of the viewport; below it where there is room, else above. */
  show(placed: readonly PlacedMark[], beside: DOMRect): void {
    const marks = placed.slice(0, MOST);
    const shown = marks.map(({ mark }) => mark.id).join(' ');
    if (shown !== this.#shown) this.#element.replaceChildren(...marks.map((one) => this.#entry(one)));
    this.#shown = shown;
    this.#element.hidden = false;
    this.#move(beside);
  }

  hide(): void {
    this.#shown = '';
    this.#element.hidden = true;
  }

  /** True while the pointer is on the card. */
  get pointedAt(): boolean {
    return this.#element.matches(':hover');
  }

  #entry(placed: PlacedMark): HTMLElement {
    const { document } = this.#host;
    const { slot, title, why } = placed.mark;
    const entry = make(document, 'button', `entry ${slot}`, { type: 'button', tabindex: '-1' });
    entry.append(make(document, 'b', '', {}, title), make(document, 'span', '', {}, why));
    entry.addEventListener('click', () => this.#activate(placed));
    return entry;
  }

  #move(beside: DOMRect): void {
    const { clientWidth, clientHeight } = this.#host.document.documentElement;
    const { offsetWidth, offsetHeight } = this.#element;
    const below = beside.bottom + MARGIN / 2;
    const fits = below + offsetHeight <= clientHeight - MARGIN || beside.top < offsetHeight + MARGIN;
    const left = Math.max(MARGIN, Math.min(beside.left, clientWidth - offsetWidth - MARGIN));
    this.#element.style.left = `${left}px`;
    this.#element.style.top = `${Math.max(MARGIN, fits ? below : beside.top - offsetHeight - MARGIN / 2)}px`;
  }
}
