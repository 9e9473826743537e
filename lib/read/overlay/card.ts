import type { MarkAct } from '../../model/mark.ts';
import type { OverlayWords } from '../../model/overlay-words.ts';
import type { PlacedMark } from '../paint.ts';
import { type Host, make } from './host.ts';

const MARGIN = 8;
/** More marks than this on one word are not listed: the panel has them all. */
const MOST = 4;

/** What the card asks for. */
export interface CardActions {
  activated(mark: PlacedMark): void;
  decided(mark: PlacedMark, act: MarkAct): void;
}

/**
 * The card that says what a mark is and why, with what can be done about it: on hover and on focus, dismissed with
 * Escape, stays while pointed at or while the focus is in it.
 */
export class Card {
  readonly #host: Host;
  readonly #words: OverlayWords;
  readonly #element: HTMLElement;
  readonly #actions: CardActions;
  #shown = '';
  #ids: readonly string[] = [];
  #beside: DOMRect | undefined;

  constructor(host: Host, words: OverlayWords, actions: CardActions) {
    this.#host = host;
    this.#words = words;
    this.#actions = actions;
    this.#element = make(host.document, 'div', 'card', { hidden: '' });
    host.root.append(this.#element);
  }

  /** Shows these marks beside a rectangle of the viewport; below it where there is room, else above. */
  show(placed: readonly PlacedMark[], beside: DOMRect): void {
    const marks = placed.slice(0, MOST);
    const shown = JSON.stringify(marks.map(({ mark }) => [mark.id, mark.title, mark.acts]));
    if (shown !== this.#shown)
      this.#element.replaceChildren(...marks.map((one, nth) => this.#entry(one, marks[nth - 1])));
    this.#shown = shown;
    this.#ids = marks.map(({ mark }) => mark.id);
    this.#beside = beside;
    this.#element.hidden = false;
    this.#move(beside);
  }

  /** The marks were painted anew: shows the same ones as they are now, while the pointer is on the card; else hides it. */
  refresh(visible: readonly PlacedMark[]): void {
    // In the order they had: a button must not move away from under the pointer.
    const same = this.#ids.flatMap((id) => visible.find(({ mark }) => mark.id === id) ?? []);
    if (this.pointedAt && this.#beside !== undefined && same.length > 0) this.show(same, this.#beside);
    else this.hide();
  }

  hide(): void {
    this.#shown = '';
    this.#ids = [];
    this.#element.hidden = true;
  }

  /** True while the pointer is on the card. */
  get pointedAt(): boolean {
    return this.#element.matches(':hover');
  }

  /** True for the card itself and all that is in it. */
  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#element.contains(target);
  }

  /** A reason that several share is said once. */
  #entry(placed: PlacedMark, above: PlacedMark | undefined): HTMLElement {
    const { document } = this.#host;
    const { slot, title, why, acts } = placed.mark;
    const entry = make(document, 'div', `entry ${slot}`);
    const say = make(document, 'button', 'say', { type: 'button', tabindex: '-1' });
    say.append(make(document, 'b', '', {}, title));
    // Reasons are the law's, in English; what narrows a question is said in the language of the card.
    const language = slot === 'scope' ? {} : { lang: 'en' };
    if (why !== above?.mark.why) say.append(make(document, 'span', '', language, why));
    say.addEventListener('click', () => this.#actions.activated(placed));
    entry.append(say);
    if (acts.length > 0) entry.append(this.#buttons(placed));
    return entry;
  }

  #buttons(placed: PlacedMark): HTMLElement {
    const { document } = this.#host;
    const row = make(document, 'div', 'acts');
    for (const act of placed.mark.acts) {
      const words = this.#words[`act-${act}`];
      const label = `${words}: ${placed.mark.title}`;
      const button = make(document, 'button', 'act', { type: 'button', 'aria-label': label }, words);
      button.addEventListener('click', () => this.#actions.decided(placed, act));
      row.append(button);
    }
    return row;
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
