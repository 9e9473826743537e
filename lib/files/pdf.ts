import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { type FileInput, type FileMessage, fileMessage, plainWords } from './file-text.ts';

/** Lines farther apart than this many times the letters' height are two paragraphs. */
const PARAGRAPH = 1.9;
const MOST_PAGES = 500;

/** Reads a PDF with a text layer, line by line as it stands on the page. Throws where it is none or is protected. */
export async function readPdf({ name, bytes }: FileInput): Promise<readonly FileMessage[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    for (let page = 1; page <= Math.min(pdf.numPages, MOST_PAGES); page++)
      pages.push(await pageText(pdf, page));
    return [fileMessage(name, plainWords(pages.join('\n\n')), {})];
  } finally {
    await task.destroy();
  }
}

async function pageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  let text = '';
  let lastY: number | undefined;
  let ended = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    const y: number = item.transform[5];
    if (item.str !== '') {
      if (ended && lastY !== undefined)
        text += lastY - y > PARAGRAPH * item.height && item.height > 0 ? '\n\n' : '\n';
      text += item.str;
      lastY = y;
      ended = false;
    }
    ended ||= item.hasEOL;
  }
  return text;
}
