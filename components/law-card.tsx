import type { Provision, Suggestion } from '../lib/model/law.ts';
import { dayWithYear } from './dates.ts';
import { QUALIFICATION_WORDS, REGIME_NAMES, TEST_WORDS } from './words.ts';

function Factors({ title, factors }: { title: string; factors: readonly string[] }) {
  if (factors.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {factors.map((factor) => (
          <li key={factor}>{factor}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the law asks before a provision may be relied on: its test, steps, factors each way, and where to read it. */
export function LawCard({ provision, suggestion }: { provision: Provision; suggestion?: Suggestion }) {
  const { law } = provision;
  return (
    <div className="law-card">
      <p>
        <strong>{provision.ask}</strong>
      </p>
      <p>
        {TEST_WORDS[provision.test]}
        {provision.qualification !== 'none' && ` ${QUALIFICATION_WORDS[provision.qualification]}`}
      </p>
      {provision.steps.length > 0 && (
        <div>
          <h3>Before relying on it</h3>
          <ul>
            {provision.steps.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <Factors title="For release" factors={provision.factors.disclose} />
      <Factors title="For withholding" factors={provision.factors.withhold} />
      {provision.ncnd !== undefined && (
        <p>
          Neither confirm nor deny: <strong>{provision.ncnd}</strong>, if saying whether it is held would
          itself do the harm.
        </p>
      )}
      <p className="links">
        <a href={law.url} target="_blank" rel="noreferrer">
          {law.cite}
        </a>
        {provision.guidance !== undefined && (
          <a href={provision.guidance} target="_blank" rel="noreferrer">
            Regulator's guidance
          </a>
        )}
      </p>
      <p className="note">
        {REGIME_NAMES[provision.regime]}.{' '}
        {law.checked === null ? 'Not yet checked against the law.' : `Checked ${dayWithYear(law.checked)}.`}
        {suggestion !== undefined && suggestion.evidence.length > 0 && ` Sign: ${suggestion.sign}.`}
      </p>
    </div>
  );
}
