import { threadSite } from './thread.ts';

/** NextRequest. Nothing public says what its messages look like: where this fails, the reader guesses. */
export const nextrequest = threadSite({
  id: 'nextrequest',
  guessable: true,
  proof: '#request-text,.request-text',
  body: '#request-text,.request-text',
  subject: '.request-title-text,h1',
  sender: '.requester-details,.requester-name',
  date: '.request_date,time[datetime]',
});
