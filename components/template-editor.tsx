import { useId, useRef } from 'react';
import {
  type LetterTemplate,
  TEMPLATE_FIELDS,
  TEMPLATE_NAMES,
  type TemplateField,
  type TemplateName,
} from '../lib/model/letter-template.ts';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES, type Language } from '../lib/words/languages.ts';
import { t } from '../lib/words/t.ts';
import { Fold } from './fold.tsx';
import './template-editor.css';

interface Props {
  readonly name: TemplateName;
  readonly template: LetterTemplate;
  /** True where it is the office's own and not ours. */
  readonly isOwn: boolean;
  /** What is wrong with it, in sentences. */
  readonly problems: readonly string[];
  /** The letter with a made-up request filled in. */
  readonly preview: LetterTemplate;
  /** The language of the letter; `onLanguage` is absent where there is no choice. */
  readonly language: Language;
  readonly onLanguage: ((language: Language) => void) | undefined;
  readonly onName: (name: TemplateName) => void;
  readonly onChange: (template: LetterTemplate) => void;
  readonly onReset: () => void;
}

const written = (field: TemplateField): string => `{{${field}}}`;

/** One of the office's letters: its text, the fields it may use, what is wrong with it, and how it will look. */
export function TemplateEditor(props: Props) {
  const { name, template, problems, preview } = props;
  const lang = LANGUAGE_TAGS[props.language];
  const id = useId();
  const body = useRef<HTMLTextAreaElement>(null);
  const insert = (field: TemplateField) => {
    const area = body.current;
    if (area === null) return;
    area.setRangeText(written(field), area.selectionStart, area.selectionEnd, 'end');
    props.onChange({ ...template, body: area.value });
    area.focus();
  };
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('letters.letter')}</label>
        <select
          id={`${id}-name`}
          className="input"
          value={name}
          onChange={({ target }) => {
            const chosen = TEMPLATE_NAMES.find((one) => one === target.value);
            if (chosen !== undefined) props.onName(chosen);
          }}
        >
          {TEMPLATE_NAMES.map((one) => (
            <option key={one} value={one}>
              {t(`template.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {props.onLanguage !== undefined && (
        <div className="field">
          <label htmlFor={`${id}-language`}>{t('template.language')}</label>
          <select
            id={`${id}-language`}
            className="input"
            value={props.language}
            onChange={({ target }) => {
              const chosen = LANGUAGES.find((one) => one === target.value);
              if (chosen !== undefined) props.onLanguage?.(chosen);
            }}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={LANGUAGE_TAGS[one]}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-subject`}>{t('letters.subject')}</label>
        <input
          id={`${id}-subject`}
          className="input"
          lang={lang}
          value={template.subject}
          onChange={({ target }) => props.onChange({ ...template, subject: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-body`}>{t('letters.text')}</label>
        <textarea
          ref={body}
          id={`${id}-body`}
          className="input template-body"
          lang={lang}
          rows={12}
          value={template.body}
          aria-describedby={`${id}-problems`}
          onChange={({ target }) => props.onChange({ ...template, body: target.value })}
        />
      </div>
      <ul id={`${id}-problems`} className="template-problems" aria-live="polite">
        {problems.map((problem) => (
          <li key={problem} className="problem">
            {problem}
          </li>
        ))}
      </ul>
      <div className="row">
        <button
          type="button"
          className="button"
          aria-disabled={!props.isOwn || undefined}
          onClick={props.isOwn ? props.onReset : undefined}
        >
          {t('template.reset')}
        </button>
        <span className="note">{t(props.isOwn ? 'template.own' : 'template.ours')}</span>
      </div>
      <Fold title={t('template.fields')}>
        <p className="note">{t('template.fields-note')}</p>
        <ul className="template-fields">
          {TEMPLATE_FIELDS.map((field) => (
            <li key={field}>
              <button type="button" className="chip" onClick={() => insert(field)}>
                {written(field)}
              </button>
              <span className="note">{t(`field.${field}`)}</span>
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title={t('template.preview')}>
        <div className="template-preview" lang={lang}>
          <p>
            <b>{preview.subject}</b>
          </p>
          <p className="template-words">{preview.body}</p>
        </div>
      </Fold>
    </div>
  );
}
