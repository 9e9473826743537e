import { describe, expect, it } from 'vitest';
import { questionName } from './question-name.ts';

describe('the name of a question in a sentence', () => {
  it('is called by its first words where it has no number', () => {
    expect(questionName('2(a)', 'Which wards?')).toBe('question 2(a)');
    expect(questionName('', 'Which\nwards?')).toBe('question “Which wards?”');
  });
});
