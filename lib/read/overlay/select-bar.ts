import { MARK_KINDS, type MarkKind } from '../../model/mark.ts';
import type { OverlayWords } from '../../model/overlay-words.ts';
import type { Span } from '../../model/span.ts';
import { type Host, make } from './host.ts';

const MARGIN = 8;

/** What the bar asks for. */
export interface SelectBarActions {
  /** The words selected in the message now; undefined where there are none, or not in the message. */
  selected(): Span | undefined;
  made(kind: MarkKind, span: Span): void;
}

/** The bar beside selected words of the message: what the officer may make of them. */
export class SelectBar {
  readonly #host: Host;
  readonly #words: OverlayWords;
  readonly #actions: SelectBarActions;
  readonly #element: HTMLElement;
  #span: Span | undefined;
  #range: Range | undefined;
  #back: HTMLElement | undefined;
  #told = false;

  constructor(host: Host, words: OverlayWords, actions: SelectBarActions) {
    this.#host = host;
    this.#words = words;
    this.#actions = actions;
    const label = { role: 'toolbar', 'aria-label': words.offered, hidden: '' };
    this.#element = make(host.document, 'div', 'bar', label);
    this.#element.append(...MARK_KINDS.map((kind) => this.#button(kind)));
    // A press on the bar must not end the selection that it is about.
    this.#element.addEventListener('mousedown', (event) => event.preventDefault());
    this.#element.addEventListener('keydown', (event) => this.#key(event));
    host.root.append(this.#element);
  }

  get shown(): boolean {
    return this.#span !== undefined;
  }

  get focused(): boolean {
    return this.#element.matches(':focus-within');
  }

  /** Looks at the selection, and shows the bar beside it or takes it away. */
  look(): void {
    if (this.focused) return;
    const span = this.#actions.selected();
    const selection = this.#host.document.getSelection();
    if (span === undefined || selection === null) {
      this.hide();
      return;
    }
    this.#span = span;
    this.#range = selection.getRangeAt(0).cloneRange();
    this.#host.attach();
    this.#element.hidden = false;
    this.move();
    // Once is enough: a screen reader's own reading of the selection must not be talked over each time.
    if (!this.#told) this.#host.say(this.#words.offered);
    this.#told = true;
  }

  /** Beside its words again, after the page moved; above them where there is room. */
  move(): void {
    const rect = this.#range?.getBoundingClientRect();
    if (this.#span === undefined || rect === undefined) return;
    const { clientWidth, clientHeight } = this.#host.document.documentElement;
    const { offsetWidth, offsetHeight } = this.#element;
    const middle = (rect.left + rect.right - offsetWidth) / 2;
    const left = Math.max(MARGIN, Math.min(middle, clientWidth - offsetWidth - MARGIN));
    const above = rect.top - offsetHeight - MARGIN;
    const below = Math.min(rect.bottom + MARGIN, clientHeight - offsetHeight - MARGIN);
    this.#element.style.left = `${left}px`;
    this.#element.style.top = `${above >= MARGIN ? above : Math.max(MARGIN, below)}px`;
  }

  focus(): void {
    const { activeElement } = this.#host.document;
    this.#back = activeElement instanceof HTMLElement ? activeElement : undefined;
    this.#element.querySelector('button')?.focus({ preventScroll: true });
  }

  hide(): void {
    const { focused } = this;
    this.#span = undefined;
    this.#range = undefined;
    this.#element.hidden = true;
    if (focused) this.#back?.focus({ preventScroll: true });
  }

  #button(kind: MarkKind): HTMLElement {
    const { document } = this.#host;
    const button = make(document, 'button', 'act', { type: 'button' }, this.#words[`make-${kind}`]);
    button.addEventListener('click', () => {
      const span = this.#span;
      this.hide();
      if (span === undefined) return;
      this.#actions.made(kind, span);
      if (kind !== 'question') this.#host.say(this.#words.continued);
    });
    return button;
  }

  #key(event: KeyboardEvent): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const buttons = [...this.#element.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(at + by + buttons.length) % buttons.length]?.focus({ preventScroll: true });
    event.preventDefault();
  }
}
