import type { ListShape } from './list.ts';

/**
 * Outlook on the web, new and as Exchange 2016 and 2019 serve it. The old one names its parts; in the new one they have
 * no name that lasts and are told by their form.
 */
export const outlook: ListShape = {
  id: 'outlook',
  row: '[role="option"][data-convid],div[data-convid][tabindex],div._lvv_w,div._lvv2_w,[data-testid="virtuoso-item-list"] [role="option"],[data-app-section="MessageList"] [role="option"]',
  byForm: true,
  subject: '.lvHighlightSubjectClass,[data-automationid="MessageListSubject"]',
  sender: '.lvHighlightFromClass,[data-automationid="MessageListSender"]',
  snippet: '._lvv_o1 .ms-font-weight-semilight,[role="note"],[data-automationid="MessageListPreview"]',
  date: '[data-automationid="MessageListReceivedDate"],time[datetime]',
  unread: '[aria-label^="Unread"]',
  ids: ['data-convid', 'data-item-id'],
};
