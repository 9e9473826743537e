import { COPY_FORMATS, type CopyFormat } from '../../components/copy-menu.tsx';
import { toCsv } from '../../lib/checklist/csv.ts';
import { toMarkdown } from '../../lib/checklist/markdown.ts';
import { toPlainText } from '../../lib/checklist/plain-text.ts';
import { toRichText } from '../../lib/checklist/rich-text.ts';
import { toRecord } from '../../lib/command/record.ts';
import type { OutlineOptions } from '../../lib/model/checklist.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import { copyToClipboard } from './clipboard.ts';

/** The record that the command writes, with the officer's edits and checklist; named by the text's own id. */
const toJson = (request: FoiRequest): string =>
  JSON.stringify(toRecord(request.message.source.id, request), null, 2);

type Writer = (request: FoiRequest, options: OutlineOptions) => readonly [text: string, html?: string];

const WRITERS: Readonly<Record<CopyFormat, Writer>> = {
  rich: (request, options) => [toPlainText(request, options), toRichText(request, options)],
  markdown: (request, options) => [toMarkdown(request, options)],
  text: (request, options) => [toPlainText(request, options)],
  csv: (request, options) => [toCsv(request, options)],
  json: (request) => [toJson(request)],
};

/** Copies the checklist outline, or one question of it, in one form. False where the browser refused. */
export const copyOutline = (
  request: FoiRequest,
  format: CopyFormat,
  options: OutlineOptions = {},
): Promise<boolean> => copyToClipboard(...WRITERS[format](request, options));

/** The form of that name, or rich text for a name that no longer exists. */
export const copyFormatOf = (name: string): CopyFormat =>
  COPY_FORMATS.find((format) => format === name) ?? 'rich';
