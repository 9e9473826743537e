import type { IsoDate } from '../../model/deadline.ts';
import type { LawSource } from '../../model/law.ts';

/** A setting that changes from a day on, with where it was read. `from` absent: as far back as this project looks. */
export interface Dated<T> {
  readonly from?: IsoDate;
  readonly value: T;
  readonly source: LawSource;
}

/**
 * The setting in force on a day, or the latest where the day is not known; settings stand oldest first. Undefined
 * before the first and for none.
 */
export function onDay<T>(settings: readonly Dated<T>[], day: IsoDate | undefined): Dated<T> | undefined {
  return settings.filter(({ from }) => from === undefined || day === undefined || from <= day).at(-1);
}
