import type { PersonalDataType } from '../lib/model/personal-data.ts';
import { t } from '../lib/words/t.ts';
import { usePanel } from './panel-context.ts';
import './department-dialog.css';
import { PanelDialog } from './panel-dialog.tsx';

/** One thing that the copy leaves out, and what stands in its place. */
export interface LeftOut {
  readonly words: string;
  readonly type: PersonalDataType;
  readonly label: string;
  readonly times: number;
}

interface Props {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  /** True where other people are replaced by labels too. */
  readonly hideOthers: boolean;
  readonly onHideOthers: (hide: boolean) => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** A last look before the request goes to a department: what was taken out, and what will be copied. */
export function DepartmentDialog({ text, leftOut, hideOthers, onHideOthers, onCopy, onClose }: Props) {
  const { letterLang } = usePanel();
  return (
    <PanelDialog title={t('department.title')} onClose={onClose}>
      <div className="dialog-body stack">
        <label className="row" htmlFor="hide-others">
          <input
            id="hide-others"
            type="checkbox"
            checked={hideOthers}
            onChange={(event) => onHideOthers(event.target.checked)}
          />
          {t('department.hide-others')}
        </label>
        <div>
          <h3>{t('department.out')}</h3>
          {leftOut.length === 0 ? (
            <p className="note">{t('department.out-none')}</p>
          ) : (
            <ul className="left-out" aria-label={t('department.out')}>
              {leftOut.map(({ words, type, label, times }) => (
                <li key={`${type} ${words}`}>
                  <s lang={letterLang}>{words}</s>{' '}
                  {t('department.now', { type: t(`data-type.${type}`), label, count: times })}
                </li>
              ))}
            </ul>
          )}
        </div>
        <div>
          <h3>{t('department.copy')}</h3>
          <textarea
            className="input copy-preview"
            aria-label={t('department.copy')}
            lang={letterLang}
            readOnly
            rows={8}
            value={text}
          />
        </div>
      </div>
      <div className="row">
        <button type="button" className="button main" onClick={onCopy}>
          {t('do.copy')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('do.cancel')}
        </button>
      </div>
    </PanelDialog>
  );
}
