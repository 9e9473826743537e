import { lazy, Suspense, useState } from 'react';
import { AddedHolidayFields, ClosedDaysFields, HomeField } from '../../components/day-fields.tsx';
import { Fold } from '../../components/fold.tsx';
import {
  AuthorityFields,
  AuthorityNameField,
  LanguageField,
  PlanningFields,
} from '../../components/settings-form.tsx';
import { t } from '../../lib/words/t.ts';
import { useLanguage } from './use-language.ts';
import { useSettings } from './use-settings.ts';

const RuleBookView = lazy(() => import('./rule-book-view.tsx'));
const KeepingView = lazy(() => import('./keeping-view.tsx'));
const LogView = lazy(() => import('./log-view.tsx'));

/** The options page: each change is stored at once and used by an open panel. */
export function Options() {
  const { settings, change, saved } = useSettings();
  const [language, chooseLanguage] = useLanguage();
  const [bookOpen, setBookOpen] = useState(false);
  return (
    <main className="page">
      <h1>{t('settings.title')}</h1>
      {settings !== undefined && (
        <section className="settings" aria-label={t('settings.label')}>
          <AuthorityFields settings={settings} onChange={change} />
          <AuthorityNameField settings={settings} onChange={change} />
          <HomeField settings={settings} onChange={change} />
          <PlanningFields settings={settings} onChange={change} />
          <AddedHolidayFields settings={settings} onChange={change} />
          <ClosedDaysFields settings={settings} onChange={change} />
          {language !== undefined && <LanguageField choice={language} onChange={chooseLanguage} />}
          <p className="saved" role="status">
            {saved ? t('settings.saved') : ''}
          </p>
        </section>
      )}
      <section className="settings" aria-labelledby="keeping">
        <h2 id="keeping">{t('keeping.title')}</h2>
        <Suspense>
          <KeepingView />
        </Suspense>
      </section>
      <section className="settings" aria-labelledby="disclosure-log">
        <h2 id="disclosure-log">{t('log.heading')}</h2>
        <Suspense>
          <LogView />
        </Suspense>
      </section>
      <section className="settings" aria-labelledby="rule-book">
        <h2 id="rule-book">{t('rules.title')}</h2>
        <p className="note">{t('rules.about')}</p>
        <Fold title={t('rules.open')} onToggle={setBookOpen}>
          {bookOpen && (
            <Suspense fallback={<p className="note">{t('rules.opening')}</p>}>
              <RuleBookView />
            </Suspense>
          )}
        </Fold>
      </section>
    </main>
  );
}
