import { DEFAULT_PLANNING, type PlanningSettings } from '../lib/model/deadline.ts';
import { AUTHORITY_KINDS, JURISDICTIONS, type Settings } from '../lib/model/regime.ts';
import './settings-form.css';
import { AUTHORITY_NAMES, JURISDICTION_NAMES } from './words.ts';

interface Props {
  readonly settings: Settings;
  /** Called with each change: nothing waits for a button. */
  readonly onChange: (settings: Settings) => void;
}

/** Where the authority is and what kind it is: what decides the law, the deadlines and the likely exemptions. */
export function AuthorityFields({ settings, onChange }: Props) {
  return (
    <>
      <div className="field">
        <label htmlFor="jurisdiction">Where the authority is</label>
        <select
          id="jurisdiction"
          className="input"
          value={settings.jurisdiction}
          onChange={({ target }) => {
            const jurisdiction = JURISDICTIONS.find((name) => name === target.value);
            if (jurisdiction !== undefined) onChange({ ...settings, jurisdiction });
          }}
        >
          {JURISDICTIONS.map((name) => (
            <option key={name} value={name}>
              {JURISDICTION_NAMES[name]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="authority-kind">Kind of authority</label>
        <select
          id="authority-kind"
          className="input"
          value={settings.authorityKind}
          onChange={({ target }) => {
            const authorityKind = AUTHORITY_KINDS.find((kind) => kind === target.value);
            if (authorityKind !== undefined) onChange({ ...settings, authorityKind });
          }}
        >
          {AUTHORITY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {AUTHORITY_NAMES[kind]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

/** The name of the authority, for the letters and so that it is never marked as a person. */
export function AuthorityNameField({ settings, onChange }: Props) {
  const change = (name: string) => {
    const { authorityName: _old, ...rest } = settings;
    onChange(name.trim() === '' ? rest : { ...rest, authorityName: name });
  };
  return (
    <div className="field">
      <label htmlFor="authority-name">Name of the authority (optional)</label>
      <input
        id="authority-name"
        className="input"
        autoComplete="organization"
        value={settings.authorityName ?? ''}
        onChange={({ target }) => change(target.value)}
      />
      <p className="note">Used in letters to copy, and never marked as a person's name.</p>
    </div>
  );
}

const PLANNING_FIELDS: readonly { readonly key: keyof PlanningSettings; readonly label: string }[] = [
  { key: 'acknowledgeDay', label: 'Acknowledge by working day' },
  { key: 'departmentsDay', label: 'Have the departments’ answers by working day' },
  { key: 'signOffBefore', label: 'Sign off this many working days before the deadline' },
];
const MOST_DAYS = 60;

/** The office's own dates on the way to the deadline. */
export function PlanningFields({ settings, onChange }: Props) {
  const planning = settings.planning ?? DEFAULT_PLANNING;
  return (
    <fieldset>
      <legend>Dates of your own</legend>
      <p className="note">Not law: they help you plan, and are shown beside the deadline.</p>
      {PLANNING_FIELDS.map(({ key, label }) => (
        <div key={key} className="field">
          <label htmlFor={key}>{label}</label>
          <input
            id={key}
            className="input days"
            type="number"
            min={1}
            max={MOST_DAYS}
            value={planning[key]}
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
