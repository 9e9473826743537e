import { AuthorityFields, AuthorityNameField, PlanningFields } from '../../components/settings-form.tsx';
import { useSettings } from './use-settings.ts';

/** The options page: each change is stored at once and used by an open panel. */
export function Options() {
  const { settings, change, saved } = useSettings();
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
    </main>
  );
}
