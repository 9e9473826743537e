import { threadSite } from './thread.ts';

/** MuckRock: the requester's messages are blue. */
export const muckrock = threadSite({
  id: 'muckrock',
  guessable: true,
  proof: 'section.communication[id^="comm-"]',
  body: '.communication-body',
  message: 'section.communication',
  subject: 'p.subject',
  label: /^subject:\s*/iu,
  sender: 'p.from',
  date: 'time.date[datetime]',
  requester: '.blue',
});
