import { threadSite } from './thread.ts';

/** Yahoo Mail. */
export const yahoo = threadSite({
  id: 'yahoo',
  guessable: true,
  proof: '[data-test-id="message-view-body-content"],[data-test-id="message-list-item"]',
  body: '[data-test-id="message-view-body-content"]',
  subject: '[data-test-id="message-group-subject-text"]',
  sender: '[data-test-id="message-from"],[data-test-id="email-pill"]',
  date: '[data-test-id="message-date"],time[datetime]',
});
