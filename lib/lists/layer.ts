import type { RowBadge } from '../model/triage.ts';
import { LAYER_STYLE } from './layer-style.ts';
import { darkBehind, type Placed, placesOf, type Widths } from './places.ts';

/** A badge and the row it belongs to. */
export interface BadgeOfRow {
  readonly element: Element;
  readonly anchor: Element;
  readonly badge: RowBadge;
}

interface Shown extends Placed {
  readonly tag: HTMLElement;
  readonly badge: RowBadge;
}

const write = (tag: HTMLElement, words: string): void => {
  if (tag.textContent !== words) tag.textContent = words;
};

/**
 * The badges over a list: one element of ours beside the page's body, with everything inside a closed shadow tree that
 * the page cannot look into. It takes no click and no room; nothing else of the page is touched.
 */
export class BadgeLayer {
  readonly #view: Window & typeof globalThis;
  readonly #host: HTMLElement;
  readonly #root: HTMLElement;
  readonly #widths = new Map<string, Widths>();
  #shown = new Map<Element, Shown>();

  constructor(view: Window & typeof globalThis) {
    const { document } = view;
    this.#view = view;
    this.#host = document.createElement('div');
    // Said in the panel's Inbox tab, row by row: beside the list it would be heard out of place.
    this.#host.setAttribute('aria-hidden', 'true');
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(LAYER_STYLE);
    shadow.adoptedStyleSheets = [sheet];
    this.#root = document.createElement('div');
    shadow.append(this.#root);
  }

  /** Replaces the badges; those that stay are not drawn anew. */
  show(badges: readonly BadgeOfRow[]): void {
    const before = this.#shown;
    this.#shown = new Map();
    for (const { element, anchor, badge } of badges) {
      const known = before.get(element);
      before.delete(element);
      const tag = known?.tag ?? this.#root.appendChild(this.#view.document.createElement('div'));
      if (badge.label !== known?.badge.label) tag.className = `badge ${badge.label}`;
      this.#shown.set(element, { element, anchor, badge, tag, key: `${badge.label} ${badge.words}` });
    }
    for (const { tag } of before.values()) tag.remove();
    const { documentElement } = this.#view.document;
    if (this.#host.parentNode !== documentElement) documentElement.append(this.#host);
    this.#measure();
    const [first] = this.#shown.keys();
    this.#root.className = first !== undefined && darkBehind(first) ? 'dark' : '';
    this.place();
  }

  /** Puts each badge beside its subject again. All is measured before anything is moved: the page is laid out once. */
  place(): void {
    const shown = [...this.#shown.values()];
    const places = placesOf(shown, this.#widths, this.#view);
    for (const [nth, { tag, badge }] of shown.entries()) {
      const place = places[nth];
      if (tag.hidden !== (place === undefined)) tag.hidden = place === undefined;
      if (place === undefined) continue;
      write(tag, place.short ? badge.short : badge.words);
      tag.classList.toggle('short', place.short);
      tag.classList.toggle('over', place.over);
      const transform = `translate(${place.left}px,${place.top}px)`;
      if (tag.style.transform !== transform) tag.style.transform = transform;
    }
  }

  /** The mouse is over this element: a badge that covers words of its row lets them be read. */
  pointAt(target: Element): void {
    for (const { tag, element } of this.#shown.values())
      tag.classList.toggle('aside', tag.classList.contains('over') && element.contains(target));
  }

  /** Removes every trace from the page. */
  clear(): void {
    this.#host.remove();
    this.#root.replaceChildren();
    this.#shown.clear();
  }

  /** The width of each badge's words, once for the same words. */
  #measure(): void {
    const fresh = [...this.#shown.values()].filter(({ key }) => !this.#widths.has(key));
    const widthOf = (form: 'words' | 'short'): readonly number[] => {
      for (const { tag, badge } of fresh) {
        tag.hidden = false;
        tag.classList.toggle('short', form === 'short');
        write(tag, badge[form]);
      }
      return fresh.map(({ tag }) => tag.offsetWidth);
    };
    const short = widthOf('short');
    const words = widthOf('words');
    for (const [nth, { key }] of fresh.entries())
      this.#widths.set(key, { words: words[nth] ?? 0, short: short[nth] ?? 0 });
  }
}
