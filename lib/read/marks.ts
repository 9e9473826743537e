import { isKey, keyAmong } from '../model/keys.ts';
import type { MarkAct, MarkKind, MarkSlot } from '../model/mark.ts';
import type { OverlayWords } from '../model/overlay-words.ts';
import type { Span } from '../model/span.ts';
import { isEditable } from './look.ts';
import { Badges } from './overlay/badges.ts';
import { Card } from './overlay/card.ts';
import { Cursor } from './overlay/cursor.ts';
import { marksAt } from './overlay/hit.ts';
import { Host } from './overlay/host.ts';
import { Legend } from './overlay/legend.ts';
import { Outline } from './overlay/outline.ts';
import { SelectBar } from './overlay/select-bar.ts';
import { Painter, type PlacedMark } from './paint.ts';
import { liveRange, type Places } from './ranges.ts';
import { reveal } from './reveal.ts';

/** What the officer does on the marks. */
export interface MarkActions {
  activated(markId: string): void;
  decided(markId: string, act: MarkAct): void;
  switched(slots: readonly MarkSlot[]): void;
  /** The words selected in the message now; undefined where there are none, or not in the message. */
  selected(): Span | undefined;
  made(kind: MarkKind, span: Span): void;
}

/** How often the page is asked whether it took our marks away, and how long card and bar wait, in milliseconds. */
const LOOK_AGAIN = 1_000;
const CARD_AFTER = 120;
const CARD_STAYS = 250;
const BAR_AFTER = 200;

/** The keys that work while the page has the focus, and where the arrows lead: the plain ones once on a mark. */
const PAGE_KEYS = ['next-mark', 'previous-mark', 'selected-words'] as const;
const STEPS: Readonly<Record<string, 1 | -1>> = {
  'next-mark': 1,
  ArrowDown: 1,
  ArrowRight: 1,
  'previous-mark': -1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The marks on one page: painted text, numbers, card, legend, bar and keys. Everything goes with `clear`. */
export class Marks {
  readonly #view: Window & typeof globalThis;
  readonly #actions: MarkActions;
  readonly #painter: Painter;
  readonly #host: Host;
  readonly #badges: Badges;
  readonly #card: Card;
  readonly #cursor: Cursor;
  readonly #legend: Legend;
  readonly #outline: Outline;
  readonly #bar: SelectBar;
  readonly #over = new AbortController();
  #placed: readonly PlacedMark[] = [];
  #visible: readonly PlacedMark[] = [];
  #places: Places | undefined;
  #frame = 0;
  #pointing: ReturnType<typeof setTimeout> | undefined;
  #selecting: ReturnType<typeof setTimeout> | undefined;
  #offering = true;
  #shown: ReadonlySet<MarkSlot> = new Set();

  constructor(view: Window & typeof globalThis, words: OverlayWords, actions: MarkActions) {
    this.#view = view;
    this.#actions = actions;
    this.#painter = new Painter(view);
    this.#host = new Host(view, words);
    this.#card = new Card(this.#host, words, {
      activated: ({ mark }) => actions.activated(mark.id),
      decided: ({ mark }, act) => {
        // The button goes when the mark is painted anew; the mark stays.
        if (this.#cursor.mark !== undefined) this.#cursor.focus();
        actions.decided(mark.id, act);
      },
    });
    this.#cursor = new Cursor(this.#host, words, this.#card);
    this.#outline = new Outline(this.#host);
    this.#badges = new Badges(this.#host, words.open);
    this.#bar = new SelectBar(this.#host, words, actions);
    this.#legend = new Legend(this.#host, words, {
      switched: (slots) => actions.switched([...slots]),
      offering: (on) => {
        this.#offering = on;
        this.#bar.hide();
      },
      step: (by) => this.#step(by),
    });
    this.#listen();
  }

  /** Replaces every mark. Kinds that are not `shown` stay away. `places`: the map of the text as it stands now. */
  paint(placed: readonly PlacedMark[], shown: ReadonlySet<MarkSlot>, places: Places): void {
    this.#placed = placed;
    this.#places = places;
    this.#shown = shown;
    this.#visible = placed
      .filter(({ mark, stretches }) => shown.has(mark.slot) && stretches.length > 0)
      .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
    this.#painter.paint(placed, shown);
    this.#badges.show(this.#visible, ({ mark }) => this.#actions.activated(mark.id));
    this.#legend.show(placed, shown);
    if (shown.size === 0) this.#bar.hide();
    if (placed.length > 0 || this.#outline.shown || this.#bar.shown) this.#host.attach();
    else this.#host.detach();
    if (this.#cursor.mark === undefined) this.#card.refresh(this.#visible);
    this.#cursor.update(this.#visible);
  }

  /** Outlines, for a while, the block that was read, where the reader is not sure that it is the message. */
  outline(block: Element): void {
    this.#outline.show(block);
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
    clearTimeout(this.#selecting);
    this.#outline.hide();
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
    this.#view.addEventListener('resize', () => this.#resized(), { signal, passive: true });
    document.addEventListener('pointermove', (event) => this.#point(event), passive);
    document.addEventListener('pointerup', () => this.#select(), passive);
    document.addEventListener('selectionchange', () => this.#select(), { signal, passive: true });
    document.addEventListener('click', (event) => this.#click(event), { signal });
    this.#view.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    const timer = setInterval(() => this.#lookAgain(), LOOK_AGAIN);
    const sizes = new ResizeObserver(() => this.#resized());
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

  /** Words stand elsewhere on their lines now, so each number looks for its place anew. */
  #resized(): void {
    this.#badges.forget();
    this.#soon();
  }

  #soon(): void {
    if (this.#frame !== 0) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#badges.move();
      this.#outline.move();
      this.#bar.move();
      if (this.#cursor.mark === undefined) this.#card.hide();
      else this.#cursor.move();
    });
  }

  /** The marks under the pointer: what the officer set aside comes last. */
  #under(event: MouseEvent): readonly PlacedMark[] {
    if (this.#places === undefined) return [];
    const marks = marksAt(this.#view.document, event.clientX, event.clientY, this.#places, this.#visible);
    const aside = ({ mark }: PlacedMark) => Number(mark.slot === 'dismissed');
    return [...marks].sort((a, b) => aside(a) - aside(b));
  }

  #point(event: PointerEvent): void {
    clearTimeout(this.#pointing);
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.#host.owns(event)) return;
    const { clientX, clientY } = event;
    this.#pointing = setTimeout(() => {
      const marks = this.#bar.shown ? [] : this.#under(event);
      const rect = marks[0] && rectAt(marks[0], clientX, clientY);
      if (rect !== undefined) this.#card.show(marks, rect);
      else this.#pointing = setTimeout(() => this.#unpoint(), CARD_STAYS - CARD_AFTER);
    }, CARD_AFTER);
  }

  #unpoint(): void {
    if (!this.#card.pointedAt && this.#cursor.mark === undefined) this.#card.hide();
  }

  /** Once the selection rests: offers what can be made of it, unless the officer switched that or all marks off. */
  #select(): void {
    clearTimeout(this.#selecting);
    this.#selecting = setTimeout(() => {
      if (!this.#offering || this.#shown.size === 0) return;
      this.#bar.look();
      if (this.#bar.shown && this.#cursor.mark === undefined) this.#card.hide();
    }, BAR_AFTER);
  }

  /** Only what the officer does counts: a page can make up events of its own. */
  #click(event: MouseEvent): void {
    if (
      !event.isTrusted ||
      event.defaultPrevented ||
      this.#host.owns(event) ||
      !(this.#view.getSelection()?.isCollapsed ?? true)
    )
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
    if (!event.isTrusted) return;
    const ours = this.#writing(event) ? undefined : keyAmong(PAGE_KEYS, event);
    const on = this.#cursor.mark !== undefined;
    const step = STEPS[ours ?? (on ? event.key : '')];
    if (isKey('close', event)) {
      if (this.#bar.shown) this.#take(event, () => this.#bar.hide());
      else if (on) this.#take(event, () => this.#cursor.giveBack());
      else this.#card.hide();
    } else if (ours === 'selected-words' && this.#bar.shown) {
      this.#take(event, () => this.#bar.focus());
    } else if (step !== undefined) {
      this.#take(event, () => this.#step(step));
    } else if (event.key === 'Enter' && this.#cursor.focused) {
      this.#take(event, () => this.#actions.activated(this.#cursor.mark?.mark.id ?? ''));
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

  #step(by: 1 | -1): void {
    this.#bar.hide();
    this.#cursor.step(by);
    this.#badges.move();
  }
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
