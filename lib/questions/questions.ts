import type { Letter } from '../model/letter.ts';
import type { Question } from '../model/question.ts';
import type { Message } from '../model/source-text.ts';

/** Every question of the letter, in document order, none merged, none invented. Never throws. */
export function findQuestions(_message: Message, _letter: Letter): readonly Question[] {
  return [];
}
