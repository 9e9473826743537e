/** Puts plain text, and HTML where given, on the clipboard. False where the browser refused. */
export async function copyToClipboard(text: string, html?: string): Promise<boolean> {
  const blob = (type: string, words: string) => new Blob([words], { type });
  const types = {
    'text/plain': blob('text/plain', text),
    ...(html === undefined ? {} : { 'text/html': blob('text/html', html) }),
  };
  try {
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return true;
  } catch {
    return false;
  }
}

/** Offers a file to save, made here; nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file over after the click; the address is let go once it surely has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name a file may have anywhere: the subject in plain characters. */
export function fileName(subject: string, extension: string): string {
  const plain = subject
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replace(/\s+/gu, '-')
    .slice(0, 60);
  return `${plain === '' ? 'request' : plain}.${extension}`;
}
