import { threadSite } from './thread.ts';

/** Froide, the software of FragDenStaat: the request is the first message. */
export const froide = threadSite({
  id: 'froide',
  guessable: true,
  proof: 'div.alpha-message',
  body: '.alpha-message__content-text',
  message: 'div.alpha-message',
  subject: '.request-title',
  sender: '.alpha-message__sender',
  date: '.alpha-message__relative-time',
  requester: '.alpha-message:first-child,:not(.alpha-message) + .alpha-message',
});
