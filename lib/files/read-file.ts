import { MAX_TEXT } from '../messages.ts';
import type { FileProblem, FileResult } from './file-problem.ts';
import {
  decode,
  type FileInput,
  type FileMessage,
  fileMessage,
  type ParseHtml,
  plainWords,
  wordsOfHtml,
} from './file-text.ts';

const MAX_BYTES = 50_000_000;

/** One kind of file: how it is known, and its reader, which is loaded only when such a file comes. */
interface FileKind {
  readonly extensions: readonly string[];
  /** How the file begins, as Latin-1 characters. */
  readonly begins?: (start: string) => boolean;
  read(input: FileInput): Promise<readonly FileMessage[]>;
}

const HEADER_LINE =
  /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|x-[\w-]{1,60}): /iu;

const KINDS: readonly FileKind[] = [
  {
    extensions: ['pdf'],
    begins: (start) => start.startsWith('%PDF-'),
    read: async (input) => (await import('./pdf.ts')).readPdf(input),
  },
  {
    extensions: ['docx'],
    begins: (start) => start.startsWith('PK\u0003\u0004'),
    read: async (input) => (await import('./docx.ts')).readDocx(input),
  },
  {
    extensions: ['msg'],
    begins: (start) => start.startsWith('\u00d0\u00cf\u0011\u00e0'),
    read: async (input) => (await import('./msg.ts')).readMsg(input),
  },
  {
    extensions: ['mbox', 'mbx'],
    begins: (start) => start.startsWith('From '),
    read: async (input) => (await import('./mbox.ts')).readMbox(input),
  },
  {
    extensions: ['eml'],
    begins: (start) => HEADER_LINE.test(start),
    read: async (input) => (await import('./eml.ts')).readEml(input),
  },
  {
    extensions: ['html', 'htm', 'xhtml'],
    begins: (start) => /^\s*<(?:!doctype html|html)/iu.test(start),
    read: readHtml,
  },
  { extensions: ['txt', 'text', 'md', ''], read: readPlain },
];

/**
 * The messages in a file of any kind that requests come in: one, or many in a mailbox. Never throws. A name without an
 * ending (standard input) is told by how the file begins.
 */
export async function readMessages(
  name: string,
  bytes: Uint8Array,
  parseHtml: ParseHtml,
): Promise<FileResult<readonly FileMessage[]>> {
  if (bytes.length > MAX_BYTES) return { ok: false, problem: 'too-large' };
  const kind = kindOf(name, bytes);
  if (kind === undefined) return { ok: false, problem: 'unknown-kind' };
  try {
    const messages = (await kind.read({ name, bytes, parseHtml })).filter(({ message }) =>
      /\S/u.test(message.source.text),
    );
    if (messages.length === 0)
      return { ok: false, problem: kind.extensions.includes('pdf') ? 'scanned' : 'no-text' };
    if (messages.some(({ message }) => message.source.text.length > MAX_TEXT))
      return { ok: false, problem: 'too-large' };
    return { ok: true, value: messages };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function kindOf(name: string, bytes: Uint8Array): FileKind | undefined {
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension !== '') return KINDS.find(({ extensions }) => extensions.includes(extension));
  const start = String.fromCharCode(...bytes.subarray(0, 1_000));
  return KINDS.find(({ begins }) => begins?.(start)) ?? (start.includes('\u0000') ? undefined : KINDS.at(-1));
}

/** What the readers throw for a file that needs a password, by their own names for it. */
const PROTECTED = /password|encrypt/iu;

function problemOf(error: unknown): FileProblem {
  return error instanceof Error && PROTECTED.test(`${error.name} ${error.message}`) ? 'protected' : 'broken';
}

async function readHtml({ name, bytes, parseHtml }: FileInput): Promise<readonly FileMessage[]> {
  const html = decode(bytes);
  const subject = parseHtml(html).querySelector('title')?.textContent?.replace(/\s+/gu, ' ').trim();
  return [fileMessage(name, wordsOfHtml(html, parseHtml), { subject })];
}

async function readPlain({ name, bytes }: FileInput): Promise<readonly FileMessage[]> {
  return [fileMessage(name, plainWords(decode(bytes)), {})];
}
