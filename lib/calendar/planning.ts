import { type DayNumber, dateInWords, formatDay } from '../model/day.ts';
import type { PlanningDate, PlanningSettings } from '../model/deadline.ts';
import type { Regime } from '../model/regime.ts';
import { countBack, countDays, type DayFilter } from './count.ts';

const NOT_LAW = 'a date of the office, not law';

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
): readonly PlanningDate[] {
  const onDay = (days: number): string => formatDay(Math.min(due, countDays(start, whole(days), filter)));
  const signOff = Math.max(start, countBack(due, whole(settings.signOffBefore), filter));
  const acknowledge: PlanningDate =
    regime === 'ie-foi'
      ? {
          name: 'acknowledge',
          date: onDay(Math.min(settings.acknowledgeDay, IRISH_ACKNOWLEDGEMENT.days)),
          text: `Acknowledge by this day (working day ${whole(settings.acknowledgeDay)}): ${NOT_LAW}. The Act asks for it within 2 weeks, by ${dateInWords(onDay(IRISH_ACKNOWLEDGEMENT.days))}.`,
          law: IRISH_ACKNOWLEDGEMENT.law,
        }
      : {
          name: 'acknowledge',
          date: onDay(settings.acknowledgeDay),
          text: `Acknowledge by this day (working day ${whole(settings.acknowledgeDay)}): ${NOT_LAW}.`,
        };
  return [
    acknowledge,
    {
      name: 'ask-departments',
      date: onDay(settings.departmentsDay),
      text: `Have the departments' answers by this day (working day ${whole(settings.departmentsDay)}): ${NOT_LAW}.`,
    },
    {
      name: 'sign-off',
      date: formatDay(signOff),
      text: `Sign off by this day (${whole(settings.signOffBefore)} working days before the deadline): ${NOT_LAW}.`,
    },
  ];
}
