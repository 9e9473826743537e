import type { InboxFilter, InboxOrder } from '../../lib/inbox/order.ts';

/** What the officer chose in the Inbox tab: it is found again on coming back from a letter. Gone with the panel. */
export interface InboxChoices {
  readonly words: string;
  readonly filter: InboxFilter;
  readonly order: InboxOrder;
  /** Ids of the chosen lines. */
  readonly chosen: ReadonlySet<string>;
  /** The id of the line that the officer was on; '' for the first. */
  readonly current: string;
}

/** Everything, the soonest due first, none chosen. */
export const NO_CHOICES: InboxChoices = {
  words: '',
  filter: 'all',
  order: 'due',
  chosen: new Set(),
  current: '',
};
