import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Span } from '../lib/model/span.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly text: string;
  /** The words to show. */
  readonly shown: Span;
  readonly onClose: () => void;
}

/** The reply itself, at the foot of the panel, with the words that a line of the result rests on. */
export function ReplyText({ text, shown, onClose }: Props) {
  const mark = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { start, end } = shown;
  useEffect(() => {
    if (mark.current === null || frame.current === null) return;
    // Only the frame scrolls: the result above stays where the officer reads.
    const above = mark.current.offsetTop - frame.current.offsetTop;
    frame.current.scrollTo({ top: start === 0 ? 0 : above - frame.current.clientHeight / 3 });
  }, [start]);
  return (
    <section className="reply-text" aria-label={t('reply.the-reply')}>
      <div className="section-head">
        <h2>{t('reply.the-reply')}</h2>
        <IconButton icon={X} name={t('reply.hide')} onClick={onClose} />
      </div>
      <div
        ref={frame}
        className="reply-words"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        tabIndex={0}
        lang={ENGLISH_LANG}
      >
        {text.slice(0, start)}
        <mark ref={mark}>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </div>
    </section>
  );
}
