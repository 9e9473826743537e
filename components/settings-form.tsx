import { DEFAULT_PLANNING, type PlanningSettings } from '../lib/model/deadline.ts';
import { AUTHORITY_KINDS, JURISDICTIONS, type Settings } from '../lib/model/regime.ts';
import { LANGUAGE_NAMES, LANGUAGE_TAGS } from '../lib/words/languages.ts';
import { LANGUAGE_CHOICES, type LanguageChoice, type PlainKey, t } from '../lib/words/t.ts';
import { NO_MARKS, type PolicyMarks, PolicyNote, policyNoteId } from './policy-notes.tsx';
import './settings-form.css';

interface Props {
  readonly settings: Settings;
  /** Which of them are the organisation's; none where absent. */
  readonly marks?: PolicyMarks;
  /** Called with each change: nothing waits for a button. */
  readonly onChange: (settings: Settings) => void;
}

/** Where the authority is and what kind it is: what decides the law, the deadlines and the likely exemptions. */
export function AuthorityFields({ settings, marks = NO_MARKS, onChange }: Props) {
  return (
    <>
      <div className="field">
        <label htmlFor="jurisdiction">{t('settings.jurisdiction')}</label>
        <select
          id="jurisdiction"
          className="input"
          aria-describedby={policyNoteId('jurisdiction')}
          disabled={marks.locked.includes('jurisdiction')}
          value={settings.jurisdiction}
          onChange={({ target }) => {
            const jurisdiction = JURISDICTIONS.find((name) => name === target.value);
            if (jurisdiction !== undefined) onChange({ ...settings, jurisdiction });
          }}
        >
          {JURISDICTIONS.map((name) => (
            <option key={name} value={name}>
              {t(`jurisdiction.${name}`)}
            </option>
          ))}
        </select>
        <PolicyNote setting="jurisdiction" marks={marks} />
      </div>
      <div className="field">
        <label htmlFor="authority-kind">{t('settings.authority-kind')}</label>
        <select
          id="authority-kind"
          className="input"
          aria-describedby={policyNoteId('authorityKind')}
          disabled={marks.locked.includes('authorityKind')}
          value={settings.authorityKind}
          onChange={({ target }) => {
            const authorityKind = AUTHORITY_KINDS.find((kind) => kind === target.value);
            if (authorityKind !== undefined) onChange({ ...settings, authorityKind });
          }}
        >
          {AUTHORITY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`authority.${kind}`)}
            </option>
          ))}
        </select>
        <PolicyNote setting="authorityKind" marks={marks} />
      </div>
    </>
  );
}

/** The name of the authority, for the letters and so that it is never marked as a person. */
export function AuthorityNameField({ settings, marks = NO_MARKS, onChange }: Props) {
  const change = (name: string) => {
    const { authorityName: _old, ...rest } = settings;
    onChange(name.trim() === '' ? rest : { ...rest, authorityName: name });
  };
  return (
    <div className="field">
      <label htmlFor="authority-name">{t('settings.authority-name')}</label>
      <input
        id="authority-name"
        className="input"
        autoComplete="organization"
        aria-describedby={policyNoteId('authorityName')}
        readOnly={marks.locked.includes('authorityName')}
        value={settings.authorityName ?? ''}
        onChange={({ target }) => change(target.value)}
      />
      <p className="note">{t('settings.authority-name-note')}</p>
      <PolicyNote setting="authorityName" marks={marks} />
    </div>
  );
}

/** The language of the panel and of these pages. */
export function LanguageField({
  choice,
  onChange,
}: {
  readonly choice: LanguageChoice;
  readonly onChange: (choice: LanguageChoice) => void;
}) {
  return (
    <div className="field">
      <label htmlFor="language">{t('settings.language')}</label>
      <select
        id="language"
        className="input"
        value={choice}
        aria-describedby="language-note"
        onChange={({ target }) => {
          const chosen = LANGUAGE_CHOICES.find((name) => name === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {LANGUAGE_CHOICES.map((name) =>
          name === 'browser' ? (
            <option key={name} value={name}>
              {t('settings.language-browser')}
            </option>
          ) : (
            <option key={name} value={name} lang={LANGUAGE_TAGS[name]}>
              {LANGUAGE_NAMES[name]}
            </option>
          ),
        )}
      </select>
      <p className="note" id="language-note">
        {t('settings.language-note')}
      </p>
    </div>
  );
}

const PLANNING_FIELDS: readonly { readonly key: keyof PlanningSettings; readonly label: PlainKey }[] = [
  { key: 'acknowledgeDay', label: 'settings.acknowledge-day' },
  { key: 'departmentsDay', label: 'settings.departments-day' },
  { key: 'signOffBefore', label: 'settings.sign-off-before' },
];
const MOST_DAYS = 60;

/** The office's own dates on the way to the deadline. */
export function PlanningFields({ settings, marks = NO_MARKS, onChange }: Props) {
  const planning = settings.planning ?? DEFAULT_PLANNING;
  return (
    <fieldset>
      <legend>{t('settings.planning')}</legend>
      <p className="note">{t('settings.planning-note')}</p>
      <PolicyNote setting="planning" marks={marks} />
      {PLANNING_FIELDS.map(({ key, label }) => (
        <div key={key} className="field">
          <label htmlFor={key}>{t(label)}</label>
          <input
            id={key}
            className="input days"
            type="number"
            min={1}
            max={MOST_DAYS}
            value={planning[key]}
            aria-describedby={policyNoteId('planning')}
            readOnly={marks.locked.includes('planning')}
            onChange={({ target }) => {
              const days = Number.parseInt(target.value, 10);
              if (days >= 1 && days <= MOST_DAYS)
                onChange({ ...settings, planning: { ...planning, [key]: days } });
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}
