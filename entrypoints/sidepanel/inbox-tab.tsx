import { useCallback, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import { type InboxLineFacts, shownColumns } from '../../components/inbox-line.tsx';
import { type InboxCopy, InboxView } from '../../components/inbox-view.tsx';
import { type InboxEntry, inboxEntries, leftOf } from '../../lib/inbox/entry.ts';
import { filterEntries, INBOX_FILTERS, INBOX_ORDERS, sortEntries } from '../../lib/inbox/order.ts';
import { type InboxSearch, searchOver } from '../../lib/inbox/search.ts';
import { dueWeeks } from '../../lib/inbox/weeks.ts';
import type { Settings } from '../../lib/model/regime.ts';
import { hideFromItem } from '../../lib/storage.ts';
import { t } from '../../lib/words/t.ts';
import type { InboxChoices } from './inbox-choices.ts';
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
  readonly choices: InboxChoices;
  readonly onChoices: (change: (now: InboxChoices) => InboxChoices) => void;
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
export default function InboxTab(props: Props) {
  const { list, mails, states, settings, choices, onChoices, shown, onOpened, say } = props;
  const { words, filter, order, chosen, current } = choices;
  const choose = useCallback(
    (change: Partial<InboxChoices>) => onChoices((now) => ({ ...now, ...change })),
    [onChoices],
  );
  const known = useSyncExternalStore(mails.subscribe, () => mails.all);
  const [hideFrom, setHideFrom] = useState(false);
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
  // What was chosen and is not among the lines now (another page of the list, a search) is not taken out unseen.
  const chosenHere = useMemo(
    () => new Set(lines.filter(({ id }) => chosen.has(id)).map(({ id }) => id)),
    [lines, chosen],
  );
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
  const onCurrent = useCallback((id: string) => choose({ current: id }), [choose]);
  const onChoose = useCallback(
    (id: string) =>
      onChoices((now) => {
        const next = new Set(now.chosen);
        if (!next.delete(id)) next.add(id);
        return { ...now, chosen: next };
      }),
    [onChoices],
  );
  const tell = useCallback(
    (sentence: string) => {
      setSaid(sentence);
      say(sentence);
    },
    [say],
  );
  const stating = useStates(states, entries, tell);
  const onCopy = async (as: InboxCopy) => {
    const taken = lines.filter(({ id }) => chosenHere.size === 0 || chosenHere.has(id));
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
      onWords={(typed) => choose({ words: typed })}
      filter={{
        value: filter,
        options: INBOX_FILTERS.map((name) => [name, `inbox-filter.${name}`] as const),
        onChange: (value) => choose({ filter: INBOX_FILTERS.find((name) => name === value) ?? 'all' }),
      }}
      order={{
        value: order,
        options: INBOX_ORDERS.filter((name) => name !== 'from' || !hideFrom).map(
          (name) => [name, `inbox-order.${name}`] as const,
        ),
        onChange: (value) => choose({ order: INBOX_ORDERS.find((name) => name === value) ?? 'due' }),
      }}
      hideFrom={hideFrom}
      onHideFrom={(hide) => {
        setHideFrom(hide);
        void hideFromItem.setValue(hide);
      }}
      chosen={chosenHere}
      onChoose={onChoose}
      onChooseAll={(all) => choose({ chosen: new Set(all ? lines.map(({ id }) => id) : []) })}
      current={current}
      onCurrent={onCurrent}
      onOpen={onOpen}
      onCopy={(as) => void onCopy(as)}
      onState={stating.set}
      undo={stating.undo}
      site={site}
      said={said}
    />
  );
}
