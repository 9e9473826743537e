import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../lib/words/t.ts';
import { type InboxColumn, InboxLine, type InboxLineFacts, type LeftFor } from './inbox-line.tsx';

interface Props {
  readonly lines: readonly InboxLineFacts[];
  readonly columns: readonly InboxColumn[];
  readonly leftFor: LeftFor;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (line: InboxLineFacts) => void;
}

/** The height of a line before it is measured, in CSS pixels, and the lines drawn beyond those in sight. */
const GUESS = 68;
const BEYOND = 6;
/** Lines that Page Up and Page Down go. */
const PAGE = 10;

/** Steps from a line to the one a key leads to. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + PAGE),
  PageUp: (at) => Math.max(0, at - PAGE),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * The mails, as a grid of which only the lines in sight are drawn: one stop for the Tab key, arrows to move, Enter to
 * open, Space to choose. Our own, because the component library draws all ten thousand before it shows the first.
 */
export function InboxGrid({ lines, columns, leftFor, chosen, onChoose, onOpen }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState(0);
  const [wanted, setWanted] = useState<number>();
  const at = Math.min(current, Math.max(0, lines.length - 1));
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => GUESS,
    overscan: BEYOND,
    scrollMargin: grid.current?.offsetTop ?? 0,
    getItemKey: (nth) => lines[nth]?.id ?? nth,
  });
  const items = virtual.getVirtualItems();

  // A line far away is drawn only after the scrolling: it is focused once it is there.
  useEffect(() => {
    if (wanted === undefined) return;
    const line = grid.current?.querySelector<HTMLElement>(`[data-index="${wanted}"]`);
    if (line === null || line === undefined) return;
    line.focus({ preventScroll: true });
    setWanted(undefined);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[at];
    const step = STEPS[event.key];
    if (line === undefined) return;
    if (step !== undefined) {
      const to = step(at, lines.length - 1);
      setCurrent(to);
      setWanted(to);
      virtual.scrollToIndex(to);
    } else if (event.key === 'Enter') onOpen(line);
    else if (event.key === ' ') onChoose(line.id);
    else return;
    event.preventDefault();
  };

  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is gone through by arrows is a grid
      role="grid"
      aria-label={t('inbox.grid')}
      aria-rowcount={lines.length + 1}
      aria-multiselectable="true"
      className="inbox-grid"
      onKeyDown={onKeyDown}
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
                setCurrent(index);
                onOpen(line);
              }}
            />
          );
        })}
      </tbody>
    </table>
  );
}
