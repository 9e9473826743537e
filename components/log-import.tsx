import type { IsoDate } from '../lib/model/day.ts';
import { t } from '../lib/words/t.ts';
import { dayWithYear } from './dates.ts';
import './settings-form.css';

/** What a column of the log may hold, in the order of the form. */
const FIELDS = ['title', 'summary', 'date', 'reference', 'response', 'link'] as const;
type Field = (typeof FIELDS)[number];

/** A log that was opened and waits for the officer's word on its columns. */
export interface OpenedLog {
  readonly name: string;
  readonly columns: readonly string[];
  /** The cells of its first row. */
  readonly first: readonly string[];
  readonly rows: number;
  readonly mapping: Readonly<Partial<Record<Field, number>>>;
}

/** A row of which something could not be taken. */
export interface LogRowProblem {
  readonly row: number;
  readonly problem: 'left-out' | 'no-date' | 'no-link';
  readonly cell: string;
}

interface Props {
  /** The log that is held. */
  readonly held: { readonly name: string; readonly entries: number; readonly day: IsoDate } | undefined;
  readonly opened: OpenedLog | undefined;
  readonly onFile: (file: File) => void;
  /** `column` undefined: the log has none for it. */
  readonly onMap: (field: Field, column: number | undefined) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
  readonly problems: readonly LogRowProblem[];
  readonly said: string;
}

/** Problems shown one by one; more are counted. */
const MOST_PROBLEMS = 20;

function Columns({ opened, onMap }: { opened: OpenedLog; onMap: Props['onMap'] }) {
  const { columns, first, mapping } = opened;
  return FIELDS.map((field) => {
    const at = mapping[field];
    const sample = at === undefined ? '' : (first[at] ?? '');
    return (
      <div key={field} className="field">
        <label htmlFor={`log-${field}`}>{t(`log.${field}`)}</label>
        <select
          id={`log-${field}`}
          className="input"
          value={at ?? ''}
          aria-describedby={sample === '' ? undefined : `log-${field}-sample`}
          onChange={({ target }) => onMap(field, target.value === '' ? undefined : Number(target.value))}
        >
          <option value="">{t('log.no-column')}</option>
          {columns.map((name, column) => (
            // Two columns of a log may have one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns of an opened file do not move
            <option key={column} value={column}>
              {name || t('log.column', { number: column + 1 })}
            </option>
          ))}
        </select>
        {sample !== '' && (
          <p id={`log-${field}-sample`} className="note log-sample">
            {t('log.sample', { cell: sample })}
          </p>
        )}
      </div>
    );
  });
}

function Problems({ problems }: { problems: readonly LogRowProblem[] }) {
  if (problems.length === 0) return null;
  const rest = problems.length - MOST_PROBLEMS;
  return (
    <ul className="note" aria-label={t('log.problems')}>
      {problems.slice(0, MOST_PROBLEMS).map(({ row, problem, cell }) => (
        <li key={`${row} ${problem}`}>{t(`log.${problem}`, { row, cell })}</li>
      ))}
      {rest > 0 && <li>{t('log.more-problems', { count: rest })}</li>}
    </ul>
  );
}

/** Brings in a disclosure log: a CSV file, and which of its columns holds what. */
export function LogImport(props: Props) {
  const { held, opened, problems, said } = props;
  const ready = opened !== undefined && (opened.mapping.title ?? opened.mapping.summary) !== undefined;
  return (
    <>
      <p className="note">{t('log.note')}</p>
      {held !== undefined && (
        <div className="row">
          <p>{t('log.held', { count: held.entries, name: held.name, day: dayWithYear(held.day) })}</p>
          <button type="button" className="button" onClick={props.onRemove}>
            {t('log.remove')}
          </button>
        </div>
      )}
      <div className="field">
        <label htmlFor="log-file">{t(held === undefined ? 'log.file' : 'log.file-instead')}</label>
        <input
          id="log-file"
          className="input"
          type="file"
          accept=".csv,text/csv"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) props.onFile(file);
            target.value = '';
          }}
        />
      </div>
      {opened !== undefined && (
        <fieldset>
          <legend>{t('log.columns', { name: opened.name })}</legend>
          <Columns opened={opened} onMap={props.onMap} />
          <div className="row">
            <button
              type="button"
              className="button main"
              aria-disabled={!ready}
              onClick={() => ready && props.onImport()}
            >
              {t('log.import', { count: opened.rows })}
            </button>
            <button type="button" className="button" onClick={props.onCancel}>
              {t('do.cancel')}
            </button>
          </div>
          {!ready && <p className="problem">{t('log.needs-title')}</p>}
        </fieldset>
      )}
      <p className="saved" role="status">
        {said}
      </p>
      <Problems problems={problems} />
    </>
  );
}
