import { overlayStyle } from './style.ts';
import { WORDS } from './words.ts';

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

  constructor(view: Window & typeof globalThis) {
    this.document = view.document;
    this.#element = this.document.createElement('div');
    const shadow = this.#element.attachShadow({ mode: 'closed' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(overlayStyle());
    shadow.adoptedStyleSheets = [sheet];
    this.root = make(this.document, 'div', 'root', { role: 'region', 'aria-label': WORDS.region });
    shadow.append(this.root);
  }

  /** In the page, last; put back where the page took it out. */
  attach(): void {
    const { documentElement } = this.document;
    if (this.#element.parentNode !== documentElement) documentElement.append(this.#element);
  }

  detach(): void {
    this.#element.remove();
  }

  /** True for an event that comes from inside the overlay. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }
}
