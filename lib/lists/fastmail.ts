import type { ListShape } from './list.ts';

/** Fastmail. */
export const fastmail: ListShape = {
  id: 'fastmail',
  row: '.v-MailboxItem',
  subject: '.v-MailboxItem-subject',
  sender: '.v-MailboxItem-name',
  snippet: '.v-MailboxItem-preview',
  date: '.v-MailboxItem-time',
  unread: '.is-unread',
  ids: ['href'],
  opener: 'a[href]',
};
