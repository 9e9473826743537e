import { ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import type { ProvisionId } from '../lib/model/law.ts';
import type { Span } from '../lib/model/span.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import './earlier-requests.css';

/** A question of the open request and the earlier words that are like it, with the words that both have. */
export interface AlikeWords {
  readonly key: string;
  /** How the open request's question is called; absent where only the subject is alike. */
  readonly question: string | undefined;
  readonly words: string;
  readonly shared: readonly Span[];
}

/** A provision that the earlier request may bring into play. */
export interface EarlierProvision {
  readonly key: string;
  readonly cite: string;
  readonly why: string;
  readonly source: { readonly cite: string; readonly url: string } | undefined;
  readonly added: boolean;
  readonly onAdd: () => void;
}

/** What the officer decided before on a question that is alike. */
export interface DecidedBefore {
  readonly key: string;
  readonly provision: ProvisionId;
  readonly cite: string;
  readonly decision: 'accepted' | 'dismissed';
  readonly reason: string | undefined;
  readonly question: string | undefined;
  readonly used: boolean;
  readonly onUse: () => void;
}

/** One earlier request or log entry. */
export interface EarlierCard {
  readonly id: string;
  readonly title: string;
  /** When, where and how far it came, short. */
  readonly facts: readonly string[];
  readonly link: string | undefined;
  readonly alike: readonly AlikeWords[];
  readonly provisions: readonly EarlierProvision[];
  readonly decided: readonly DecidedBefore[];
}

/** Questions shown of one earlier request. */
const MOST_ALIKE = 3;

/** Words with those that are shared marked. */
function Marked({ words, shared }: { words: string; shared: readonly Span[] }) {
  const starts = shared.map((span, nth) => ({ span, before: shared[nth - 1]?.end ?? 0 }));
  return (
    <q lang={ENGLISH_LANG}>
      {starts.map(({ span, before }) => (
        <Fragment key={span.start}>
          {words.slice(before, span.start)}
          <mark>{words.slice(span.start, span.end)}</mark>
        </Fragment>
      ))}
      {words.slice(shared.at(-1)?.end ?? 0)}
    </q>
  );
}

function CardBody({ card }: { card: EarlierCard }) {
  const rest = card.alike.length - MOST_ALIKE;
  return (
    <>
      {card.link !== undefined && (
        <a className="note" href={card.link} target="_blank" rel="noreferrer">
          {t('earlier.open-answer')}
        </a>
      )}
      <ul className="earlier-alike" aria-label={t('earlier.alike')}>
        {card.alike.slice(0, MOST_ALIKE).map(({ key, question, words, shared }) => (
          <li key={key}>
            <span className="label">{question ?? t('earlier.subject')}</span>{' '}
            <Marked words={words} shared={shared} />
          </li>
        ))}
        {rest > 0 && <li className="note">{t('earlier.more-alike', { count: rest })}</li>}
      </ul>
      {card.provisions.map(({ key, cite, why, source, added, onAdd }) => (
        <div key={key} className="earlier-prompt">
          <p>
            <b>{t('earlier.may-apply', { cite })}</b> <span lang={ENGLISH_LANG}>{why}</span>{' '}
            {source !== undefined && (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.cite}
              </a>
            )}
          </p>
          <button
            type="button"
            className="text-button"
            aria-disabled={added}
            onClick={() => !added && onAdd()}
          >
            {added ? t('earlier.added', { cite }) : t('earlier.add', { cite })}
          </button>
        </div>
      ))}
      {card.decided.map(({ key, cite, decision, reason, question, used, onUse }) => (
        <div key={key} className="earlier-prompt">
          <p>
            <b>{t(`earlier.you-${decision}`, { cite })}</b>
            {question !== undefined && <> {t('earlier.on', { question })}</>}
            {reason !== undefined && <>: {reason}</>}
          </p>
          <button type="button" className="text-button" aria-disabled={used} onClick={() => !used && onUse()}>
            {used ? t('earlier.used', { cite }) : t('earlier.use', { cite })}
          </button>
        </div>
      ))}
    </>
  );
}

/** What a card holds, said on its closed face. */
function hintsOf({ provisions, decided }: EarlierCard): readonly string[] {
  return [
    ...provisions.map(({ cite }) => t('earlier.may-apply', { cite })),
    ...(decided.length === 0 ? [] : [t('earlier.decided', { count: decided.length })]),
  ];
}

/** Earlier requests like this one, the most alike first. Nothing is shown where there is none. */
export function EarlierRequestsList({ cards }: { cards: readonly EarlierCard[] }) {
  if (cards.length === 0) return null;
  return (
    <section className="section" aria-label={t('earlier.title')}>
      <div className="section-head">
        <h2>{t('earlier.title')}</h2>
      </div>
      <p className="note">{t('earlier.note')}</p>
      <ul className="earlier-list">
        {cards.map((card) => (
          <li key={card.id}>
            <details className="earlier">
              <summary>
                <ChevronRight className="icon small fold-arrow" aria-hidden="true" />
                <span className="earlier-face">
                  <span className="earlier-title" lang={card.title === '' ? undefined : ENGLISH_LANG}>
                    {card.title || t('panel.no-subject')}
                  </span>
                  <span className="note">{card.facts.join(' · ')}</span>
                  <span>{hintsOf(card).join(' ')}</span>
                </span>
              </summary>
              <div className="earlier-body">
                <CardBody card={card} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
