import type { ListShape } from './list.ts';

/** Gmail, as InboxSDK and gmail.js describe its rows. */
export const gmail: ListShape = {
  id: 'gmail',
  row: 'tr.zA',
  subject: 'span.bog,.y6 span',
  sender: '.yW span[email],span[email]',
  snippet: 'span.y2',
  date: 'td.xW span[title],td.yf.apt .apm span[title]',
  unread: '.zE',
  ids: ['data-legacy-thread-id', 'data-thread-id'],
};
