import { COPY_FORMATS, type CopyFormat } from '../../components/copy-menu.tsx';
import { toCsv } from '../../lib/checklist/csv.ts';
import { toMarkdown } from '../../lib/checklist/markdown.ts';
import { toPlainText } from '../../lib/checklist/plain-text.ts';
import { toRichText } from '../../lib/checklist/rich-text.ts';
import { toRecord } from '../../lib/command/record.ts';
import type { OutlineOptions } from '../../lib/model/checklist.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import type { Written } from '../../lib/words/written.ts';
import { copyToClipboard } from './clipboard.ts';

/** The record that the command writes, with the officer's edits and checklist; named by the text's own id. */
const toJson = (request: FoiRequest, words: Written): string =>
  JSON.stringify(toRecord(request.message.source.id, request, words), null, 2);

type Writer = (
  request: FoiRequest,
  options: OutlineOptions,
  words: Written,
) => readonly [text: string, html?: string];

const WRITERS: Readonly<Record<CopyFormat, Writer>> = {
  rich: (...given) => [toPlainText(...given), toRichText(...given)],
  markdown: (...given) => [toMarkdown(...given)],
  text: (...given) => [toPlainText(...given)],
  csv: (...given) => [toCsv(...given)],
  json: (request, _options, words) => [toJson(request, words)],
};

/**
 * Copies the checklist outline, or one question of it, in one form and in the language of its checklist. False where the
 * browser refused.
 */
export const copyOutline = (
  request: FoiRequest,
  format: CopyFormat,
  words: Written,
  options: OutlineOptions = {},
): Promise<boolean> => copyToClipboard(...WRITERS[format](request, options, words));

/** The form of that name, or rich text for a name that no longer exists. */
export const copyFormatOf = (name: string): CopyFormat =>
  COPY_FORMATS.find((format) => format === name) ?? 'rich';
