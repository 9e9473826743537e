import type { ListShape } from './list.ts';

/** Proton Mail, in its column and its row layout. It lists no words of the text. */
export const proton: ListShape = {
  id: 'proton',
  row: '[data-shortcut-target="item-container"][data-element-id]',
  subject: '[data-testid="message-column:subject"],[data-testid="message-row:subject"]',
  sender: '[data-testid="message-column:sender-address"],[data-testid="message-row:sender-address"]',
  date: 'time[datetime]',
  unread: '.unread',
  ids: ['data-element-id'],
};
