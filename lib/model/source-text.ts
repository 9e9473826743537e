import type { Span } from './span.ts';

/** What a stretch of the source text was on the page. `pre` keeps its own line breaks. */
export type BlockKind = 'paragraph' | 'item' | 'cell' | 'heading' | 'quote' | 'signature' | 'pre';

/** One block of the page. `depth` counts enclosing lists or quotes from 0; `marker` is a list number as shown ("3."). */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
  readonly depth: number;
  readonly marker?: string;
}

/** The one text every fact is a span of. Plain data: no DOM nodes. `blocks` may be empty (plain text). */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly url?: string;
  readonly title?: string;
  /** The site file that read it, `generic`, `selection`, `paste`, `file` or `command`. */
  readonly site?: string;
}

/** Who a message is from, as its header gives it. */
export interface Sender {
  readonly name?: string;
  readonly address?: string;
}

/** A message as read: its text and what its header says. */
export interface Message {
  readonly source: SourceText;
  readonly subject: string;
  readonly from?: Sender;
  /** When it was received: ISO 8601 date or date-time in the authority's local time. Absent when the page does not say. */
  readonly received?: string;
  /** The id under which it is known (`letterId`), where that was looked up. */
  readonly letter?: string;
}
