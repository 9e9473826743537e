import { type Browser, browser } from 'wxt/browser';
import {
  type FrameOffer,
  PAGE_PORT,
  type PageEvent,
  type PageEvents,
  type PageRequests,
  type ReadChoice,
  type ReadProblem,
  type ReadResult,
  type Result,
  type SelectedWords,
} from '../../lib/messages.ts';
import { asAnswer, asPageEvent, asReply, asReviewAsked } from '../../lib/messages-check.ts';
import type { Mark, MarkSlot } from '../../lib/model/mark.ts';
import type { OverlayWords } from '../../lib/model/overlay-words.ts';

type Unsubscribe = () => void;

/**
 * The panel's way to one tab. Nothing here throws: each answer is a `Result`, whose problem has its sentence in the
 * words of the panel. Make one per tab with `openPageLink` and close it when the panel goes.
 */
export interface PageLink {
  readonly tabId: number;
  /**
   * Reads the open message: injects the reader (nothing is injected before), asks every frame the click reaches, and
   * reads the best. `candidate` n gives the n-th likeliest block ("not this one" asks for the next; it wraps round).
   */
  read(options?: ReadChoice): Promise<Result<ReadResult>>;
  /**
   * Replaces the marks on the page with these. `sourceId` is `message.source.id` of what was read; `words`: what the page
   * says, where it is not English. */
  paint(
    sourceId: string,
    marks: readonly Mark[],
    words?: OverlayWords,
  ): Promise<Result<{ readonly orphans: readonly string[] }>>;
  /** Which kinds of mark are shown. All are, until told otherwise. */
  show(slots: readonly MarkSlot[]): Promise<Result<Record<string, never>>>;
  /** Scrolls a mark into view on the page and flashes it. */
  flash(markId: string): Promise<Result<{ readonly found: boolean }>>;
  /** The words the officer has selected in the message that was read, as a span of its text. */
  selection(): Promise<Result<SelectedWords>>;
  /** Removes every trace from the page. The link stays usable: `read` again starts afresh. */
  clear(): Promise<void>;
  /** Listens; call what it returns to stop. `stale` also comes when the frame of the message went away. */
  on<Name extends keyof PageEvents>(name: Name, listener: (detail: PageEvents[Name]) => void): Unsubscribe;
  /** Clears the page and ends. The browser does the same by itself when the panel is closed. */
  close(): void;
}

/** The parts of the reader, each sent only where it is needed. */
const READER = '/reader.js';
const GUESS = '/guess.js';
const MARKS = '/marks.js';

/** The link to one tab. */
export function openPageLink(tabId: number): PageLink {
  const listeners = new Listeners();
  let frames = new Map<number, FrameLink>();
  let reading: FrameLink | undefined;

  const leave = () => {
    for (const frame of frames.values()) frame.close();
    frames = new Map();
    reading = undefined;
  };
  const ask: FrameLink['ask'] = async (name, args) =>
    reading === undefined ? { ok: false, problem: 'no-message' } : reading.ask(name, args);

  return {
    tabId,
    async read(options = {}) {
      const injected = await inject({ tabId, allFrames: true }, READER);
      if (!injected.ok) return injected;
      const fresh = new Map<number, FrameLink>();
      for (const frameId of injected.value) {
        const known = frames.get(frameId);
        fresh.set(frameId, known?.open() ? known : new FrameLink(tabId, frameId, listeners));
      }
      frames = fresh;
      const best = await bestFrame(
        tabId,
        [...fresh.values()],
        options.candidate === undefined ? undefined : reading,
        options.whole,
      );
      if (!best.ok) return best;
      if (reading !== best.value) await reading?.ask('clear', {});
      reading = best.value;
      const { frameId } = best.value;
      const [answer] = await Promise.all([
        best.value.ask('read', options),
        inject({ tabId, frameIds: [frameId] }, MARKS),
      ]);
      return answer.ok ? { ok: true, value: { ...answer.value, frameId } } : answer;
    },
    paint: (sourceId, marks, words) =>
      ask('paint', { sourceId, marks, ...(words === undefined ? {} : { words }) }),
    show: (slots) => ask('show', { slots }),
    flash: (markId) => ask('flash', { markId }),
    selection: () => ask('selection', {}),
    async clear() {
      await Promise.all([...frames.values()].map((frame) => frame.ask('clear', {})));
      leave();
    },
    on: (name, listener) => listeners.add(name, listener),
    close: leave,
  };
}

/** Puts a part of the reader into frames of a tab; gives the ids of those reached. Again in the same frame it does nothing. */
async function inject(
  target: Browser.scripting.InjectionTarget,
  file: typeof READER | typeof GUESS | typeof MARKS,
): Promise<Result<readonly number[]>> {
  try {
    const results = await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
    return { ok: true, value: results.map((result) => result.frameId) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** The browser's own words for why a page may not be read, in Chrome and Firefox, and the problem each stands for. */
const REFUSALS: readonly (readonly [RegExp, ReadProblem])[] = [
  [/no tab with id|tab was closed|invalid tab id/iu, 'tab-closed'],
  [
    /cannot access a chrome|chrome-extension:|extensions gallery|extensionssettings policy|error page|view-source|cannot be scripted|devtools/iu,
    'page-forbidden',
  ],
  [/permission|cannot access contents/iu, 'no-permission'],
];

function problemOf(error: unknown): ReadProblem {
  const words = error instanceof Error ? error.message : String(error);
  return REFUSALS.find(([pattern]) => pattern.test(words))?.[1] ?? 'failed';
}

interface Offered {
  readonly frame: FrameLink;
  readonly offer: Result<FrameOffer>;
}

/** The frame with the best offer; `kept` where the officer only asks for another block of it. */
async function bestFrame(
  tabId: number,
  frames: readonly FrameLink[],
  kept: FrameLink | undefined,
  whole = false,
): Promise<Result<FrameLink>> {
  if (kept?.open()) return { ok: true, value: kept };
  const known = await offersOf(frames, whole);
  const found = best(known);
  if (found !== undefined) return { ok: true, value: found };
  // No site file knows the page: the part that guesses, in each frame where a guess is wanted.
  const guessing = known.flatMap(({ frame, offer }) => (offer.ok && offer.value.guess ? [frame] : []));
  if (guessing.length > 0) {
    await inject({ tabId, frameIds: guessing.map(({ frameId }) => frameId) }, GUESS);
    const guessed = best(await offersOf(guessing, whole));
    if (guessed !== undefined) return { ok: true, value: guessed };
  }
  const closed = known.some(({ offer }) => offer.ok && offer.value.closedFrames > 0);
  return { ok: false, problem: closed ? 'other-frame' : 'no-message' };
}

const offersOf = (frames: readonly FrameLink[], whole: boolean): Promise<readonly Offered[]> =>
  Promise.all(frames.map(async (frame) => ({ frame, offer: await frame.ask('offer', { whole }) })));

function best(offered: readonly Offered[]): FrameLink | undefined {
  const scored = offered.flatMap(({ frame, offer }) =>
    offer.ok ? [{ frame, score: offer.value.score }] : [],
  );
  const [first] = scored.filter(({ score }) => score >= 0).sort((a, b) => b.score - a.score);
  return first?.frame;
}

/** Who listens to what pages say. */
class Listeners {
  readonly #byName = new Map<keyof PageEvents, Set<(event: PageEvent) => void>>();

  add<Name extends keyof PageEvents>(name: Name, listener: (detail: PageEvents[Name]) => void): Unsubscribe {
    const heard = (event: PageEvent) => {
      if (isNamed(event, name)) listener(event.detail);
    };
    const set = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, set.add(heard));
    return () => set.delete(heard);
  }

  say(event: PageEvent): void {
    for (const heard of this.#byName.get(event.event) ?? []) heard(event);
  }
}

const isNamed = <Name extends keyof PageEvents>(
  event: PageEvent,
  name: Name,
): event is PageEvent & { readonly event: Name; readonly detail: PageEvents[Name] } => event.event === name;

/** How long a frame has to answer, in milliseconds; a 1 MB letter takes a tenth of it. */
const PATIENCE = 8_000;

/** The port to the reader in one frame. When the frame goes, its port closes and what was read there is stale. */
class FrameLink {
  readonly frameId: number;
  readonly #port: Browser.runtime.Port;
  readonly #waiting = new Map<number, (reply: unknown) => void>();
  readonly #listeners: Listeners;
  #last = 0;
  #open = true;
  #sourceId: string | undefined;

  constructor(tabId: number, frameId: number, listeners: Listeners) {
    this.frameId = frameId;
    this.#listeners = listeners;
    this.#port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId });
    this.#port.onMessage.addListener((raw: unknown) => this.#hear(raw));
    this.#port.onDisconnect.addListener(() => {
      const sourceId = this.#sourceId;
      this.#end();
      if (sourceId !== undefined) listeners.say({ event: 'stale', detail: { sourceId, translated: false } });
    });
  }

  open(): boolean {
    return this.#open;
  }

  async ask<Name extends keyof PageRequests>(
    name: Name,
    args: PageRequests[Name]['args'],
  ): Promise<Result<PageRequests[Name]['answer']>> {
    if (!this.#open) return { ok: false, problem: 'no-message' };
    const id = ++this.#last;
    const reply = new Promise<unknown>((resolve) => {
      const timer = setTimeout(() => resolve({ ok: false, problem: 'failed' }), PATIENCE);
      this.#waiting.set(id, (raw) => {
        clearTimeout(timer);
        resolve(raw);
      });
    });
    try {
      this.#port.postMessage({ id, name, args });
    } catch {
      this.#end();
    }
    const answer = asAnswer(name, await reply);
    this.#waiting.delete(id);
    if (name === 'read') this.#sourceId = sourceIdOf(answer);
    if (name === 'clear') this.#sourceId = undefined;
    return answer;
  }

  /** Ends the port, which makes the reader remove every trace. Says nothing. */
  close(): void {
    this.#port.disconnect();
    this.#end();
  }

  #end(): void {
    this.#open = false;
    this.#sourceId = undefined;
    for (const settle of this.#waiting.values()) settle({ ok: false, problem: 'no-message' });
    this.#waiting.clear();
  }

  #hear(raw: unknown): void {
    const reply = asReply(raw);
    if (reply !== undefined) {
      this.#waiting.get(reply.id)?.(reply.reply);
      return;
    }
    const event = asPageEvent(raw);
    if (event !== undefined) this.#listeners.say(event);
  }
}

/** The id of what was read, from the answer to `read`. */
function sourceIdOf(answer: Result<PageRequests[keyof PageRequests]['answer']>): string | undefined {
  return answer.ok && 'message' in answer.value ? answer.value.message.source.id : undefined;
}

/**
 * The tab this panel was opened for: named in the panel's address (`?tabId=`) by the toolbar click; the active tab
 * of its window where the panel was opened from the browser's own menu. Undefined where there is none.
 */
export async function tabOfPanel(): Promise<number | undefined> {
  const named = Number.parseInt(new URLSearchParams(location.search).get('tabId') ?? '', 10);
  if (Number.isSafeInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back each time the officer asks for a review of this tab while the panel is already open. */
export function onReviewAsked(tabId: number, listener: () => void): Unsubscribe {
  const hear = (raw: unknown) => {
    if (asReviewAsked(raw)?.tabId === tabId) listener();
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
