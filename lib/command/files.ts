import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { analyse } from '../analyse.ts';
import type { FileMessage } from '../files/file-text.ts';
import { readMessages } from '../files/read-file.ts';
import { t } from '../words/t.ts';
import { writtenIn } from '../words/written.ts';
import type { Options } from './options.ts';
import { sinkFor } from './output.ts';
import { parseHtml } from './parse-html.ts';

type FilesJob = Extract<Options, { readonly job: 'files' }>;

/** More files than this show their progress. */
const MANY = 4;

/**
 * Analyses files one after the other and prints what each message in them comes to. A file that cannot be read is
 * named on standard error and the others are still done. Gives the exit code: 0, or 2 where a file failed.
 */
export async function analyseFiles(job: FilesJob): Promise<number> {
  const words = await writtenIn(job.language);
  const sink = sinkFor(job.format, words);
  const settings = { jurisdiction: job.jurisdiction, authorityKind: job.authorityKind };
  let failed = 0;
  for (const [index, path] of job.files.entries()) {
    showProgress(index, job.files.length);
    const read = await messagesOf(path);
    if (typeof read === 'string') {
      failed++;
      process.stderr.write(`${path}: ${read}\n`);
      continue;
    }
    for (const { message, attachments } of read) {
      if (attachments.length > 0)
        process.stderr.write(`${path}: not read, being attached: ${attachments.join(', ')}\n`);
      const dated = job.received === undefined ? message : { ...message, received: job.received };
      await print(sink.take(analyse(dated, settings, {}, [], words), nameOf(path)));
    }
  }
  showProgress(job.files.length, job.files.length);
  await print(sink.end());
  return failed > 0 ? 2 : 0;
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : basename(path));

/** The messages of a file, or the sentence that says why there are none. */
async function messagesOf(path: string): Promise<readonly FileMessage[] | string> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    return whyUnreadable(error);
  }
  const result = await readMessages(path === '-' ? '' : basename(path), bytes, parseHtml);
  return result.ok ? result.value : t(`file.${result.problem}`);
}

const SYSTEM_SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Expected the path of a saved request.',
  EISDIR: 'This is a folder. Expected files, for example folder/*.eml.',
  EACCES: 'This file may not be read by you. Expected one that may.',
};

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    SYSTEM_SENTENCES[code] ?? `This file could not be opened (${code}). Expected the path of a saved request.`
  );
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function showProgress(done: number, all: number): void {
  if (all <= MANY || !process.stderr.isTTY) return;
  process.stderr.write(done === all ? '\r\u001b[K' : `\r${done + 1} of ${all}`);
}
