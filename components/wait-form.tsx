import { useId, useState } from 'react';
import { type IsoDate, parseDay } from '../lib/model/day.ts';
import type { WaitEvent, WaitKind } from '../lib/model/deadline.ts';
import { isKey } from '../lib/model/keys.ts';
import { t } from '../lib/words/t.ts';
import { dayWithYear } from './dates.ts';
import { focusOnOpen } from './focus-on-open.ts';
import { FormButtons } from './form-buttons.tsx';

interface Dates {
  readonly asked: string;
  readonly answered: string;
  readonly received: IsoDate;
  readonly today: IsoDate;
}

/** What is wrong with the dates and what to do; undefined where they can be recorded. */
function problemOf({ asked, answered, received, today }: Dates): string | undefined {
  if (parseDay(asked) === undefined) return t('clock.problem-asked');
  if (asked < received) return t('clock.problem-early', { day: dayWithYear(received) });
  if (asked > today || answered > today) return t('clock.problem-future');
  if (answered !== '' && parseDay(answered) === undefined) return t('clock.problem-answered');
  if (answered !== '' && answered < asked) return t('clock.problem-order');
  return undefined;
}

interface Props {
  /** What may be asked for under this law, and what that does to its clock. */
  readonly kinds: readonly WaitKind[];
  /** The names to choose from. */
  readonly names: readonly WaitEvent['name'][];
  /** The wait to change; absent for a new one. */
  readonly old?: WaitEvent;
  readonly received: IsoDate;
  readonly today: IsoDate;
  readonly onSave: (wait: WaitEvent) => void;
  readonly onCancel: () => void;
}

/** What the requester was asked for, when, and when they answered. */
export function WaitForm({ kinds, names, old, received, today, onSave, onCancel }: Props) {
  const id = useId();
  const [name, setName] = useState<WaitEvent['name']>(old?.name ?? names[0] ?? 'clarification');
  const [asked, setAsked] = useState(old?.asked ?? today);
  const [answered, setAnswered] = useState(old?.answered ?? '');
  const [problem, setProblem] = useState<string>();
  const kind = kinds.find((one) => one.name === name);
  const save = () => {
    const wrong = problemOf({ asked, answered, received, today });
    setProblem(wrong);
    if (wrong === undefined) onSave({ name, asked, ...(answered === '' ? {} : { answered }) });
  };
  return (
    <form
      className="clock-form"
      aria-label={t('clock.record')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isKey('close', event)) onCancel();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('clock.what')}</label>
        <select
          id={`${id}-name`}
          className="input"
          value={name}
          ref={focusOnOpen}
          aria-describedby={`${id}-effect`}
          onChange={({ target }) => setName(names.find((one) => one === target.value) ?? name)}
        >
          {names.map((one) => (
            <option key={one} value={one}>
              {t(`wait.${one}`)}
            </option>
          ))}
        </select>
        <p className="note" id={`${id}-effect`}>
          {kind === undefined
            ? t('clock.effect-none')
            : t(`clock.effect-${kind.effect}`, { cite: kind.cite })}
        </p>
      </div>
      <div className="clock-dates">
        <div className="field">
          <label htmlFor={`${id}-asked`}>{t('clock.asked')}</label>
          <input
            id={`${id}-asked`}
            className="input"
            type="date"
            min={received}
            max={today}
            value={asked}
            aria-describedby={problem === undefined ? undefined : `${id}-problem`}
            onChange={({ target }) => setAsked(target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-answered`}>{t('clock.answered-on')}</label>
          <input
            id={`${id}-answered`}
            className="input"
            type="date"
            min={asked}
            max={today}
            value={answered}
            aria-describedby={`${id}-still`}
            onChange={({ target }) => setAnswered(target.value)}
          />
          <p className="note" id={`${id}-still`}>
            {t('clock.still-waiting')}
          </p>
        </div>
      </div>
      <p id={`${id}-problem`} role="alert" className="problem">
        {problem}
      </p>
      <FormButtons submit={t('do.save')} onCancel={onCancel} />
    </form>
  );
}
