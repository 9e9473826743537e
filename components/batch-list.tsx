import { t } from '../lib/words/t.ts';
import './batch-list.css';

/** One letter of a batch as its row shows it. */
export interface BatchItem {
  readonly key: string;
  readonly subject: string;
  /** Who it is from and which law it falls under, short. */
  readonly facts: string;
  /** When it is due, how many questions it has and what may apply, short. */
  readonly findings: string;
  readonly isRequest: boolean;
  readonly onOpen: () => void;
}

interface Props {
  readonly items: readonly BatchItem[];
  readonly problems: readonly { readonly file: string; readonly sentence: string }[];
  readonly done: number;
  readonly all: number;
  readonly running: boolean;
  readonly onStop: () => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Many letters at once: how far it has come, what was found in each, and which files could not be read. */
export function BatchList(props: Props) {
  const { items, problems, done, all, running } = props;
  return (
    <section className="batch" aria-label={t('batch.title')}>
      <h2>{t('batch.title')}</h2>
      {running ? (
        <>
          <progress className="batch-progress" aria-label={t('batch.title')} value={done} max={all} />
          <p className="note" aria-live="off">
            {t('batch.progress', { done, all })}
          </p>
        </>
      ) : (
        <p className="note">{t(done < all ? 'batch.stopped' : 'batch.done', { done, all })}</p>
      )}
      <div className="row">
        {running ? (
          <button type="button" className="button" onClick={props.onStop}>
            {t('do.stop')}
          </button>
        ) : (
          <>
            <button type="button" className="button" onClick={props.onCopy}>
              {t('batch.copy')}
            </button>
            <button type="button" className="button" onClick={props.onSave}>
              {t('batch.save')}
            </button>
            <button type="button" className="button" onClick={props.onClose}>
              {t('do.close')}
            </button>
          </>
        )}
      </div>
      {problems.length > 0 && (
        <ul className="batch-problems" aria-label={t('batch.not-read')}>
          {problems.map(({ file, sentence }, nth) => (
            // Two files of a folder may have one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end
            <li key={nth} className="problem">
              <b>{file}</b>: {sentence}
            </li>
          ))}
        </ul>
      )}
      <ol className="batch-rows" aria-label={t('batch.letters')}>
        {items.map(({ key, subject, facts, findings, isRequest, onOpen }) => (
          <li key={key} className={isRequest ? 'batch-row' : 'batch-row none'}>
            <button type="button" className="batch-open" onClick={onOpen}>
              <span className="batch-subject">{subject || t('panel.no-subject')}</span>
              <span className="note">{facts}</span>
              <span className="batch-findings">{findings}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
