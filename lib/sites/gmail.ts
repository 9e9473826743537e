import { threadSite } from './thread.ts';

/** Gmail: a conversation, of which the open messages are read. */
export const gmail = threadSite({
  id: 'gmail',
  guessable: true,
  proof: 'h2.hP,div.adn[data-message-id],tr.zA',
  body: 'div.adn div.ii.gt div.a3s',
  message: 'div.adn',
  subject: 'h2.hP',
  sender: 'span.gD[email]',
  date: 'span.g3',
});
