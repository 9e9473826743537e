import { threadSite } from './thread.ts';

/** Zimbra's classic client: the text in a frame or an element beside its header. */
export const zimbra = threadSite({
  id: 'zimbra',
  guessable: true,
  proof: '[id^="zv__"][id$="__MSG"],[id^="zv__"][id$="__body"]',
  frame: 'iframe[id^="zv__"][id$="__body__iframe"]',
  body: '[id^="zv__"][id$="__body"]:not(:has(iframe))',
  message: '[id^="zv__"][id$="__MSG"]',
  subject: 'td.SubjectCol',
  sender: 'td.LabelColValue',
  date: 'td.DateCol',
});
