import { cellWords, type LeftFor, shownColumns } from '../../components/inbox-line.tsx';
import type { InboxCopy } from '../../components/inbox-view.tsx';
import { dueCalendar } from '../../lib/inbox/due-calendar.ts';
import type { InboxEntry } from '../../lib/inbox/entry.ts';
import { type Cells, tableAsCsv, tableAsHtml, tableAsMarkdown } from '../../lib/inbox/write-table.ts';
import { t } from '../../lib/words/t.ts';
import { copyToClipboard, saveFile } from './clipboard.ts';
import { today } from './today.ts';

interface How {
  readonly hideFrom: boolean;
  readonly leftFor: LeftFor;
}

function cellsOf(entries: readonly InboxEntry[], { hideFrom, leftFor }: How): Cells {
  const columns = shownColumns(hideFrom);
  return [
    columns.map((column) => t(`inbox-column.${column}`)),
    ...entries.map((entry) => columns.map((column) => cellWords(entry, column, leftFor))),
  ];
}

function saveDays(entries: readonly InboxEntry[]): string {
  const dated = entries.filter(({ due }) => due !== undefined);
  if (dated.length === 0) return t('inbox.no-days');
  const text = dueCalendar(
    dated,
    ({ subject }) => t('inbox.event', { subject: subject || t('panel.no-subject') }),
    new Date().toISOString(),
  );
  saveFile(`requests-${today()}.ics`, 'text/calendar;charset=utf-8', text);
  return t('inbox.saved', { count: dated.length });
}

/** Copies these entries in one form, or saves their days; gives the sentence that says how it came out. */
export async function takeOut(entries: readonly InboxEntry[], as: InboxCopy, how: How): Promise<string> {
  if (as === 'ics') return saveDays(entries);
  const cells = cellsOf(entries, how);
  const copied = await {
    rich: () => copyToClipboard(tableAsCsv(cells), tableAsHtml(cells)),
    csv: () => copyToClipboard(tableAsCsv(cells)),
    markdown: () => copyToClipboard(tableAsMarkdown(cells)),
  }[as]();
  return copied ? t('inbox.copied', { count: entries.length }) : t('do.not-copied');
}
