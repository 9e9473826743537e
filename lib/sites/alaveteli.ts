import { threadSite } from './thread.ts';

/** Alaveteli, the software of WhatDoTheyKnow: the request is the first thing the requester sent. */
export const alaveteli = threadSite({
  id: 'alaveteli',
  guessable: true,
  proof: 'div.correspondence[id^="outgoing-"],div.correspondence[id^="incoming-"]',
  body: '.correspondence_text',
  message: 'div.correspondence',
  subject: '.request-header h1',
  sender: '.correspondence__header__author',
  date: '.correspondence__header__date time[datetime]',
  requester: '.outgoing',
});
