import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { PERSONAL_DATA_TYPES, type PersonalDataType, WHOSE, type Whose } from '../lib/model/personal-data.ts';
import { t } from '../lib/words/t.ts';
import { FormButtons } from './form-buttons.tsx';
import { usePanel } from './panel-context.ts';
import './mark-data-dialog.css';
import { PanelDialog } from './panel-dialog.tsx';

interface Props {
  /** The words of the letter that are marked. */
  readonly words: string;
  /** What is chosen at first. */
  readonly type: PersonalDataType;
  readonly whose: Whose;
  readonly onMark: (type: PersonalDataType, whose: Whose) => void;
  readonly onClose: () => void;
}

/** What words are, and whose, that the officer marks as personal data. */
export function MarkDataDialog({ words, onMark, onClose, ...first }: Props) {
  const { letterLang } = usePanel();
  const [type, setType] = useState(first.type);
  const [whose, setWhose] = useState(first.whose);
  return (
    <PanelDialog title={t('mark.title')} onClose={onClose}>
      <form
        className="dialog-body stack"
        onSubmit={(event) => {
          event.preventDefault();
          onMark(type, whose);
        }}
      >
        <p className="mark-words">
          <q lang={letterLang}>{words}</q>
        </p>
        <div className="field">
          <label htmlFor="data-type">{t('mark.what')}</label>
          <select
            id="data-type"
            className="input"
            value={type}
            onChange={({ target }) =>
              setType(PERSONAL_DATA_TYPES.find((name) => name === target.value) ?? type)
            }
          >
            {PERSONAL_DATA_TYPES.map((name) => (
              <option key={name} value={name}>
                {t(`data-type.${name}`)}
              </option>
            ))}
          </select>
        </div>
        <RadioGroup
          className="field"
          value={whose}
          onChange={(chosen) => setWhose(WHOSE.find((name) => name === chosen) ?? whose)}
        >
          <Label className="label">{t('mark.whose')}</Label>
          {WHOSE.map((name) => (
            <Radio key={name} value={name} className="mark-whose">
              {t(`whose.${name}`)}
            </Radio>
          ))}
        </RadioGroup>
        <p className="note">{t('mark.note')}</p>
        <FormButtons submit={t('mark.do')} onCancel={onClose} />
      </form>
    </PanelDialog>
  );
}
