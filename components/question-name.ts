import { t } from '../lib/words/t.ts';

const LONGEST_NAME = 40;

/** How a question is called in a sentence: `question 2(b)`, or by its first words where it has no number. */
export function questionName(label: string, words: string): string {
  if (label !== '') return t('question.named', { label });
  const line = words.replace(/\s+/gu, ' ').trim();
  const short = line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME).trimEnd()}…`;
  return t('question.quoted', { words: short });
}
