import mammoth from 'mammoth';
import { type FileInput, type FileMessage, fileMessage, wordsOfHtml } from './file-text.ts';

/** Reads a Word document; its lists keep their numbers. Throws where it is none. */
export async function readDocx({ name, bytes, parseHtml }: FileInput): Promise<readonly FileMessage[]> {
  const copy = new Uint8Array(bytes);
  // The library takes one of the two, by where it runs.
  const input: { arrayBuffer: ArrayBuffer; buffer: Buffer } = {
    arrayBuffer: copy.buffer,
    buffer: copy as Buffer,
  };
  const { value } = await mammoth.convertToHtml(input, { externalFileAccess: false });
  return [fileMessage(name, wordsOfHtml(value, parseHtml), {})];
}
