import { useEffect, useState } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { KeepingForm } from '../../components/keeping-form.tsx';
import { theCasebook } from '../../lib/casebook/casebook.ts';
import { newerOf, readCasebookFile, writeCasebookFile } from '../../lib/casebook/casebook-file.ts';
import { withoutText } from '../../lib/decisions/request-to-keep.ts';
import type { Keeping, KeptParts } from '../../lib/model/keeping.ts';
import type { KeptRequest } from '../../lib/model/kept-request.ts';
import { keepingOfferedItem, logHeldItem } from '../../lib/storage.ts';
import { t } from '../../lib/words/t.ts';
import { saveFile } from '../sidepanel/clipboard.ts';
import { eraseRequests, forgetWork } from '../sidepanel/erasing.ts';
import { isSafe, keepSafe } from '../sidepanel/keep-safe.ts';
import { type HeldNow, keepingInForce, readHeld, watchHeld } from './held.ts';

/** What is asked before it is done. */
type Asking = 'turn-off' | 'less' | 'erase-all';

/** How many requests are kept, heard live; undefined where the casebook cannot be read or is not yet. */
function useKept(): number | undefined {
  const [kept, setKept] = useState<number>();
  useEffect(() => theCasebook().subscribe((all) => setKept(all.length)), []);
  return kept;
}

async function everyLetter(): Promise<readonly KeptRequest[]> {
  const book = theCasebook();
  const all = await book.list();
  return Promise.all(all.map(async (row) => (await book.get(row.id)) ?? row));
}

async function exportAll(): Promise<string> {
  const requests = await everyLetter();
  const at = new Date().toISOString();
  const file = writeCasebookFile({ requests, log: await theCasebook().log() }, at);
  saveFile(`request-lens-casebook-${at.slice(0, 10)}.json`, 'application/json', file);
  return t('keeping.exported', { count: requests.length });
}

async function importFile(file: File, parts: KeptParts): Promise<string> {
  const read = readCasebookFile(await file.text());
  if (!read.ok) return t(`keeping.${read.problem}`);
  const { requests, log } = read.file;
  const book = theCasebook();
  const newer = newerOf(requests, await book.list());
  await book.putAll(parts === 'all' ? newer : newer.map(withoutText));
  await forgetWork(newer.map(({ id }) => id));
  if (log.length > 0 && (await book.log()).length === 0) {
    await book.replaceLog(log);
    await logHeldItem.setValue({
      importedAt: new Date().toISOString(),
      name: file.name,
      entries: log.length,
    });
  }
  const rest = requests.length - newer.length;
  return [
    t('keeping.imported', { count: newer.length }),
    ...(rest > 0 ? [t('keeping.import-older', { count: rest })] : []),
    ...(read.notRead.length > 0 ? [t('keeping.import-not-read', { numbers: read.notRead.join(', ') })] : []),
  ].join(' ');
}

async function keepLess(): Promise<string> {
  const book = theCasebook();
  const all = await book.list();
  await book.putAll(all.map(withoutText));
  return t('keeping.less-done', { count: all.length });
}

/** Keeping of requests in the options: each change is stored at once. Loaded with the casebook when the page is opened. */
export default function KeepingView() {
  const kept = useKept();
  const [held, setHeld] = useState<HeldNow>();
  const [asking, setAsking] = useState<Asking>();
  const [said, setSaid] = useState('');
  const [safe, setSafe] = useState(true);
  useEffect(() => {
    void readHeld().then(setHeld);
    return watchHeld(setHeld);
  }, []);
  const on = held?.keeping.on === true;
  useEffect(() => {
    if (on) void isSafe().then(setSafe);
  }, [on]);
  if (held === undefined) return null;
  const { keeping } = held;

  const change = (next: Partial<Keeping>): Promise<void> => {
    setHeld({ ...held, keeping: { ...keeping, ...next } });
    void keepingOfferedItem.setValue(true);
    setSaid(t('settings.saved'));
    return keepingInForce.setValue({ ...keeping, ...next });
  };
  const run = async (act: () => Promise<string>) => {
    setSaid('');
    try {
      setSaid(await act());
    } catch {
      setSaid(t('keeping.not-done'));
    }
  };
  const erase = () =>
    run(async () => {
      await eraseRequests('all');
      return t('keeping.erased-all');
    });
  const any = kept !== undefined && kept > 0;
  const count = kept ?? 0;

  return (
    <>
      <KeepingForm
        keeping={keeping}
        allowed={held.keepingAllowed}
        mostDays={held.mostDaysKept}
        kept={kept}
        safe={safe}
        onSwitch={(wanted) => {
          if (!wanted && any) return setAsking('turn-off');
          void change({ on: wanted });
          if (wanted) void keepSafe().then(setSafe);
        }}
        onParts={(parts) => {
          void change({ parts });
          if (parts === 'without-text' && any) setAsking('less');
        }}
        onDays={(days) => void change({ days })}
        onExport={() => void run(exportAll)}
        onImport={(file) => void run(() => importFile(file, keeping.parts))}
        onEraseAll={() => setAsking('erase-all')}
        said={said}
      />
      {asking === 'turn-off' && (
        <ConfirmDialog
          title={t('keeping.stop')}
          onClose={() => setAsking(undefined)}
          choices={[
            {
              name: t('keeping.stop-erase', { count }),
              act: () => {
                // Off first: an open panel would keep its letter again.
                void change({ on: false }).then(erase);
              },
            },
            { name: t('keeping.stop-only'), act: () => void change({ on: false }) },
          ]}
        >
          <p>{t('keeping.stop-text', { count, days: keeping.days })}</p>
        </ConfirmDialog>
      )}
      {asking === 'less' && (
        <ConfirmDialog
          title={t('keeping.less')}
          onClose={() => setAsking(undefined)}
          choices={[{ name: t('keeping.less-now'), act: () => void run(keepLess) }]}
        >
          <p>{t('keeping.less-text', { count })}</p>
        </ConfirmDialog>
      )}
      {asking === 'erase-all' && (
        <ConfirmDialog
          title={t('keeping.erase-count', { count })}
          onClose={() => setAsking(undefined)}
          choices={[{ name: t('keeping.erase-all'), act: () => void erase() }]}
        >
          <p>{t('keeping.erase-all-text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
