import { t } from '../lib/words/t.ts';
import { FaultList } from './policy-notes.tsx';
import './settings-form.css';

interface Props {
  /** How many signs and templates are in force beside those that ship, the organisation's with them. */
  readonly signs: number;
  readonly templates: number;
  /** The officer has imported a file, which can be taken out again. */
  readonly imported: boolean;
  /** What is wrong in the file that was opened last. */
  readonly faults: readonly { readonly where: string; readonly what: string }[];
  readonly onImport: (file: File) => void;
  readonly onRemove: () => void;
  readonly onExample: () => void;
  /** What came of the last act. */
  readonly said: string;
}

/** The team's own signs and templates: how many there are, a file to bring in, and what is wrong in it. */
export function TeamRulesForm(props: Props) {
  const { signs, templates, imported, faults, said } = props;
  return (
    <>
      <p className="note">{t('team.about')}</p>
      <p>
        {t('team.signs', { count: signs })} {t('team.templates', { count: templates })}
      </p>
      <div className="field">
        <label htmlFor="team-file">{t('team.open')}</label>
        <input
          id="team-file"
          className="input"
          type="file"
          accept=".json,application/json"
          aria-describedby="team-file-note"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) props.onImport(file);
            target.value = '';
          }}
        />
        <p className="note" id="team-file-note">
          {t('team.open-note')}
        </p>
      </div>
      <div className="row">
        <button type="button" className="button" onClick={props.onExample}>
          {t('team.example')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!imported}
          onClick={() => imported && props.onRemove()}
        >
          {t('team.remove')}
        </button>
      </div>
      <p className="saved" role="status">
        {said}
      </p>
      {faults.length > 0 && (
        <div role="alert">
          <p>{t('team.faults', { count: faults.length })}</p>
          <FaultList faults={faults} />
        </div>
      )}
    </>
  );
}
