import { threadSite } from './thread.ts';

/** Outlook on the web. Its ids are kept from language to language, its labels are not. */
export const outlook = threadSite({
  id: 'outlook',
  guessable: true,
  proof: 'div[id^="UniqueMessageBody_"],[data-app-section="MailReadCompose"]',
  body: 'div[id^="UniqueMessageBody_"]',
  subject: '[role="heading"][id^="CONV_"][id$="_SUBJECT"]',
  sender: '[id^="MSG_"][id$="_FROM"],span[aria-label^="From:"]',
  date: 'time[datetime]',
});
