import type { ListShape } from './list.ts';

/** SOGo. Public sources name its rows, the line of the sender and the date; the rest is told by its form. */
export const sogo: ListShape = {
  id: 'sogo',
  row: 'md-list-item.sg-message-list-item,.sg-message-list-item',
  byForm: true,
  sender: '.sg-md-subhead > div:first-child',
  date: '.sg-tile-date',
  unread: '.unread',
  ids: ['id'],
};
