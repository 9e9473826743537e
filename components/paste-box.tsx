import type { IsoDate } from '../lib/model/deadline.ts';
import { t } from '../lib/words/t.ts';
import { FormButtons } from './form-buttons.tsx';

/** A letter typed or pasted by the officer. */
export interface PastedLetter {
  readonly text: string;
  readonly subject: string;
  readonly received: IsoDate;
}

interface Props {
  readonly today: IsoDate;
  /** What was pasted before and could not be worked through: it is there again. */
  readonly before?: PastedLetter | undefined;
  readonly onReview: (letter: PastedLetter) => void;
  readonly onCancel?: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Why the last file could not be read. */
  readonly fileProblem: string | undefined;
}

/** The files requests come in. */
const FILES = '.eml,.mbox,.msg,.txt,.html,.htm,.docx,.pdf';

const field = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** For letters that no page shows: paste the text and say when it came, or open the file it came in. */
export function PasteBox({ today, before, onReview, onCancel, onFiles, fileProblem }: Props) {
  return (
    <form
      className="stack"
      aria-label={t('do.paste')}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const text = String(form.get('text') ?? '');
        if (text.trim() === '') {
          document.getElementById('pasted-text')?.focus();
          return;
        }
        onReview({ text, subject: field(form, 'subject'), received: field(form, 'received') || today });
      }}
    >
      <div className="field">
        <label htmlFor="pasted-text">{t('paste.text')}</label>
        <textarea
          id="pasted-text"
          name="text"
          className="input pasted"
          rows={7}
          required
          defaultValue={before?.text}
        />
      </div>
      <div className="field">
        <label htmlFor="pasted-subject">{t('paste.subject')}</label>
        <input
          id="pasted-subject"
          name="subject"
          className="input"
          autoComplete="off"
          defaultValue={before?.subject}
        />
      </div>
      <div className="field">
        <label htmlFor="pasted-received">{t('paste.received')}</label>
        <input
          id="pasted-received"
          name="received"
          className="input"
          type="date"
          max={today}
          defaultValue={before?.received ?? today}
        />
      </div>
      <div className="field">
        <label htmlFor="letter-file">{t('paste.file')}</label>
        <input
          id="letter-file"
          className="input"
          type="file"
          multiple
          accept={FILES}
          aria-describedby={fileProblem === undefined ? 'file-drop' : 'file-problem file-drop'}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            if (files.length > 0) onFiles(files);
          }}
        />
        <p id="file-drop" className="note">
          {t('paste.drop')} {t('paste.many')}
        </p>
        {fileProblem !== undefined && (
          <p id="file-problem" className="problem" role="alert">
            {fileProblem}
          </p>
        )}
      </div>
      <FormButtons submit={t('paste.review')} onCancel={onCancel} />
    </form>
  );
}
