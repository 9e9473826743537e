import { useRef, useState } from 'react';
import { type Deadline, WAITS, type WaitEvent, type WaitKind } from '../lib/model/deadline.ts';
import { t } from '../lib/words/t.ts';
import './clock-record.css';
import { dayWithYear } from './dates.ts';
import { Fold } from './fold.tsx';
import { usePanel } from './panel-context.ts';
import { WaitForm } from './wait-form.tsx';

/** What one recorded wait was, in words: asked when, answered when or not yet. */
const waitInWords = ({ name, asked, answered }: WaitEvent): string =>
  answered === undefined
    ? t('clock.waiting', { what: t(`wait.${name}`), day: dayWithYear(asked) })
    : t('clock.answered', {
        what: t(`wait.${name}`),
        day: dayWithYear(asked),
        answered: dayWithYear(answered),
      });

interface ListProps {
  readonly waits: readonly WaitEvent[];
  readonly onChange: (at: number) => void;
  readonly onTakeBack: (at: number) => void;
}

function WaitList({ waits, onChange, onTakeBack }: ListProps) {
  if (waits.length === 0) return null;
  return (
    <ul className="clock-list" aria-label={t('clock.recorded')}>
      {waits.map((wait, at) => {
        const words = waitInWords(wait);
        return (
          // Two waits may be alike in everything; their place tells them apart.
          <li key={`${wait.name}-${wait.asked}-${wait.answered ?? ''}-${String(at)}`} className="clock-row">
            <span>{words}</span>
            <span className="row">
              <button
                type="button"
                className="text-button"
                aria-label={t('clock.change', { what: words })}
                onClick={() => onChange(at)}
              >
                {t(wait.answered === undefined ? 'clock.answer' : 'do.change')}
              </button>
              <button
                type="button"
                className="text-button"
                aria-label={t('clock.take-back', { what: words })}
                onClick={() => onTakeBack(at)}
              >
                {t('do.take-back')}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** More time, where the law gives it: on what condition, until when, and who must be told by when. */
function Extension({ deadline, extended }: { readonly deadline: Deadline; readonly extended: boolean }) {
  const { act, say } = usePanel();
  const { extension } = deadline;
  if (extension === undefined) return <p className="note">{t('clock.no-extension')}</p>;
  const extend = (next: boolean) => {
    act({ type: 'extend', extended: next });
    say(t(next ? 'clock.extension-said' : 'clock.extension-taken-back'));
  };
  const days = { due: dayWithYear(extension.due), notice: dayWithYear(extension.noticeBy) };
  return (
    <div className="stack">
      <p className="note">
        {t(extension.taken ? 'clock.extended' : 'clock.could-extend', days)}{' '}
        {extended && !extension.taken && <strong>{t('clock.not-counted-yet')} </strong>}
        {extension.why}
      </p>
      <div className="row">
        <button type="button" className="button" onClick={() => extend(!extended)}>
          {t(extended ? 'clock.take-extension-back' : 'clock.extend')}
        </button>
      </div>
    </div>
  );
}

/** The place of a wait that is being written: the number of a recorded one, or `new`. */
type Writing = number | 'new';

interface Props {
  readonly deadline: Deadline;
  readonly waits: readonly WaitEvent[];
  readonly extended: boolean;
}

/** Where the officer records what moved the time limit: waits for the requester, and an extension. */
export function ClockRecord({ deadline, waits, extended }: Props) {
  const { act, say, today } = usePanel();
  const [writing, setWriting] = useState<Writing>();
  const record = useRef<HTMLButtonElement>(null);
  const kinds: readonly WaitKind[] = deadline.waits ?? [];
  const close = () => {
    setWriting(undefined);
    // The button stands where the form stood; without this the focus would be lost with the form.
    requestAnimationFrame(() => record.current?.focus());
  };
  const save = (wait: WaitEvent) => {
    act(writing === 'new' ? { type: 'wait', wait } : { type: 'change-wait', at: writing ?? 0, wait });
    say(t('clock.said', { what: waitInWords(wait) }));
    close();
  };
  const takeBack = (at: number) => {
    act({ type: 'change-wait', at });
    say(t('clock.taken-back'));
    close();
  };
  const old = typeof writing === 'number' ? waits[writing] : undefined;
  return (
    <Fold title={t('clock.title')} open={waits.length > 0 || extended}>
      <div className="stack">
        <WaitList waits={waits} onChange={setWriting} onTakeBack={takeBack} />
        {writing === undefined ? (
          <div className="row">
            <button ref={record} type="button" className="button" onClick={() => setWriting('new')}>
              {t('clock.record')}
            </button>
          </div>
        ) : (
          <WaitForm
            key={writing}
            kinds={kinds}
            names={old === undefined ? kinds.map(({ name }) => name) : WAITS}
            received={deadline.received}
            today={today}
            onSave={save}
            onCancel={close}
            {...(old === undefined ? {} : { old })}
          />
        )}
        <Extension deadline={deadline} extended={extended} />
      </div>
    </Fold>
  );
}
