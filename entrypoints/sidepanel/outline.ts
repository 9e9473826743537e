import { COPY_FORMATS, type CopyFormat } from '../../components/copy-menu.tsx';
import { toCsv } from '../../lib/checklist/csv.ts';
import { toMarkdown } from '../../lib/checklist/markdown.ts';
import { toPlainText } from '../../lib/checklist/plain-text.ts';
import { toRichText } from '../../lib/checklist/rich-text.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import { copyToClipboard } from './clipboard.ts';

const WRITERS: Readonly<Record<CopyFormat, (request: FoiRequest) => readonly [text: string, html?: string]>> =
  {
    rich: (request) => [toPlainText(request), toRichText(request)],
    markdown: (request) => [toMarkdown(request)],
    text: (request) => [toPlainText(request)],
    csv: (request) => [toCsv(request)],
  };

/** Copies the checklist outline in one form. False where the browser refused. */
export const copyOutline = (request: FoiRequest, format: CopyFormat): Promise<boolean> =>
  copyToClipboard(...WRITERS[format](request));

/** The form of that name, or rich text for a name that no longer exists. */
export const copyFormatOf = (name: string): CopyFormat =>
  COPY_FORMATS.find((format) => format === name) ?? 'rich';
