import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { IsoDate } from '../lib/model/day.ts';
import { REQUEST_STATES, type RequestState } from '../lib/model/kept-request.ts';
import { t } from '../lib/words/t.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { dayWithYear } from './dates.ts';
import './keeping-line.css';
import { usePanel } from './panel-context.ts';

/** Where the work on the request lies. `private`: in the memory of the browser, because the window is a private one. */
export type KeptWhere = 'casebook' | 'memory' | 'memory-only' | 'not-kept' | 'private';

interface Props {
  readonly state: RequestState;
  /** Absent until it was put away. */
  readonly where: KeptWhere | undefined;
  /** The day on which it is erased, where it is kept and not worked on again. */
  readonly until: IsoDate;
  readonly onErase: () => void;
  readonly onSettings: () => void;
}

function StatePicker({ state }: { state: RequestState }) {
  const { act, say } = usePanel();
  const choose = (chosen: string) => {
    const next = REQUEST_STATES.find((name) => name === chosen);
    if (next === undefined) return;
    act({ type: 'state', state: next });
    say(t('state.set', { state: t(`state.${next}`) }));
  };
  return (
    <span className="state-choice">
      <label className="label" htmlFor="request-state">
        {t('state.label')}
      </label>
      <span className="select-holder">
        <select
          id="request-state"
          className="select-chip"
          value={state}
          onChange={({ target }) => choose(target.value)}
        >
          {REQUEST_STATES.map((name) => (
            <option key={name} value={name}>
              {t(`state.${name}`)}
            </option>
          ))}
        </select>
        <ChevronDown className="icon small select-arrow" aria-hidden="true" />
      </span>
    </span>
  );
}

/** How far the officer has come with the request, and where it is kept. */
export function KeepingLine({ state, where, until, onErase, onSettings }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <section className="section keeping-line" aria-label={t('keeping.standing')}>
      <StatePicker state={state} />
      {where === 'casebook' && (
        <>
          <span className="note">{t('keeping.until', { day: dayWithYear(until) })}</span>
          <button type="button" className="text-button" onClick={() => setAsking(true)}>
            {t('keeping.erase')}
          </button>
        </>
      )}
      {where === 'memory' && (
        <>
          <span className="note">{t('keeping.memory')}</span>
          <button type="button" className="text-button" onClick={onSettings}>
            {t('do.change')}
          </button>
        </>
      )}
      {where === 'private' && <span className="note">{t('keeping.private')}</span>}
      {asking && (
        <ConfirmDialog
          title={t('keeping.erase-one')}
          onClose={() => setAsking(false)}
          choices={[{ name: t('keeping.erase'), act: onErase }]}
        >
          <p>{t('keeping.erase-one-text')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
