import { ArrowLeft, PencilLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { WaitingState } from '../../components/notices.tsx';
import { ReplyBox } from '../../components/reply-box.tsx';
import { ReplyResult } from '../../components/reply-result.tsx';
import { ReplyText } from '../../components/reply-text.tsx';
import { markdownOf } from '../../lib/checklist/markdown.ts';
import { plainTextOf } from '../../lib/checklist/plain-text.ts';
import { richTextOf } from '../../lib/checklist/rich-text.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import type { Span } from '../../lib/model/span.ts';
import { outlineOfCheck } from '../../lib/reply/check-outline.ts';
import { t } from '../../lib/words/t.ts';
import { readInForce } from '../options/in-force.ts';
import type { CheckedReply, ReplyChecker } from './analyser.ts';
import { copyToClipboard } from './clipboard.ts';
import { readOneFile } from './open-file.ts';

/** The forms a result is copied in. */
const FORMS = ['rich', 'markdown', 'text'] as const;
type Form = (typeof FORMS)[number];

/** The reply that is being checked, kept while the officer goes back and forth. */
export interface ReplyDraft {
  readonly text: string;
  readonly checked?: CheckedReply;
}

interface Props {
  readonly checker: ReplyChecker;
  /** The request on the desk; without one, the reply is checked against the one it recites. */
  readonly request: Omit<FoiRequest, 'checklist'> | undefined;
  readonly draft: ReplyDraft;
  readonly onDraft: (draft: ReplyDraft) => void;
  readonly onBack: () => void;
  readonly say: (sentence: string) => void;
}

const copied = ({ check, request }: CheckedReply, form: Form): Promise<boolean> => {
  const outline = outlineOfCheck(check, request);
  switch (form) {
    case 'rich':
      return copyToClipboard(plainTextOf(outline), richTextOf(outline));
    case 'markdown':
      return copyToClipboard(markdownOf(outline));
    case 'text':
      return copyToClipboard(plainTextOf(outline));
  }
};

/** Check a reply: put it in, read the result, copy it. Loaded when it is first opened. */
export default function ReplyView({ checker, request, draft, onDraft, onBack, say }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [shown, setShown] = useState<Span>();
  const [handedOut, setHandedOut] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const turn = useRef(0);
  const { checked } = draft;
  useEffect(() => {
    if (checked !== undefined) head.current?.focus();
  }, [checked]);

  const run = async (text: string) => {
    const mine = ++turn.current;
    setBusy(true);
    setProblem(undefined);
    onDraft({ text });
    const { settings } = await readInForce();
    const found = await checker.check({ reply: text, request, settings });
    if (mine !== turn.current) return;
    setBusy(false);
    if (found === undefined) return setProblem(t('reply.failed'));
    setShown(undefined);
    onDraft({ text, checked: found });
    say(t('reply.checked'));
  };
  const stop = () => {
    turn.current++;
    checker.stop();
    setBusy(false);
  };
  const onFile = async (file: File) => {
    const result = await readOneFile(file);
    if (!result.ok) return setProblem(result.sentence);
    await run(result.message.source.text);
  };
  const onCopy = async (found: CheckedReply, form: Form) => {
    const done = await copied(found, form);
    const sentence = done ? t('copy.copied', { format: t(`copy.${form}`) }) : t('do.not-copied');
    setHandedOut(sentence);
    say(sentence);
  };

  return (
    <div className="panel-body">
      <header className="panel-head plain">
        <div className="panel-title">
          <div>
            <h1 ref={head} tabIndex={-1}>
              {t('reply.title')}
            </h1>
            <p className="from">{request === undefined ? t('reply.no-request') : request.message.subject}</p>
          </div>
          <div className="tools">
            {checked !== undefined && (
              <IconButton
                icon={PencilLine}
                name={t('reply.change')}
                onClick={() => onDraft({ text: draft.text })}
              />
            )}
            <IconButton icon={ArrowLeft} name={t('reply.back')} onClick={onBack} />
          </div>
        </div>
      </header>
      {busy && <WaitingState what={t('reply.checking')} onStop={stop} />}
      {!busy && checked === undefined && (
        <div className="section">
          <ReplyBox
            text={draft.text}
            onCheck={(text) => void run(text)}
            onFile={(file) => void onFile(file)}
            fileProblem={problem}
          />
        </div>
      )}
      {!busy && checked !== undefined && (
        <>
          <ReplyResult
            check={checked.check}
            request={checked.request}
            onShow={(span) => {
              setShown(span);
              say(t('reply.shown'));
            }}
          />
          {shown !== undefined && (
            <ReplyText text={checked.check.text} shown={shown} onClose={() => setShown(undefined)} />
          )}
          <footer className="foot reply-foot">
            <span className="note">{handedOut}</span>
            <span className="reply-copy">
              {FORMS.map((form) => (
                <button
                  key={form}
                  type="button"
                  className={form === 'rich' ? 'button main' : 'button'}
                  onClick={() => void onCopy(checked, form)}
                >
                  {t(`reply.copy-${form}`)}
                </button>
              ))}
            </span>
          </footer>
        </>
      )}
    </div>
  );
}
