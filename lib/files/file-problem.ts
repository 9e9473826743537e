/** Why a file could not be read. */
export type FileProblem = 'unknown-kind' | 'no-text' | 'scanned' | 'broken' | 'protected' | 'too-large';

/** A file's messages, or why there are none. */
export type FileResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FileProblem };

/** What an officer is told, and what was expected. */
export const FILE_SENTENCES: Readonly<Record<FileProblem, string>> = {
  'unknown-kind':
    'This kind of file cannot be read. Expected .eml, .mbox, .msg, .txt, .html, .docx or .pdf with text in it.',
  'no-text': 'This file holds no text. Expected a request in words.',
  scanned: 'This PDF holds pictures of pages and no text. Expected a PDF whose words can be selected.',
  broken:
    'This file is damaged or is not what its name says. Expected a whole .eml, .msg, .docx or .pdf file.',
  protected: 'This file is protected by a password. Expected one that opens without.',
  'too-large': 'This file is too large. Expected at most 50 MB, and at most two million characters of text.',
};
