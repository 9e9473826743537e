import { browser } from 'wxt/browser';
import { KeyMap } from '../../components/key-map.tsx';
import '../../components/settings-form.css';
import { type PlainKey, t } from '../../lib/words/t.ts';

const STEPS: readonly PlainKey[] = ['help.step-open', 'help.step-read', 'help.step-decide', 'help.step-copy'];
const PLACES: readonly (readonly [PlainKey, PlainKey])[] = [
  ['panel.request', 'help.request'],
  ['panel.checklist', 'help.checklist'],
  ['template.heading', 'help.letters'],
  ['reply.title', 'help.reply'],
];
const TROUBLES: readonly (readonly [PlainKey, PlainKey])[] = [
  ['help.no-message', 'help.no-message-do'],
  ['help.wrong-law', 'help.wrong-law-do'],
  ['help.wrong-question', 'help.wrong-question-do'],
  ['help.too-many', 'help.too-many-do'],
  ['help.lost', 'help.lost-do'],
];

function Pairs({ rows }: { rows: readonly (readonly [PlainKey, PlainKey])[] }) {
  return (
    <dl className="help-pairs">
      {rows.map(([name, what]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{t(what)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Help, two screens long: how to begin, what is where, what to do when it goes wrong, and every key. */
export function Help() {
  return (
    <main className="page">
      <div className="stack">
        <h1>{t('help.title')}</h1>
        <p>{t('help.about')}</p>
      </div>
      <section className="stack">
        <h2>{t('help.begin')}</h2>
        <ol className="numbered-list">
          {STEPS.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </section>
      <section className="stack">
        <h2>{t('help.where')}</h2>
        <Pairs rows={PLACES} />
      </section>
      <section className="stack">
        <h2>{t('help.wrong')}</h2>
        <Pairs rows={TROUBLES} />
      </section>
      <section className="stack">
        <h2>{t('help.keys')}</h2>
        <KeyMap />
      </section>
      <section className="stack">
        <h2>{t('welcome.never')}</h2>
        <p>{t('help.never')}</p>
        <div className="row">
          <button type="button" className="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('help.settings')}
          </button>
        </div>
      </section>
    </main>
  );
}
