import { useId, useState } from 'react';
import { type IsoDate, parseDay } from '../lib/model/day.ts';
import { type AddedHoliday, HOMES, type Settings } from '../lib/model/regime.ts';
import { t } from '../lib/words/t.ts';
import { dayWithYear } from './dates.ts';
import { NO_MARKS, type PolicyMarks, PolicyNote } from './policy-notes.tsx';
import './day-fields.css';

interface Props {
  readonly settings: Settings;
  /** Which of them are the organisation's; none where absent. */
  readonly marks?: PolicyMarks;
  readonly onChange: (settings: Settings) => void;
}

/** Whose bank holidays move a subject access deadline. Only a body under the law of the United Kingdom is asked. */
export function HomeField({ settings, marks = NO_MARKS, onChange }: Props) {
  if (settings.jurisdiction !== 'uk') return null;
  return (
    <div className="field">
      <label htmlFor="home">{t('settings.home')}</label>
      <select
        id="home"
        className="input"
        value={settings.home ?? HOMES[0]}
        aria-describedby="home-note"
        disabled={marks.locked.includes('home')}
        onChange={({ target }) => {
          const home = HOMES.find((name) => name === target.value);
          if (home !== undefined) onChange({ ...settings, home });
        }}
      >
        {HOMES.map((name) => (
          <option key={name} value={name}>
            {t(`home.${name}`)}
          </option>
        ))}
      </select>
      <p className="note" id="home-note">
        {t('settings.home-note')}
      </p>
      <PolicyNote setting="home" marks={marks} />
    </div>
  );
}

/** One row of a list of days: a single day where `to` is absent. */
interface NamedDays {
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly name: string;
}

const daysInWords = ({ from, to, name }: NamedDays): string =>
  to === undefined || to === from
    ? t('days.one', { day: dayWithYear(from), name })
    : t('days.stretch', { from: dayWithYear(from), to: dayWithYear(to), name });

interface ListProps {
  readonly legend: string;
  readonly note: string;
  readonly days: readonly NamedDays[];
  /** True where a row is a stretch of days with a last one. */
  readonly stretches: boolean;
  /** Which setting they are, and whose it is. */
  readonly setting: 'addedHolidays' | 'closed';
  readonly marks: PolicyMarks;
  readonly onChange: (days: readonly NamedDays[]) => void;
}

/** What is wrong with a row and what to do; undefined where it can be added. */
function problemOf({ from, to, name }: NamedDays, stretches: boolean): string | undefined {
  if (parseDay(from) === undefined) return t('days.problem-from');
  if (stretches && (to === undefined || parseDay(to) === undefined)) return t('days.problem-to');
  if (to !== undefined && to < from) return t('days.problem-order');
  return name.trim() === '' ? t('days.problem-name') : undefined;
}

/** Days by name: those there are, each with a way to take it out, and a row to add one. */
function DayList({ legend, note, days, stretches, setting, marks, onChange }: ListProps) {
  const id = useId();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = () => {
    const row: NamedDays = { from, name: name.trim(), ...(stretches ? { to } : {}) };
    const wrong = problemOf(row, stretches);
    setProblem(wrong);
    if (wrong !== undefined) return;
    onChange([...days, row].toSorted((a, b) => a.from.localeCompare(b.from)));
    setFrom('');
    setTo('');
    setName('');
  };
  return (
    <fieldset disabled={marks.locked.includes(setting)}>
      <legend>{legend}</legend>
      <p className="note">{note}</p>
      <PolicyNote setting={setting} marks={marks} />
      {days.length > 0 && (
        <ul className="day-list">
          {days.map((row) => (
            <li key={`${row.from}-${row.to ?? ''}-${row.name}`} className="row">
              <span>{daysInWords(row)}</span>
              <button
                type="button"
                className="text-button"
                aria-label={t('days.remove', { what: daysInWords(row) })}
                onClick={() => onChange(days.filter((one) => one !== row))}
              >
                {t('do.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="day-row">
        <div className="field">
          <label htmlFor={`${id}-from`}>{t(stretches ? 'days.first' : 'days.day')}</label>
          <input
            id={`${id}-from`}
            className="input"
            type="date"
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        </div>
        {stretches && (
          <div className="field">
            <label htmlFor={`${id}-to`}>{t('days.last')}</label>
            <input
              id={`${id}-to`}
              className="input"
              type="date"
              value={to}
              onChange={({ target }) => setTo(target.value)}
            />
          </div>
        )}
        <div className="field">
          <label htmlFor={`${id}-name`}>{t('days.name')}</label>
          <input
            id={`${id}-name`}
            className="input"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <button type="button" className="button" onClick={add}>
          {t('do.add')}
        </button>
      </div>
      <p role="alert" className="problem">
        {problem}
      </p>
    </fieldset>
  );
}

/** Days that do not count, beside those of the calendar here. */
export function AddedHolidayFields({ settings, marks = NO_MARKS, onChange }: Props) {
  const days = settings.addedHolidays ?? [];
  return (
    <DayList
      legend={t('settings.holidays')}
      note={t('settings.holidays-note')}
      days={days.map(({ date, name }) => ({ from: date, name }))}
      stretches={false}
      setting="addedHolidays"
      marks={marks}
      onChange={(rows) => {
        const addedHolidays: readonly AddedHoliday[] = rows.map(({ from, name }) => ({ date: from, name }));
        onChange({ ...settings, addedHolidays });
      }}
    />
  );
}

/** A school's holidays and closure days, which its own time limit leaves out. Only a school is asked. */
export function ClosedDaysFields({ settings, marks = NO_MARKS, onChange }: Props) {
  if (settings.authorityKind !== 'school' || settings.jurisdiction !== 'uk') return null;
  return (
    <DayList
      legend={t('settings.closed')}
      note={t('settings.closed-note')}
      days={settings.closed ?? []}
      stretches
      setting="closed"
      marks={marks}
      onChange={(rows) =>
        onChange({ ...settings, closed: rows.map(({ from, to, name }) => ({ from, to: to ?? from, name })) })
      }
    />
  );
}
