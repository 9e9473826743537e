import { t } from '../lib/words/t.ts';
import { focusOnOpen } from './focus-on-open.ts';
import { FormButtons } from './form-buttons.tsx';

interface Props {
  /** The reply checked before, to go on with. */
  readonly text: string;
  readonly onCheck: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** Why the last file could not be read. */
  readonly fileProblem: string | undefined;
}

/** The files replies come in. */
const FILES = '.docx,.pdf,.eml,.msg,.txt,.html,.htm';

/** Where the officer puts the authority's reply, a draft or one that was sent: pasted, or opened from a file. */
export function ReplyBox({ text, onCheck, onFile, fileProblem }: Props) {
  return (
    <form
      className="stack"
      aria-label={t('reply.paste')}
      onSubmit={(event) => {
        event.preventDefault();
        const pasted = String(new FormData(event.currentTarget).get('reply') ?? '');
        if (pasted.trim() === '') document.getElementById('reply-text')?.focus();
        else onCheck(pasted);
      }}
    >
      <div className="field">
        <label htmlFor="reply-text">{t('reply.text')}</label>
        {/* A new text is a new field, so that a file that was opened stands in it. */}
        <textarea
          key={text}
          id="reply-text"
          name="reply"
          className="input pasted"
          rows={10}
          required
          defaultValue={text}
          ref={focusOnOpen}
        />
      </div>
      <div className="field">
        <label htmlFor="reply-file">{t('reply.file')}</label>
        <input
          id="reply-file"
          className="input"
          type="file"
          accept={FILES}
          aria-describedby={fileProblem === undefined ? undefined : 'reply-file-problem'}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) onFile(file);
          }}
        />
        {fileProblem !== undefined && (
          <p id="reply-file-problem" className="problem" role="alert">
            {fileProblem}
          </p>
        )}
      </div>
      <p className="note">{t('reply.stays')}</p>
      <FormButtons submit={t('reply.check')} />
    </form>
  );
}
