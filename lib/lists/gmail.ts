import type { ListShape } from './list.ts';

/**
 * Gmail, whole lines and with its reading pane, where a message takes two or three table rows of which only the first
 * has an id. Without conversations, messages of one thread share its id, so that the last message's comes first.
 */
export const gmail: ListShape = {
  id: 'gmail',
  row: 'tr.zA[id]',
  goesOn: 'tr:not([id])',
  except: '.am0,.bvA',
  subject: 'span.bog,.y6 > span',
  sender: '.yW span[email]',
  snippet: 'span.y2',
  date: 'td.xW span[title],td.apt .apm span[title]',
  unread: '.zE',
  ids: ['data-legacy-last-message-id', 'data-legacy-thread-id', 'data-thread-id'],
};
