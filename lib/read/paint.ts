import { MARK_SLOTS, type Mark, type MarkSlot } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import { FLASH, markStyle, slotName } from './mark-style.ts';
import type { Stretch } from './ranges.ts';

/** A mark and the stretches of the page it stands on; none where its words are no longer there. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Where its words stand in the page's text as it is now. */
  readonly span: Span | undefined;
  readonly stretches: readonly Stretch[];
}

const PULSE = 350;
const PULSES = 3;

/**
 * Paints marks with the browser's own highlights: the page's text and elements stay as they are. The only code that
 * touches the page's registry of highlights, which the page can read and wipe too: `repair` puts ours back.
 */
export class Painter {
  readonly #document: Document;
  readonly #registry: HighlightRegistry;
  readonly #sheet: CSSStyleSheet;
  readonly #highlights = new Map<string, Highlight>();
  #pulsing: ReturnType<typeof setTimeout> | undefined;

  /** `view`: the window of the page. */
  constructor(view: Window & typeof globalThis) {
    this.#document = view.document;
    this.#registry = view.CSS.highlights;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(markStyle());
    this.#adopt();
  }

  /** Replaces every mark. Kinds that are not `shown` stay unpainted. */
  paint(placed: readonly PlacedMark[], shown: ReadonlySet<MarkSlot>): void {
    for (const slot of MARK_SLOTS) {
      const ranges = shown.has(slot) ? placed.filter(({ mark }) => mark.slot === slot).flatMap(toRanges) : [];
      this.#set(slotName(slot), ranges, MARK_SLOTS.indexOf(slot));
    }
    this.repair();
  }

  /** Flashes a mark a few times; once, for longer, where the officer asks for less motion. */
  flash(placed: PlacedMark): void {
    this.#stopFlash();
    const still = this.#document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
    const pulse = (left: number): void => {
      if (left === 0) return;
      const on = left % 2 === 0;
      this.#set(FLASH, on ? toRanges(placed) : [], MARK_SLOTS.length);
      this.repair();
      this.#pulsing = setTimeout(() => pulse(left - 1), still ? PULSE * 2 * PULSES : PULSE);
    };
    pulse(still ? 2 : 2 * PULSES);
  }

  /** Puts back what the page's own scripts took away. True where something had gone. */
  repair(): boolean {
    let gone = false;
    for (const [name, highlight] of this.#highlights) {
      if (this.#registry.get(name) !== highlight) {
        this.#registry.set(name, highlight);
        gone = true;
      }
    }
    return this.#adopt() || gone;
  }

  /** Removes every trace. */
  clear(): void {
    this.#stopFlash();
    for (const [name, highlight] of this.#highlights) {
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
    this.#highlights.clear();
    this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
  }

  /** The style sheet goes in before the first mark: the browser then restyles the page and paints it in two tasks. */
  #adopt(): boolean {
    if (this.#document.adoptedStyleSheets.includes(this.#sheet)) return false;
    this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets, this.#sheet];
    return true;
  }

  #set(name: string, ranges: readonly AbstractRange[], priority: number): void {
    const had = this.#highlights.get(name);
    if (ranges.length === 0) {
      if (had !== undefined && this.#registry.get(name) === had) this.#registry.delete(name);
      this.#highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    this.#highlights.set(name, highlight);
  }

  #stopFlash(): void {
    clearTimeout(this.#pulsing);
    this.#set(FLASH, [], 0);
  }
}

/** Static ranges: a page that changes itself does not pay for them. */
const toRanges = ({ stretches }: PlacedMark): StaticRange[] =>
  stretches.map((stretch) => new StaticRange(stretch));
