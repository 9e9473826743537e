import type { ListShape } from './list.ts';

/** Yahoo Mail, by the test ids that public extensions and interface tests use. */
export const yahoo: ListShape = {
  id: 'yahoo',
  row: '[data-test-id="message-list-item"]',
  subject: '[data-test-id="message-subject"]',
  sender: '[data-test-id="senders"]',
  snippet: '[data-test-id="snippet"]',
  unread: '[data-test-read="false"]',
  ids: ['data-test-id-key', 'href'],
};
