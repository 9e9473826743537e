import type { Mark, MarkAct, MarkKind, MarkSlot } from './model/mark.ts';
import type { OverlayWords } from './model/overlay-words.ts';
import type { Message } from './model/source-text.ts';
import type { Span } from './model/span.ts';

/** No text longer than this is read, sent or accepted, in UTF-16 units: a letter of 1 MB fits, a whole site does not. */
export const MAX_TEXT = 2_000_000;
/** No more marks than this are painted on one message. */
export const MAX_MARKS = 20_000;

/** Why a page could not be read. Each has its sentence, which says what to do next, in the words of the panel. */
export const READ_PROBLEMS = [
  'no-message',
  'empty-message',
  'image-only',
  'too-large',
  'page-forbidden',
  'tab-closed',
  'keeps-changing',
  'other-frame',
  'no-permission',
  'failed',
] as const;
export type ReadProblem = (typeof READ_PROBLEMS)[number];

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ReadProblem };

/** One of the blocks of a page that could be the message, to choose from. */
export interface BlockName {
  /** Who it is from; its first words where nothing says. */
  readonly who: string;
  /** ISO date or local date-time. */
  readonly received?: string;
}

/** What reading one tab gave. */
export interface ReadResult {
  readonly message: Message;
  /** The frame the message stands in; marks are painted there. */
  readonly frameId: number;
  /** How many blocks of the page could be the message, and which one this is (from 0). */
  readonly candidates: number;
  readonly candidate: number;
  /** The first of those blocks, in their order. */
  readonly names: readonly BlockName[];
  /** False where the reader is not sure it has the right block: the panel then asks. */
  readonly sure: boolean;
  /** True where the browser has translated the page: its words are not the requester's own. */
  readonly translated: boolean;
}

/** What one frame of a page could give: asked of every frame, so that the best one is read. */
export interface FrameOffer {
  /** Higher is better; below 0 there is nothing to read. A selection is above every site, a site above a guess. */
  readonly score: number;
  /** True where no site file knows the page: it needs the part of the reader that guesses. */
  readonly guess: boolean;
  /** Frames inside this one which the browser keeps closed (of another origin, or sandboxed) and which look like the message. */
  readonly closedFrames: number;
}

/** Where the officer's own selection on the page stands in the text that was read. */
export interface SelectedWords {
  readonly sourceId: string;
  readonly span: Span;
}

/** Which block of a page to read. */
export interface ReadChoice {
  /** Counts the page's blocks from 0, the likeliest first. */
  readonly candidate?: number;
  /** True to read the message whole, though words of it are selected. */
  readonly whole?: boolean;
}

/** Panel to page: name -> arguments and answer. */
export interface PageRequests {
  /** What this frame could give. Reads nothing out. */
  offer: { args: { readonly whole?: boolean }; answer: FrameOffer };
  /** Reads a block. */
  read: { args: ReadChoice; answer: Omit<ReadResult, 'frameId'> };
  /** Replaces every mark. `orphans`: ids of marks whose words are no longer on the page. */
  paint: {
    args: { readonly sourceId: string; readonly marks: readonly Mark[]; readonly words?: OverlayWords };
    answer: { readonly orphans: readonly string[] };
  };
  /** Which kinds of mark are shown; the rest stay away until switched on again. */
  show: { args: { readonly slots: readonly MarkSlot[] }; answer: Record<string, never> };
  /** Scrolls the mark into view and flashes it. */
  flash: { args: { readonly markId: string }; answer: { readonly found: boolean } };
  /** The words the officer has selected inside the message that was read; `no-message` where there are none. */
  selection: { args: Record<string, never>; answer: SelectedWords };
  /** Removes every trace from the page. */
  clear: { args: Record<string, never>; answer: Record<string, never> };
}

/** Page to panel: name -> what it says. */
export interface PageEvents {
  /** The message the panel shows is no longer what the page shows: read again. */
  stale: { readonly sourceId: string; readonly translated: boolean };
  /** What had been stale reads as it did: the page shows the message again. */
  returned: { readonly sourceId: string };
  /** The officer clicked or pressed Enter on a mark. */
  activated: { readonly markId: string };
  /** The officer pressed a button of a mark's card. */
  decided: { readonly markId: string; readonly act: MarkAct };
  /** The officer made something of words selected in the message. */
  made: SelectedWords & { readonly kind: MarkKind };
  /** The officer switched kinds of mark on or off in the page's legend. */
  switched: { readonly slots: readonly MarkSlot[] };
}

/** One request on the wire from the panel to a page; `id` pairs it with its answer. */
export type PageRequest = {
  [Name in keyof PageRequests]: {
    readonly id: number;
    readonly name: Name;
    readonly args: PageRequests[Name]['args'];
  };
}[keyof PageRequests];

/** One event on the wire from a page to the panel. */
export type PageEvent = {
  [Name in keyof PageEvents]: { readonly event: Name; readonly detail: PageEvents[Name] };
}[keyof PageEvents];

/** The name of the port between the panel and the reader in a page. */
export const PAGE_PORT = 'request-lens:page';

/** Background to panel, also kept in session storage under the same name: the officer asked for a review of a tab. */
export const REVIEW_ASKED = 'review-asked';
export interface ReviewAsked {
  readonly name: typeof REVIEW_ASKED;
  readonly tabId: number;
  /** Milliseconds since 1970, so that a panel tells a new click from the one that opened it. */
  readonly at: number;
}

/**
 * Background to panel, kept in session storage until the panel takes it: the officer chose this in the page's menu for
 * the selected words.
 */
export interface MarkAsked {
  readonly tabId: number;
  readonly kind: MarkKind;
  /** Milliseconds since 1970: what nobody took for a while is no longer meant. */
  readonly at: number;
}
