import { readMessages } from '../../lib/files/read-file.ts';
import type { Message } from '../../lib/model/source-text.ts';
import { t } from '../../lib/words/t.ts';

/** The bytes of a file; undefined where the browser cannot read it, as with a folder that was dropped. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** The first message of a file the officer opened, or the sentence that says why there is none. */
export async function readOneFile(
  file: File,
): Promise<
  { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly sentence: string }
> {
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { ok: false, sentence: t('file.broken') };
  const result = await readMessages(file.name, bytes, (html) =>
    new DOMParser().parseFromString(html, 'text/html'),
  );
  if (!result.ok) return { ok: false, sentence: t(`file.${result.problem}`) };
  const first = result.value[0];
  return first === undefined
    ? { ok: false, sentence: t('file.no-text') }
    : { ok: true, message: first.message };
}
