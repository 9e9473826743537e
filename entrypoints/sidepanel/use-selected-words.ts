import { useCallback, useEffect, useRef } from 'react';
import { questionOf } from '../../lib/decisions/own-marks.ts';
import type { Review } from '../../lib/decisions/review.ts';
import { contentId } from '../../lib/model/content-id.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Question } from '../../lib/model/question.ts';
import { type Span, wordsOf } from '../../lib/model/span.ts';
import { t } from '../../lib/words/t.ts';
import type { Desk } from './desk.ts';
import { onMarkAsked } from './mark-asked.ts';
import type { PageLink } from './page-link.ts';

interface Uses {
  readonly link: PageLink | undefined;
  readonly desk: Desk;
  readonly review: Review;
  readonly say: (sentence: string) => void;
  /** Brings a question into view. */
  readonly onFocus: (id: string) => void;
  /** Asks what the words are and whose. */
  readonly onData: (span: Span) => void;
  /** Asks for a provision, for the question that holds the words. */
  readonly onExemption: (span: Span, question: Question | undefined) => void;
}

/**
 * What becomes of words selected on the page: from the bar beside them, the browser's menu, or the panel's own buttons.
 * Gives what these buttons call.
 */
export function useSelectedWords(uses: Uses): (kind: MarkKind) => void {
  const { link, desk, review, say, onFocus, onData, onExemption } = uses;
  const { questions, message } = review.request;
  const { text, id } = message.source;

  const begin = useCallback(
    (kind: MarkKind, span: Span) => {
      if (kind === 'personal-data') return onData(span);
      if (kind === 'exemption') return onExemption(span, questionOf(questions, span));
      const was = wordsOf(text, span);
      const question = contentId('q', `added ${was}`);
      const known = questions.find(
        (one) => one.id === question || (one.span.start === span.start && one.span.end === span.end),
      );
      if (known !== undefined) say(t('mark.is-question'));
      else {
        desk.act({ type: 'edit', edit: { type: 'add', question, was, span } });
        say(t('questions.added'));
      }
      onFocus(known?.id ?? question);
    },
    [questions, text, desk, say, onFocus, onData, onExemption],
  );
  const make = useCallback(
    async (kind: MarkKind) => {
      const selected = await link?.selection();
      if (selected?.ok !== true || selected.value.sourceId !== id) return say(t('mark.select-first'));
      begin(kind, selected.value.span);
    },
    [link, id, begin, say],
  );

  useEffect(
    () => link?.on('made', ({ sourceId, kind, span }) => sourceId === id && begin(kind, span)),
    [link, id, begin],
  );
  // The menu may have been used before this letter was read: what it asked waits in storage until somebody takes it.
  const latest = useRef(make);
  latest.current = make;
  useEffect(
    () => (link === undefined ? undefined : onMarkAsked(link.tabId, (kind) => void latest.current(kind))),
    [link],
  );

  return useCallback((kind: MarkKind) => void latest.current(kind), []);
}
