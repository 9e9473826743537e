import type { ListShape } from './list.ts';

/** Outlook on the web. Public sources name its rows and nothing inside them: the parts are told by their form. */
export const outlook: ListShape = {
  id: 'outlook',
  row: '[role="listbox"] [role="option"][data-convid]',
  unread: '[aria-label^="Unread"]',
  ids: ['data-convid'],
};
