import type { Settings } from '../lib/model/regime.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import './settings-form.css';

/** Which settings the organisation has fixed, and which stand as it suggested. */
export interface PolicyMarks {
  readonly locked: readonly (keyof Settings)[];
  readonly suggested: readonly (keyof Settings)[];
}

export const NO_MARKS: PolicyMarks = { locked: [], suggested: [] };

/** The id of the note under a setting, for what describes it. */
export const policyNoteId = (name: keyof Settings): string => `policy-${name}`;

/** Says under a setting that it is the organisation's; nothing where it is the officer's own. */
export function PolicyNote({
  setting,
  marks,
}: {
  readonly setting: keyof Settings;
  readonly marks: PolicyMarks;
}) {
  const level = (['locked', 'suggested'] as const).find((one) => marks[one].includes(setting));
  return (
    level !== undefined && (
      <p className="note" id={policyNoteId(setting)}>
        {t(`policy.${level}`)}
      </p>
    )
  );
}

/** One thing that could not be used, with where it stands. */
interface Fault {
  readonly where: string;
  readonly what: string;
}

/** What is wrong in a file or a policy, one line each. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <ul className="plain-list" lang={ENGLISH_LANG}>
      {faults.map(({ where, what }) => (
        <li key={`${where} ${what}`}>
          <strong>{where}</strong> {what}
        </li>
      ))}
    </ul>
  );
}

/** Says what of the organisation's policy could not be used. Nothing where all of it is. */
export function PolicyFaults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <section className="settings" aria-labelledby="policy-faults">
      <h2 id="policy-faults">{t('policy.faults')}</h2>
      <p>{t('policy.faults-note')}</p>
      <FaultList faults={faults} />
    </section>
  );
}
