import msgReader from '@kenjiuno/msgreader';
import { localTime } from '../read/local-time.ts';
import {
  decode,
  type FileInput,
  type FileMessage,
  fileMessage,
  plainWords,
  wordsOfHtml,
} from './file-text.ts';

/** The library is CommonJS: its class arrives as `default` of the default under Node and as the default in a bundle. */
const MsgReader = 'default' in msgReader ? (msgReader as { default: typeof msgReader }).default : msgReader;

/** Reads an Outlook message file. Throws where it is none. */
export function readMsg({ name, bytes, parseHtml }: FileInput): readonly FileMessage[] {
  const copy = new Uint8Array(bytes);
  const fields = new MsgReader(copy.buffer).getFileData();
  if (fields.error !== undefined) throw new Error(fields.error);
  const html = fields.bodyHtml ?? (fields.html === undefined ? undefined : decode(fields.html));
  const fromHtml = html === undefined ? undefined : wordsOfHtml(html, parseHtml);
  const words = fromHtml !== undefined && fromHtml.text !== '' ? fromHtml : plainWords(fields.body ?? '');
  const address =
    fields.senderSmtpAddress ?? (fields.senderEmail?.includes('@') ? fields.senderEmail : undefined);
  const from = {
    ...(fields.senderName === undefined ? {} : { name: fields.senderName }),
    ...(address === undefined ? {} : { address }),
  };
  return [
    fileMessage(
      name,
      words,
      {
        subject: fields.subject,
        from: Object.keys(from).length > 0 ? from : undefined,
        received: localTime(fields.messageDeliveryTime) ?? localTime(fields.clientSubmitTime),
      },
      (fields.attachments ?? []).map(({ fileName }) => fileName ?? 'an attachment without a name'),
    ),
  ];
}
