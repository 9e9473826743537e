import type { Mark } from './model/mark.ts';
import type { Message } from './model/source-text.ts';

/** Why a page could not be read. Each has its sentence, which says what to do next, in `PROBLEM_SENTENCES`. */
export type ReadProblem =
  | 'no-message'
  | 'empty-message'
  | 'image-only'
  | 'too-large'
  | 'page-forbidden'
  | 'tab-closed'
  | 'keeps-changing'
  | 'other-frame'
  | 'no-permission'
  | 'failed';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ReadProblem };

/** What reading one tab gave. */
export interface ReadResult {
  readonly message: Message;
  /** The frame the message stands in; marks are painted there. */
  readonly frameId: number;
  /** How many blocks of the page could be the message, and which one this is (from 0). */
  readonly candidates: number;
  readonly candidate: number;
  /** False where the reader is not sure it has the right block: the panel then asks. */
  readonly sure: boolean;
}

/** Panel to page: name -> arguments and answer. */
export interface PageRequests {
  read: { args: { readonly candidate?: number }; answer: Omit<ReadResult, 'frameId'> };
  paint: {
    args: { readonly sourceId: string; readonly marks: readonly Mark[] };
    answer: { readonly orphans: readonly string[] };
  };
  flash: { args: { readonly markId: string }; answer: { readonly found: boolean } };
  clear: { args: Record<string, never>; answer: Record<string, never> };
}

/** Page to panel: name -> what it says. */
export interface PageEvents {
  /** The message the panel shows is no longer what the page shows. */
  stale: { readonly sourceId: string };
  /** The officer clicked or pressed Enter on a mark. */
  activated: { readonly markId: string };
}

/** What the panel says when a page cannot be read, and what to do next. */
export const PROBLEM_SENTENCES: Readonly<Record<ReadProblem, string>> = {
  'no-message': 'No message was found on this page. Open one, or select its text and choose Review again.',
  'empty-message':
    'This message has no text. If the request is in an attachment, open that and paste its text here.',
  'image-only': 'This message holds only a picture. Type or paste the request here to review it.',
  'too-large':
    'This message is too long to read at once. Select the part with the request and choose Review again.',
  'page-forbidden':
    'The browser does not let extensions read this page. Paste the request here to review it.',
  'tab-closed':
    'The tab with the message was closed. Open the message again and click Request Lens in the toolbar.',
  'keeps-changing':
    'This page kept changing while it was read. Wait until it is still, then choose Review again.',
  'other-frame':
    'The message stands in a frame that the browser keeps closed. Open it in a window of its own, or paste it here.',
  'no-permission': 'Click Request Lens in the toolbar to let it read this page.',
  failed:
    'This page could not be read. Select the text of the request and choose Review again, or paste it here.',
};
