import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { RequestState } from '../lib/model/kept-request.ts';
import { isKey, keyAmong } from '../lib/model/keys.ts';
import { t } from '../lib/words/t.ts';
import { type InboxColumn, InboxLine, type InboxLineFacts, type LeftFor } from './inbox-line.tsx';
import { StateMenu } from './state-menu.tsx';

interface Props {
  readonly lines: readonly InboxLineFacts[];
  readonly columns: readonly InboxColumn[];
  readonly leftFor: LeftFor;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (line: InboxLineFacts) => void;
  /** The id of the line the officer was on when the grid was left; '' for none. */
  readonly current: string;
  readonly onCurrent: (id: string) => void;
  /** Sets the state of these lines. */
  readonly onState: (ids: ReadonlySet<string>, state: RequestState) => void;
}

/** The line that the Tab key stops at: by its id, or by its place where another came there. */
interface Current {
  readonly id?: string;
  readonly nth: number;
}

/** The lines whose state is being chosen. */
interface Stating {
  readonly line: InboxLineFacts;
  readonly ids: ReadonlySet<string>;
}

/** The height of a line before it is measured, in CSS pixels, and the lines drawn beyond those in sight. */
const GUESS = 68;
const BEYOND = 6;
/** Lines that Page Up and Page Down go. */
const PAGE = 10;

/** Steps from a line to the one a key leads to. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  'next-mail': (at, last) => Math.min(last, at + 1),
  'previous-mail': (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + PAGE),
  PageUp: (at) => Math.max(0, at - PAGE),
  Home: () => 0,
  End: (_at, last) => last,
};

const placeOf = ({ id, nth }: Current, lines: readonly InboxLineFacts[]): number => {
  const found = id === undefined ? -1 : lines.findIndex((line) => line.id === id);
  return found < 0 ? Math.min(nth, Math.max(0, lines.length - 1)) : found;
};

/**
 * The mails, as a grid of which only the lines in sight are drawn: one stop for the Tab key, arrows to move, Enter to
 * open, Space to choose, S to set the state. The line keeps the focus when others come before it. Our own, because the component library draws all ten thousand before it shows the first.
 */
export function InboxGrid(props: Props) {
  const { lines, columns, leftFor, chosen, current: left, onCurrent, onChoose, onOpen, onState } = props;
  const grid = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<Current>({ nth: 0, ...(left === '' ? {} : { id: left }) });
  const [stating, setStating] = useState<Stating>();
  const beside = useRef<HTMLElement | null>(null);
  /** The place that keeps the focus when the line in it moves away by its new state. */
  const stay = useRef<number>(undefined);
  const [wanted, setWanted] = useState<number>();
  const at = useMemo(() => placeOf(current, lines), [current, lines]);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => GUESS,
    overscan: BEYOND,
    scrollMargin: grid.current?.offsetTop ?? 0,
    getItemKey: (nth) => lines[nth]?.id ?? nth,
  });
  const items = virtual.getVirtualItems();

  // Coming back from a letter, the officer is where they were.
  const here = useRef(left);
  here.current = lines[at]?.id ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the grid is drawn, and when it goes
  useEffect(() => {
    if (at > 0) virtual.scrollToIndex(at, { align: 'center' });
    return () => onCurrent(here.current);
  }, []);

  // A line far away is drawn only after the scrolling: it is focused once it is there.
  useEffect(() => {
    if (wanted === undefined) return;
    const line = lineAt(wanted);
    if (line === null) return;
    line.focus({ preventScroll: true });
    setWanted(undefined);
  });

  const idAt = (nth: number): Pick<Current, 'id'> => {
    const id = lines[nth]?.id;
    return id === undefined ? {} : { id };
  };
  const lineAt = (nth: number): HTMLElement | null =>
    grid.current?.querySelector<HTMLElement>(`[data-index="${nth}"]`) ?? null;
  const stateOf = (line: InboxLineFacts, element: HTMLElement | null): void => {
    if (element === null) return;
    beside.current = element;
    setStating({ line, ids: chosen.has(line.id) ? chosen : new Set([line.id]) });
  };

  // The new state is there some time after it was chosen: whatever line stands in the place then has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the lines may have moved them
  useEffect(() => {
    if (stay.current !== undefined) setWanted(stay.current);
  }, [lines]);

  const onFocus = ({ target }: FocusEvent) => {
    const nth = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? Number.NaN);
    if (!Number.isNaN(nth) && nth !== stay.current) setCurrent({ nth, ...idAt(nth) });
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !grid.current?.contains(relatedTarget)) stay.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    stay.current = undefined;
    const line = lines[at];
    const step = STEPS[keyAmong(['next-mail', 'previous-mail'], event) ?? event.key];
    if (line === undefined) return;
    if (step !== undefined) {
      const to = step(at, lines.length - 1);
      setCurrent({ nth: to, ...idAt(to) });
      setWanted(to);
      virtual.scrollToIndex(to);
    } else if (isKey('open-mail', event)) onOpen(line);
    else if (isKey('choose-mail', event)) onChoose(line.id);
    else if (isKey('mail-state', event)) stateOf(line, lineAt(at));
    else return;
    event.preventDefault();
  };

  return (
    <>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is gone through by arrows is a grid
        role="grid"
        aria-label={t('inbox.grid')}
        aria-rowcount={lines.length + 1}
        aria-multiselectable="true"
        className="inbox-grid"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <thead>
          <tr aria-rowindex={1} className="inbox-head">
            <th scope="col" className="inbox-cell pick">
              <span className="visually-hidden">{t('inbox.chosen')}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={`inbox-cell ${column}`}>
                {t(`inbox-column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="inbox-body" style={{ blockSize: virtual.getTotalSize() }}>
          {items.map(({ key, index, start }) => {
            const line = lines[index];
            return line === undefined ? undefined : (
              <InboxLine
                key={key}
                line={line}
                leftFor={leftFor}
                columns={columns}
                nth={index}
                place={{ top: start - virtual.options.scrollMargin, ref: virtual.measureElement }}
                chosen={chosen.has(line.id)}
                current={index === at}
                onChoose={() => onChoose(line.id)}
                onOpen={() => {
                  setCurrent({ nth: index, id: line.id });
                  onOpen(line);
                }}
                onState={(element) => {
                  setCurrent({ nth: index, id: line.id });
                  stateOf(line, element);
                }}
              />
            );
          })}
        </tbody>
      </table>
      <StateMenu
        anchor={beside}
        open={stating !== undefined}
        onClose={() => setStating(undefined)}
        label={t('inbox.state-of', { count: stating?.ids.size ?? 0 })}
        current={stating?.line.state}
        onChoose={(state) => {
          if (stating === undefined) return;
          onState(stating.ids, state);
          stay.current = at;
          setCurrent({ nth: at });
          setWanted(at);
        }}
      />
    </>
  );
}
