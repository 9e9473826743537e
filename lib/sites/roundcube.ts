import { senderFrom, words } from './header.ts';
import type { Site } from './site.ts';
import { receivedFrom } from './when.ts';

const OPEN = '#messagebody';
const SUBJECT = 'h2.subject, h3.subject, td.header.subject, .header.subject';
const SENDER =
  '.header.from .rcmContactAddress, .header-summary .rcmContactAddress, #message-header .rcmContactAddress';
const DATE = 'td.header.date, .header.date, .header-summary .text-nowrap, .header-summary .date';

/**
 * Roundcube: the skins elastic, larry and classic. The message stands in a frame of its own beside the list, or fills
 * the page.
 */
export const roundcube: Site = {
  id: 'roundcube',
  guessable: false,
  matches: ({ document }) =>
    document.querySelector('#messagebody, #messagecontframe, #messagelist, body.action-compose') !== null &&
    document.querySelector(
      'body.task-mail, #messagecontframe, script[src*="program/js/app"], link[href*="skins/"]',
    ) !== null,
  messages({ document, today }) {
    const root = document.querySelector(OPEN);
    if (root === null) return [];
    const sender = document.querySelector(SENDER);
    const date = [...document.querySelectorAll(DATE)].map((element) => words(element));
    const language = document.documentElement.lang;
    return [
      {
        root,
        subject: words(document.querySelector(SUBJECT), '.voice, a, .button'),
        ...senderFrom(sender?.getAttribute('title'), sender?.textContent),
        ...receivedFrom(date, { language, today }),
        sure: true,
      },
    ];
  },
};
