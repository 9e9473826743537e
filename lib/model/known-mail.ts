import type { KeptRequest } from './kept-request.ts';

/** What is known of a mail that was opened: the result of its reading, without its words. */
export interface KnownMail
  extends Pick<
    KeptRequest,
    'id' | 'subject' | 'from' | 'received' | 'due' | 'url' | 'kind' | 'nature' | 'prompts' | 'state'
  > {
  readonly questions: number;
  /** True where it lies in the casebook, and not only in the memory of the browser. */
  readonly kept: boolean;
}

/** A kept request as a mail that is known. */
export const knownFrom = (request: KeptRequest, kept: boolean): KnownMail => {
  const { id, subject, from, received, due, url, kind, nature, prompts, state, questions } = request;
  return {
    id,
    subject,
    ...(from === undefined ? {} : { from }),
    ...(received === undefined ? {} : { received }),
    ...(due === undefined ? {} : { due }),
    ...(url === undefined ? {} : { url }),
    kind,
    nature,
    prompts,
    state,
    questions: questions.length,
    kept,
  };
};
