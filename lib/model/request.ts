import type { ChecklistItem } from './checklist.ts';
import type { Deadline } from './deadline.ts';
import type { LegalReading } from './law.ts';
import type { Letter } from './letter.ts';
import type { PersonalData } from './personal-data.ts';
import type { Question } from './question.ts';
import type { Settings } from './regime.ts';
import type { Message } from './source-text.ts';

/** A message, analysed: all that the panel shows and the page marks. */
export interface FoiRequest {
  readonly message: Message;
  readonly settings: Settings;
  readonly letter: Letter;
  readonly questions: readonly Question[];
  readonly personalData: readonly PersonalData[];
  readonly law: LegalReading;
  /** Absent for a letter that is not a request, or when no date of receipt is known. */
  readonly deadline?: Deadline;
  readonly checklist: readonly ChecklistItem[];
}
