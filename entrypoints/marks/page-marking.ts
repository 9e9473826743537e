import { Anchors, quoteOf } from '../../lib/anchor.ts';
import type { PageEvent, PageRequests, Result, SelectedWords } from '../../lib/messages.ts';
import { MARK_SLOTS, type Mark, type MarkSlot } from '../../lib/model/mark.ts';
import type { OverlayWords } from '../../lib/model/overlay-words.ts';
import { type Span, trimSpan } from '../../lib/model/span.ts';
import { isEditable } from '../../lib/read/look.ts';
import { Marks } from '../../lib/read/marks.ts';
import { ENGLISH } from '../../lib/read/overlay/words.ts';
import type { PlacedMark } from '../../lib/read/paint.ts';
import { Places, stretchesOf } from '../../lib/read/ranges.ts';
import type { MarkedMessage, Marking } from '../reader/parts.ts';
import { asMarkingRequest } from './marking-request.ts';

type Answer<Name extends keyof PageRequests> = Result<PageRequests[Name]['answer']>;

const DONE = { ok: true, value: {} } as const;

/** The marks of one panel in one frame: finds each mark's words on the page as it is now, and what the officer selects. */
export class PageMarking implements Marking {
  readonly #view: Window & typeof globalThis;
  readonly #say: (event: PageEvent) => void;
  #shown: ReadonlySet<MarkSlot> = new Set(MARK_SLOTS);
  #marks: readonly Mark[] = [];
  #words: OverlayWords = ENGLISH;
  #painted: Marks | undefined;
  #read: MarkedMessage | undefined;
  /** The message whose block was outlined. */
  #outlined: MarkedMessage | undefined;

  constructor(view: Window & typeof globalThis, say: (event: PageEvent) => void) {
    this.#view = view;
    this.#say = say;
  }

  answer(raw: unknown, read: MarkedMessage): Answer<'paint' | 'show' | 'flash' | 'selection'> {
    this.#read = read;
    const request = asMarkingRequest(raw);
    switch (request?.name) {
      case 'paint':
        return this.#paint(read, request.args);
      case 'show':
        this.#show(request.args.slots);
        return DONE;
      case 'flash':
        return { ok: true, value: { found: this.#painted?.flash(request.args.markId) ?? false } };
      case 'selection': {
        const selected = this.#selected();
        return selected === undefined ? { ok: false, problem: 'no-message' } : { ok: true, value: selected };
      }
      default:
        return { ok: false, problem: 'failed' };
    }
  }

  moved(read: MarkedMessage | undefined): void {
    this.#read = read;
    if (read !== undefined) {
      if (this.#marks.length > 0) this.#place(read);
      return;
    }
    this.#painted?.clear();
    this.#painted = undefined;
  }

  clear(): void {
    this.moved(undefined);
    this.#marks = [];
  }

  #paint(read: MarkedMessage, { sourceId, marks, words }: PageRequests['paint']['args']): Answer<'paint'> {
    if (read.message.source.id !== sourceId) return { ok: false, problem: 'no-message' };
    this.#marks = marks;
    this.#speak(words ?? ENGLISH);
    const placed = this.#place(read);
    if (!read.sure && this.#outlined !== read) this.#painted?.outline(read.root);
    this.#outlined = read;
    const orphans = placed.filter(({ stretches }) => stretches.length === 0).map(({ mark }) => mark.id);
    return { ok: true, value: { orphans } };
  }

  /** The words of another language need an overlay of their own. */
  #speak(words: OverlayWords): void {
    if (JSON.stringify(words) === JSON.stringify(this.#words)) return;
    this.#words = words;
    this.#painted?.clear();
    this.#painted = undefined;
  }

  #show(slots: readonly MarkSlot[]): void {
    this.#shown = new Set(slots);
    if (this.#read !== undefined) this.#place(this.#read);
  }

  /** Finds each mark's words in the page as it is now, and paints them. */
  #place(read: MarkedMessage): readonly PlacedMark[] {
    const { text } = read.message.source;
    const anchors = read.now.text === text ? undefined : new Anchors(read.now.text);
    const placed = this.#marks.map((mark) => {
      const span = anchors === undefined ? mark.span : anchors.find(quoteOf(text, mark.span));
      return { mark, span, stretches: span === undefined ? [] : stretchesOf(read.now, span) };
    });
    this.#painted ??= this.#newMarks();
    this.#painted.paint(placed, this.#shown, new Places(read.now));
    return placed;
  }

  #newMarks(): Marks {
    return new Marks(this.#view, this.#words, {
      activated: (markId) => this.#say({ event: 'activated', detail: { markId } }),
      decided: (markId, act) => this.#say({ event: 'decided', detail: { markId, act } }),
      switched: (slots) => {
        this.#show(slots);
        this.#say({ event: 'switched', detail: { slots } });
      },
      selected: () => this.#selected()?.span,
      made: (kind, span) => {
        const sourceId = this.#read?.message.source.id;
        if (sourceId !== undefined) this.#say({ event: 'made', detail: { kind, span, sourceId } });
      },
    });
  }

  /** The words selected in the message, as a span of the text that was read; never what the officer is writing. */
  #selected(): SelectedWords | undefined {
    const read = this.#read;
    const selection = this.#view.getSelection();
    if (read === undefined || selection === null || selection.rangeCount === 0 || selection.isCollapsed)
      return undefined;
    const range = selection.getRangeAt(0);
    if (isEditable(range.startContainer) || isEditable(range.endContainer)) return undefined;
    const span = new Places(read.now).spanOf(range);
    const then = span && spanBetween(read.now.text, read.message.source.text, span);
    const trimmed = then && trimSpan(read.message.source.text, then);
    if (trimmed === undefined || trimmed.start === trimmed.end) return undefined;
    return { sourceId: read.message.source.id, span: trimmed };
  }
}

/** A span of one text as a span of the other, by its words. */
function spanBetween(from: string, to: string, span: Span): Span | undefined {
  return from === to ? span : new Anchors(to).find(quoteOf(from, span));
}
