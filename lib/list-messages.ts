import type { ListRow } from './model/list-row.ts';
import type { RowBadge } from './model/triage.ts';

/** No more rows than this are read, sent or accepted of one list. */
export const MAX_ROWS = 1_000;

/** Page to background. Each is answered, see `ListAnswers`. */
export type ListAsk =
  | { readonly name: 'list-here' }
  | { readonly name: 'list-rows'; readonly rows: readonly ListRow[] };

/** What the background answers. */
export interface ListAnswers {
  /** Whether the officer wants badges on this site without a click. */
  readonly 'list-here': { readonly always: boolean };
  readonly 'list-rows': { readonly badges: readonly RowBadge[] };
}

/** The name of the port between the panel and the list in a page. The badges stay for as long as it is open. */
export const LIST_PORT = 'request-lens:list';

/** Panel to page. `open`: as a click on the row does. `again`: what is known of the mails changed, ask for badges anew. */
export type ListOrder = { readonly name: 'open'; readonly id: string } | { readonly name: 'again' };

/** Page to panel. `opened`: the officer clicked on this row; `gone`: the row to be opened is not listed any more. */
export type ListEvent =
  | { readonly event: 'rows'; readonly site: string; readonly rows: readonly ListRow[] }
  | { readonly event: 'opened'; readonly id: string }
  | { readonly event: 'gone'; readonly id: string };
