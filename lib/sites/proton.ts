import { threadSite } from './thread.ts';

/** Proton Mail: each message stands in a frame of its own, its header around it. */
export const proton = threadSite({
  id: 'proton',
  guessable: false,
  proof: 'article[data-shortcut-target="message-container"],[data-shortcut-target="item-container"]',
  frame: 'iframe[data-testid="content-iframe"]',
  body: 'iframe[data-testid="content-iframe"] body',
  message: 'article[data-shortcut-target="message-container"]',
  subject: 'h1[data-testid="conversation-header:subject"]',
  sender: '[data-testid="recipients:sender"]',
  date: 'time[datetime]',
});
