import { useEffect, useState } from 'react';
import { LogImport, type LogRowProblem, type OpenedLog } from '../../components/log-import.tsx';
import { theCasebook } from '../../lib/casebook/casebook.ts';
import { guessMapping, type LogMapping, type LogTable } from '../../lib/casebook/log/columns.ts';
import { logEntries, readLogTable } from '../../lib/casebook/log/read-log.ts';
import { decode } from '../../lib/files/file-text.ts';
import { type LogHeld, logHeldItem } from '../../lib/storage.ts';
import { t } from '../../lib/words/t.ts';

/** A log that was opened: its table, and the officer's choice of columns. */
interface Opened {
  readonly name: string;
  readonly table: LogTable;
  readonly mapping: LogMapping;
}

const NO_LOG: LogHeld = { importedAt: '', name: '', entries: 0 };

/** No log larger than this is read, in bytes. */
const LARGEST_LOG = 50_000_000;

const shown = ({ name, table, mapping }: Opened): OpenedLog => ({
  name,
  columns: table.columns,
  first: table.rows[0]?.cells ?? [],
  rows: table.rows.length,
  mapping,
});

/** The disclosure log in the options. Loaded with the casebook when the page is opened. */
export default function LogView() {
  const [held, setHeld] = useState<LogHeld>(NO_LOG);
  const [opened, setOpened] = useState<Opened>();
  const [problems, setProblems] = useState<readonly LogRowProblem[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void logHeldItem.getValue().then(setHeld);
    return logHeldItem.watch(setHeld);
  }, []);

  const open = async (file: File) => {
    setProblems([]);
    const table =
      file.size > LARGEST_LOG ? undefined : readLogTable(decode(new Uint8Array(await file.arrayBuffer())));
    setSaid(table === undefined ? t('log.no-table') : '');
    setOpened(
      table === undefined ? undefined : { name: file.name, table, mapping: guessMapping(table.columns) },
    );
  };
  const put = async (entries: Parameters<ReturnType<typeof theCasebook>['replaceLog']>[0], log: LogHeld) => {
    try {
      await theCasebook().replaceLog(entries);
      await logHeldItem.setValue(log);
      setHeld(log);
      return true;
    } catch {
      setSaid(t('keeping.not-done'));
      return false;
    }
  };
  const bringIn = async ({ name, table, mapping }: Opened) => {
    const { entries, problems: found } = logEntries(table, mapping);
    const importedAt = new Date().toISOString();
    if (!(await put(entries, { importedAt, name, entries: entries.length }))) return;
    setOpened(undefined);
    setProblems(found);
    setSaid(t('log.imported', { count: entries.length, all: table.rows.length }));
  };

  return (
    <LogImport
      held={
        held.importedAt === ''
          ? undefined
          : { name: held.name, entries: held.entries, day: held.importedAt.slice(0, 'YYYY-MM-DD'.length) }
      }
      opened={opened === undefined ? undefined : shown(opened)}
      onFile={(file) => void open(file)}
      onMap={(field, column) => {
        if (opened === undefined) return;
        const { [field]: _before, ...rest } = opened.mapping;
        setOpened({ ...opened, mapping: column === undefined ? rest : { ...rest, [field]: column } });
      }}
      onImport={() => opened !== undefined && void bringIn(opened)}
      onCancel={() => setOpened(undefined)}
      onRemove={async () => {
        setProblems([]);
        if (await put([], NO_LOG)) setSaid(t('log.removed'));
      }}
      problems={problems}
      said={said}
    />
  );
}
