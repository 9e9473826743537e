import type { OverlayWords } from '../../model/overlay-words.ts';
import { overlayStyle } from './style.ts';

/** A new element of the page with a class, some attributes and plain text. Nothing is ever parsed as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  className: string,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== '') element.textContent = text;
  return element;
}

/**
 * The one element of ours in the page: beside the body, out of its layout, with everything inside a closed shadow
 * tree which the page cannot look into.
 */
export class Host {
  readonly document: Document;
  readonly root: HTMLElement;
  readonly #element: HTMLElement;
  readonly #heard: HTMLElement;

  /** `region`: the name of the overlay for screen readers; `lang`: the language of all it says. */
  constructor(view: Window & typeof globalThis, { region, lang }: Pick<OverlayWords, 'region' | 'lang'>) {
    this.document = view.document;
    this.#element = this.document.createElement('div');
    const shadow = this.#element.attachShadow({ mode: 'closed' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(overlayStyle());
    shadow.adoptedStyleSheets = [sheet];
    this.root = make(this.document, 'div', 'root', { role: 'region', 'aria-label': region, lang });
    this.#heard = make(this.document, 'div', 'heard', { 'aria-live': 'polite' });
    this.root.append(this.#heard);
    shadow.append(this.root);
  }

  /** In the page, last; put back where the page took it out. */
  attach(): void {
    const { documentElement } = this.document;
    if (this.#element.parentNode !== documentElement) documentElement.append(this.#element);
  }

  /** Lets a screen reader say this. */
  say(words: string): void {
    this.#heard.textContent = words;
  }

  detach(): void {
    this.#element.remove();
  }

  /** True for an event that comes from inside the overlay. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }
}

/** Lays an element of ours over a rectangle of the viewport. */
export function layOver({ style }: HTMLElement, { left, top, width, height }: DOMRect): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
