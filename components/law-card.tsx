import type { Provision, Suggestion } from '../lib/model/law.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import { dayWithYear } from './dates.ts';
import { WordsOf } from './words-of.tsx';

function Factors({ title, factors }: { title: string; factors: readonly string[] }) {
  if (factors.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul lang={ENGLISH_LANG}>
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
      <p lang={ENGLISH_LANG}>
        <strong>{provision.ask}</strong>
      </p>
      <p>
        {t(`test.${provision.test}`)}
        {provision.qualification !== 'none' && ` ${t(`qualification.${provision.qualification}`)}`}
      </p>
      {provision.steps.length > 0 && (
        <div>
          <h3>{t('law.before')}</h3>
          <ul lang={ENGLISH_LANG}>
            {provision.steps.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <Factors title={t('law.release')} factors={provision.factors.disclose} />
      <Factors title={t('law.withhold')} factors={provision.factors.withhold} />
      {provision.ncnd !== undefined && (
        <p>
          {t('law.ncnd')} <strong>{provision.ncnd}</strong>, {t('law.ncnd-if')}
        </p>
      )}
      <p className="links">
        <a href={law.url} lang={ENGLISH_LANG} target="_blank" rel="noreferrer">
          {law.cite}
        </a>
        {provision.guidance !== undefined && (
          <a href={provision.guidance} target="_blank" rel="noreferrer">
            {t('law.guidance')}
          </a>
        )}
      </p>
      <p className="note">
        {t(`regime.${provision.regime}`)}.{' '}
        {law.checked === null ? t('law.not-checked') : t('law.checked', { day: dayWithYear(law.checked) })}
        {suggestion !== undefined && suggestion.evidence.length > 0 && (
          <>
            {' '}
            <WordsOf text={t('law.sign', { sign: suggestion.sign })} english={[suggestion.sign]} />
          </>
        )}
      </p>
    </div>
  );
}
