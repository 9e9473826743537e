import {
  MAX_TEXT,
  type PageEvent,
  type PageRequests,
  type Result,
  type SelectedWords,
} from '../../lib/messages.ts';
import { contentId } from '../../lib/model/content-id.ts';
import { MARK_SLOTS, type Mark, type MarkSlot } from '../../lib/model/mark.ts';
import type { Message } from '../../lib/model/source-text.ts';
import type { Span } from '../../lib/model/span.ts';
import { Anchors, quoteOf } from '../../lib/read/anchor.ts';
import { liveLook } from '../../lib/read/look.ts';
import type { Marks } from '../../lib/read/marks.ts';
import type { PlacedMark } from '../../lib/read/paint.ts';
import { Places, stretchesOf } from '../../lib/read/ranges.ts';
import { type ReadOptions, readInSlices, readText } from '../../lib/read/read-text.ts';
import type { Reading } from '../../lib/read/reading.ts';
import { settled } from '../../lib/read/settled.ts';
import { Watch } from '../../lib/read/watch.ts';
import { closedFrames } from '../../lib/sites/closed-frames.ts';
import { type Findings, findMessages } from '../../lib/sites/find.ts';
import type { FoundMessage, Page } from '../../lib/sites/site.ts';
import './parts.ts';

type Answer<Name extends keyof PageRequests> = Promise<Result<PageRequests[Name]['answer']>>;

/** What was read last: the text the panel knows, and the page's own text as it stands now. */
interface Read {
  found: FoundMessage;
  readonly message: Message;
  now: Reading;
  /** True once the officer was shown which block was read, or where there is no doubt of it. */
  outlined: boolean;
}

/** Milliseconds that reading holds the page at most, before it lets the page go on. */
const SLICE = 25;
const DONE = { ok: true, value: {} } as const;

/** One panel's work in one frame: reads it, paints it, watches it, and leaves no trace. */
export class Session {
  readonly #view: Window & typeof globalThis;
  readonly #say: (event: PageEvent) => void;
  #shown: ReadonlySet<MarkSlot> = new Set(MARK_SLOTS);
  #marks: readonly Mark[] = [];
  #painted: Marks | undefined;
  #read: Read | undefined;
  #watch: Watch | undefined;

  constructor(view: Window & typeof globalThis, say: (event: PageEvent) => void) {
    this.#view = view;
    this.#say = say;
  }

  async offer(): Answer<'offer'> {
    const { score, guess } = this.#find();
    return { ok: true, value: { score, guess, closedFrames: closedFrames(this.#view.document) } };
  }

  async read({ candidate = 0 }: PageRequests['read']['args']): Answer<'read'> {
    const { site, messages } = this.#find();
    const index = messages.length === 0 ? 0 : candidate % messages.length;
    const found = messages[index];
    if (found === undefined) return { ok: false, problem: 'no-message' };
    const reading = await settled(found.root, () => readInSlices(found.root, readingOptions(found), SLICE));
    if (reading === undefined) return { ok: false, problem: 'keeps-changing' };
    if (reading.text.trim() === '') {
      return {
        ok: false,
        problem: found.root.querySelector('img,picture,canvas') ? 'image-only' : 'empty-message',
      };
    }
    if (reading.cut) return { ok: false, problem: 'too-large' };
    this.clear();
    const message = messageOf(found, reading, site, this.#view);
    this.#read = { found, message, now: reading, outlined: found.sure };
    this.#watch = new Watch(
      found.root,
      () => this.#changed(),
      () => false,
    );
    return { ok: true, value: { message, candidates: messages.length, candidate: index, sure: found.sure } };
  }

  async paint({ sourceId, marks }: PageRequests['paint']['args']): Answer<'paint'> {
    if (this.#read?.message.source.id !== sourceId) return { ok: false, problem: 'no-message' };
    this.#refresh();
    this.#marks = marks;
    this.#painted ??= globalThis.requestLensMarks?.(this.#view, {
      activated: (markId) => this.#say({ event: 'activated', detail: { markId } }),
      switched: (slots) => {
        this.#shown = new Set(slots);
        this.#place(this.#read);
        this.#say({ event: 'switched', detail: { slots } });
      },
    });
    if (!this.#read.outlined) this.#painted?.outline(this.#read.found.root);
    this.#read.outlined = true;
    const placed = this.#place(this.#read);
    const orphans = placed.filter(({ stretches }) => stretches.length === 0).map(({ mark }) => mark.id);
    return this.#painted === undefined ? { ok: false, problem: 'failed' } : { ok: true, value: { orphans } };
  }

  async show({ slots }: PageRequests['show']['args']): Answer<'show'> {
    this.#shown = new Set(slots);
    if (this.#read !== undefined) this.#place(this.#read);
    return DONE;
  }

  async flash({ markId }: PageRequests['flash']['args']): Answer<'flash'> {
    this.#refresh();
    return { ok: true, value: { found: this.#painted?.flash(markId) ?? false } };
  }

  async selection(): Answer<'selection'> {
    const selected = this.#selected();
    return selected === undefined ? { ok: false, problem: 'no-message' } : { ok: true, value: selected };
  }

  /** Removes every trace from the page. */
  clear(): void {
    this.#watch?.stop();
    this.#painted?.clear();
    this.#painted = undefined;
    this.#watch = undefined;
    this.#read = undefined;
    this.#marks = [];
  }

  #find(): Findings {
    const { document } = this.#view;
    const page: Page = { document, frame: frameOf(this.#view), today: new Date().toISOString().slice(0, 10) };
    const looked = { looks: liveLook, limit: MAX_TEXT };
    return findMessages(
      page,
      () => readText(document.body ?? document.documentElement, looked),
      globalThis.requestLensGuess,
    );
  }

  #readingOf(found: FoundMessage): Reading {
    return readText(found.root, readingOptions(found));
  }

  #selected(): SelectedWords | undefined {
    const read = this.#read;
    const selection = this.#view.getSelection();
    if (read === undefined || selection === null || selection.rangeCount === 0) return undefined;
    this.#refresh();
    const span = new Places(read.now).spanOf(selection.getRangeAt(0));
    const then = span && spanBetween(read.now.text, read.message.source.text, span);
    return then === undefined ? undefined : { sourceId: read.message.source.id, span: then };
  }

  /** Reads the page again where its nodes are no longer those that were read. */
  #refresh(): void {
    const read = this.#read;
    if (read === undefined || read.now.segments.every(({ node }) => node.isConnected)) return;
    this.#changed();
  }

  /** The page changed: the same words are mapped again, other words are said to be stale. */
  #changed(): void {
    const read = this.#read;
    if (read === undefined) return;
    const found = read.found.root.isConnected ? read.found : this.#again(read);
    const now = found && this.#readingOf(found);
    const { id, text } = read.message.source;
    if (now === undefined) {
      this.#painted?.clear();
      this.#painted = undefined;
    } else {
      read.now = now;
      if (this.#painted !== undefined) this.#place(read);
    }
    if (now === undefined || !sameWords(now.text, text))
      this.#say({ event: 'stale', detail: { sourceId: id } });
  }

  /** The same message in a new element, where the page drew it anew. */
  #again(read: Read): FoundMessage | undefined {
    const found = this.#find().messages.find((message) =>
      sameWords(this.#readingOf(message).text, read.message.source.text),
    );
    if (found !== undefined) {
      read.found = found;
      this.#watch?.follow(found.root);
    }
    return found;
  }

  /** Finds each mark's words in the page as it is now, and paints them. */
  #place(read: Read | undefined): readonly PlacedMark[] {
    if (read === undefined) return [];
    const { text } = read.message.source;
    const anchors = read.now.text === text ? undefined : new Anchors(read.now.text);
    const placed = this.#marks.map((mark) => {
      const span = anchors === undefined ? mark.span : anchors.find(quoteOf(text, mark.span));
      return { mark, span, stretches: span === undefined ? [] : stretchesOf(read.now, span) };
    });
    this.#painted?.paint(placed, this.#shown, new Places(read.now));
    return placed;
  }
}

const readingOptions = ({ within }: FoundMessage): ReadOptions => ({
  looks: liveLook,
  limit: MAX_TEXT,
  ...(within === undefined ? {} : { within }),
});

/** The element that holds this frame, where the page around lets us see it. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

function messageOf(found: FoundMessage, reading: Reading, site: string, view: Window): Message {
  const { subject, from, received } = found;
  const { text, blocks } = reading;
  return {
    source: {
      id: contentId('source', `${subject}\n${text}`),
      text,
      blocks,
      url: view.location.href.slice(0, 4_000),
      title: (view.document.title || frameOf(view)?.ownerDocument.title || '').slice(0, 1_000),
      site,
    },
    subject: subject.slice(0, 1_000),
    ...(from === undefined ? {} : { from }),
    ...(received === undefined ? {} : { received }),
  };
}

const sameWords = (a: string, b: string): boolean =>
  a === b || a.replace(/\s+/gu, ' ') === b.replace(/\s+/gu, ' ');

/** A span of one text as a span of the other, by its words. */
function spanBetween(from: string, to: string, span: Span): Span | undefined {
  return from === to ? span : new Anchors(to).find(quoteOf(from, span));
}
