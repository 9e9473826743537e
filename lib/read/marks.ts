import type { MarkSlot } from '../model/mark.ts';
import { isEditable } from './look.ts';
import { Badges } from './overlay/badges.ts';
import { Card } from './overlay/card.ts';
import { marksAt } from './overlay/hit.ts';
import { Host, make } from './overlay/host.ts';
import { Legend } from './overlay/legend.ts';
import { WORDS } from './overlay/words.ts';
import { Painter, type PlacedMark } from './paint.ts';
import { liveRange, type Places } from './ranges.ts';
import { reveal } from './reveal.ts';

/** What the officer does on the marks. */
export interface MarkActions {
  activated(markId: string): void;
  switched(slots: readonly MarkSlot[]): void;
}

/** How often the page is asked whether it took our marks away, and how long the card waits, in milliseconds. */
const LOOK_AGAIN = 1_000;
const CARD_AFTER = 120;
const CARD_STAYS = 250;
/** Long enough to see which block is meant and to answer the panel's question. */
const OUTLINED = 10_000;

/** The marks on one page: painted text, numbers, card, legend and keys. Everything goes with `clear`. */
export class Marks {
  readonly #view: Window & typeof globalThis;
  readonly #actions: MarkActions;
  readonly #painter: Painter;
  readonly #host: Host;
  readonly #badges: Badges;
  readonly #card: Card;
  readonly #legend: Legend;
  readonly #cursor: HTMLElement;
  readonly #outline: HTMLElement;
  readonly #heard: HTMLElement;
  readonly #over = new AbortController();
  #placed: readonly PlacedMark[] = [];
  #visible: readonly PlacedMark[] = [];
  #places: Places | undefined;
  #block: Element | undefined;
  #outlined: ReturnType<typeof setTimeout> | undefined;
  #at = -1;
  #back: HTMLElement | undefined;
  #frame = 0;
  #pointing: ReturnType<typeof setTimeout> | undefined;

  constructor(view: Window & typeof globalThis, actions: MarkActions) {
    this.#view = view;
    this.#actions = actions;
    this.#painter = new Painter(view);
    this.#host = new Host(view);
    this.#badges = new Badges(this.#host);
    this.#card = new Card(this.#host, ({ mark }) => actions.activated(mark.id));
    this.#legend = new Legend(this.#host, {
      switched: (slots) => actions.switched([...slots]),
      step: (by) => this.#step(by),
    });
    this.#cursor = make(view.document, 'button', 'cursor', { type: 'button', hidden: '', tabindex: '-1' });
    this.#outline = make(view.document, 'div', 'outline', { hidden: '' });
    this.#heard = make(view.document, 'div', 'heard', { 'aria-live': 'polite' });
    this.#host.root.append(this.#outline, this.#cursor, this.#heard);
    this.#listen();
  }

  /** Replaces every mark. Kinds that are not `shown` stay away. `places`: the map of the text as it stands now. */
  paint(placed: readonly PlacedMark[], shown: ReadonlySet<MarkSlot>, places: Places): void {
    this.#placed = placed;
    this.#places = places;
    this.#visible = placed
      .filter(({ mark, stretches }) => shown.has(mark.slot) && stretches.length > 0)
      .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
    this.#painter.paint(placed, shown);
    this.#card.hide();
    this.#badges.show(this.#visible, ({ mark }) => this.#actions.activated(mark.id));
    this.#legend.show(placed, shown);
    if (placed.length > 0 || this.#block !== undefined) this.#host.attach();
    else this.#host.detach();
  }

  /** Outlines, for a while, the block that was read, where the reader is not sure that it is the message. */
  outline(block: Element): void {
    this.#block = block;
    this.#moveOutline();
    clearTimeout(this.#outlined);
    this.#outlined = setTimeout(() => {
      this.#block = undefined;
      this.#moveOutline();
    }, OUTLINED);
  }

  /** Scrolls to a mark and flashes it. False where its words are not on the page. */
  flash(markId: string): boolean {
    const placed = this.#placed.find(({ mark }) => mark.id === markId);
    const [stretch] = placed?.stretches ?? [];
    if (placed === undefined || stretch === undefined) return false;
    reveal(liveRange(stretch));
    this.#painter.flash(placed);
    this.#badges.move();
    return true;
  }

  /** Takes every mark and listener away. Nothing may be painted afterwards. */
  clear(): void {
    clearTimeout(this.#pointing);
    clearTimeout(this.#outlined);
    this.#over.abort();
    this.#painter.clear();
    this.#host.detach();
  }

  #listen(): void {
    const { signal } = this.#over;
    const { document } = this.#view;
    const passive = { signal, passive: true, capture: true };
    const move = () => this.#soon();
    document.addEventListener('scroll', move, passive);
    this.#view.addEventListener('resize', move, { signal, passive: true });
    document.addEventListener('pointermove', (event) => this.#point(event), passive);
    document.addEventListener('click', (event) => this.#click(event), { signal });
    this.#view.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    this.#cursor.addEventListener('blur', () => this.#leaveCursor(), { signal });
    const timer = setInterval(() => this.#lookAgain(), LOOK_AGAIN);
    const sizes = new ResizeObserver(move);
    sizes.observe(document.documentElement);
    if (document.body !== null) sizes.observe(document.body);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      sizes.disconnect();
      this.#view.cancelAnimationFrame(this.#frame);
    });
  }

  /** A page may take away what it did not put there: then it is put back, at our own pace. */
  #lookAgain(): void {
    if (this.#placed.length === 0 || this.#view.document.hidden) return;
    this.#painter.repair();
    this.#host.attach();
    this.#badges.move();
  }

  #soon(): void {
    if (this.#frame !== 0) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#badges.move();
      this.#moveOutline();
      if (this.#at < 0) this.#card.hide();
      else this.#moveCursor();
    });
  }

  #under(event: MouseEvent): readonly PlacedMark[] {
    if (this.#places === undefined) return [];
    return marksAt(this.#view.document, event.clientX, event.clientY, this.#places, this.#visible);
  }

  #point(event: PointerEvent): void {
    clearTimeout(this.#pointing);
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.#host.owns(event)) return;
    const { clientX, clientY } = event;
    this.#pointing = setTimeout(() => {
      const marks = this.#under(event);
      const rect = marks[0] && rectAt(marks[0], clientX, clientY);
      if (rect !== undefined) this.#card.show(marks, rect);
      else this.#pointing = setTimeout(() => this.#unpoint(), CARD_STAYS - CARD_AFTER);
    }, CARD_AFTER);
  }

  #unpoint(): void {
    if (!this.#card.pointedAt && this.#at < 0) this.#card.hide();
  }

  #click(event: MouseEvent): void {
    if (event.defaultPrevented || this.#host.owns(event) || !(this.#view.getSelection()?.isCollapsed ?? true))
      return;
    // A link or a button of the page does what the page says, and no more.
    if (
      event.target instanceof Element &&
      event.target.closest('a[href],button,summary,label,[role="button"]')
    )
      return;
    const [placed] = this.#under(event);
    if (placed !== undefined) this.#actions.activated(placed.mark.id);
  }

  #key(event: KeyboardEvent): void {
    const down = event.key === 'ArrowDown' || event.key === 'ArrowRight';
    const up = event.key === 'ArrowUp' || event.key === 'ArrowLeft';
    const on = this.#at >= 0;
    if (event.key === 'Escape') {
      if (on) this.#take(event, () => this.#giveBack());
      else this.#card.hide();
    } else if ((down || up) && (on || (event.altKey && event.shiftKey && !this.#writing(event)))) {
      this.#take(event, () => this.#step(down ? 1 : -1));
    } else if (event.key === 'Enter' && on) {
      this.#take(event, () => this.#actions.activated(this.#visible[this.#at]?.mark.id ?? ''));
    }
  }

  #take(event: KeyboardEvent, act: () => void): void {
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #writing(event: Event): boolean {
    const [target] = event.composedPath();
    return target instanceof Node && isEditable(target);
  }

  /** To the next mark or the one before: shown, said and outlined, with the focus on it. */
  #step(by: 1 | -1): void {
    const count = this.#visible.length;
    if (count === 0) return;
    if (this.#at < 0) {
      const { activeElement } = this.#view.document;
      this.#back = activeElement instanceof HTMLElement ? activeElement : undefined;
    }
    this.#at = this.#at < 0 ? (by > 0 ? 0 : count - 1) : (this.#at + by + count) % count;
    const placed = this.#visible[this.#at];
    const [stretch] = placed?.stretches ?? [];
    if (placed === undefined || stretch === undefined) return;
    reveal(liveRange(stretch));
    const { title, why } = placed.mark;
    const said = `${WORDS.place(this.#at + 1, count)}. ${title}. ${why}`;
    this.#cursor.setAttribute('aria-label', `${said} ${WORDS.open}`);
    this.#heard.textContent = said;
    this.#cursor.hidden = false;
    this.#moveCursor();
    this.#cursor.focus({ preventScroll: true });
    this.#badges.move();
  }

  #moveCursor(): void {
    const placed = this.#visible[this.#at];
    const [stretch] = placed?.stretches ?? [];
    if (placed === undefined || stretch === undefined) return;
    const rect = liveRange(stretch).getBoundingClientRect();
    layOver(this.#cursor, rect);
    this.#card.show([placed], rect);
  }

  #moveOutline(): void {
    const rect = this.#block?.getBoundingClientRect();
    this.#outline.hidden = rect === undefined;
    if (rect === undefined) return;
    this.#host.attach();
    layOver(this.#outline, rect);
  }

  #leaveCursor(): void {
    this.#at = -1;
    this.#cursor.hidden = true;
    this.#card.hide();
  }

  #giveBack(): void {
    const back = this.#back;
    this.#leaveCursor();
    back?.focus({ preventScroll: true });
  }
}

/** Lays an element of ours over a rectangle of the viewport. */
function layOver({ style }: HTMLElement, { left, top, width, height }: DOMRect): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** The rectangle of a mark's line under a point; its whole box where no line is under it. */
function rectAt({ stretches }: PlacedMark, x: number, y: number): DOMRect | undefined {
  for (const stretch of stretches) {
    for (const rect of liveRange(stretch).getClientRects()) {
      if (x >= rect.left - 3 && x <= rect.right + 3 && y >= rect.top - 3 && y <= rect.bottom + 3) return rect;
    }
  }
  const [first] = stretches;
  return first === undefined ? undefined : liveRange(first).getBoundingClientRect();
}
