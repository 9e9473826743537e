import {
  MAX_TEXT,
  type PageEvent,
  type PageRequests,
  type ReadChoice,
  type Result,
} from '../../lib/messages.ts';
import { contentId } from '../../lib/model/content-id.ts';
import type { Message } from '../../lib/model/source-text.ts';
import { liveLook } from '../../lib/read/look.ts';
import { type ReadOptions, readInSlices, readText } from '../../lib/read/read-text.ts';
import type { Reading } from '../../lib/read/reading.ts';
import { settled } from '../../lib/read/settled.ts';
import { isTranslated } from '../../lib/read/translated.ts';
import { Watch } from '../../lib/read/watch.ts';
import { closedFrames } from '../../lib/sites/closed-frames.ts';
import { type Findings, findMessages } from '../../lib/sites/find.ts';
import { nameOf } from '../../lib/sites/name-of.ts';
import type { FoundMessage, Page } from '../../lib/sites/site.ts';
import type { MarkedMessage, Marking } from './parts.ts';

type Answer<Name extends keyof PageRequests> = Result<PageRequests[Name]['answer']>;

/** What was read last: the text the panel knows, and the page's own text as it stands now. */
interface Read extends MarkedMessage {
  found: FoundMessage;
  now: Reading;
  root: Element;
  /** True while the panel was told that the page shows other words. */
  stale: boolean;
}

/** Milliseconds that reading holds the page at most, before it lets the page go on. */
const SLICE = 25;
/** More blocks than this are not named to choose from. */
const MOST_NAMES = 30;

/** One panel's work in one frame: reads it, watches it, has it marked, and leaves no trace. */
export class Session {
  readonly #view: Window & typeof globalThis;
  readonly #say: (event: PageEvent) => void;
  #marking: Marking | undefined;
  #read: Read | undefined;
  #watch: Watch | undefined;
  /** Counts the looks at a changed page, so that a late one is dropped. */
  #look = 0;

  constructor(view: Window & typeof globalThis, say: (event: PageEvent) => void) {
    this.#view = view;
    this.#say = say;
  }

  offer({ whole }: PageRequests['offer']['args']): Answer<'offer'> {
    const { score, guess } = this.#find(whole);
    return { ok: true, value: { score, guess, closedFrames: closedFrames(this.#view.document) } };
  }

  async read({ candidate = 0, whole }: ReadChoice): Promise<Answer<'read'>> {
    const { site, messages } = this.#find(whole);
    const index = messages.length === 0 ? 0 : candidate % messages.length;
    const found = messages[index];
    if (found === undefined) return { ok: false, problem: 'no-message' };
    const { root, sure } = found;
    const reading = await settled(root, () => readInSlices(root, readingOptions(found), SLICE));
    if (reading === undefined) return { ok: false, problem: 'keeps-changing' };
    if (reading.text.trim() === '') {
      return {
        ok: false,
        problem: root.querySelector('img,picture,canvas') ? 'image-only' : 'empty-message',
      };
    }
    if (reading.cut) return { ok: false, problem: 'too-large' };
    this.clear();
    const message = messageOf(found, reading, site, this.#view);
    this.#read = { found, root, message, now: reading, sure, stale: false };
    this.#watch = new Watch(root, () => void this.#changed());
    return {
      ok: true,
      value: {
        message,
        candidates: messages.length,
        candidate: index,
        names: messages.slice(0, MOST_NAMES).map(nameOf),
        sure,
        translated: isTranslated(root),
      },
    };
  }

  /** What the part that marks answers to a request of the panel. */
  async mark(raw: unknown): Promise<unknown> {
    await this.#refresh();
    if (this.#read === undefined) return { ok: false, problem: 'no-message' };
    this.#marking ??= globalThis.requestLensMarks?.(this.#view, this.#say);
    return this.#marking?.answer(raw, this.#read) ?? { ok: false, problem: 'failed' };
  }

  /** Removes every trace from the page. */
  clear(): void {
    this.#watch?.stop();
    this.#marking?.clear();
    this.#watch = undefined;
    this.#read = undefined;
  }

  #find(whole = false): Findings {
    const { document } = this.#view;
    const page: Page = { document, frame: frameOf(this.#view), today: new Date().toISOString().slice(0, 10) };
    const looked = { looks: liveLook, limit: MAX_TEXT };
    return findMessages(
      page,
      () => readText(document.body ?? document.documentElement, looked),
      globalThis.requestLensGuess,
      whole,
    );
  }

  /** Reads the page again where its nodes are no longer those that were read. */
  async #refresh(): Promise<void> {
    if (this.#read?.now.segments.some(({ node }) => !node.isConnected)) await this.#changed();
  }

  /** The page changed: the same words are marked again, other words are said to be stale. */
  async #changed(): Promise<void> {
    const read = this.#read;
    if (read === undefined) return;
    const look = ++this.#look;
    const found = read.root.isConnected ? read.found : await this.#again(read);
    const now = found && (await readInSlices(found.root, readingOptions(found), SLICE));
    if (look !== this.#look || read !== this.#read) return;
    if (now !== undefined) read.now = now;
    this.#marking?.moved(now === undefined ? undefined : read);
    const { id, text } = read.message.source;
    if (now === undefined || !sameWords(now.text, text)) {
      read.stale = true;
      this.#say({ event: 'stale', detail: { sourceId: id, translated: isTranslated(read.root) } });
    } else if (read.stale) {
      read.stale = false;
      this.#say({ event: 'returned', detail: { sourceId: id } });
    }
  }

  /** The same message in a new element, where the page drew it anew. */
  async #again(read: Read): Promise<FoundMessage | undefined> {
    const whole = read.found.within === undefined;
    for (const found of this.#find(whole).messages) {
      const { text } = await readInSlices(found.root, readingOptions(found), SLICE);
      if (!sameWords(text, read.message.source.text)) continue;
      read.found = found;
      read.root = found.root;
      this.#watch?.follow(found.root);
      return found;
    }
    return undefined;
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
