import type { ReadResult, Result } from '../../lib/messages.ts';
import { NO_SCOPE } from '../../lib/model/question.ts';
import { requestFor } from '../../lib/model/request.fixture.ts';
import type { Message } from '../../lib/model/source-text.ts';
import type { Analyser } from './analyser.ts';

/** A letter with this text. */
export const message = (text: string): Message => ({ source: { id: text, text, blocks: [] }, subject: text });
/** What the page gives of a letter with this text. */
export const read = (text: string, sure = true): Result<ReadResult> => ({
  ok: true,
  value: {
    message: message(text),
    frameId: 0,
    candidates: 2,
    candidate: 0,
    names: [],
    sure,
    translated: false,
  },
});

/** Finds one question, which is the whole text up to the first stop. */
export const analyser: Analyser = {
  analyse: async ({ message: given, settings, said }) =>
    requestFor(given, {
      settings,
      questions: [
        {
          id: given.source.text.split('.')[0] ?? '',
          span: { start: 0, end: given.source.text.length },
          kind: 'question',
          scope: NO_SCOPE,
        },
      ],
      law: { kind: said.kind ?? 'uk-foia' },
    }),
  stop: () => undefined,
};

/** One thing the officer does. */
export const tick = { type: 'tick', item: 'a', done: true } as const;

/** Resolves once what waits has been done. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));
