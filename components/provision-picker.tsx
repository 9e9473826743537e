import { useDeferredValue, useMemo, useState } from 'react';
import { citation } from '../lib/decisions/review.ts';
import type { Provision, ProvisionId } from '../lib/model/law.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import { focusOnOpen } from './focus-on-open.ts';
import { PanelDialog } from './panel-dialog.tsx';
import './provision-picker.css';
import { titleOf } from './suggestion-card.tsx';

const folded = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ');

/** The provisions whose citation, title or limb holds every word typed; a citation typed from its start comes first, procedure last. */
export function provisionsFor(typed: string, provisions: readonly Provision[]): readonly Provision[] {
  const words = folded(typed)
    .split(' ')
    .filter((word) => word !== '');
  const starts = (provision: Provision) =>
    words[0] !== undefined &&
    (provision.section.toLowerCase().startsWith(words[0]) ||
      citation(provision).toLowerCase().startsWith(words[0]));
  const fits = (provision: Provision) => {
    const all = folded(`${citation(provision)} ${titleOf(provision)} ${t(`regime.${provision.regime}`)}`);
    return words.every((word) => all.includes(word));
  };
  const isProcedure = ({ role }: Provision) => role === 'procedure';
  return provisions
    .filter(fits)
    .toSorted(
      (a, b) => Number(starts(b)) - Number(starts(a)) || Number(isProcedure(a)) - Number(isProcedure(b)),
    );
}

interface Props {
  /** What it is added to, in words: `question 2`, `the whole request`. */
  readonly target: string;
  /** The words of the letter it is tied to, where there are some. */
  readonly words?: string | undefined;
  readonly provisions: readonly Provision[];
  readonly onPick: (provision: ProvisionId) => void;
  readonly onClose: () => void;
}

/** All provisions of the law, to search and add one by hand. */
export function ProvisionPicker({ target, words, provisions, onPick, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const found = useMemo(() => provisionsFor(sought, provisions), [sought, provisions]);
  return (
    <PanelDialog
      title={t('picker.title', { target })}
      onClose={onClose}
      about={
        words !== undefined && (
          <p className="note picker-words">
            {t('picker.for-words')} <q>{words}</q>
          </p>
        )
      }
    >
      <div className="picker">
        <input
          className="input"
          type="search"
          aria-label={t('picker.search')}
          placeholder={t('picker.hint')}
          value={typed}
          ref={focusOnOpen}
          onChange={(event) => setTyped(event.target.value)}
        />
        <ul className="picker-list" aria-label={t('picker.list')}>
          {found.map((provision) => (
            <li key={provision.id}>
              <button type="button" className="picker-item" onClick={() => onPick(provision.id)}>
                <span lang={ENGLISH_LANG}>
                  <b>{citation(provision)}</b> {titleOf(provision)}
                </span>
                <span className="note">
                  {t(`regime.${provision.regime}`)}. {t(`qualification.${provision.qualification}`)}
                </span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="note">{t('picker.none')}</li>}
        </ul>
      </div>
    </PanelDialog>
  );
}
