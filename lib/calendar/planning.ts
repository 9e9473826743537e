import { type DayNumber, formatDay } from '../model/day.ts';
import type { PlanningDate, PlanningSettings } from '../model/deadline.ts';
import type { Regime } from '../model/regime.ts';
import { dayIn, type Written } from '../words/written.ts';
import { countBack, countDays, type DayFilter } from './count.ts';

/** Ireland: the head acknowledges within 2 weeks, which are 10 weekdays less public holidays. */
const IRISH_ACKNOWLEDGEMENT = { days: 10, law: 'FOI Act 2014 s12(2)' };

const whole = (value: number): number =>
  Number.isFinite(value) ? Math.min(60, Math.max(1, Math.round(value))) : 1;

/**
 * The office's own dates on the way to the deadline, in order of the work. None is later than the deadline: where the
 * time is short, they fall on the deadline itself.
 */
export function planningDates(
  regime: Regime,
  start: DayNumber,
  due: DayNumber,
  filter: DayFilter,
  settings: PlanningSettings,
  words: Written,
): readonly PlanningDate[] {
  const onDay = (days: number): string => formatDay(Math.min(due, countDays(start, whole(days), filter)));
  const signOff = Math.max(start, countBack(due, whole(settings.signOffBefore), filter));
  const day = whole(settings.acknowledgeDay);
  const acknowledge: PlanningDate =
    regime === 'ie-foi'
      ? {
          name: 'acknowledge',
          date: onDay(Math.min(settings.acknowledgeDay, IRISH_ACKNOWLEDGEMENT.days)),
          text: words.say('planning.acknowledge-ie', {
            day,
            latest: dayIn(words, onDay(IRISH_ACKNOWLEDGEMENT.days), 'short'),
          }),
          law: IRISH_ACKNOWLEDGEMENT.law,
        }
      : {
          name: 'acknowledge',
          date: onDay(settings.acknowledgeDay),
          text: words.say('planning.acknowledge', { day }),
        };
  return [
    acknowledge,
    {
      name: 'ask-departments',
      date: onDay(settings.departmentsDay),
      text: words.say('planning.ask-departments', { day: whole(settings.departmentsDay) }),
    },
    {
      name: 'sign-off',
      date: formatDay(signOff),
      text: words.say('planning.sign-off', { days: whole(settings.signOffBefore) }),
    },
  ];
}
