/** Why a file could not be read. Each has its sentence, which says what was expected, in the words of the panel. */
export type FileProblem = 'unknown-kind' | 'no-text' | 'scanned' | 'broken' | 'protected' | 'too-large';

/** A file's messages, or why there are none. */
export type FileResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FileProblem };
