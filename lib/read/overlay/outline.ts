import { type Host, layOver, make } from './host.ts';

/** Long enough to see which block is meant and to answer the panel's question. */
const OUTLINED = 10_000;

/** The line around the block that was read, for a while, where the reader is not sure that it is the message. */
export class Outline {
  readonly #host: Host;
  readonly #element: HTMLElement;
  #block: Element | undefined;
  #over: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#element = make(host.document, 'div', 'outline', { hidden: '' });
    host.root.append(this.#element);
  }

  get shown(): boolean {
    return this.#block !== undefined;
  }

  show(block: Element): void {
    this.#block = block;
    this.#host.attach();
    this.move();
    clearTimeout(this.#over);
    this.#over = setTimeout(() => this.hide(), OUTLINED);
  }

  hide(): void {
    clearTimeout(this.#over);
    this.#block = undefined;
    this.move();
  }

  move(): void {
    const rect = this.#block?.getBoundingClientRect();
    this.#element.hidden = rect === undefined;
    if (rect !== undefined) layOver(this.#element, rect);
  }
}
