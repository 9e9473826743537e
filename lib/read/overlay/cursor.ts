import type { OverlayWords } from '../../model/overlay-words.ts';
import type { PlacedMark } from '../paint.ts';
import { liveRange } from '../ranges.ts';
import { reveal } from '../reveal.ts';
import type { Card } from './card.ts';
import { type Host, layOver, make } from './host.ts';

/** The mark that the keyboard stands on: outlined, focused, said, with its card. */
export class Cursor {
  readonly #host: Host;
  readonly #words: OverlayWords;
  readonly #card: Card;
  readonly #element: HTMLElement;
  #marks: readonly PlacedMark[] = [];
  #at = -1;
  #back: HTMLElement | undefined;

  /** The card comes after the cursor, so that Tab leads from a mark to its buttons. */
  constructor(host: Host, words: OverlayWords, card: Card) {
    this.#host = host;
    this.#words = words;
    this.#card = card;
    this.#element = make(host.document, 'button', 'cursor', { type: 'button', hidden: '', tabindex: '-1' });
    host.root.prepend(this.#element);
    host.root.addEventListener('focusout', (event) => this.#left(event));
  }

  /** The mark it stands on. */
  get mark(): PlacedMark | undefined {
    return this.#marks[this.#at];
  }

  /** True while the focus is on the mark itself, not on a button of its card. */
  get focused(): boolean {
    return this.#element.matches(':focus');
  }

  /** The marks to go through, in their order, after they were painted anew: stays on the same one, or leaves. */
  update(marks: readonly PlacedMark[]): void {
    const { mark: held } = this.mark ?? {};
    this.#marks = marks;
    if (held === undefined) return;
    this.#at = marks.findIndex(({ mark }) => mark.id === held.id);
    if (this.#at < 0) {
      this.leave();
      return;
    }
    if (this.mark?.mark.title !== held.title) this.#say();
    this.move();
  }

  /** To the next mark or the one before. */
  step(by: 1 | -1): void {
    const count = this.#marks.length;
    if (count === 0) return;
    if (this.#at < 0) {
      const { activeElement } = this.#host.document;
      this.#back = activeElement instanceof HTMLElement ? activeElement : undefined;
    }
    this.#at = this.#at < 0 ? (by > 0 ? 0 : count - 1) : (this.#at + by + count) % count;
    const [stretch] = this.mark?.stretches ?? [];
    if (stretch === undefined) return;
    reveal(liveRange(stretch));
    this.#say();
    this.#element.hidden = false;
    this.move();
    this.focus();
  }

  focus(): void {
    this.#element.focus({ preventScroll: true });
  }

  /** Over its words again, after the page moved. */
  move(): void {
    const { mark } = this;
    const [stretch] = mark?.stretches ?? [];
    if (mark === undefined || stretch === undefined) return;
    const rect = liveRange(stretch).getBoundingClientRect();
    layOver(this.#element, rect);
    this.#card.show([mark], rect);
  }

  leave(): void {
    this.#at = -1;
    this.#element.hidden = true;
    this.#card.hide();
  }

  /** Leaves, and gives the focus back to where it was before. */
  giveBack(): void {
    const back = this.#back;
    this.leave();
    back?.focus({ preventScroll: true });
  }

  #say(): void {
    const { mark } = this;
    if (mark === undefined) return;
    const { title, why } = mark.mark;
    const place = this.#words.place
      .replace('{at}', String(this.#at + 1))
      .replace('{of}', String(this.#marks.length));
    const said = `${place}. ${title}. ${why}`;
    this.#element.setAttribute('aria-label', `${said} ${this.#words.open}`);
    this.#host.say(said);
  }

  #left({ target, relatedTarget }: FocusEvent): void {
    const ours = (at: EventTarget | null) => at === this.#element || this.#card.holds(at);
    if (this.#at >= 0 && ours(target) && !ours(relatedTarget)) this.leave();
  }
}
