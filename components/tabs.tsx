import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { keyAmong } from '../lib/model/keys.ts';

/** One tab: its name, and what stands beside the name for those who see it. */
export interface TabChoice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly count?: string;
}

const tabId = (id: string): string => `tab-${id}`;
const paneId = (id: string): string => `pane-${id}`;

/** Where the keys of a row of tabs lead: from the place of the chosen one, among so many. They wrap round. */
const KEYS_LEAD = {
  'next-tab': (at: number, all: number) => (at + 1) % all,
  'previous-tab': (at: number, all: number) => (at - 1 + all) % all,
  'first-tab': () => 0,
  'last-tab': (_at: number, all: number) => all - 1,
} as const;
const TAB_KEYS = ['next-tab', 'previous-tab', 'first-tab', 'last-tab'] as const;

/**
 * A row of tabs by the ARIA pattern: one stop for the Tab key, arrows to move, the pane follows. Our own, because the
 * component library wants its list of tabs directly inside its frame, and ours shares the sticky head with the title.
 */
export function TabRow<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: {
  label: string;
  tabs: readonly TabChoice<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const key = keyAmong(TAB_KEYS, event);
    const tab = key === undefined ? undefined : tabs[KEYS_LEAD[key](at, tabs.length)];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    row.current?.querySelector<HTMLElement>(`#${tabId(tab.id)}`)?.focus();
  };
  return (
    <div ref={row} className="panel-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          className="panel-tab"
          aria-selected={id === chosen}
          aria-controls={id === chosen ? paneId(id) : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
          {count !== undefined && <span className="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. */
export function TabPane({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div role="tabpanel" id={paneId(id)} aria-labelledby={tabId(id)} className="panel-pane">
      {children}
    </div>
  );
}
