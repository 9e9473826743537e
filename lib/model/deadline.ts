import { type DayNumber, formatDay, type IsoDate, parseDay, weekdayOf } from './day.ts';

export type { IsoDate } from './day.ts';

/**
 * A day between receipt and deadline that does not count, and why ("Saturday", "bank holiday in Northern Ireland:
 * Battle of the Boyne"). `paused`: the clock stood still, waiting for the requester. `closed`: not a school day.
 */
export interface ExcludedDay {
  readonly date: IsoDate;
  readonly why: string;
  readonly kind: 'weekend' | 'holiday' | 'paused' | 'closed';
}

/** A date the office sets itself; not law, unless `law` says so. */
export interface PlanningDate {
  readonly name: 'acknowledge' | 'ask-departments' | 'sign-off';
  readonly date: IsoDate;
  readonly text: string;
  /** The provision, where the date is law after all (acknowledgement in Ireland). */
  readonly law?: string;
}

/** How the time could be, or was, extended. */
export interface Extension {
  /** The last day once extended. */
  readonly due: IsoDate;
  /** The requester must be told by this day. */
  readonly noticeBy: IsoDate;
  /** On what condition, with the law, one sentence. */
  readonly why: string;
  /** True where the officer says it is taken and its condition is met: `Deadline.due` is then this date. */
  readonly taken: boolean;
}

/** Where the clock stands. `waiting`: it has not started or stands still until the requester answers. */
export type ClockState = 'running' | 'waiting';

/** When an answer is due, and how that was counted. */
export interface Deadline {
  readonly received: IsoDate;
  /** The day after which counting begins, where it is not `received` (a clarification that starts the clock anew). */
  readonly countedFrom?: IsoDate;
  readonly due: IsoDate;
  /** How it was counted, one sentence with the law ("20th working day after receipt: s10(1)"). */
  readonly why: string;
  readonly excluded: readonly ExcludedDay[];
  /** A second reading that gives another date (weekend receipt), named beside the first. */
  readonly alternative?: { readonly due: IsoDate; readonly why: string };
  readonly extension?: Extension;
  /** What waiting for the requester does to this clock, for each thing they may be asked for under this law. */
  readonly waits?: readonly WaitKind[];
  /** What was counted; working days unless it says otherwise. */
  readonly counts?: 'working-days' | 'calendar-days';
  /** `running` unless it says otherwise. */
  readonly state?: ClockState;
  readonly planning: readonly PlanningDate[];
  /** Plain sentences the officer should see ("Holidays after 2032 are not known"). */
  readonly warnings: readonly string[];
  /** What in these sentences is English where they are in another language: names of holidays that have no other. */
  readonly english?: readonly string[];
}

/** What a requester may be asked for before an answer is owed. */
export const WAITS = ['clarification', 'identity', 'fee'] as const;

/**
 * What happened to a request that moves its clock, as the officer recorded it. `clarification`: more was asked so as
 * to find the information; `identity`: proof of who is asking (subject access); `fee`: a fees notice was given.
 * Without `answered` the office is still waiting.
 */
export interface WaitEvent {
  readonly name: (typeof WAITS)[number];
  readonly asked: IsoDate;
  readonly answered?: IsoDate;
}

/** What one kind of wait does to a clock. `restart`: counting begins anew on the answer. `cite`: the provision. */
export interface WaitKind {
  readonly name: WaitEvent['name'];
  readonly effect: 'restart' | 'pause';
  readonly cite: string;
}

/** The officer extended the time. */
export interface ExtensionEvent {
  readonly name: 'extension';
  /** True where at least one qualified exemption has been accepted for the request. */
  readonly qualifiedExemption?: boolean;
}

export type ClockEvent = WaitEvent | ExtensionEvent;

/** The office's own dates, in working days. */
export interface PlanningSettings {
  /** Acknowledge by this working day after receipt. */
  readonly acknowledgeDay: number;
  /** Departments' answers by this working day after receipt. */
  readonly departmentsDay: number;
  /** Sign off this many working days before the deadline. */
  readonly signOffBefore: number;
}

export const DEFAULT_PLANNING: PlanningSettings = {
  acknowledgeDay: 2,
  departmentsDay: 10,
  signOffBefore: 2,
};

/** A stretch of days that are not school days, both ends included. */
export interface ClosedPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly name: string;
}

/** What may be told to the calendar beside the date of receipt. */
export interface ClockOptions {
  readonly events?: readonly ClockEvent[];
  readonly planning?: PlanningSettings;
  /** A school's holidays and closure days. */
  readonly closed?: readonly ClosedPeriod[];
  /** `review`: the letter asks for an internal review, and its clock is the review's. */
  readonly clock?: 'request' | 'review';
}

/** One day of the strip from receipt to deadline. */
export interface StripDay {
  readonly date: IsoDate;
  readonly kind: 'received' | 'counted' | ExcludedDay['kind'];
  /** Which counted day it is, from 1; absent on the day of receipt and on excluded days. */
  readonly number?: number;
  readonly due: boolean;
  readonly today: boolean;
  /** Why it does not count, for an excluded day. */
  readonly why?: string;
}

/** No strip is longer than this many days; a wrong date of receipt must not freeze the panel. */
const LONGEST_STRIP = 400;

/**
 * The days from receipt to the deadline, each once and in order, for the strip and its text alternative. `today` (ISO)
 * marks that day where it lies inside. At most 400 days; empty where the deadline holds dates that do not exist.
 */
export function stripDays(deadline: Deadline, today?: IsoDate): readonly StripDay[] {
  const first = parseDay(deadline.received);
  const last = parseDay(deadline.due);
  if (first === undefined || last === undefined) return [];
  const start = parseDay(deadline.countedFrom ?? deadline.received) ?? first;
  const excluded = new Map(deadline.excluded.map((day) => [day.date, day]));
  const days: StripDay[] = [];
  let counted = 0;
  for (let day = first; day <= last && day - first < LONGEST_STRIP; day++) {
    const date = formatDay(day);
    const out = excluded.get(date);
    const kind: StripDay['kind'] =
      day === first ? 'received' : (out?.kind ?? (day <= start ? 'paused' : 'counted'));
    days.push({
      date,
      kind,
      ...(kind === 'counted' ? { number: ++counted } : {}),
      ...(out === undefined ? {} : { why: out.why }),
      due: day === last,
      today: date === today,
    });
  }
  return days;
}

/** How long is left: days still to be counted after today, or calendar days since the deadline once late. */
export interface TimeLeft {
  readonly days: number;
  readonly kind: 'working-days' | 'calendar-days' | 'due-today' | 'late';
}

/**
 * What is left of the time on the day `today` (ISO). Days after today and up to the deadline that count;
 * calendar days once the deadline has passed. Undefined where a date does not exist.
 */
export function timeLeft(deadline: Deadline, today: IsoDate): TimeLeft | undefined {
  const now = parseDay(today);
  const due = parseDay(deadline.due);
  if (now === undefined || due === undefined) return undefined;
  if (now > due) return { days: now - due, kind: 'late' };
  if (now === due) return { days: 0, kind: 'due-today' };
  if (deadline.counts === 'calendar-days') return { days: due - now, kind: 'calendar-days' };
  const out = new Set(deadline.excluded.map((day) => day.date));
  let left = 0;
  for (let day: DayNumber = now + 1; day <= due; day++) {
    const weekend = weekdayOf(day) === 0 || weekdayOf(day) === 6;
    if (!out.has(formatDay(day)) && !weekend) left++;
  }
  return { days: left, kind: 'working-days' };
}
