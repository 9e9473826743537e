import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isKey } from '../lib/model/keys.ts';
import { t } from '../lib/words/t.ts';
import { usePanel } from './panel-context.ts';

interface Props {
  readonly words: string;
  readonly label: string;
  readonly onSave: (words: string) => void;
  /** UTF-16 offset into the words, inside them. */
  readonly onSplit: (at: number) => void;
  readonly onCancel: () => void;
}

/** The words of one question as a field: change them, or put the cursor where one question ends and split there. */
export function QuestionEditor({ words, label, onSave, onSplit, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { letterLang } = usePanel();
  const [cursor, setCursor] = useState(words.length);
  const [changed, setChanged] = useState(false);
  // The field replaces the row that was edited, so it takes its focus.
  useEffect(() => field.current?.focus(), []);
  const canSplit = !changed && words.slice(0, cursor).trim() !== '' && words.slice(cursor).trim() !== '';

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isKey('close', event)) onCancel();
    if (isKey('save', event)) onSave(field.current?.value ?? words);
  };

  return (
    <form
      className="question-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(field.current?.value ?? words);
      }}
    >
      <textarea
        ref={field}
        className="input"
        aria-label={t('question.words', { label })}
        lang={letterLang}
        aria-describedby="editor-help"
        defaultValue={words}
        rows={3}
        onKeyDown={onKeyDown}
        onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
        onChange={(event) => setChanged(event.currentTarget.value !== words)}
      />
      <p id="editor-help" className="note">
        {t('question.split-help')}
      </p>
      <div className="row">
        <button type="submit" className="button main">
          {t('do.save')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!canSplit || undefined}
          onClick={() => canSplit && onSplit(cursor)}
        >
          {t('question.split-here')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('do.cancel')}
        </button>
      </div>
    </form>
  );
}
