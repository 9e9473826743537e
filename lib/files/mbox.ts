import { readEml } from './eml.ts';
import type { FileInput, FileMessage } from './file-text.ts';

const FROM_LINE = /^From .*\d{4}\r?$/gmu;

/** Reads a mailbox file (RFC 4155): each message starts with a line `From address date`. */
export async function readMbox(input: FileInput): Promise<readonly FileMessage[]> {
  const messages: FileMessage[] = [];
  for (const bytes of split(input.bytes)) messages.push(...(await readEml({ ...input, bytes })));
  return messages;
}

/** The bytes of each message. Each byte is one character here, so that no encoding is touched. */
function split(bytes: Uint8Array): readonly Uint8Array[] {
  const text = byteText.toText(bytes);
  const starts = [...text.matchAll(FROM_LINE)].map(({ index }) => index);
  return starts.map((start, nth) => {
    const whole = text.slice(text.indexOf('\n', start) + 1, starts[nth + 1] ?? text.length);
    return byteText.toBytes(whole.replace(/^>(>*From )/gmu, '$1'));
  });
}

const byteText = {
  /** Characters U+0000 to U+00FF, one a byte. `latin1` in a TextDecoder would be Windows-1252. */
  toText(bytes: Uint8Array): string {
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += 8_192)
      parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
    return parts.join('');
  },
  toBytes: (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0)),
};
