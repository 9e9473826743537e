import { contentId } from './content-id.ts';
import type { Message } from './source-text.ts';

/** The id of a letter, by its subject and its words: what was done on it is found under this id again. */
export const letterId = ({ subject, source }: Message): string =>
  contentId('letter', `${subject} ${source.text}`);
