import { useCallback, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import { type InboxLineFacts, shownColumns } from '../../components/inbox-line.tsx';
import { type InboxCopy, InboxView } from '../../components/inbox-view.tsx';
import { type InboxEntry, inboxEntries, leftOf } from '../../lib/inbox/entry.ts';
import {
  filterEntries,
  INBOX_FILTERS,
  INBOX_ORDERS,
  type InboxFilter,
  type InboxOrder,
  sortEntries,
} from '../../lib/inbox/order.ts';
import { type InboxSearch, searchOver } from '../../lib/inbox/search.ts';
import { dueWeeks } from '../../lib/inbox/weeks.ts';
import type { Settings } from '../../lib/model/regime.ts';
import { hideFromItem } from '../../lib/storage.ts';
import { t } from '../../lib/words/t.ts';
import { takeOut } from './inbox-copies.ts';
import type { KnownMails } from './known-mails.ts';
import type { ListLink, ShownList } from './list-link.ts';
import type { StateChanges } from './state-changes.ts';
import { today } from './today.ts';
import { useSiteSwitch } from './use-site-switch.ts';
import { useStates } from './use-states.ts';

interface Props {
  readonly list: ListLink | undefined;
  readonly mails: KnownMails;
  readonly states: StateChanges;
  readonly settings: Settings;
  readonly shown: ShownList;
  /** The officer opened this mail from the table: its letter is to be shown once the page shows it. */
  readonly onOpened: (subject: string) => void;
  readonly say: (sentence: string) => void;
}

/** The index over the entries, once it is made. */
function useSearch(entries: readonly InboxEntry[], hideFrom: boolean): InboxSearch | undefined {
  const [search, setSearch] = useState<InboxSearch>();
  useEffect(() => {
    let late = false;
    void searchOver(entries, !hideFrom).then((made) => {
      if (!late) setSearch(made);
    });
    return () => {
      late = true;
    };
  }, [entries, hideFrom]);
  return search;
}

/** The Inbox tab, wired to the list of the page, the casebook, the clipboard and the files. Loaded when it is first wanted. */
export default function InboxTab({ list, mails, states, settings, shown, onOpened, say }: Props) {
  const known = useSyncExternalStore(mails.subscribe, () => mails.all);
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<InboxFilter>('all');
  const [order, setOrder] = useState<InboxOrder>('due');
  const [hideFrom, setHideFrom] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const site = useSiteSwitch(list?.tabId, say);
  const day = today();
  useEffect(() => {
    void hideFromItem.getValue().then(setHideFrom);
  }, []);

  const wanted = useDeferredValue(words);
  const entries = useMemo(() => inboxEntries(shown.rows, known, settings), [shown, known, settings]);
  const sorted = useMemo(() => sortEntries(filterEntries(entries, filter), order), [entries, filter, order]);
  const search = useSearch(entries, hideFrom);
  const lines = useMemo(() => {
    const ids = search?.find(wanted);
    return ids === undefined ? sorted : sorted.filter(({ id }) => ids.has(id));
  }, [sorted, search, wanted]);
  const leftFor = useCallback(
    (entry: Pick<InboxEntry, 'clock' | 'due' | 'received'>) => leftOf(entry, settings, day),
    [settings, day],
  );
  const weeks = useMemo(() => dueWeeks(entries, day), [entries, day]);

  const onOpen = useCallback(
    (line: InboxLineFacts) => {
      if (line.rowId !== undefined && list?.open(line.rowId)) {
        say(t('inbox.opening', { subject: line.subject }));
        onOpened(line.subject);
      } else if (line.url !== undefined) void browser.tabs.create({ url: line.url });
      else say(t('inbox.gone'));
    },
    [list, onOpened, say],
  );
  const onChoose = useCallback((id: string) => {
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const tell = useCallback(
    (sentence: string) => {
      setSaid(sentence);
      say(sentence);
    },
    [say],
  );
  const stating = useStates(states, entries, tell);
  const onCopy = async (as: InboxCopy) => {
    const taken = lines.filter(({ id }) => chosen.size === 0 || chosen.has(id));
    tell(await takeOut(taken, as, { hideFrom, leftFor }));
  };

  return (
    <InboxView
      lines={lines}
      all={entries.length}
      reading={mails.reading}
      columns={useMemo(() => shownColumns(hideFrom), [hideFrom])}
      leftFor={leftFor}
      weeks={weeks}
      words={words}
      onWords={setWords}
      filter={{
        value: filter,
        options: INBOX_FILTERS.map((name) => [name, `inbox-filter.${name}`] as const),
        onChange: (value) => setFilter(INBOX_FILTERS.find((name) => name === value) ?? 'all'),
      }}
      order={{
        value: order,
        options: INBOX_ORDERS.filter((name) => name !== 'from' || !hideFrom).map(
          (name) => [name, `inbox-order.${name}`] as const,
        ),
        onChange: (value) => setOrder(INBOX_ORDERS.find((name) => name === value) ?? 'due'),
      }}
      hideFrom={hideFrom}
      onHideFrom={(hide) => {
        setHideFrom(hide);
        void hideFromItem.setValue(hide);
      }}
      chosen={chosen}
      onChoose={onChoose}
      onChooseAll={(all) => setChosen(new Set(all ? lines.map(({ id }) => id) : []))}
      onOpen={onOpen}
      onCopy={(as) => void onCopy(as)}
      onState={stating.set}
      undo={stating.undo}
      site={site}
      said={said}
    />
  );
}
