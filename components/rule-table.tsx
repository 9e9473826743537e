import { useState } from 'react';
import type { IsoDate } from '../lib/model/deadline.ts';
import type { Qualification } from '../lib/model/law.ts';
import type { Regime } from '../lib/model/regime.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import { dayWithYear } from './dates.ts';
import { Fold } from './fold.tsx';

/** A line of a rule: what it is and what it says. */
export interface RuleLine {
  readonly label: string;
  readonly text: string;
}

/** One provision as the Rule Book shows it. */
export interface RuleRow {
  readonly id: string;
  readonly regime: Regime;
  /** As an officer cites it: `s31(1)(a)`. */
  readonly section: string;
  readonly title: string;
  readonly qualification: Qualification;
  /** The day someone compared it with its source; `null` when nobody has. */
  readonly checked: IsoDate | null;
  readonly cite: string;
  readonly url: string;
  readonly lines: readonly RuleLine[];
  /** Names of the signs that point to it. */
  readonly signs: readonly string[];
}

/** One sign: words that make a provision worth a look. */
export interface SignRow {
  readonly name: string;
  readonly why: string;
  readonly lines: readonly RuleLine[];
}

/** Rows shown at first, and with each press of the button. */
const STEP = 40;

const keyed = (lines: readonly RuleLine[]): readonly (readonly [string, readonly RuleLine[]])[] => [
  ...Map.groupBy(lines, ({ label }) => label),
];

/** The lines of a rule, those of one label together. */
function Lines({ lines }: { lines: readonly RuleLine[] }) {
  return (
    <dl className="rule-lines" lang={ENGLISH_LANG}>
      {keyed(lines).map(([label, of]) => (
        <div key={label}>
          <dt>{label}</dt>
          {[...new Set(of.map(({ text }) => text))].map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Provision({ row }: { row: RuleRow }) {
  return (
    <tr>
      <th scope="row">
        {row.section} <span className="note">{t(`regime.${row.regime}`)}</span>
      </th>
      <td>
        <Fold title={<span lang={ENGLISH_LANG}>{row.title}</span>}>
          <Lines lines={row.lines} />
          <p className="note">
            <a href={row.url} target="_blank" rel="noreferrer">
              {row.cite}
            </a>
          </p>
        </Fold>
      </td>
      <td>{t(`qualified.${row.qualification}`)}</td>
      <td>{row.checked === null ? t('rules.not-checked') : dayWithYear(row.checked)}</td>
      <td>
        {row.signs.length === 0 ? (
          t('rules.no-signs')
        ) : (
          <Fold title={t('rules.sign-count', { count: row.signs.length })}>
            <ul>
              {row.signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </Fold>
        )}
      </td>
    </tr>
  );
}

function More({ left, onMore }: { left: number; onMore: () => void }) {
  return left <= 0 ? null : (
    <div>
      <button type="button" className="button" onClick={onMore}>
        {t('rules.more', { count: Math.min(left, STEP) })}
      </button>
    </div>
  );
}

/** The provisions, in steps. Give it a new key for a new search, so that it starts from the top. */
export function RuleTable({ rows }: { rows: readonly RuleRow[] }) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      {/* A table wider than a narrow window is scrolled by itself; what can be focused in it scrolls it by keyboard. */}
      <section className="rule-scroll" aria-label={t('rules.table')}>
        <table className="rule-table">
          <thead>
            <tr>
              <th scope="col">{t('rules.section')}</th>
              <th scope="col">{t('rules.heading')}</th>
              <th scope="col">{t('rules.qualified')}</th>
              <th scope="col">{t('rules.checked')}</th>
              <th scope="col">{t('rules.signs')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Provision key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <More left={rows.length - shown} onMore={() => setShown(shown + STEP)} />
    </>
  );
}

/** The signs, in steps. */
export function SignList({ signs }: { signs: readonly SignRow[] }) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul className="sign-list" aria-label={t('rules.signs')}>
        {signs.slice(0, shown).map((sign) => (
          <li key={sign.name}>
            <Fold title={sign.name}>
              <Lines lines={sign.lines} />
            </Fold>
            <p className="note" lang={ENGLISH_LANG}>
              {sign.why}
            </p>
          </li>
        ))}
      </ul>
      <More left={signs.length - shown} onMore={() => setShown(shown + STEP)} />
    </>
  );
}
