import { Fragment, useDeferredValue, useId, useMemo, useState } from 'react';
import { REGIMES, type Regime } from '../lib/model/regime.ts';
import type { Span } from '../lib/model/span.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import './rule-book.css';
import { type RuleRow, RuleTable, SignList, type SignRow } from './rule-table.tsx';

/** A sign that fires on a sentence. */
export interface FiredSign {
  readonly name: string;
  readonly why: string;
  /** The words that it marks, in order, never overlapping. */
  readonly marked: readonly Span[];
  /** What else must hold in a letter, in plain words. */
  readonly onlyWhere: readonly string[];
  /** The provisions it points to, as cited. */
  readonly provisions: readonly string[];
}

/** What a search of the Rule Book finds. */
export interface RuleFinds {
  readonly rows: readonly RuleRow[];
  readonly signs: readonly SignRow[];
}

interface Props {
  /** Every row for an empty query. */
  readonly search: (query: string) => RuleFinds;
  readonly fires: (sentence: string) => readonly FiredSign[];
}

/** One sentence, however long; a letter belongs in the panel. */
const LONGEST_SENTENCE = 600;

/** The sentence with the words of a sign marked. */
function Marked({ sentence, spans }: { sentence: string; spans: readonly Span[] }) {
  return (
    <q>
      {spans.map((span, nth) => (
        <Fragment key={span.start}>
          {sentence.slice(spans[nth - 1]?.end ?? 0, span.start)}
          <mark>{sentence.slice(span.start, span.end)}</mark>
        </Fragment>
      ))}
      {sentence.slice(spans.at(-1)?.end ?? 0)}
    </q>
  );
}

function WhatFires({ fires }: { fires: Props['fires'] }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const sentence = useDeferredValue(typed);
  const fired = useMemo(() => (sentence.trim() === '' ? [] : fires(sentence)), [sentence, fires]);
  return (
    <section className="stack" aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{t('rules.fires')}</h3>
      <div className="field">
        <label htmlFor={id}>{t('rules.sentence')}</label>
        <textarea
          id={id}
          className="input"
          rows={2}
          maxLength={LONGEST_SENTENCE}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <p className="note" role="status">
        {sentence.trim() === ''
          ? t('rules.kept-nowhere')
          : fired.length === 0
            ? t('rules.none-fires')
            : t('rules.fire', { count: fired.length })}
      </p>
      {fired.length > 0 && (
        <ul className="sign-list" aria-label={t('rules.fire-list')}>
          {fired.map((sign) => (
            <li key={sign.name}>
              <strong>{sign.name}</strong>
              <p>
                <Marked sentence={sentence} spans={sign.marked} />
              </p>
              <p className="note" lang={ENGLISH_LANG}>
                {sign.why}
              </p>
              {sign.onlyWhere.map((condition) => (
                <p key={condition} className="note">
                  {t('rules.only-where', { condition })}
                </p>
              ))}
              <p className="note">{t('rules.may-point', { provisions: sign.provisions.join(', ') })}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The law and the signs that the analysis runs on, to search and to try out. */
export function RuleBook({ search, fires }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [regime, setRegime] = useState<Regime>();
  const query = useDeferredValue(typed);
  const { rows, signs } = useMemo(() => search(query), [search, query]);
  const ofLaw = regime === undefined ? rows : rows.filter((row) => row.regime === regime);
  const place = `${regime ?? 'all'} ${query}`;
  return (
    <div className="stack rule-book">
      <WhatFires fires={fires} />
      <section className="stack" aria-labelledby={`${id}-head`}>
        <h3 id={`${id}-head`}>{t('rules.search')}</h3>
        <div className="rule-search">
          <div className="field">
            <label htmlFor={`${id}-query`}>{t('rules.query')}</label>
            <input
              id={`${id}-query`}
              className="input"
              type="search"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-law`}>{t('rules.law')}</label>
            <select
              id={`${id}-law`}
              className="input"
              value={regime ?? ''}
              onChange={({ target }) => setRegime(REGIMES.find((name) => name === target.value))}
            >
              <option value="">{t('rules.all-laws')}</option>
              {REGIMES.map((name) => (
                <option key={name} value={name}>
                  {t(`regime.${name}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <p className="note" role="status">
          {t('rules.provisions', { count: ofLaw.length })}, {t('rules.sign-count', { count: signs.length })}
        </p>
        {ofLaw.length > 0 && <RuleTable key={place} rows={ofLaw} />}
        {signs.length > 0 && (
          <>
            <h3>{t('rules.signs')}</h3>
            <p className="note">{t('rules.signs-note')}</p>
            <SignList key={place} signs={signs} />
          </>
        )}
      </section>
    </div>
  );
}
