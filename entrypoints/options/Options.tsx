import { lazy, Suspense, useState } from 'react';
import { AddedHolidayFields, ClosedDaysFields, HomeField } from '../../components/day-fields.tsx';
import { Fold } from '../../components/fold.tsx';
import { PolicyFaults } from '../../components/policy-notes.tsx';
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
const TemplatesView = lazy(() => import('./templates-view.tsx'));
const LogView = lazy(() => import('./log-view.tsx'));
const TeamRulesView = lazy(() => import('./team-rules-view.tsx'));

/** The options page: each change is stored at once and used by an open panel. */
export function Options() {
  const { held, change, saved } = useSettings();
  const [language, chooseLanguage] = useLanguage();
  const [bookOpen, setBookOpen] = useState(false);
  const [lettersOpen, setLettersOpen] = useState(false);
  return (
    <main className="page">
      <div className="stack">
        <h1>{t('settings.title')}</h1>
        <p>
          <a href="/help.html">{t('help.title')}</a>
        </p>
      </div>
      {held !== undefined && <PolicyFaults faults={held.faults} />}
      {held !== undefined && (
        <section className="settings" aria-label={t('settings.label')}>
          <AuthorityFields settings={held.settings} marks={held} onChange={change} />
          <AuthorityNameField settings={held.settings} marks={held} onChange={change} />
          <HomeField settings={held.settings} marks={held} onChange={change} />
          <PlanningFields settings={held.settings} marks={held} onChange={change} />
          <AddedHolidayFields settings={held.settings} marks={held} onChange={change} />
          <ClosedDaysFields settings={held.settings} marks={held} onChange={change} />
          {language !== undefined && <LanguageField choice={language} onChange={chooseLanguage} />}
          <p className="saved" role="status">
            {saved ? t('settings.saved') : ''}
          </p>
        </section>
      )}
      <section className="settings" aria-labelledby="letters">
        <h2 id="letters">{t('template.heading')}</h2>
        <p className="note">{t('template.about')}</p>
        <Fold title={t('template.change')} onToggle={setLettersOpen}>
          {lettersOpen && (
            <Suspense>
              <TemplatesView bilingual={held?.settings.jurisdiction === 'uk'} />
            </Suspense>
          )}
        </Fold>
      </section>
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
      <section className="settings" aria-labelledby="team-rules">
        <h2 id="team-rules">{t('team.title')}</h2>
        <Suspense>{held !== undefined && <TeamRulesView rules={held.rules} />}</Suspense>
      </section>
      <section className="settings" aria-labelledby="rule-book">
        <h2 id="rule-book">{t('rules.title')}</h2>
        <p className="note">{t('rules.about')}</p>
        <Fold title={t('rules.open')} onToggle={setBookOpen}>
          {bookOpen && (
            <Suspense fallback={<p className="note">{t('rules.opening')}</p>}>
              <RuleBookView own={held?.rules.signs ?? []} />
            </Suspense>
          )}
        </Fold>
      </section>
    </main>
  );
}
