import { ChevronDown, Search } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { MenuItem } from 'react-aria-components';
import type { RequestState } from '../lib/model/kept-request.ts';
import { type PlainKey, t } from '../lib/words/t.ts';
import { type DueBar, DueChart } from './due-chart.tsx';
import './inbox.css';
import { InboxGrid } from './inbox-grid.tsx';
import type { InboxColumn, InboxLineFacts, LeftFor } from './inbox-line.tsx';
import { MenuButton } from './menu-button.tsx';
import { WaitingState } from './notices.tsx';
import { StateMenu } from './state-menu.tsx';

/** What chosen lines can be taken out as. */
export const INBOX_COPIES = ['rich', 'csv', 'markdown', 'ics'] as const;
export type InboxCopy = (typeof INBOX_COPIES)[number];

/** The switch for this site, where it can have one. */
export interface SiteSwitch {
  readonly site: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A choice of one of several names, each with its text. */
interface Choice {
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: PlainKey])[];
  readonly onChange: (value: string) => void;
}

interface Props {
  readonly lines: readonly InboxLineFacts[];
  /** How many there are before any is left out. */
  readonly all: number;
  /** True while there may be more: kept ones are still being read. */
  readonly reading: boolean;
  readonly columns: readonly InboxColumn[];
  readonly leftFor: LeftFor;
  readonly weeks: readonly DueBar[];
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly filter: Choice;
  readonly order: Choice;
  readonly hideFrom: boolean;
  readonly onHideFrom: (hide: boolean) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onChooseAll: (all: boolean) => void;
  readonly onOpen: (line: InboxLineFacts) => void;
  /** The id of the line the officer was on when the tab was left; '' for none. */
  readonly current: string;
  readonly onCurrent: (id: string) => void;
  readonly onCopy: (as: InboxCopy) => void;
  /** Sets the state of these lines. */
  readonly onState: (ids: ReadonlySet<string>, state: RequestState) => void;
  /** Takes the last change of states back; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  readonly site: SiteSwitch | undefined;
  /** How the last copy or file came out. */
  readonly said: string;
}

function Picker({ heading, choice }: { heading: PlainKey; choice: Choice }) {
  const id = useId();
  return (
    <div className="inbox-picker">
      <label htmlFor={id}>{t(heading)}</label>
      <select
        id={id}
        className="input"
        value={choice.value}
        onChange={({ target }) => choice.onChange(target.value)}
      >
        {choice.options.map(([value, text]) => (
          <option key={value} value={value}>
            {t(text)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Takes out the chosen lines, or all that are shown where none is chosen. */
function TakeOut({ count, onCopy }: { count: number; onCopy: (as: InboxCopy) => void }) {
  return (
    <MenuButton
      className="button main"
      face={
        <>
          {t('inbox.take-out', { count })}
          <ChevronDown className="icon" aria-hidden="true" />
        </>
      }
      label={t('inbox.take-out-label')}
      placement="top end"
      onAction={(key) => {
        const as = INBOX_COPIES.find((name) => name === key);
        if (as !== undefined) onCopy(as);
      }}
    >
      {INBOX_COPIES.map((name) => (
        <MenuItem key={name} id={name} className="menu-item" textValue={t(`inbox-copy.${name}`)}>
          {t(`inbox-copy.${name}`)}
        </MenuItem>
      ))}
    </MenuButton>
  );
}

/** Sets the state of all chosen lines. */
function ChosenState({ chosen, onState }: Pick<Props, 'chosen' | 'onState'>) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {t('inbox-column.state')}
        <ChevronDown className="icon" aria-hidden="true" />
      </button>
      <StateMenu
        anchor={anchor}
        open={open}
        onClose={() => setOpen(false)}
        label={t('inbox.state-of', { count: chosen.size })}
        current={undefined}
        onChoose={(state) => onState(chosen, state)}
      />
    </>
  );
}

/** One switch: the site's badges without a click. */
function SiteLine({ site, on, onChange }: SiteSwitch) {
  const id = useId();
  return (
    <div className="inbox-site">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={({ target }) => onChange(target.checked)}
        />{' '}
        {t('inbox.always')}
      </label>
      <p id={id} className="note">
        {t(on ? 'inbox.always-on' : 'inbox.always-off', { site })}
      </p>
    </div>
  );
}

/** The Inbox tab: what the list of the page shows and what is known from before. */
export function InboxView(props: Props) {
  const { lines, all, chosen } = props;
  const taking = chosen.size > 0 ? chosen.size : lines.length;
  const allChosen = lines.length > 0 && lines.every(({ id }) => chosen.has(id));
  if (all === 0 && props.reading) return <WaitingState what={t('inbox.reading')} onStop={undefined} />;
  if (all === 0) {
    return (
      <section className="section stack" aria-label={t('panel.inbox')}>
        <p className="soft">{t('inbox.empty')}</p>
        {props.site !== undefined && <SiteLine {...props.site} />}
      </section>
    );
  }
  return (
    <section className="inbox" aria-label={t('panel.inbox')}>
      <div className="inbox-tools">
        <DueChart weeks={props.weeks} />
        <div className="inbox-search">
          <Search className="icon" aria-hidden="true" />
          <input
            type="search"
            className="input"
            aria-label={t('inbox.search')}
            placeholder={t('inbox.search')}
            value={props.words}
            onChange={({ target }) => props.onWords(target.value)}
          />
        </div>
        <div className="inbox-pickers">
          <Picker heading="inbox.filter" choice={props.filter} />
          <Picker heading="inbox.order" choice={props.order} />
        </div>
        <div className="inbox-row">
          <label className="inbox-all">
            <input
              type="checkbox"
              checked={allChosen}
              onChange={({ target }) => props.onChooseAll(target.checked)}
            />{' '}
            {t('inbox.choose-all')}
          </label>
          <label className="inbox-all">
            <input
              type="checkbox"
              checked={props.hideFrom}
              onChange={({ target }) => props.onHideFrom(target.checked)}
            />{' '}
            {t('inbox.hide-from')}
          </label>
          <p className="note" role="status">
            {lines.length === 0 ? t('inbox.none-found') : t('inbox.count', { count: lines.length })}
            {props.reading && ` ${t('inbox.more')}`}
          </p>
        </div>
      </div>
      <InboxGrid
        lines={lines}
        columns={props.columns}
        leftFor={props.leftFor}
        chosen={chosen}
        onChoose={props.onChoose}
        onOpen={props.onOpen}
        current={props.current}
        onCurrent={props.onCurrent}
        onState={props.onState}
      />
      {props.site !== undefined && (
        <div className="section">
          <SiteLine {...props.site} />
        </div>
      )}
      <footer className={chosen.size > 0 ? 'foot choosing' : 'foot'}>
        <span className="note">
          {props.said || t('panel.private')}{' '}
          {props.undo !== undefined && (
            <button type="button" className="text-button" onClick={props.undo}>
              {t('do.undo')}
            </button>
          )}
        </span>
        {chosen.size > 0 && <ChosenState chosen={chosen} onState={props.onState} />}
        <TakeOut count={taking} onCopy={props.onCopy} />
      </footer>
    </section>
  );
}
