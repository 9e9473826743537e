import type { IsoDate } from '../lib/model/day.ts';
import { t } from '../lib/words/t.ts';
import { axisDay } from './dates.ts';

/** One bar: what is late, or what falls due in the week from this Monday. */
export interface DueBar {
  readonly late: boolean;
  readonly monday: IsoDate;
  readonly count: number;
}

/** In the picture's own units: it is drawn to the width there is. */
const STEP = 36;
const BAR = 22;
const HEIGHT = 26;
const TOP = 14;
const FOOT = 16;

const nameOf = ({ late, monday }: DueBar): string =>
  late ? t('inbox.chart-late') : t('inbox.chart-week', { day: axisDay(monday) });

/** How many answers are due in each of the coming weeks, as bars, and as a list for those who do not see them. */
export function DueChart({ weeks }: { weeks: readonly DueBar[] }) {
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  const first = weeks[0]?.late ? 1 : 0;
  return (
    <figure className="due-chart">
      <figcaption className="label">{t('inbox.chart')}</figcaption>
      <svg
        aria-hidden="true"
        className="due-bars"
        viewBox={`0 0 ${STEP * weeks.length} ${TOP + HEIGHT + FOOT}`}
        preserveAspectRatio="xMinYMid meet"
      >
        {weeks.map((week, nth) => {
          const height = (week.count / most) * HEIGHT;
          const left = nth * STEP + (STEP - BAR) / 2;
          const middle = nth * STEP + STEP / 2;
          return (
            <g key={`${week.late} ${week.monday}`} className={week.late ? 'due-late' : 'due-week'}>
              <rect className="due-bar" x={left} y={TOP + HEIGHT - height} width={BAR} height={height} />
              <line className="due-foot" x1={left} x2={left + BAR} y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
              {week.count > 0 && (
                <text className="due-count" x={middle} y={TOP + HEIGHT - height - 3}>
                  {week.count}
                </text>
              )}
              {/* Every second week has room for its name. */}
              {(week.late || (nth + first) % 2 === 0) && (
                <text className="due-axis" x={middle} y={TOP + HEIGHT + FOOT - 4}>
                  {week.late ? t('inbox.chart-late') : axisDay(week.monday)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <ul className="visually-hidden">
        {weeks
          .filter(({ count }) => count > 0)
          .map((week) => (
            <li key={`${week.late} ${week.monday}`}>
              {t('inbox.chart-bar', { week: nameOf(week), count: week.count })}
            </li>
          ))}
      </ul>
    </figure>
  );
}
