import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from './stretches.ts';

const shown = (text: string, english?: readonly string[]): string =>
  stretchesOf(text, english)
    .map((one) => (one.english ? `[${one.words}]` : one.words))
    .join('');

describe('the stretches of a line', () => {
  it('tell what is English from what is not', () => {
    expect(
      shown('Ystyriwch s40(2) Personal information: Names a person.', [
        'Personal information',
        'Names a person.',
      ]),
    ).toBe('Ystyriwch s40(2) [Personal information]: [Names a person.]');
    expect(shown('Dim yma', ['Personal information'])).toBe('Dim yma');
    expect(shown('Dim yma')).toBe('Dim yma');
  });

  it('take the longest piece first, and every time it stands there', () => {
    expect(shown('law, law enforcement a law', ['law', 'law enforcement'])).toBe(
      '[law], [law enforcement] a [law]',
    );
  });

  it('leave alone what only looks the same inside a word', () => {
    expect(shown('dyddiad a dydd', ['dydd'])).toBe('dyddiad a [dydd]');
  });

  it('are the line again when put together', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (text, english) => {
        const stretches = stretchesOf(text, english);
        expect(stretches.map(({ words }) => words).join('')).toBe(text);
        expect(stretches.every(({ words }) => words !== '')).toBe(true);
      }),
    );
  });
});
