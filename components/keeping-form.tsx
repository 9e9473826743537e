import { type Keeping, type KeptParts, MOST_DAYS_KEPT } from '../lib/model/keeping.ts';
import { t } from '../lib/words/t.ts';
import './settings-form.css';

const PARTS: readonly KeptParts[] = ['all', 'without-text'];

interface Props {
  readonly keeping: Keeping;
  /** False where the organisation forbids it. */
  readonly allowed: boolean;
  /** The most days that may be chosen, where the organisation limits them. */
  readonly mostDays: number | undefined;
  /** Requests that are kept; undefined until they are counted. */
  readonly kept: number | undefined;
  /** False where the browser may clear what is kept to make room. */
  readonly safe: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onParts: (parts: KeptParts) => void;
  readonly onDays: (days: number) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onEraseAll: () => void;
  /** What came of the last act. */
  readonly said: string;
}

/** Whether requests are kept on this computer, what of them and for how long; to take them out, bring them in, erase them. */
export function KeepingForm(props: Props) {
  const { keeping, kept, said, allowed, mostDays } = props;
  const any = kept !== undefined && kept > 0;
  return (
    <>
      <label className="row">
        <input
          type="checkbox"
          checked={keeping.on}
          disabled={!allowed}
          aria-describedby="keeping-note"
          onChange={({ target }) => props.onSwitch(target.checked)}
        />
        {t('keeping.switch')}
      </label>
      <p className="note" id="keeping-note">
        {t(!allowed ? 'policy.keeping-off' : keeping.on ? 'keeping.on-note' : 'keeping.off-note')}
      </p>
      {keeping.on && (
        <>
          <fieldset>
            <legend>{t('keeping.parts')}</legend>
            {PARTS.map((value) => (
              <label key={value} className="choice">
                <input
                  type="radio"
                  name="kept-parts"
                  checked={keeping.parts === value}
                  onChange={() => props.onParts(value)}
                />
                <span>
                  {t(`keeping.${value}`)}
                  <span className="note choice-note">{t(`keeping.${value}-note`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <div className="field">
            <label htmlFor="kept-days">{t('keeping.days')}</label>
            <input
              id="kept-days"
              className="input days"
              type="number"
              min={1}
              max={mostDays ?? MOST_DAYS_KEPT}
              value={keeping.days}
              onChange={({ target }) => {
                const days = Number.parseInt(target.value, 10);
                if (days >= 1 && days <= (mostDays ?? MOST_DAYS_KEPT)) props.onDays(days);
              }}
            />
            <p className="note">{t('keeping.days-note')}</p>
            {mostDays !== undefined && (
              <p className="note">{t('policy.keeping-days', { count: mostDays })}</p>
            )}
          </div>
          {!props.safe && <p className="note">{t('keeping.not-safe')}</p>}
        </>
      )}
      {kept !== undefined && <p>{kept === 0 ? t('keeping.none') : t('keeping.count', { count: kept })}</p>}
      <div className="row">
        <button type="button" className="button" aria-disabled={!any} onClick={() => any && props.onExport()}>
          {t('keeping.export')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!any}
          onClick={() => any && props.onEraseAll()}
        >
          {t('keeping.erase-all')}
        </button>
      </div>
      <div className="field">
        <label htmlFor="casebook-file">{t('keeping.import')}</label>
        <input
          id="casebook-file"
          className="input"
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) props.onImport(file);
            target.value = '';
          }}
        />
      </div>
      <p className="saved" role="status">
        {said}
      </p>
    </>
  );
}
