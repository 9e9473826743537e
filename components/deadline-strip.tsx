import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { type Deadline, type IsoDate, type StripDay, stripDays } from '../lib/model/deadline.ts';
import { t } from '../lib/words/t.ts';
import './deadline-strip.css';
import { axisDay, dayWithYear, fullDay } from './dates.ts';

/** Where an arrow, Home or End key leads from one day of the strip; nothing for any other key. */
function nextDay(key: string, from: number, days: readonly StripDay[]): number | undefined {
  const last = days.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: Math.min(from + 1, last),
    ArrowDown: Math.min(from + 1, last),
    ArrowLeft: Math.max(from - 1, 0),
    ArrowUp: Math.max(from - 1, 0),
    Home: 0,
    End: last,
  };
  return moves[key];
}

const classOf = ({ date, kind, due, today }: StripDay, now: IsoDate): string =>
  ['strip-day', kind, due ? 'due' : '', date < now ? 'past' : '', today ? 'today' : '']
    .filter((name) => name !== '')
    .join(' ');

/** The strip as one sentence, for those who do not see it. */
const inWords = ({ received, due, excluded }: Deadline): string =>
  t('strip.label', { received: dayWithYear(received), due: dayWithYear(due), count: excluded.length });

/** Why a day does not count: the name of the holiday is the law's own; a weekend and a stopped clock are ours to say. */
function whyNot({ kind, why }: StripDay): string {
  if (kind === 'weekend') return t('strip.weekend');
  return why ?? t('strip.paused');
}

/** One day in words: `Monday 30 November 2026: not counted, bank holiday in Scotland: St Andrew's Day`. */
export function dayLabel(day: StripDay): string {
  const counted =
    day.kind === 'received'
      ? t('strip.received')
      : day.number === undefined
        ? t('strip.not-counted', { why: whyNot(day) })
        : t('strip.counted', { number: day.number });
  const notes = [
    counted,
    ...(day.due ? [t('strip.due')] : []),
    ...(day.today ? [t('strip.today')] : []),
  ].join(', ');
  return t('strip.day', { day: fullDay(day.date), notes });
}

/**
 * The days from receipt to the due date, drawn to scale. Pointing at a day, or moving to it with the arrow keys, names
 * it in the line below.
 */
export function DeadlineStrip({ deadline, today }: { deadline: Deadline; today: IsoDate }) {
  const days = useMemo(() => stripDays(deadline, today), [deadline, today]);
  const id = useId();
  const start = Math.max(
    days.findIndex((day) => day.today),
    0,
  );
  const [focused, setFocused] = useState(false);
  const [at, setAt] = useState(start);
  const [pointed, setPointed] = useState<number>();
  const named = pointed ?? (focused ? at : undefined);
  const day = named === undefined ? undefined : days[named];
  if (days.length === 0) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextDay(event.key, at, days);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };

  return (
    <div>
      <div
        className="strip"
        role="listbox"
        tabIndex={0}
        aria-orientation="horizontal"
        aria-label={inWords(deadline)}
        aria-activedescendant={`${id}-${at}`}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setPointed(undefined)}
      >
        {days.map((each, nth) => (
          <div
            key={each.date}
            id={`${id}-${nth}`}
            role="option"
            tabIndex={-1}
            aria-selected={nth === at}
            aria-label={dayLabel(each)}
            className={classOf(each, today)}
            onPointerEnter={() => setPointed(nth)}
          />
        ))}
      </div>
      <div className="strip-axis" aria-hidden="true">
        {day === undefined ? (
          <>
            <span>{axisDay(deadline.received)}</span>
            <span>{axisDay(deadline.due)}</span>
          </>
        ) : (
          <span>{dayLabel(day)}</span>
        )}
      </div>
    </div>
  );
}
