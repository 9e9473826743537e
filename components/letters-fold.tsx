import { useId, useState } from 'react';
import { Fold } from './fold.tsx';
import './letters-fold.css';
import { LANGUAGE_TAGS, type Language } from '../lib/words/languages.ts';
import { t } from '../lib/words/t.ts';
import { OutlineLanguageField } from './outline-language.tsx';
import { usePanel } from './panel-context.ts';

/** A letter that is ready to be looked at and copied. */
export interface ReadyLetter {
  readonly subject: string;
  readonly body: string;
}

/** One letter of the office. `write` fills it in, when it is first wanted. */
export interface LetterChoice {
  readonly name: string;
  readonly title: string;
  readonly write: () => ReadyLetter;
  /** What the officer should know before sending it. */
  readonly note?: string;
}

function Letter({ title, note, write, language }: LetterChoice & { readonly language: Language }) {
  const { copy } = usePanel();
  const id = useId();
  const { subject, body } = write();
  return (
    <form
      className="stack"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        copy(String(new FormData(event.currentTarget).get('body') ?? ''), t('letters.copied', { title }));
      }}
    >
      {subject !== '' && (
        <div className="letter-subject">
          <p>
            <span className="label">{t('letters.subject')}</span>{' '}
            <span lang={LANGUAGE_TAGS[language]}>{subject}</span>
          </p>
          <button
            type="button"
            className="text-button"
            onClick={() => copy(subject, t('letters.subject-copied'))}
          >
            {t('letters.subject-copy')}
          </button>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-body`}>{t('letters.text')}</label>
        {/* A new letter is a new field, so that what was typed never stands in another letter. */}
        <textarea
          key={body}
          id={`${id}-body`}
          name="body"
          lang={LANGUAGE_TAGS[language]}
          className="input letter-text"
          aria-describedby={`${id}-note`}
          rows={9}
          defaultValue={body}
        />
      </div>
      <p className="note" id={`${id}-note`}>
        {note !== undefined && `${note} `}
        {t('letters.fill')}
        {language === 'cy' && ` ${t('letters.machine-made')}`}
      </p>
      <div className="row">
        <button type="submit" className="button">
          {t('letters.copy')}
        </button>
      </div>
    </form>
  );
}

/** The office's letters for this request, folded away until they are wanted. */
export function LettersFold({
  letters,
  language,
  onLanguage,
}: {
  readonly letters: readonly LetterChoice[];
  /** The language they are written in. */
  readonly language: Language;
  /** Chooses another; absent where there is no choice. */
  readonly onLanguage?: ((language: Language) => void) | undefined;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(letters[0]?.name);
  const chosen = letters.find((letter) => letter.name === name);
  return (
    <section className="section letters" aria-label={t('letters.label')}>
      <Fold title={t('letters.label')} onToggle={setOpen}>
        {open && (
          <div className="stack letters-body">
            {onLanguage !== undefined && (
              <div className="row">
                <OutlineLanguageField language={language} onChoose={onLanguage} />
              </div>
            )}
            <div className="field">
              <label htmlFor={id}>{t('letters.letter')}</label>
              <select id={id} className="input" value={name} onChange={({ target }) => setName(target.value)}>
                {letters.map((letter) => (
                  <option key={letter.name} value={letter.name}>
                    {letter.title}
                  </option>
                ))}
              </select>
            </div>
            {chosen !== undefined && <Letter {...chosen} language={language} />}
          </div>
        )}
      </Fold>
    </section>
  );
}
