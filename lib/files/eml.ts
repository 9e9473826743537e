import PostalMime, { type Email } from 'postal-mime';
import type { Sender } from '../model/source-text.ts';
import { localTime } from '../read/local-time.ts';
import { type FileInput, type FileMessage, fileMessage, plainWords, wordsOfHtml } from './file-text.ts';

/** Reads a saved e-mail (RFC 5322). */
export async function readEml({ name, bytes, parseHtml }: FileInput): Promise<readonly FileMessage[]> {
  const email = await PostalMime.parse(bytes);
  // HTML first: its lists have their numbers, which the plain part beside it often lost.
  const html = email.html === undefined ? undefined : wordsOfHtml(email.html, parseHtml);
  const words = html !== undefined && html.text !== '' ? html : plainWords(email.text ?? '');
  const attachments = email.attachments.filter(({ disposition }) => disposition === 'attachment');
  return [
    fileMessage(
      name,
      words,
      { subject: email.subject, from: senderOf(email), received: receivedOf(email) },
      attachments.map(({ filename }) => filename ?? 'an attachment without a name'),
    ),
  ];
}

function senderOf({ from }: Email): Sender | undefined {
  if (from === undefined || (from.name === '' && !from.address)) return undefined;
  return {
    ...(from.name === '' ? {} : { name: from.name }),
    ...(from.address ? { address: from.address } : {}),
  };
}

/** The last server's own stamp where there is one: a request is received when it arrives, not when it was sent. */
function receivedOf({ headers, date }: Email): string | undefined {
  const stamp = headers.find(({ key }) => key === 'received')?.value;
  return localTime(stamp?.slice(stamp.lastIndexOf(';') + 1)) ?? localTime(date);
}
