import type { ListShape } from './list.ts';

/** Roundcube 1.6: its skins elastic, larry and classic write the same row. It lists no words of the text. */
export const roundcube: ListShape = {
  id: 'roundcube',
  row: '#messagelist tbody tr.message',
  subject: 'td.subject .subject a,td.subject a',
  sender: '.rcmContactAddress',
  date: 'span.date,td.date',
  unread: '.unread',
  ids: ['id'],
  opener: 'td.subject a',
};
