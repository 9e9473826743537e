import { Fragment, useDeferredValue, useId, useMemo, useState } from 'react';
import { REGIMES, type Regime } from '../lib/model/regime.ts';
import type { Span } from '../lib/model/span.ts';
import './rule-book.css';
import { type RuleRow, RuleTable, SignList, type SignRow } from './rule-table.tsx';
import { counted, REGIME_NAMES } from './words.ts';

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
      <h3 id={`${id}-head`}>What fires on this sentence</h3>
      <div className="field">
        <label htmlFor={id}>A sentence of a request</label>
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
          ? 'It is read here and kept nowhere.'
          : fired.length === 0
            ? 'No sign fires on it.'
            : `${counted(fired.length, 'sign fires', 'signs fire')} on it. Each says what may apply, not what does.`}
      </p>
      {fired.length > 0 && (
        <ul className="sign-list" aria-label="Signs that fire">
          {fired.map((sign) => (
            <li key={sign.name}>
              <strong>{sign.name}</strong>
              <p>
                <Marked sentence={sentence} spans={sign.marked} />
              </p>
              <p className="note">{sign.why}</p>
              {sign.onlyWhere.map((condition) => (
                <p key={condition} className="note">
                  Only where: {condition}
                </p>
              ))}
              <p className="note">May point to {sign.provisions.join(', ')}</p>
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
        <h3 id={`${id}-head`}>Search the Rule Book</h3>
        <div className="rule-search">
          <div className="field">
            <label htmlFor={`${id}-query`}>Section, title or words</label>
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
            <label htmlFor={`${id}-law`}>Law</label>
            <select
              id={`${id}-law`}
              className="input"
              value={regime ?? ''}
              onChange={({ target }) => setRegime(REGIMES.find((name) => name === target.value))}
            >
              <option value="">All laws</option>
              {REGIMES.map((name) => (
                <option key={name} value={name}>
                  {REGIME_NAMES[name]}
                </option>
              ))}
            </select>
          </div>
        </div>
        <p className="note" role="status">
          {counted(ofLaw.length, 'provision')}, {counted(signs.length, 'sign')}
        </p>
        {ofLaw.length > 0 && <RuleTable key={place} rows={ofLaw} />}
        {signs.length > 0 && (
          <>
            <h3>Signs</h3>
            <p className="note">Words of a request that make a provision worth a look.</p>
            <SignList key={place} signs={signs} />
          </>
        )}
      </section>
    </div>
  );
}
