import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { BatchList } from '../../components/batch-list.tsx';
import { dayWithYear } from '../../components/dates.ts';
import { REQUEST_COLUMNS, requestTable, tableToCsv } from '../../lib/casebook/request-table.ts';
import type { Message } from '../../lib/model/source-text.ts';
import { t } from '../../lib/words/t.ts';
import type { Batch, BatchRow } from './batch.ts';
import { copyToClipboard, saveFile } from './clipboard.ts';

interface Props {
  readonly batch: Batch;
  readonly onOpen: (message: Message) => void;
  readonly onClose: () => void;
  readonly say: (sentence: string) => void;
}

/** The state is left out: nothing has been done yet on a letter that is read from a file. */
const COLUMNS = REQUEST_COLUMNS.filter((column) => column !== 'state');

/** Sorts after every date. */
const NO_DATE = '9999';

/** The soonest due first, then those without a date in the order they were read. */
const bySoonest = (a: BatchRow, b: BatchRow): number => {
  const [one, other] = [a.request.due ?? NO_DATE, b.request.due ?? NO_DATE];
  return one < other ? -1 : one > other ? 1 : 0;
};

const factsOf = ({ request, file }: BatchRow): string =>
  [request.from?.name ?? request.from?.address, t(`regime.${request.kind}`), file]
    .filter((part) => part !== undefined)
    .join(' · ');

const findingsOf = ({ request }: BatchRow): string =>
  request.kind === 'not-a-request'
    ? t(`nature.${request.nature}`)
    : [
        request.due === undefined ? t('batch.none') : t('batch.due', { day: dayWithYear(request.due) }),
        t('batch.questions', { count: request.questions.length }),
        ...(request.prompts.length === 0 ? [] : [t('batch.may', { cites: request.prompts.join(', ') })]),
      ].join(' · ');

/** Tab-separated, which a spreadsheet and a table of a document take when it is pasted. */
const tabbed = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

/** A batch of letters, wired to the desk, the clipboard and files. Loaded when many files are opened. */
export default function BatchView({ batch, onOpen, onClose, say }: Props) {
  const state = useSyncExternalStore(
    (listener) => batch.subscribe(listener),
    () => batch.state,
  );
  const rows = useMemo(() => state.rows.toSorted(bySoonest), [state.rows]);
  const finished = !state.running && state.all > 0;
  useEffect(() => {
    if (finished) say(t('batch.done', { done: batch.state.done, all: batch.state.all }));
  }, [finished, batch, say]);
  const table = () => requestTable(rows, COLUMNS);
  return (
    <BatchList
      items={rows.map((row, nth) => ({
        key: `${row.file} ${row.request.id} ${nth}`,
        subject: row.request.subject,
        facts: factsOf(row),
        findings: findingsOf(row),
        isRequest: row.request.kind !== 'not-a-request',
        onOpen: () => onOpen(row.message),
      }))}
      problems={state.problems.map(({ file, problem }) => ({ file, sentence: t(`file.${problem}`) }))}
      done={state.done}
      all={state.all}
      running={state.running}
      onStop={() => batch.stop()}
      onCopy={async () => {
        const { headings, rows: cells } = table();
        const copied = await copyToClipboard(tabbed([headings, ...cells]));
        say(copied ? t('batch.copied') : t('do.not-copied'));
      }}
      onSave={() => {
        saveFile('requests.csv', 'text/csv;charset=utf-8', tableToCsv(table()));
        say(t('batch.saved'));
      }}
      onClose={onClose}
    />
  );
}
