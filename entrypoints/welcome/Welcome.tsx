import { AuthorityFields } from '../../components/settings-form.tsx';
import { useSettings } from '../options/use-settings.ts';

/** Opened once, when the extension is installed: what it does, what it never does, and the two things it asks. */
export function Welcome() {
  const { settings, change, saved } = useSettings();
  return (
    <main className="page">
      <div className="stack">
        <h1>Request Lens</h1>
        <p>
          Open a request in your webmail or portal and click Request Lens in the toolbar, or press
          Alt+Shift+R. The panel opens beside it.
        </p>
      </div>
      <div className="two-lists">
        <section>
          <h2>What it does</h2>
          <ul className="plain-list">
            <li>Splits the letter into its separate questions.</li>
            <li>Marks what may be exempt and why, and personal data, on the page.</li>
            <li>Works out when the answer is due and which days do not count.</li>
            <li>Builds a response checklist to copy into your own system.</li>
          </ul>
        </section>
        <section>
          <h2>What it never does</h2>
          <ul className="plain-list">
            <li>It sends nothing: the letter stays on this computer.</li>
            <li>It reads no page until you click.</li>
            <li>It changes nothing in the page and sends no reply.</li>
            <li>It decides nothing: it says what may apply, you decide.</li>
          </ul>
        </section>
      </div>
      {settings !== undefined && (
        <section className="settings" aria-labelledby="about">
          <h2 id="about">About your authority</h2>
          <AuthorityFields settings={settings} onChange={change} />
          <p className="saved" role="status">
            {saved ? 'Saved. You can close this page.' : ''}
          </p>
        </section>
      )}
    </main>
  );
}
