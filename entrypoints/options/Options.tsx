import { lazy, Suspense, useState } from 'react';
import { Fold } from '../../components/fold.tsx';
import { AuthorityFields, AuthorityNameField, PlanningFields } from '../../components/settings-form.tsx';
import { useSettings } from './use-settings.ts';

const RuleBookView = lazy(() => import('./rule-book-view.tsx'));

/** The options page: each change is stored at once and used by an open panel. */
export function Options() {
  const { settings, change, saved } = useSettings();
  const [bookOpen, setBookOpen] = useState(false);
  return (
    <main className="page">
      <h1>Request Lens settings</h1>
      {settings !== undefined && (
        <section className="settings" aria-label="Settings">
          <AuthorityFields settings={settings} onChange={change} />
          <AuthorityNameField settings={settings} onChange={change} />
          <PlanningFields settings={settings} onChange={change} />
          <p className="saved" role="status">
            {saved ? 'Saved on this computer.' : ''}
          </p>
        </section>
      )}
      <section className="settings" aria-labelledby="rule-book">
        <h2 id="rule-book">Rule Book</h2>
        <p className="note">
          Every provision and every sign behind a suggestion, as this version uses them. “Not checked” means
          that nobody has compared the entry with the law yet.
        </p>
        <Fold title="Open the Rule Book" onToggle={setBookOpen}>
          {bookOpen && (
            <Suspense fallback={<p className="note">Opening the Rule Book</p>}>
              <RuleBookView />
            </Suspense>
          )}
        </Fold>
      </section>
    </main>
  );
}
