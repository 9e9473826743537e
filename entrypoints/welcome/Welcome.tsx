import { AuthorityFields, LanguageField } from '../../components/settings-form.tsx';
import { t } from '../../lib/words/t.ts';
import { useLanguage } from '../options/use-language.ts';
import { useSettings } from '../options/use-settings.ts';

/** Opened once, when the extension is installed: what it does, what it never does, and the two things it asks. */
export function Welcome() {
  const { held, change, saved } = useSettings();
  const [language, chooseLanguage] = useLanguage();
  return (
    <main className="page">
      <div className="stack">
        <h1>{t('app.name')}</h1>
        <p>
          {t('welcome.how')} <a href="/help.html">{t('help.title')}</a>
        </p>
      </div>
      <div className="two-lists">
        <section>
          <h2>{t('welcome.does')}</h2>
          <ul className="plain-list">
            <li>{t('welcome.does-split')}</li>
            <li>{t('welcome.does-mark')}</li>
            <li>{t('welcome.does-date')}</li>
            <li>{t('welcome.does-list')}</li>
            <li>{t('welcome.does-reply')}</li>
          </ul>
        </section>
        <section>
          <h2>{t('welcome.never')}</h2>
          <ul className="plain-list">
            <li>{t('welcome.never-sends')}</li>
            <li>{t('welcome.never-reads')}</li>
            <li>{t('welcome.never-changes')}</li>
            <li>{t('welcome.never-decides')}</li>
          </ul>
        </section>
      </div>
      {held !== undefined && (
        <section className="settings" aria-labelledby="about">
          <h2 id="about">{t('welcome.authority')}</h2>
          <AuthorityFields settings={held.settings} marks={held} onChange={change} />
          {language !== undefined && <LanguageField choice={language} onChange={chooseLanguage} />}
          <p className="saved" role="status">
            {saved ? t('welcome.saved') : ''}
          </p>
        </section>
      )}
    </main>
  );
}
