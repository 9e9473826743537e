import type { Sender } from './source-text.ts';

/** One message as a mailbox lists it: what is known of it before it is opened. */
export interface ListRow {
  /** The place's own id of the message, else made of what the row shows; the same for as long as it is listed. */
  readonly id: string;
  readonly subject: string;
  readonly from?: Sender;
  /** The beginning of the text as the list shows it; '' where the list shows none. At most 300 characters. */
  readonly snippet: string;
  /** ISO 8601 date or local date-time. */
  readonly received?: string;
  readonly unread: boolean;
}
