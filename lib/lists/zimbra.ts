import type { ListShape } from './list.ts';

/** Zimbra's classic client, by message and by conversation. Public sources name its rows; the parts are told by their form. */
export const zimbra: ListShape = {
  id: 'zimbra',
  row: '[id^="zli__TV"],[id^="zli__CLV"]',
  byForm: true,
  unread: '.Unread',
  ids: ['id'],
};
