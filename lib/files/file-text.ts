import { MAX_TEXT } from '../messages.ts';
import { contentId } from '../model/content-id.ts';
import type { Message, Sender, SourceText } from '../model/source-text.ts';
import { tagLook } from '../read/look.ts';
import { readText } from '../read/read-text.ts';

/** Makes a document of HTML without running or loading anything: `DOMParser` in the panel, linkedom in the command. */
export type ParseHtml = (html: string) => Document;

/** What a reader of one kind of file is given. */
export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parseHtml: ParseHtml;
}

/** A message out of a file, with the names of attachments that were not read. */
export interface FileMessage {
  readonly message: Message;
  readonly attachments: readonly string[];
}

/** What a file says of itself beside its text. */
export interface Heading {
  readonly subject?: string | undefined;
  readonly from?: Sender | undefined;
  readonly received?: string | undefined;
}

type Words = Pick<SourceText, 'text' | 'blocks'>;

/** The words of HTML, with the numbers and breaks that a browser would show. */
export function wordsOfHtml(html: string, parseHtml: ParseHtml): Words {
  const document = parseHtml(html);
  const { text, blocks } = readText(document.body ?? document.documentElement, {
    looks: tagLook,
    limit: MAX_TEXT + 1,
  });
  return { text, blocks };
}

/** Plain words as they are, their line ends made one kind and the empty lines around them dropped. */
export const plainWords = (text: string): Words => ({
  text: text
    .replace(/\r\n?/gu, '\n')
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd(),
  blocks: [],
});

/** A message of a file. Its title is the file's name. */
export function fileMessage(
  name: string,
  words: Words,
  heading: Heading,
  attachments: readonly string[] = [],
): FileMessage {
  const { subject = '', from, received } = heading;
  const message: Message = {
    source: { id: contentId('source', `${subject}\n${words.text}`), ...words, title: name, site: 'file' },
    subject,
    ...(from === undefined ? {} : { from }),
    ...(received === undefined ? {} : { received }),
  };
  return { message, attachments };
}

/** Bytes as text: as their byte order mark or `charset` says, else UTF-8, else what Windows programs write. */
export function decode(bytes: Uint8Array): string {
  const declared = /charset\s*=\s*["']?([\w-]+)/iu.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2_048)),
  )?.[1];
  for (const label of [bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined, declared, 'utf-8']) {
    const text = label === undefined ? undefined : decodeAs(bytes, label);
    if (text !== undefined) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // Not in this encoding, or an encoding nobody knows: the next is tried.
  }
}
